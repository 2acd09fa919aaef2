import { dayOf, type IsoDate, type LearnerFacts, monthOf, yearOf } from '../../../register/index.ts';

/** The reference dates of a year: 1 January, 1 April, 1 July and 1 October. */
export const referenceDates = (year: number): readonly IsoDate[] => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`);

/** Whole months from one date to another; negative, rounded down, when it lies before. The end of a month is no exception. */
export const wholeMonths = (from: IsoDate, to: IsoDate): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) - (dayOf(to) < dayOf(from) ? 1 : 0);

/** First day of the first enrolment in any Dutch school, in whatever sector; null for who never was in one. */
export function firstEnrolledOn(facts: LearnerFacts): IsoDate | null {
  let first: IsoDate | null = null;
  for (const { start } of facts.enrolments) if (first === null || start < first) first = start;
  return first;
}
