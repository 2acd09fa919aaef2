import { type Series, TERTIARY } from '../parameters/tertiary.ts';
import { ASSOCIATE, HBO_MASTER, isHbo, isMbo, isWo, MBO4, WO_BACHELOR, WO_MASTER } from './kinds.ts';
import { inYear } from './rates.ts';
import type { countStudents } from './school-year.ts';
import type { Queue } from './state.ts';

export const between = (low: number, high: number, value: number): number => Math.max(low, Math.min(high, value));
export const sum = (values: Float64Array, from: number, to: number): number => {
  let total = 0;
  for (let i = from; i <= to; i++) total += values[i] as number;
  return total;
};

export type Bounds = readonly [number, number];

export const countIn = (queue: Queue, wanted: (kind: number) => boolean): number => {
  let count = 0;
  for (let i = 0; i < queue.kind.length; i++) if (wanted(queue.kind.values[i] as number)) count++;
  return count;
};

/** Share of those waiting who are let in, so that with the fewest others who must come there are no more than the published students. */
export const admittedShare = (target: number, students: number, others: number, waiting: number): number =>
  waiting === 0 ? 1 : between(TERTIARY.leastAdmitted.value, 1, (target - students - others) / waiting);

type Share = (kind: number) => number;

/** Share of who waits that is let in, by sector. */
export const admissions = (queue: Queue, year: number, share: number, before: ReturnType<typeof countStudents>): Share => {
  const { kinds } = before;
  const of = (series: Series, [from, to]: Bounds, wanted: (kind: number) => boolean, others: number): number =>
    admittedShare(inYear(series, year) * share, sum(kinds, from, to), others, countIn(queue, wanted));
  const abroad = (part: Series, all: Series, now: number): number => Math.max(0, inYear(part, year) * inYear(all, year) * share - now);
  const { mboStudents, hboStudents, woStudents, internationalHbo, internationalWo, adultMboYear, adultHboYear, adultWoYear } = TERTIARY;
  const mbo = of(mboStudents.value, [0, MBO4], isMbo, adultMboYear.value[0] * share);
  const hboAbroad = abroad(internationalHbo.value, hboStudents.value, before.abroadHbo);
  const hbo = of(hboStudents.value, [ASSOCIATE, HBO_MASTER], isHbo, adultHboYear.value[0] * share + hboAbroad);
  const woAbroad = abroad(internationalWo.value, woStudents.value, before.abroadWo);
  const wo = of(woStudents.value, [WO_BACHELOR, WO_MASTER], isWo, adultWoYear.value[0] * share + woAbroad);
  return (kind) => (isMbo(kind) ? mbo : isHbo(kind) ? hbo : wo);
};
