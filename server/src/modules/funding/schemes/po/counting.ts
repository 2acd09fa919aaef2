import {
  type Enrolment,
  type EnrolmentPeriod,
  type InstitutionFacts,
  type IsoDate,
  type LearnerFacts,
  primaryPeriodAttributes,
  type ReferenceData,
  within,
} from '../../../register/index.ts';
import { BACKGROUND, categoryOf, supportMark, WEIGHT_TENTHS } from './kinds.ts';
import type { ReasonCode } from './reasons.ts';
import type { PoRegulation } from './regulation.ts';
import { poRegulation } from './regulations.ts';

type Obstacle = Exclude<ReasonCode, 'counted' | 'counted-without-support-category'>;
type Place = { readonly brin: string; readonly category: string };
type Counting = { readonly code: ReasonCode; readonly category: string | null; readonly enrolment: Enrolment | null };

const WEC_PROGRAMMES: readonly string[] = ['SO', 'VSO'];
const WPO_PROGRAMMES: readonly string[] = ['BO', 'SBO'];

/** Whether an institution gives primary or special education: schools of VSO alone are registered in the sector vo. */
export function providesPrimary(institution: Pick<InstitutionFacts, 'sectors' | 'structure'> | undefined): boolean {
  return institution !== undefined && (institution.sectors.includes('po') || institution.structure === 'VSO');
}

/**
 * Where a pupil counts in a funding year, or null. A pupil counts at one school only (Besluit bekostiging WPO, art. 10, lid 4;
 * Besluit bekostiging WEC, art. 9, lid 4). Which, the decrees do not say; our policy, to be confirmed by an agency: of the
 * enrolments that could count the one that started last; if they started on the same day, that at the lowest BRIN.
 */
export function placeOf(facts: LearnerFacts, fundingYear: number, reference: ReferenceData): Place | null {
  const regulation = poRegulation(fundingYear);
  const date = regulation.countingDate(fundingYear);
  let best: Enrolment | null = null;
  let place: Place | null = null;
  for (const enrolment of facts.enrolments) {
    if (enrolment.sector !== 'po' || !within(enrolment, date) || (best !== null && !precedes(enrolment, best))) continue;
    const found = categoryOn(enrolment, facts, date, regulation, reference);
    if ('obstacle' in found) continue;
    best = enrolment;
    place = { brin: enrolment.brin, category: found.category };
  }
  return place;
}

/** Whether the pupil counts at this institution in a funding year, with the reason. */
export function countingAt(facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData): Counting {
  const regulation = poRegulation(fundingYear);
  const date = regulation.countingDate(fundingYear);
  const enrolments = facts?.enrolments.filter((one) => one.brin === brin && within(one, date)) ?? [];
  const enrolment = enrolments.find((one) => one.sector === 'po') ?? enrolments[0];
  if (facts === null || enrolment === undefined) return { code: 'not-enrolled-on-counting-date', category: null, enrolment: null };
  if (enrolment.sector !== 'po') return { code: 'other-sector', category: null, enrolment };
  const found = categoryOn(enrolment, facts, date, regulation, reference);
  if ('obstacle' in found) return { code: found.obstacle, category: null, enrolment };
  if (placeOf(facts, fundingYear, reference)?.brin !== brin) return { code: 'counts-elsewhere', category: null, enrolment };
  return { code: found.supported ? 'counted' : 'counted-without-support-category', category: found.category, enrolment };
}

type Found = { readonly obstacle: Obstacle } | { readonly category: string; readonly supported: boolean };

/** What an enrolment in force on the counting date counts for by itself, other enrolments aside. */
function categoryOn(enrolment: Enrolment, facts: LearnerFacts, date: IsoDate, regulation: PoRegulation, reference: ReferenceData): Found {
  if (facts.deceasedOn !== null && facts.deceasedOn <= date) return { obstacle: 'deceased' };
  if (!providesPrimary(reference.institutions.get(enrolment.brin))) return { obstacle: 'not-a-primary-school' };
  const period = enrolment.periods.find((one) => within(one, date));
  if (period === undefined) return { obstacle: 'not-enrolled-on-counting-date' };
  if (!period.fundable) return { obstacle: 'not-fundable' };
  if (period.programmeCode === 'AB') return { obstacle: 'guidance-only' };
  const kinds = regulation.kinds[period.programmeCode];
  if (kinds === undefined) return { obstacle: 'unknown-programme' };
  const born = facts.details.birthDate.first;
  if (WPO_PROGRAMMES.includes(period.programmeCode) && born > yearsBefore(date, 4)) return { obstacle: 'under-four' };
  const marks = marksOf(period, enrolment, regulation);
  const kind = born > yearsBefore(date, 8) ? kinds[0] : kinds[1];
  const supported = !WEC_PROGRAMMES.includes(period.programmeCode) || marks.some((one) => one !== BACKGROUND);
  return { category: categoryOf(kind, period.siteNo, marks), supported };
}

function marksOf(period: EnrolmentPeriod, enrolment: Enrolment, regulation: PoRegulation): string[] {
  const { weight, supportCategory } = primaryPeriodAttributes(period.attributes);
  if (period.programmeCode === 'BO') {
    const mark = String(weight);
    return regulation.byWeight && Object.hasOwn(WEIGHT_TENTHS, mark) ? [mark] : [];
  }
  const marks = WEC_PROGRAMMES.includes(period.programmeCode) && supportCategory !== null ? [supportMark(supportCategory)] : [];
  return enrolment.attributes['culturalBackground'] === 'other' ? [...marks, BACKGROUND] : marks;
}

function precedes(one: Enrolment, other: Enrolment): boolean {
  return one.start > other.start || (one.start === other.start && one.brin < other.brin);
}

/** The same day so many years earlier; counting dates never fall on 29 February. Who was born later is younger than that. */
export function yearsBefore(date: IsoDate, years: number): IsoDate {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}
