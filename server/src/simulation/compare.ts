import type { Leerbron } from '@leerbron/client/source';
import type { Sector } from '../modules/register/index.ts';
import { formOf, sumOf } from './own-form.ts';
import type { Administration, RecordKind } from './records.ts';

/** One record about which two administrations differ. */
export type Difference = { readonly record: RecordKind; readonly number: string; readonly kind: 'missing' | 'superfluous' | 'different' };

const KINDS: readonly RecordKind[] = ['enrolment', 'result'];

/** Every record about which `there` differs from `here`: missing there, superfluous there, or with other content. */
export const differencesOf = (here: Administration, there: Administration): readonly Difference[] =>
  KINDS.flatMap((record) => {
    const found: Difference[] = [];
    const theirs = there[record] as ReadonlyMap<string, object>;
    for (const [number, content] of here[record]) {
      const their = theirs.get(number);
      if (their === undefined) found.push({ record, number, kind: 'missing' });
      else if (formOf(record, number, their) !== formOf(record, number, content)) found.push({ record, number, kind: 'different' });
    }
    for (const number of theirs.keys()) if (!here[record].has(number)) found.push({ record, number, kind: 'superfluous' });
    return found;
  });

const formsOf = function* (own: Administration): Generator<string> {
  for (const record of KINDS) for (const [number, content] of own[record]) yield formOf(record, number, content);
};

type Outcome = {
  readonly kind: string;
  readonly state?: string;
  readonly reconciliationId?: string;
  readonly problem?: { readonly detail?: string };
};

/**
 * Lays the sum of a school's whole administration beside the register's.
 * @returns undefined when all agrees, otherwise what did not.
 */
export const reconcile = async (leerbron: Leerbron, brin: string, sector: Sector, own: Administration): Promise<string | undefined> => {
  const lines = [{ kind: 'total', ...sumOf(formsOf(own)) }, { kind: 'end' }].map((line) => `${JSON.stringify(line)}\n`).join('');
  const covers = sector === 'po' ? 'enrolment' : encodeURIComponent('enrolment,result');
  const path = `/v1/institutions/${brin}/reconciliations`;
  const response = await leerbron.open(`${path}?sector=${sector}&scope=all&covers=${covers}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines,
  });
  const outcomes = (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Outcome);
  const last = outcomes.at(-1);
  if (last?.state === 'compared') return undefined;
  if (last?.reconciliationId !== undefined) await leerbron.open(`${path}/${last.reconciliationId}`, { method: 'DELETE' });
  return last?.state === 'wanting'
    ? 'the sums of the records differ'
    : `the comparison stopped: ${last?.problem?.detail ?? last?.kind ?? 'no answer'}`;
};
