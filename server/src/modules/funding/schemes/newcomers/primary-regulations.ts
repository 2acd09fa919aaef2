import type { Parameter, Regulation } from '../../scheme.ts';
import type { PrimaryRate } from './primary-rules.ts';

/** A regulation of newcomers in primary education. `per` says for how long the published amount of a rate is. */
export type PrimaryRegulation = Regulation & { readonly per: Readonly<Record<PrimaryRate, 'year' | 'quarter'>> };

const TEXTS = {
  'asylum-first-year': { nl: 'Bedrag per asielzoeker, eerste vier kwartalen', en: 'Amount per asylum seeker, first four quarters' },
  'asylum-second-year': {
    nl: 'Bedrag per asielzoeker, vijfde tot en met achtste kwartaal',
    en: 'Amount per asylum seeker, fifth to eighth quarter',
  },
  other: { nl: 'Bedrag per overige vreemdeling', en: 'Amount per other foreign pupil' },
} as const;
const PER = { year: { nl: 'per jaar', en: 'a year' }, quarter: { nl: 'per kwartaal', en: 'a quarter' } } as const;

const rate = (key: PrimaryRate, per: 'year' | 'quarter', value: number | null, source: string): Parameter => ({
  key,
  text: { nl: `${TEXTS[key].nl}, ${PER[per].nl}`, en: `${TEXTS[key].en}, ${PER[per].en}` },
  unit: 'cents',
  value,
  source,
});

const THRESHOLD: Parameter = {
  key: 'threshold',
  text: { nl: 'Aantal nieuwkomers dat een school ten minste heeft', en: 'Number of newcomers that a school needs at least' },
  unit: 'number',
  value: 4,
  source: 'Regeling bekostiging WPO en WEC, aanvullende bekostiging nieuwkomers',
};

const RULES =
  'Regeling bekostiging WPO en WEC, aanvullende bekostiging asielzoekers en overige vreemdelingen: per kwartaal, naar de eerste inschrijving op een school (sinds 1 juli 2024)';

const TITLE = (year: number) => ({
  nl: `Aanvullende bekostiging nieuwkomers primair onderwijs ${year}`,
  en: `Additional funding of newcomers in primary education ${year}`,
});

/** 2025: amounts a quarter as published. The amount of the second year is not known to us. */
export const NEWCOMERS_PO_2025: PrimaryRegulation = {
  id: 'newcomers-po-2025',
  title: TITLE(2025),
  fromYear: 2025,
  throughYear: 2025,
  indexedThroughYear: 2025,
  provisional: false,
  sources: [RULES, 'Gepubliceerde bedragen 2025'],
  parameters: [
    rate('asylum-first-year', 'quarter', 361_722, 'Gepubliceerde bedragen 2025'),
    rate('asylum-second-year', 'year', null, 'bedrag niet bekend: in te voeren uit de regeling van 2025'),
    rate('other', 'quarter', 112_378, 'Gepubliceerde bedragen 2025'),
    THRESHOLD,
  ],
  per: { 'asylum-first-year': 'quarter', 'asylum-second-year': 'year', other: 'quarter' },
};

export const NEWCOMERS_PO_2026: PrimaryRegulation = {
  ...NEWCOMERS_PO_2025,
  id: 'newcomers-po-2026',
  title: TITLE(2026),
  fromYear: 2026,
  throughYear: null,
  indexedThroughYear: 2026,
  sources: [RULES, 'Gepubliceerde bedragen 2026'],
  parameters: [
    rate('asylum-first-year', 'year', 1_516_816, 'Gepubliceerde bedragen 2026'),
    rate('asylum-second-year', 'year', 228_108, 'Gepubliceerde bedragen 2026'),
    rate('other', 'year', 471_234, 'Gepubliceerde bedragen 2026'),
    THRESHOLD,
  ],
  per: { 'asylum-first-year': 'year', 'asylum-second-year': 'year', other: 'year' },
};

export const PRIMARY_REGULATIONS: readonly PrimaryRegulation[] = [NEWCOMERS_PO_2025, NEWCOMERS_PO_2026];
