import { type Enrolment, type EnrolmentPeriod, type IsoDate, type LearnerFacts, type Sector, within } from '../../../register/index.ts';
import type { Contribution, Standing } from '../../scheme.ts';
import { referenceDates } from './quarters.ts';
import { type ReasonCode, reason } from './reasons.ts';

/** What an enrolment in force on a reference date counts as by itself: a kind of newcomer, or why not. */
export type Verdict = { readonly kind: string } | { readonly obstacle: ReasonCode };

/** Judges enrolments of one learner; null for who never is a newcomer. */
export type Judge = (enrolment: Enrolment, period: EnrolmentPeriod | undefined, date: IsoDate) => Verdict;

/** A category carries its reference date: '2026-04-01:first'. */
export const categoryOf = (date: IsoDate, kind: string): string => `${date}:${kind}`;

const periodOn = (enrolment: Enrolment, date: IsoDate): EnrolmentPeriod | undefined =>
  enrolment.periods.find((period) => within(period, date));

/**
 * The enrolment by which a learner counts on a reference date. A pupil is paid once: of the enrolments that could count, the one
 * that started last; if on the same day, at the institution with the lowest BRIN (as in the funding of secondary education; the
 * rules do not say which).
 */
function placeOn(
  facts: LearnerFacts,
  sector: Sector,
  judge: Judge,
  date: IsoDate,
): { readonly at: Enrolment; readonly kind: string } | null {
  let best: { readonly at: Enrolment; readonly kind: string } | null = null;
  for (const at of facts.enrolments) {
    if (at.sector !== sector || !within(at, date) || (best !== null && !precedes(at, best.at))) continue;
    const verdict = judge(at, periodOn(at, date), date);
    if ('kind' in verdict) best = { at, kind: verdict.kind };
  }
  return best;
}

function precedes(one: Enrolment, other: Enrolment): boolean {
  if (one.start !== other.start) return one.start > other.start;
  return one.brin === other.brin ? one.number < other.number : one.brin < other.brin;
}

/** What a learner adds in a year, on each of its reference dates. */
export function contributionsOf(facts: LearnerFacts, sector: Sector, judge: Judge, year: number): readonly Contribution[] {
  const found: Contribution[] = [];
  for (const date of referenceDates(year)) {
    const place = placeOn(facts, sector, judge, date);
    if (place !== null) found.push({ brin: place.at.brin, category: categoryOf(date, place.kind), units: 1 });
  }
  return found;
}

/** Why a learner who is no Dutch national counts at an institution on each reference date on which it is enrolled there. */
export function standingsOf(facts: LearnerFacts, sector: Sector, judge: Judge, brin: string, year: number): readonly Standing[] {
  return referenceDates(year).flatMap((date) => {
    const here = facts.enrolments.filter((one) => one.brin === brin && one.sector === sector && within(one, date));
    if (here.length === 0) return [];
    const place = placeOn(facts, sector, judge, date);
    return here.map((one) => {
      const verdict = judge(one, periodOn(one, date), date);
      if ('obstacle' in verdict) return none(one.number, date, verdict.obstacle);
      if (place?.at !== one) return none(one.number, date, 'counts-elsewhere');
      const category = categoryOf(date, verdict.kind);
      return { number: one.number, date, category, units: 1, reason: reason(`counted-${verdict.kind}`) };
    });
  });
}

/** A standing that counts nothing. */
export const none = (number: string | null, date: IsoDate | null, code: ReasonCode): Standing => ({
  number,
  date,
  category: null,
  units: 0,
  reason: reason(code),
});
