import type { LearnerFacts, ReferenceData } from '../../../register/index.ts';
import type { Contribution, Scheme, Standing } from '../../scheme.ts';
import { yearsCountedOnFebruaryFirst } from '../../years.ts';
import { countingAt, placeOf } from './counting.ts';
import { basisOfCount, standingsQuery } from './counting-sql.ts';
import { categoryText } from './kinds.ts';
import { reason } from './reasons.ts';
import { PO_REGULATIONS, poRegulation } from './regulations.ts';

/** Counts from the simplified funding on are kept with every report; earlier years are counted when asked for. */
const FIRST_KEPT_YEAR = 2023;
const NONE: readonly Contribution[] = [];

function contributions(facts: LearnerFacts, fundingYear: number, reference: ReferenceData): readonly Contribution[] {
  const place = placeOf(facts, fundingYear, reference);
  return place === null ? NONE : [{ ...place, units: 1 }];
}

function explain(facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData): readonly Standing[] {
  const { code, category, enrolment } = countingAt(facts, brin, fundingYear, reference);
  const date = poRegulation(fundingYear).countingDate(fundingYear);
  return [{ number: enrolment?.number ?? null, date, category, units: category === null ? 0 : 1, reason: reason(code) }];
}

/** Primary and special education: a pupil counts at one school, on 1 October until funding year 2022, on 1 February after that. */
export const PO: Scheme = {
  id: 'po',
  title: { nl: 'Bekostiging primair en speciaal onderwijs', en: 'Funding of primary and special education' },
  sectors: ['po'],
  regulations: PO_REGULATIONS,
  unitsPerOne: 1,
  lookback: 0,
  years: (today) => yearsCountedOnFebruaryFirst(FIRST_KEPT_YEAR, today),
  countingDates: (fundingYear) => [poRegulation(fundingYear).countingDate(fundingYear)],
  categories: null,
  categoryText,
  contributions,
  explain,
  standings: standingsQuery,
  reason,
  lines: (school) => poRegulation(school.fundingYear).lines(school),
  basis: basisOfCount,
};
