import type { Scheme } from '../../scheme.ts';
import { categoryText } from './categories.ts';
import { contributions, explain, ONE } from './counting.ts';
import { basisOfCount, standingsQuery } from './counting-sql.ts';
import { countedDates, fundingYearsOn } from './dates.ts';
import { lines } from './lines.ts';
import { reason } from './reasons.ts';
import { MBO_REGULATIONS } from './regulations.ts';

/** Counts of later years are kept with every report; earlier years are counted when asked for. */
const FIRST_KEPT_YEAR = 2022;

/**
 * Vocational education: a student counts on 1 October two years before the calendar year, corrected by those of 1 February after it;
 * diplomas count from the calendar year two years before (Uitvoeringsbesluit WEB, chapter 2). Counts are in tenths.
 */
export const MBO: Scheme = {
  id: 'mbo',
  title: { nl: 'Bekostiging mbo', en: 'Funding of vocational education' },
  sectors: ['mbo'],
  regulations: MBO_REGULATIONS,
  unitsPerOne: ONE,
  lookback: 0,
  years: (today) => fundingYearsOn(today, FIRST_KEPT_YEAR),
  countingDates: (fundingYear) => {
    const { october, february } = countedDates(fundingYear);
    return [october, february];
  },
  // Made up of part, path and price factor: see categories.ts.
  categories: null,
  categoryText,
  contributions,
  explain,
  standings: standingsQuery,
  reason,
  lines,
  basis: basisOfCount,
};
