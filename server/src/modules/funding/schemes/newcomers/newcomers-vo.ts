import type { IsoDate, LearnerFacts, ReferenceData } from '../../../register/index.ts';
import type { Contribution, Scheme, Standing } from '../../scheme.ts';
import { regulationOf } from '../../years.ts';
import { contributionsOf, none, standingsOf } from './counting.ts';
import { internationalProgrammes, schoolsOf, secondaryStandings } from './counting-sql.ts';
import { secondaryJudge } from './judging.ts';
import { referenceDates } from './quarters.ts';
import { reason } from './reasons.ts';
import { SECONDARY_LOOKBACK, secondaryLines } from './secondary-lines.ts';
import { SECONDARY_REGULATIONS } from './secondary-regulations.ts';

const NONE: readonly Contribution[] = [];
const clockOf = (year: number) => regulationOf(SECONDARY_REGULATIONS, year).clock;

/** From a year up to the one after today's. */
export function yearsFrom(first: number, today: IsoDate): readonly number[] {
  return Array.from({ length: Math.max(0, Number(today.slice(0, 4)) + 2 - first) }, (_, index) => first + index);
}

function contributions(facts: LearnerFacts, year: number, reference: ReferenceData): readonly Contribution[] {
  const judge = secondaryJudge(facts, clockOf(year), reference);
  return judge === null ? NONE : contributionsOf(facts, 'vo', judge, year);
}

function explain(facts: LearnerFacts | null, brin: string, year: number, reference: ReferenceData): readonly Standing[] {
  if (facts === null) return [none(null, null, 'not-enrolled-on-reference-date')];
  const judge = secondaryJudge(facts, clockOf(year), reference);
  if (judge === null) return [none(null, null, 'dutch-national')];
  const found = standingsOf(facts, 'vo', judge, brin, year);
  return found.length > 0 ? found : [none(null, null, 'not-enrolled-on-reference-date')];
}

/** Newcomers in secondary education, counted on four reference dates a year. */
export const NEWCOMERS_VO: Scheme = {
  id: 'newcomers-vo',
  title: { nl: 'Aanvullende bekostiging nieuwkomers voortgezet onderwijs', en: 'Additional funding of newcomers in secondary education' },
  sectors: ['vo'],
  regulations: SECONDARY_REGULATIONS,
  unitsPerOne: 1,
  lookback: SECONDARY_LOOKBACK,
  years: (today) => yearsFrom(SECONDARY_REGULATIONS[0]?.fromYear ?? 2025, today),
  countingDates: referenceDates,
  // Made up of a date and a kind: '2026-04-01:first'.
  categories: null,
  contributions,
  explain,
  standings: (year, reference, scope, asKnownOn) => secondaryStandings(clockOf(year), year, reference, scope, asKnownOn),
  reason,
  lines: secondaryLines,
  basis: (_, reference) => JSON.stringify([internationalProgrammes(reference), schoolsOf(reference, 'vo')]),
};
