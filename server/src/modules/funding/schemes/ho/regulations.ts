import type { Parameter, Regulation } from '../../scheme.ts';
import type { FundedProgramme, HigherSector } from './programmes.ts';

type Level = FundedProgramme['level'];
export const SECTORS: readonly HigherSector[] = ['hbo', 'wo'];
export const LEVELS: readonly Level[] = ['low', 'high', 'top', 'unknown'];

/** Keys of the parameters. `priceOf` with a BRIN: a price that holds for one institution, such as one for agriculture until 2018. */
export const factorOf = (sector: HigherSector, level: Level): string => `factor:${sector}:${level}`;
export const priceOf = (sector: HigherSector, brin?: string): string => `price:${sector}${brin === undefined ? '' : `:${brin}`}`;
/** Onderwijsopslag of an institution (art. 4.11), to be entered by the agency: set every year by ministerial regulation. */
export const supplementOf = (brin: string): string => `supplement:${brin}`;

const NAMES: Readonly<Record<HigherSector, { readonly nl: string; readonly en: string }>> = {
  hbo: { nl: 'hoger beroepsonderwijs', en: 'higher professional education' },
  wo: { nl: 'wetenschappelijk onderwijs', en: 'academic education' },
};
export const LEVEL_NAMES: Readonly<Record<Level, { readonly nl: string; readonly en: string }>> = {
  low: { nl: 'laag bekostigingsniveau', en: 'low price level' },
  high: { nl: 'hoog bekostigingsniveau', en: 'high price level' },
  top: { nl: 'topbekostigingsniveau', en: 'top price level' },
  unknown: { nl: 'bekostigingsniveau niet bekend', en: 'price level not known' },
};

/** Factors of levels; null where a programme's level is not known. */
const FACTORS: Readonly<Record<HigherSector, Readonly<Record<Level, number | null>>>> = {
  hbo: { low: 1, high: 1.28, top: 1.5, unknown: null },
  wo: { low: 1, high: 1.5, top: 3, unknown: null },
};

const factor = (sector: HigherSector, level: Level, source: string): Parameter => ({
  key: factorOf(sector, level),
  text: { nl: `Factor ${NAMES[sector].nl}, ${LEVEL_NAMES[level].nl}`, en: `Factor of ${NAMES[sector].en}, ${LEVEL_NAMES[level].en}` },
  unit: 'number',
  value: FACTORS[sector][level],
  source: level === 'unknown' ? 'bekostigingsniveau van deze opleidingen niet bekend' : source,
});

/** The national budget is shared by units: what one is worth follows from the budget and the units of all institutions. */
const price = (sector: HigherSector): Parameter => ({
  key: priceOf(sector),
  text: { nl: `Studentgebonden bedrag ${NAMES[sector].nl}`, en: `Amount per funded unit, ${NAMES[sector].en}` },
  unit: 'cents',
  value: null,
  source: 'Uitvoeringsbesluit WHW 2008, art. 4.7, lid 3: onderwijsdeel gedeeld door het landelijk aantal; in te voeren',
});

const parameters = (source: string): readonly Parameter[] =>
  SECTORS.flatMap((sector) => [price(sector), ...LEVELS.map((level) => factor(sector, level, source))]);

const DECREE = 'Uitvoeringsbesluit WHW 2008 (BWBR0006152), art. 1.1, 4.7-4.11';

/** Funding by enrolments within nominal duration and by degrees. */
export const HO_2011: Regulation = {
  id: 'ho-2011',
  title: { nl: 'Bekostiging hoger onderwijs, begrotingsjaren 2011-2018', en: 'Funding of higher education, budget years 2011-2018' },
  fromYear: 2011,
  throughYear: 2018,
  indexedThroughYear: 2018,
  provisional: false,
  sources: [DECREE, 'Regeling financiën hoger onderwijs (BWBR0024005), art. 2'],
  parameters: parameters('Regeling financiën hoger onderwijs, art. 2, en Uitvoeringsbesluit WHW 2008, art. 4.20, lid 3'),
};

/** The same factors, laid down anew with the levels, for associate degree programmes as well; seen in the text of 9 November 2023. */
export const HO_2019: Regulation = {
  ...HO_2011,
  id: 'ho-2019',
  title: { nl: 'Bekostiging hoger onderwijs vanaf begrotingsjaar 2019', en: 'Funding of higher education from budget year 2019' },
  fromYear: 2019,
  throughYear: null,
  indexedThroughYear: 2024,
  sources: [DECREE, 'Regeling financiën hoger onderwijs, art. 2, zoals gewijzigd (Stcrt. 2018, 50577) en geldend op 9 november 2023'],
  parameters: parameters('Regeling financiën hoger onderwijs, art. 2'),
};

export const HO_REGULATIONS: readonly Regulation[] = [HO_2011, HO_2019];
