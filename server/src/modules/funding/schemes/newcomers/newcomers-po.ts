import type { LearnerFacts, ReferenceData } from '../../../register/index.ts';
import type { Contribution, Scheme, Standing } from '../../scheme.ts';
import { contributionsOf, none, standingsOf } from './counting.ts';
import { primaryStandings, schoolsOf } from './counting-sql.ts';
import { PRIMARY_PROGRAMMES, primaryJudge } from './judging.ts';
import { yearsFrom } from './newcomers-vo.ts';
import { primaryLines } from './primary-lines.ts';
import { PRIMARY_REGULATIONS } from './primary-regulations.ts';
import { referenceDates } from './quarters.ts';
import { reason } from './reasons.ts';
import { ASYLUM_CODES, OTHER_CODES } from './residence.ts';

const NONE: readonly Contribution[] = [];

function contributions(facts: LearnerFacts, year: number, reference: ReferenceData): readonly Contribution[] {
  const judge = primaryJudge(facts, reference);
  return judge === null ? NONE : contributionsOf(facts, 'po', judge, year);
}

function explain(facts: LearnerFacts | null, brin: string, year: number, reference: ReferenceData): readonly Standing[] {
  if (facts === null) return [none(null, null, 'not-enrolled-on-reference-date')];
  const judge = primaryJudge(facts, reference);
  if (judge === null) return [none(null, null, 'dutch-national')];
  const found = standingsOf(facts, 'po', judge, brin, year);
  return found.length > 0 ? found : [none(null, null, 'not-enrolled-on-reference-date')];
}

/** Newcomers in primary education, counted on four reference dates a year; each pupil brings a number of quarters. */
export const NEWCOMERS_PO: Scheme = {
  id: 'newcomers-po',
  title: { nl: 'Aanvullende bekostiging nieuwkomers primair onderwijs', en: 'Additional funding of newcomers in primary education' },
  sectors: ['po'],
  regulations: PRIMARY_REGULATIONS,
  unitsPerOne: 1,
  lookback: 0,
  years: (today) => yearsFrom(PRIMARY_REGULATIONS[0]?.fromYear ?? 2025, today),
  countingDates: referenceDates,
  // Made up of a date and a rate: '2026-04-01:asylum-first-year'.
  categories: null,
  contributions,
  explain,
  standings: primaryStandings,
  reason,
  lines: primaryLines,
  basis: (_, reference) => JSON.stringify([schoolsOf(reference, 'po'), PRIMARY_PROGRAMMES, ASYLUM_CODES, OTHER_CODES]),
};
