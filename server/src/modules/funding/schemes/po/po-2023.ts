import type { Line, Parameter, SchoolYear } from '../../scheme.ts';
import { asked } from './amounts.ts';
import { KINDS_BY_PUPIL } from './kinds.ts';
import { linesFrom2023 } from './lines-2023.ts';
import { amountsFrom, entered } from './parameters.ts';
import type { PoRegulation } from './regulation.ts';
import { CATEGORY_TEXT, KIND_TEXT, SPECIAL_KINDS } from './special-school.ts';
import { tallyOf } from './tally.ts';

const NOT_KNOWN = 'jaarlijkse Regeling bekostiging WPO en WEC; bedrag niet in onze bronnen';
const FIRST_2026 =
  'Eerste Regeling bekostiging WPO en WEC 2026, zoals weergegeven door de Vereniging Bijzondere Scholen: met 0,39% geïndexeerd en verhoogd met € 56 voor starters en schoolleiders; de definitieve regeling volgt';
const amount = amountsFrom(NOT_KNOWN);

const support = (): Parameter[] =>
  SPECIAL_KINDS.flatMap((kind) =>
    ([1, 2, 3] as const).map((category) =>
      amount(
        `${kind}-cat-${category}`,
        null,
        `Ondersteuning ${KIND_TEXT[kind].nl}, categorie ${CATEGORY_TEXT[category].nl}`,
        `Support, ${KIND_TEXT[kind].en}, category ${CATEGORY_TEXT[category].en}`,
      ),
    ),
  );

/** Everything but the amount per pupil; the agency enters what is missing. */
const NUMBERS: readonly Parameter[] = [
  amount('school-bo', null, 'Bedrag per basisschool', 'Amount per primary school'),
  amount('school-sbo', null, 'Bedrag per speciale school voor basisonderwijs', 'Amount per school for special primary education'),
  amount('school-special', null, 'Bedrag per school voor (voortgezet) speciaal onderwijs', 'Amount per school for special education'),
  entered(
    'small-school-below',
    'Toeslag kleine scholen: minder leerlingen dan',
    'Allowance for small schools: fewer pupils than',
    'Besluit bekostiging WPO 2022; grens niet in onze bronnen',
  ),
  amount('small-school', null, 'Toeslag kleine scholen', 'Allowance for small schools'),
  amount('small-school-pupil', null, 'Vermindering daarvan per leerling', 'Reduction of that per pupil'),
  amount('disadvantage', null, 'Bedrag per punt achterstandsscore', 'Amount per point of disadvantage score'),
  entered(
    'disadvantage-score',
    'Achterstandsscore van de school',
    'Disadvantage score of the school',
    'Besluit bekostiging WPO 2022, art. 18: door het CBS berekend en gepubliceerd, per school in te voeren als som van haar vestigingen',
  ),
  amount('sbo-support', null, 'Ondersteuning speciaal basisonderwijs per leerling', 'Support in special primary education per pupil'),
  amount(
    'sbo-background',
    null,
    'Leerling met NNCA in het speciaal basisonderwijs',
    'Pupil with non-Dutch background in special primary education',
  ),
  amount(
    'special-background',
    null,
    'Leerling met NNCA in het (voortgezet) speciaal onderwijs',
    'Pupil with non-Dutch background in special education',
  ),
  entered(
    'background-free',
    'Leerlingen met NNCA die niet meetellen',
    'Pupils with non-Dutch background who bring nothing',
    `Besluit bekostiging WPO 2022 en WEC 2022; aantal niet in onze bronnen`,
  ),
  ...support(),
];

/** 1 February of the year before: one counting date for the whole of the funding of a calendar year. */
const februaryFirst = (fundingYear: number): string => `${fundingYear - 1}-02-01`;

const linesOf =
  (regulation: () => PoRegulation) =>
  (school: SchoolYear): readonly Line[] =>
    linesFrom2023(asked(regulation(), school), tallyOf(school.counts));

/**
 * Primary and special education after the Wet vereenvoudiging bekostiging primair onderwijs: for a calendar year one amount per
 * pupil, the same in all kinds of school, and one per school; extra for small schools, disadvantage and support.
 */
export const PO_2023: PoRegulation = {
  id: 'po-2023',
  title: {
    nl: 'Bekostiging primair en speciaal onderwijs, kalenderjaar 2023 tot en met 2025',
    en: 'Funding of primary and special education, calendar years 2023 to 2025',
  },
  fromYear: 2023,
  throughYear: 2025,
  indexedThroughYear: 2025,
  provisional: true,
  sources: [
    'Wet vereenvoudiging bekostiging primair onderwijs: één bedrag per leerling en één bedrag per school, teldatum 1 februari',
    'Besluit bekostiging WPO 2022 (Stb. 2022, 4) en Besluit bekostiging WEC 2022',
    'Regeling bekostiging WPO en WEC 2023 (BWBR0047336) en volgende jaren: bedragen niet in onze bronnen, door de uitvoerder in te voeren',
  ],
  parameters: [amount('pupil', null, 'Bedrag per leerling', 'Amount per pupil'), ...NUMBERS],
  countingDate: februaryFirst,
  kinds: KINDS_BY_PUPIL,
  byWeight: false,
  lines: linesOf(() => PO_2023),
};

/** As 2023, with the amount per pupil of the first regulation of 2026. */
export const PO_2026: PoRegulation = {
  ...PO_2023,
  id: 'po-2026',
  title: {
    nl: 'Bekostiging primair en speciaal onderwijs vanaf kalenderjaar 2026 (eerste regeling 2026)',
    en: 'Funding of primary and special education from calendar year 2026 (first regulation of 2026)',
  },
  fromYear: 2026,
  throughYear: null,
  indexedThroughYear: 2026,
  sources: [...PO_2023.sources.slice(0, 2), FIRST_2026],
  parameters: [amountsFrom(FIRST_2026)('pupil', 6866.55, 'Bedrag per leerling', 'Amount per pupil'), ...NUMBERS],
  lines: linesOf(() => PO_2026),
};
