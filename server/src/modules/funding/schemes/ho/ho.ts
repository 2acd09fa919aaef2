import type { IsoDate, ReferenceData } from '../../../register/index.ts';
import type { Scheme } from '../../scheme.ts';
import { contributionsOf, explainOf } from './counting.ts';
import { higherInstitutions, standingsQuery } from './counting-sql.ts';
import { countingDate } from './dates.ts';
import { PARTS } from './degrees.ts';
import { HO_CATEGORIES, hoLines } from './lines.ts';
import { EQUATED_CODES, NOT_EQUATED_CODES } from './nationality.ts';
import { higherProgrammes } from './programmes.ts';
import { HO_REGULATIONS } from './regulations.ts';
import { reason } from './statuses.ts';

/** Counts of later years are kept with every report; earlier years are counted when asked for. */
const FIRST_KEPT_YEAR = 2026;

/** Up to the year that belongs to the next counting date, which is two years before it. */
function years(today: IsoDate): readonly number[] {
  const year = Number(today.slice(0, 4));
  const upcoming = today <= countingDate(year + 2) ? year + 2 : year + 3;
  return Array.from({ length: Math.max(0, upcoming - FIRST_KEPT_YEAR + 1) }, (_, index) => FIRST_KEPT_YEAR + index);
}

const basis = (_: number, reference: ReferenceData): string =>
  JSON.stringify([higherProgrammes(reference), higherInstitutions(reference), EQUATED_CODES, NOT_EQUATED_CODES]);

/** Higher education (hbo and wo): enrolments on 30 September two years before, and degrees of the year that ended then. */
export const HO: Scheme = {
  id: 'ho',
  title: { nl: 'Bekostiging hoger onderwijs', en: 'Funding of higher education' },
  sectors: ['hbo', 'wo'],
  regulations: HO_REGULATIONS,
  unitsPerOne: PARTS,
  lookback: 0,
  years,
  countingDates: (fundingYear) => [countingDate(fundingYear)],
  categories: HO_CATEGORIES,
  contributions: contributionsOf,
  explain: explainOf,
  standings: standingsQuery,
  reason,
  lines: hoLines,
  basis,
};
