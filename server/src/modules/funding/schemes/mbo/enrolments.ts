import {
  type Enrolment,
  type EnrolmentPeriod,
  type IsoDate,
  type LearnerFacts,
  mboPeriod,
  type ReferenceData,
  within,
} from '../../../register/index.ts';
import { providesVocational, type Qualification, qualifications } from './qualification.ts';
import type { ReasonCode } from './reasons.ts';

export type Path = 'bol' | 'bbl';

/** An enrolment in force on a counting date: as what it counts, or why not. */
export type Looked = { readonly enrolment: Enrolment; readonly period: EnrolmentPeriod | undefined } & (
  | { readonly obstacle: null; readonly qualification: Qualification; readonly path: Path }
  | { readonly obstacle: ReasonCode }
);
export type Counted = Extract<Looked, { readonly obstacle: null }>;

/**
 * Every enrolment in vocational education in force on a day. A student counts once at an institution ("elke deelnemer die aan de
 * desbetreffende instelling is ingeschreven", Uitvoeringsbesluit WEB, art. 2.2.2 and 2.2.3, lid 2); by which of several enrolments
 * the decree does not say. Our policy, to be confirmed by an agency: by the one that started last, then by the lowest number.
 * At two institutions at once a student counts at each: the decree has no rule against it.
 */
export function enrolmentsOn(facts: LearnerFacts, day: IsoDate, reference: ReferenceData): readonly Looked[] {
  const found = facts.enrolments.filter((one) => one.sector === 'mbo' && within(one, day)).map((one) => look(one, facts, day, reference));
  const first = new Map<string, Looked>();
  for (const one of found) {
    const best = first.get(one.enrolment.brin);
    if (one.obstacle === null && (best === undefined || precedes(one.enrolment, best.enrolment))) first.set(one.enrolment.brin, one);
  }
  return found.map((one) =>
    one.obstacle === null && first.get(one.enrolment.brin) !== one
      ? { enrolment: one.enrolment, period: one.period, obstacle: 'counts-by-another-enrolment' }
      : one,
  );
}

function look(enrolment: Enrolment, facts: LearnerFacts, day: IsoDate, reference: ReferenceData): Looked {
  const period = enrolment.periods.find((one) => within(one, day));
  const but = (obstacle: ReasonCode): Looked => ({ enrolment, period, obstacle });
  if (facts.deceasedOn !== null && facts.deceasedOn <= day) return but('deceased');
  if (!providesVocational(reference, enrolment.brin)) return but('not-a-vocational-institution');
  if (period === undefined) return but('not-enrolled-on-counting-date');
  if (!period.fundable) return but('not-fundable');
  const { learningPath: path, partTime } = mboPeriod(period.attributes);
  if (path === 'ex') return but('examination-only');
  if (path !== 'bol' && path !== 'bbl') return but('other-education');
  if (path === 'bol' && partTime) return but('part-time');
  const qualification = qualifications(reference).get(period.programmeCode);
  if (qualification === undefined) return but('unknown-programme');
  return { enrolment, period, obstacle: null, qualification, path };
}

function precedes(one: Enrolment, other: Enrolment): boolean {
  return one.start > other.start || (one.start === other.start && one.number < other.number);
}
