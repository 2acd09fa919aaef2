import type { Counts, Line, LineInput, SchoolYear } from '../../scheme.ts';
import { regulationOf } from '../../years.ts';
import { dayText, inputOf, lineOf } from './amounts.ts';
import { categoryOf } from './counting.ts';
import { referenceDates } from './quarters.ts';
import { SECONDARY_REGULATIONS, type SecondaryRegulation } from './secondary-regulations.ts';

/** Years on which the start-up amount looks back. */
export const SECONDARY_LOOKBACK = 10;
const ARTICLE = 'Regeling aanvullende bekostiging eerste opvang nieuwkomers vo';
const KINDS = ['first', 'second'] as const;
const DESCRIPTIONS = {
  first: { nl: 'Nieuwkomers eerste categorie', en: 'Newcomers of the first category' },
  second: { nl: 'Nieuwkomers tweede categorie', en: 'Newcomers of the second category' },
  'start-up': { nl: 'Eenmalige voorbereidingskosten', en: 'Start-up amount' },
} as const;

/**
 * Set to 1 by the agency for a school that received the start-up amount in a year that is not counted here, after the statement of
 * the municipality that the rules ask for.
 */
export const receivedBefore = (brin: string): string => `start-up-received:${brin}`;

export const newcomersOn = (counts: Counts, date: string): number =>
  KINDS.reduce((sum, kind) => sum + (counts.get(categoryOf(date, kind)) ?? 0), 0);

/**
 * The reference date on which a school receives the start-up amount in a year: the first with enough newcomers, if no date before it
 * had. null when there is none.
 */
export function startUpDate(school: Pick<SchoolYear, 'fundingYear' | 'counts' | 'earlier'>, from: number): string | null {
  for (let year = school.fundingYear - SECONDARY_LOOKBACK; year < school.fundingYear; year += 1) {
    const counts = school.earlier(year);
    if (referenceDates(year).some((date) => newcomersOn(counts, date) >= from)) return null;
  }
  return referenceDates(school.fundingYear).find((date) => newcomersOn(school.counts, date) >= from) ?? null;
}

/** For each reference date the newcomers of each category, and once the start-up amount. */
export function secondaryLines(school: SchoolYear): readonly Line[] {
  const regulation = regulationOf(SECONDARY_REGULATIONS, school.fundingYear);
  const startUp = school.parameter(receivedBefore(school.brin)) ? null : startUpDate(school, school.parameter('start-up-from') ?? Infinity);
  return referenceDates(school.fundingYear).flatMap((date) => [
    ...KINDS.flatMap((kind) => newcomerLine(regulation, school, date, kind)),
    ...(date === startUp ? [startUpLine(regulation, school, date)] : []),
  ]);
}

function newcomerLine(regulation: SecondaryRegulation, school: SchoolYear, date: string, kind: 'first' | 'second'): Line[] {
  const category = categoryOf(date, kind);
  const pupils = school.counts.get(category) ?? 0;
  if (pupils === 0) return [];
  const rate = inputOf(regulation, school, kind);
  return [
    lineOf({
      category,
      description: described(kind, date),
      article: ARTICLE,
      inputs: [rate],
      pupils,
      rateCents: rate.value,
      missing: [kind],
    }),
  ];
}

function startUpLine(regulation: SecondaryRegulation, school: SchoolYear, date: string): Line {
  const rate = inputOf(regulation, school, 'start-up');
  const present: LineInput = {
    key: 'newcomers',
    text: { nl: 'Nieuwkomers op de peildatum', en: 'Newcomers on the reference date' },
    value: newcomersOn(school.counts, date),
    source: 'register',
  };
  const before: LineInput = {
    key: receivedBefore(school.brin),
    text: {
      nl: 'Eerder ontvangen, buiten de jaren die hier geteld zijn (1: ja)',
      en: 'Received before, outside the years that are counted here (1: yes)',
    },
    value: school.parameter(receivedBefore(school.brin)),
    source: 'verklaring van de gemeente',
  };
  const inputs = [present, inputOf(regulation, school, 'start-up-from'), before, rate];
  const category = categoryOf(date, 'start-up');
  return lineOf({
    category,
    description: described('start-up', date),
    article: ARTICLE,
    inputs,
    pupils: 1,
    rateCents: rate.value,
    missing: ['start-up'],
  });
}

function described(kind: keyof typeof DESCRIPTIONS, date: string): Line['description'] {
  const day = dayText(date);
  return { nl: `${DESCRIPTIONS[kind].nl}, ${day.nl}`, en: `${DESCRIPTIONS[kind].en}, ${day.en}` };
}
