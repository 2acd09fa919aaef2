import { addYears, type IsoDate, yearOf } from '../../../register/index.ts';

/** Since when someone is a newcomer: settling in the Netherlands until 2025, first enrolment in any Dutch school from 2026. */
export type Clock = 'settling' | 'first-enrolment';

/** The days by which newcomers of a reference date are told apart. */
export type Limits = {
  readonly date: IsoDate;
  /** A newcomer's clock started after this day: less than two years before the reference date. */
  readonly twoYearsBefore: IsoDate;
  /** Of the first category when it started after this day: 1 October of the calendar year two before. */
  readonly firstCategoryAfter: IsoDate;
};

export const limitsOf = (date: IsoDate): Limits => ({
  date,
  twoYearsBefore: addYears(date, -2),
  firstCategoryAfter: `${yearOf(date) - 2}-10-01`,
});

/**
 * The category of a newcomer in secondary education on a reference date, by the day on which the clock started; null for who is no
 * newcomer any more.
 */
export function categoryOn({ twoYearsBefore, firstCategoryAfter }: Limits, started: IsoDate): 'first' | 'second' | null {
  if (started <= twoYearsBefore) return null;
  return started > firstCategoryAfter ? 'first' : 'second';
}
