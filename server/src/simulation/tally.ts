import type { IsoDate } from '../modules/register/index.ts';
import type { Answer } from './line.ts';

/** Something that should not have happened. Holds the school's own number, never one of a learner. */
export type Unexpected = {
  readonly day: IsoDate;
  readonly brin: string;
  readonly number: string | null;
  readonly what: string;
  readonly text: string;
};

type Month = {
  reports: number;
  accepted: number;
  readonly refused: Map<string, number>;
  readonly faults: Map<string, number>;
  readonly ms: number[];
};

/** What happened so far, by month. */
export type Tally = { readonly months: Map<string, Month>; readonly unexpected: Unexpected[]; readonly moves: Map<string, number> };

export const newTally = (): Tally => ({ months: new Map(), unexpected: [], moves: new Map() });

export const raise = <K>(counts: Map<K, number>, key: K, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by);

export const monthOfTally = (tally: Tally, day: IsoDate): Month => {
  const key = day.slice(0, 7);
  const month = tally.months.get(key) ?? { reports: 0, accepted: 0, refused: new Map(), faults: new Map(), ms: [] };
  tally.months.set(key, month);
  return month;
};

/** Counts a report and its answer. */
export const countAnswer = (tally: Tally, day: IsoDate, { status, body, ms }: Answer, timed: boolean): void => {
  const month = monthOfTally(tally, day);
  month.reports += 1;
  if (timed) month.ms.push(ms);
  if (status === 200 || status === 201) month.accepted += 1;
  else {
    const codes = (body.signals ?? []).filter(({ severity }) => severity === 'refusal').map(({ code }) => code);
    for (const code of codes.length > 0 ? codes : [String(status)]) raise(month.refused, code);
  }
};

/** The value below which a share of the numbers lies; 0 of nothing. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
