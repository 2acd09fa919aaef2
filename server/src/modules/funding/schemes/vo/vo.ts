import type { IsoDate, LearnerFacts, ReferenceData } from '../../../register/index.ts';
import type { Contribution, Scheme, Standing } from '../../scheme.ts';
import { yearsCountedOnOctoberFirst } from '../../years.ts';
import { countingAt, placeOf } from './counting.ts';
import { countingDate } from './counting-date.ts';
import { basisOfCount, standingsQuery } from './counting-sql.ts';
import { reason } from './reasons.ts';
import { VO_REGULATIONS, voRegulation } from './regulations.ts';
import { categoryText } from './vo-2016-parameters.ts';
import { VO_2022 } from './vo-2022.ts';

/** Counts of later years are kept with every report; earlier years are counted when asked for. */
const FIRST_KEPT_YEAR = 2022;
const NONE: readonly Contribution[] = [];

function contributions(facts: LearnerFacts, fundingYear: number, reference: ReferenceData): readonly Contribution[] {
  const place = placeOf(facts, fundingYear, reference);
  return place === null ? NONE : [{ brin: place.brin, category: place.category, units: place.halves }];
}

function explain(facts: LearnerFacts | null, brin: string, fundingYear: number, reference: ReferenceData): readonly Standing[] {
  const { code, category, halves } = countingAt(facts, brin, fundingYear, reference);
  const date: IsoDate = countingDate(fundingYear);
  const number = facts?.enrolments.find((one) => one.brin === brin && one.sector === 'vo' && one.start <= date)?.number ?? null;
  return [{ number, date, category, units: halves, reason: reason(code) }];
}

/** Secondary education: a pupil counts on 1 October, at one school, for the calendar year after it. */
export const VO: Scheme = {
  id: 'vo',
  title: { nl: 'Bekostiging voortgezet onderwijs', en: 'Funding of secondary education' },
  sectors: ['vo'],
  regulations: VO_REGULATIONS,
  unitsPerOne: 2,
  lookback: 0,
  years: (today) => yearsCountedOnOctoberFirst(FIRST_KEPT_YEAR, today),
  countingDates: (fundingYear) => [countingDate(fundingYear)],
  categories: [...new Set(VO_REGULATIONS.flatMap((one) => one.categories))],
  categoryText: (category) => VO_2022.parameters.find((one) => one.key === category)?.text ?? categoryText(category),
  contributions,
  explain,
  standings: standingsQuery,
  reason,
  lines: (school) => voRegulation(school.fundingYear).lines(school),
  basis: basisOfCount,
};
