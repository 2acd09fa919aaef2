import type { IsoDate } from '../../../register/index.ts';

/** Peildatum: 30 September of the second calendar year before the budget year (Uitvoeringsbesluit WHW 2008, art. 1.1, s). */
export const countingDate = (fundingYear: number): IsoDate => dateIn(fundingYear - 2);

/** The counting date in a calendar year. */
export const dateIn = (calendarYear: number): IsoDate => `${calendarYear}-09-30`;

/** Peilperiode: the year that ends with the counting date, both days included (art. 1.1, t). */
export const degreePeriod = (fundingYear: number): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: `${fundingYear - 3}-10-01`,
  last: countingDate(fundingYear),
});
