import {
  type Enrolment,
  type EnrolmentPeriod,
  type IsoDate,
  type LearnerFacts,
  type ReferenceData,
  within,
} from '../../../register/index.ts';
import { countingDate } from './counting-date.ts';
import type { ReasonCode } from './reasons.ts';
import { voRegulation } from './regulations.ts';

/** The one institution at which a learner counts in a funding year. */
type Place = { readonly brin: string; readonly category: string; readonly halves: 1 | 2 };

/** Whether a learner counts at one institution, and why. `halves` is 0 unless counted. */
type Counting =
  | { readonly code: 'counted' | 'counted-half'; readonly category: string; readonly halves: 1 | 2 }
  | { readonly code: Exclude<ReasonCode, 'counted' | 'counted-half'>; readonly category: null; readonly halves: 0 };

type Standing = { readonly code: Exclude<ReasonCode, 'counted' | 'counted-half' | 'counts-elsewhere'> } | Place;

/**
 * Where a learner counts in a funding year, or null. A learner counts at one school only (Bekostigingsbesluit WVO, art. 7,
 * lid 5). The decree does not say which; our policy, to be confirmed by an agency: of the enrolments that could count, the
 * one that started last; if they started on the same day, the one at the institution with the lowest BRIN.
 */
export function placeOf(facts: LearnerFacts | null, fundingYear: number, reference: ReferenceData): Place | null {
  if (facts === null) return null;
  const date = countingDate(fundingYear);
  if (facts.deceasedOn !== null && facts.deceasedOn <= date) return null;
  let best: Enrolment | null = null;
  let place: Place | null = null;
  for (const enrolment of facts.enrolments) {
    if (!within(enrolment, date) || (best !== null && !precedes(enrolment, best))) continue;
    const found = standing(enrolment, date, fundingYear, reference);
    if ('code' in found) continue;
    best = enrolment;
    place = found;
  }
  return place;
}

/** Whether the learner counts at this institution in a funding year, with the reason. */
export function countingAt(facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData): Counting {
  const date = countingDate(fundingYear);
  const enrolments = facts?.enrolments.filter((one) => one.brin === brin && within(one, date)) ?? [];
  const enrolment = enrolments.find((one) => one.sector === 'vo') ?? enrolments[0];
  if (enrolment === undefined) return { code: 'not-enrolled-on-counting-date', category: null, halves: 0 };
  if (facts?.deceasedOn != null && facts.deceasedOn <= date) return { code: 'deceased', category: null, halves: 0 };
  const found = standing(enrolment, date, fundingYear, reference);
  if ('code' in found) return { code: found.code, category: null, halves: 0 };
  if (placeOf(facts, fundingYear, reference)?.brin !== brin) return { code: 'counts-elsewhere', category: null, halves: 0 };
  return { code: found.halves === 1 ? 'counted-half' : 'counted', category: found.category, halves: found.halves };
}

/** What an enrolment in force on the counting date counts for by itself, other enrolments aside. */
function standing(enrolment: Enrolment, date: IsoDate, fundingYear: number, reference: ReferenceData): Standing {
  if (enrolment.sector !== 'vo') return { code: 'other-sector' };
  if (reference.institutions.get(enrolment.brin)?.sectors.includes('vo') !== true) return { code: 'not-a-secondary-school' };
  const period = periodOn(enrolment.periods, date);
  if (period === undefined) return { code: 'not-enrolled-on-counting-date' };
  if (!period.fundable) return { code: 'not-fundable' };
  const programme = reference.programmes.get(`vo:${period.programmeCode}`)?.vo;
  if (programme == null) return { code: 'unknown-programme' };
  const regulation = voRegulation(fundingYear);
  const category = regulation.categoryOf(programme, period.programmeCode, period.yearOfStudy);
  return { brin: enrolment.brin, category, halves: regulation.halvesOf(programme) };
}

function precedes(one: Enrolment, other: Enrolment): boolean {
  return one.start > other.start || (one.start === other.start && one.brin < other.brin);
}

function periodOn(periods: readonly EnrolmentPeriod[], date: IsoDate): EnrolmentPeriod | undefined {
  for (const period of periods) if (within(period, date)) return period;
  return undefined;
}
