import type { Parameter, Regulation } from '../../scheme.ts';
import { regulationOf } from '../../years.ts';
import type { Part } from './qualification.ts';

/** A part of the contribution with a national budget of its own. */
export type BudgetPart = {
  readonly key: string;
  /** Under which its students and diplomas are counted: see categories.ts. */
  readonly counted: string;
  readonly text: { readonly nl: string; readonly en: string };
  readonly parts: readonly Part[];
  readonly article: string;
  /** Weight of a work-based student, in tenths of a school-based one. */
  readonly workBasedTenths: number;
  /** Weight of the student value and of the diploma value; null: no diploma value. */
  readonly studentTenths: number;
  readonly diplomaTenths: number | null;
};

export type MboRegulation = Regulation & {
  readonly budgetParts: readonly BudgetPart[];
  /** Whether years of stay weigh (cascade). */
  readonly cascade: boolean;
};

const ENTRY: BudgetPart = {
  key: 'entry',
  counted: 'entry',
  text: { nl: 'entreeopleiding', en: 'entry level' },
  parts: ['entry'],
  article: 'Uitvoeringsbesluit WEB, art. 2.2.2',
  workBasedTenths: 5,
  studentTenths: 10,
  diplomaTenths: null,
};
const higher = (key: string, counted: string, nl: string, en: string, parts: readonly Part[]): BudgetPart => ({
  key,
  counted,
  text: { nl, en },
  parts,
  article: 'Uitvoeringsbesluit WEB, art. 2.2.3',
  workBasedTenths: 4,
  studentTenths: 8,
  diplomaTenths: 2,
});
const LEVELS_2_4 = higher('levels-2-4', 'levels-2-4', 'niveau 2 tot en met 4', 'levels 2 to 4', ['levels-2-4/2', 'levels-2-4/3-4']);
const LEVEL_2 = higher('level-2', 'levels-2-4/2', 'basisberoepsopleiding (niveau 2)', 'level 2', ['levels-2-4/2']);
const LEVELS_3_4 = higher('levels-3-4', 'levels-2-4/3-4', 'niveau 3 en 4', 'levels 3 and 4', ['levels-2-4/3-4']);

const missing = (key: string, unit: Parameter['unit'], nl: string, en: string, source: string): Parameter => ({
  key,
  text: { nl, en },
  unit,
  value: null,
  source,
});

/** The budget is shared by value: its price follows from budget and national value, or is entered itself. */
const shared = ({ key, text, article }: BudgetPart): Parameter[] => [
  missing(`price-${key}`, 'cents', `Prijs per punt waarde, ${text.nl}`, `Price per point of value, ${text.en}`, article),
  missing(`budget-${key}`, 'cents', `Landelijk budget, ${text.nl}`, `National budget, ${text.en}`, `${article}, lid 1; art. 2.1.3`),
  missing(`national-${key}`, 'number', `Landelijke waarde, ${text.nl}`, `National value, ${text.en}`, `${article}, lid 1`),
];

const FACTOR_SOURCE = 'ministeriële regeling (Uitvoeringsbesluit WEB, art. 2.2.2, lid 5, en 2.2.3, lid 4)';
/** Successors of 2020 whose factor we have not found published. */
const UNKNOWN_FACTORS = ['25604', '25655', '25656'].map((code) =>
  missing(`price-factor-${code}`, 'number', `Prijsfactor van ${code}`, `Price factor of ${code}`, FACTOR_SOURCE),
);
const OTHERS: readonly Parameter[] = [
  ...['1-2', '3-4'].map((levels) =>
    missing(
      `course-fee-${levels}`,
      'cents',
      `Cursusgeld niveau ${levels.replace('-', ' en ')} per 1 januari`,
      `Course fee of levels ${levels.replace('-', ' and ')} on 1 January`,
      'Uitvoeringsbesluit WEB, art. 2.6.1',
    ),
  ),
  missing(
    'budget-support',
    'cents',
    'Landelijk budget gehandicapte studenten',
    'National budget for students with a disability',
    'Uitvoeringsbesluit WEB, art. 2.6a.1',
  ),
  missing(
    'national-contribution',
    'cents',
    'Landelijk totaal van de rijksbijdragedelen',
    'National total of the parts of the contribution',
    'Uitvoeringsbesluit WEB, art. 2.6a.1, lid 2',
  ),
  ...UNKNOWN_FACTORS,
];

