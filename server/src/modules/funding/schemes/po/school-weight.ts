import { roundedQuotient } from './amounts.ts';
import type { Tally } from './tally.ts';

const PUPILS = ['bo-4-7', 'bo-8'];

/**
 * Schoolgewicht of a site in hundredths (Besluit bekostiging WPO, art. 27): the sum of the weights less 6% of the pupils, rounded to
 * a whole number and never below zero; at most 80% of the pupils, of which the decree says no rounding, so that it stays as it is.
 */
export function siteWeight(tally: Tally, siteNo: string): number {
  const pupils = tally.pupils(PUPILS, { siteNo });
  const rounded = Math.max(roundedQuotient(tally.weightTenths(siteNo) * 10 - 6 * pupils, 100), 0);
  return Math.min(rounded * 100, 80 * pupils);
}

/** Schoolgewicht of a school: that of its sites as if each were a school (lid 4). In hundredths. */
export const schoolWeight = (tally: Tally): number => tally.sites(PUPILS).reduce((total, siteNo) => total + siteWeight(tally, siteNo), 0);
