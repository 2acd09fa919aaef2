import type { IsoDate } from '../../../register/index.ts';

/**
 * The days that the contribution of a calendar year looks back on (Uitvoeringsbesluit WEB, art. 2.2.2, lid 2 en 4, en 2.2.3, lid 2, 5
 * en 6): students on 1 October two years before, again on 1 February after it, and diplomas of the calendar year two years before.
 */
export type CountedDates = {
  readonly october: IsoDate;
  readonly february: IsoDate;
  /** Calendar year of the diplomas and of 1 October. */
  readonly year: number;
  /** By this day a practical training agreement must have been concluded, and training must take place on it. */
  readonly agreementBy: IsoDate;
  /** For qualifications laid down with the ministry of health: training must have begun by this day. */
  readonly healthTrainingBy: IsoDate;
  /** Whoever was born after this day had not reached the age of 18 on 1 August (art. 2.6.1, lid 2). */
  readonly adultBornBy: IsoDate;
};

const byYear = new Map<number, CountedDates>();

export function countedDates(fundingYear: number): CountedDates {
  const known = byYear.get(fundingYear);
  if (known !== undefined) return known;
  const year = fundingYear - 2;
  const dates = {
    october: `${year}-10-01`,
    february: `${year + 1}-02-01`,
    year,
    agreementBy: `${year}-12-31`,
    healthTrainingBy: `${year + 1}-06-01`,
    adultBornBy: `${year - 18}-08-01`,
  };
  byYear.set(fundingYear, dates);
  return dates;
}

/** From the first year kept to the one whose diplomas are obtained in the present calendar year. */
export function fundingYearsOn(today: IsoDate, first: number): readonly number[] {
  const last = Number(today.slice(0, 4)) + 2;
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
