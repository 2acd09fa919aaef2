import type { Leerbron } from '@leerbron/client/source';
import type { PopulationChange } from './decide.ts';

export type Told = { readonly brin: string; readonly number: string; readonly change: PopulationChange };
type Line = {
  readonly line: number;
  readonly status: number;
  readonly body: { readonly outcome?: string; readonly repeated?: boolean; readonly detail?: string };
};

/** Sends changes as the population register. @returns for each whether it was taken over, or what was wrong with it. */
export const sendChanges = async (
  leerbron: Leerbron,
  told: readonly Told[],
  newId: () => string,
): Promise<readonly { readonly told: Told; readonly outcome: string }[]> => {
  if (told.length === 0) return [];
  const lines = told.map(({ change }) => `${JSON.stringify({ changeId: newId(), ...change })}\n`);
  const response = await leerbron.open('/v1/population-change-streams', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    // Every change twice in one stream: the second changes and tells nothing.
    body: lines.flatMap((line) => [line, line]).join(''),
  });
  const answers = (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return told.map((one, i) => {
    const answer = answers[2 * i];
    const outcome = answer?.status === 200 ? (answer.body.outcome ?? '') : `${answer?.status ?? 'no answer'} ${answer?.body.detail ?? ''}`;
    const isRepeated = answers[2 * i + 1]?.body.repeated === true;
    return { told: one, outcome: outcome === 'applied' && !isRepeated ? 'taken over twice' : outcome };
  });
};