const SOURCES = [
  'Uitvoeringsbesluit WEB (BWBR0010646), art. 2.1.2 tot en met 2.2.3, 2.6.1 en 2.6a.1, tekst van november 2015',
  'Regeling vaststelling kwalificatiedossiers 2015 (BWBR0036352), bijlage 1: prijsfactoren en soorten opleiding',
];

/**
 * With the cascade: the first year of stay weighs most, later ones less. The file descriptions of DUO (4.8.2) say that years of stay
 * do not apply from the counting date 1 October 2018, which belongs to funding year 2020; hence 2019 as the last year here.
 */
const CASCADE: MboRegulation = {
  id: 'mbo-2015',
  title: { nl: 'Bekostiging mbo 2015 tot en met 2019 (cascade)', en: 'Funding of vocational education 2015 to 2019 (cascade)' },
  fromYear: 2015,
  throughYear: 2019,
  indexedThroughYear: 2019,
  provisional: false,
  sources: SOURCES,
  parameters: [...[ENTRY, LEVELS_2_4].flatMap(shared), ...OTHERS],
  budgetParts: [ENTRY, LEVELS_2_4],
  cascade: true,
};

/** Without years of stay; all else as the text of 2015 has it. */
const WITHOUT_CASCADE: MboRegulation = {
  ...CASCADE,
  id: 'mbo-2020',
  title: { nl: 'Bekostiging mbo 2020 tot en met 2023', en: 'Funding of vocational education 2020 to 2023' },
  fromYear: 2020,
  throughYear: 2023,
  indexedThroughYear: 2023,
  sources: [...SOURCES, 'Bestandsbeschrijvingen mbo van DUO (4.8.2): geen verblijfsjaren vanaf teldatum 1 oktober 2018'],
  cascade: false,
};

/**
 * Level 2 has a budget of its own by the decree of 29 November 2023 (Stb. 2023, 446), art. I, A to C. That 2024 is the first year and
 * that all weights stay the same is our reading of its date and of the formula; provisional until verified against its full text.
 */
const LEVEL_2_APART: MboRegulation = {
  ...WITHOUT_CASCADE,
  id: 'mbo-2024',
  title: { nl: 'Bekostiging mbo vanaf 2024 (niveau 2 apart)', en: 'Funding of vocational education from 2024 (level 2 apart)' },
  fromYear: 2024,
  throughYear: null,
  indexedThroughYear: 2024,
  provisional: true,
  sources: [...WITHOUT_CASCADE.sources, 'Besluit van 29 november 2023 (Stb. 2023, 446): eigen budget voor de basisberoepsopleiding'],
  parameters: [...[ENTRY, LEVEL_2, LEVELS_3_4].flatMap(shared), ...OTHERS],
  budgetParts: [ENTRY, LEVEL_2, LEVELS_3_4],
};

/** All regulations of vocational education, oldest first. */
export const MBO_REGULATIONS: readonly MboRegulation[] = [CASCADE, WITHOUT_CASCADE, LEVEL_2_APART];

const byYear = new Map<number, MboRegulation>();

/** The regulation of a funding year. @throws a bug error for a year without one. */
export function mboRegulation(fundingYear: number): MboRegulation {
  const known = byYear.get(fundingYear) ?? regulationOf(MBO_REGULATIONS, fundingYear);
  byYear.set(fundingYear, known);
  return known;
}

/** Published course fees in cents, of levels 1 and 2 and of levels 3 and 4, by the calendar year on whose 1 January they applied. */
export const COURSE_FEES: Readonly<Record<number, { readonly '1-2': number; readonly '3-4': number }>> = {
  2019: { '1-2': 24_000, '3-4': 58_200 },
  2025: { '1-2': 29_500, '3-4': 71_500 },
};
