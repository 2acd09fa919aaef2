import { type LearnerFacts, mboPeriod, within } from '../../../register/index.ts';
import type { Part, Qualification } from './qualification.ts';

/** Vf in tenths by year of stay, the last for all years after (Uitvoeringsbesluit WEB, art. 2.2.2, lid 3, en 2.2.3, lid 3). */
export const STAY_TENTHS = { entry: [12, 6, 0], 'levels-2-4': [12, 10, 10, 10, 5, 5, 0] } as const;
/** After so many calendar years in a row without enrolment on 1 October, years of stay are counted anew. */
export const STAY_GAP = { entry: 2, 'levels-2-4': 3 } as const;
/** Diplomas obtained before so many calendar years in a row without enrolment are left out of account (art. 2.2.3, lid 6). */
const DIPLOMA_GAP = 3;

export type StayGroup = keyof typeof STAY_TENTHS;
export const stayGroup = (part: Part): StayGroup => (part === 'entry' ? 'entry' : 'levels-2-4');

/** Calendar years up to `last` in which someone was enrolled in a learning path on 1 October, in qualifications that satisfy `wanted`. */
export function yearsEnrolled(
  facts: LearnerFacts,
  last: number,
  known: ReadonlyMap<string, Qualification>,
  wanted: (one: Qualification | undefined) => boolean,
): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { sector, periods } of facts.enrolments) {
    if (sector !== 'mbo') continue;
    for (const period of periods) {
      const path = mboPeriod(period.attributes).learningPath;
      if ((path !== 'bol' && path !== 'bbl') || !wanted(known.get(period.programmeCode))) continue;
      const from = Number(period.start.slice(0, 4));
      const until = period.end === null ? last : Math.min(last, Number(period.end.slice(0, 4)));
      for (let year = from; year <= until; year += 1) if (within(period, `${year}-10-01`)) years.add(year);
    }
  }
  return years;
}

/** Which year of stay `year` is, the first being 1: every enrolment on 1 October in the group counts as one. */
export function yearOfStay(years: ReadonlySet<number>, year: number, group: StayGroup): number {
  let count = 1;
  let missing = 0;
  for (let earlier = year - 1; missing < STAY_GAP[group]; earlier -= 1) {
    if (years.has(earlier)) {
      count += 1;
      missing = 0;
    } else missing += 1;
  }
  return count;
}

/** Vf of a year of stay, in tenths. */
export function stayTenths(stay: number, group: StayGroup): number {
  const factors = STAY_TENTHS[group];
  return factors[Math.min(stay, factors.length) - 1] ?? 0;
}

/** Diplomas before this day do not count as obtained earlier than one of `year`: three years without enrolment lie in between. */
export function earlierDiplomasFrom(years: ReadonlySet<number>, year: number): string {
  let missing = 0;
  let earlier = year - 1;
  for (; ; earlier -= 1) {
    missing = years.has(earlier) ? 0 : missing + 1;
    if (missing === DIPLOMA_GAP) return `${earlier}-10-01`;
  }
}
