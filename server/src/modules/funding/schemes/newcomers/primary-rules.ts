import type { IsoDate } from '../../../register/index.ts';
import { wholeMonths } from './quarters.ts';

/** Quarters for which a newcomer in primary education has a right: the first four at the full rate. */
export const QUARTERS = { asylum: 8, other: 4 } as const;
const FULL_RATE_QUARTERS = 4;
const FOURTH_BIRTHDAY = 48;

/** What a newcomer counts for in a quarter. */
export type PrimaryRate = 'asylum-first-year' | 'asylum-second-year' | 'other';

/** Whole quarters since the first enrolment: whole months divided by three, rounded down. */
export const quartersUsed = (firstEnrolled: IsoDate, date: IsoDate): number => Math.floor(wholeMonths(firstEnrolled, date) / 3);

/**
 * Quarters that come off the end of the right of who settled before turning four: the months between the two, in whole quarters
 * rounded down. `born` is the first possible day of birth.
 */
export function quartersBeforeSchool(settled: IsoDate, born: IsoDate): number {
  return Math.max(0, Math.floor((wholeMonths(settled, born) + FOURTH_BIRTHDAY) / 3));
}

/** The rate at which a newcomer counts after a number of quarters used, or null when nothing is left of the right. */
export function rateOf(kind: 'asylum' | 'other', used: number, beforeSchool: number): PrimaryRate | null {
  if (used >= QUARTERS[kind] - beforeSchool) return null;
  if (kind === 'other') return 'other';
  return used < FULL_RATE_QUARTERS ? 'asylum-first-year' : 'asylum-second-year';
}
