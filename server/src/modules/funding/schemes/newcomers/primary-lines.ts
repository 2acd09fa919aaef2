import { amountCents, euros } from '../../arithmetic.ts';
import type { Line, LineInput, SchoolYear } from '../../scheme.ts';
import { regulationOf } from '../../years.ts';
import { dayText, inputOf, lineOf } from './amounts.ts';
import { categoryOf } from './counting.ts';
import { PRIMARY_REGULATIONS, type PrimaryRegulation } from './primary-regulations.ts';
import type { PrimaryRate } from './primary-rules.ts';
import { referenceDates } from './quarters.ts';

export const PRIMARY_RATES: readonly PrimaryRate[] = ['asylum-first-year', 'asylum-second-year', 'other'];
const ARTICLE = 'Regeling bekostiging WPO en WEC, aanvullende bekostiging nieuwkomers';
const DESCRIPTIONS: Readonly<Record<PrimaryRate, Line['description']>> = {
  'asylum-first-year': { nl: 'Asielzoekers, eerste vier kwartalen', en: 'Asylum seekers, first four quarters' },
  'asylum-second-year': { nl: 'Asielzoekers, vijfde tot en met achtste kwartaal', en: 'Asylum seekers, fifth to eighth quarter' },
  other: { nl: 'Overige vreemdelingen', en: 'Other foreign pupils' },
};

/** A quarter of an amount a year, rounded to the cent, half a cent upwards. */
export const quarterOf = (yearCents: number): number => amountCents(1, 4, yearCents);

/** The rate for a quarter in whole cents; null when no amount is known. */
export function quarterRate(regulation: PrimaryRegulation, rate: PrimaryRate, published: number | null): number | null {
  if (published === null) return null;
  return regulation.per[rate] === 'quarter' ? published : quarterOf(published);
}

/** For each reference date the newcomers at each rate; nothing is paid where a school has fewer than the threshold. */
export function primaryLines(school: SchoolYear): readonly Line[] {
  const regulation = regulationOf(PRIMARY_REGULATIONS, school.fundingYear);
  return referenceDates(school.fundingYear).flatMap((date) => {
    const present = PRIMARY_RATES.reduce((sum, rate) => sum + (school.counts.get(categoryOf(date, rate)) ?? 0), 0);
    return PRIMARY_RATES.flatMap((rate) => rateLine(regulation, school, date, rate, present));
  });
}

function rateLine(regulation: PrimaryRegulation, school: SchoolYear, date: string, rate: PrimaryRate, present: number): Line[] {
  const category = categoryOf(date, rate);
  const pupils = school.counts.get(category) ?? 0;
  if (pupils === 0) return [];
  const published = inputOf(regulation, school, rate);
  const threshold = inputOf(regulation, school, 'threshold');
  const rateCents = quarterRate(regulation, rate, published.value);
  const inputs = [published, presentInput(present), threshold];
  const description = { nl: `${DESCRIPTIONS[rate].nl}, ${dayText(date).nl}`, en: `${DESCRIPTIONS[rate].en}, ${dayText(date).en}` };
  const line = lineOf({ category, description, article: ARTICLE, inputs, pupils, rateCents, missing: [rate] });
  if (present < (threshold.value ?? 0))
    return [{ ...line, amountCents: 0, arithmetic: `${present} < ${threshold.value}: 0.00`, missing: [] }];
  return [{ ...line, arithmetic: ofYear(regulation, rate, published.value, rateCents) + line.arithmetic }];
}

const presentInput = (value: number): LineInput => ({
  key: 'newcomers',
  text: {
    nl: 'Nieuwkomers op de peildatum, met een recht dat nog niet gebruikt is',
    en: 'Newcomers on the reference date with a right not yet used',
  },
  value,
  source: 'register',
});

function ofYear(regulation: PrimaryRegulation, rate: PrimaryRate, published: number | null, rateCents: number | null): string {
  if (published === null || rateCents === null || regulation.per[rate] === 'quarter') return '';
  return `${euros(published)} / 4 = ${euros(rateCents)}; `;
}
