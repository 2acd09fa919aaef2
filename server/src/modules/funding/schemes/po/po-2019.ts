import type { Parameter } from '../../scheme.ts';
import { amountsFrom, entered } from './parameters.ts';
import { linesBefore2023, PO_2015 } from './po-2015.ts';
import { BASIC_STAFF_BY_WEIGHT } from './po-2015-basic.ts';
import type { PoRegulation } from './regulation.ts';

const CHANGED = 'Besluit van 27 augustus 2018 (Stb. 2018, 334); bedrag niet in onze bronnen';
const ALLOWANCE = 'toeslag kleine scholen verhoogd met ingang van schooljaar 2019–2020; bedrag niet in onze bronnen';
const changed = amountsFrom(CHANGED);
const raised = amountsFrom(ALLOWANCE);
const former = new Set(BASIC_STAFF_BY_WEIGHT.map((one) => one.key));

/** What replaced the weights, and what was raised: known by name, not by amount. */
const NEW: readonly Parameter[] = [
  raised('small-school', null, 'Toeslag kleine scholen, basisbedrag', 'Allowance for small schools, basic amount'),
  raised('small-school-age', null, 'Toeslag kleine scholen, leeftijdsbedrag', 'Allowance for small schools, amount for each year of age'),
  raised('small-school-pupil', null, 'Vermindering daarvan per leerling, basisbedrag', 'Reduction of that per pupil, basic amount'),
  raised(
    'small-school-pupil-age',
    null,
    'Vermindering daarvan per leerling, leeftijdsbedrag',
    'Reduction of that per pupil, for each year of age',
  ),
  changed('disadvantage', null, 'Bedrag per punt achterstandsscore', 'Amount per point of disadvantage score'),
  entered(
    'disadvantage-score',
    'Achterstandsscore van de school',
    'Disadvantage score of the school',
    'Besluit bekostiging WPO, art. 27 (Stb. 2018, 334): door het CBS berekend en gepubliceerd, per school in te voeren als som van haar vestigingen',
  ),
  entered(
    'material-group-count',
    'Normatief aantal groepen van de school',
    'Normative number of groups of the school',
    'Besluit bekostiging WPO, art. 14 (Stb. 2018, 334): de formule zonder schoolgewicht is niet in onze bronnen; per school in te voeren',
  ),
];

/** As 2015, but by the disadvantage score that Statistics Netherlands computes for each site instead of by weights of pupils. */
export const PO_2019: PoRegulation = {
  ...PO_2015,
  id: 'po-2019',
  title: {
    nl: 'Bekostiging primair en speciaal onderwijs, schooljaar 2019–2020 tot en met 2022–2023',
    en: 'Funding of primary and special education, school years 2019–2020 to 2022–2023',
  },
  fromYear: 2019,
  throughYear: 2022,
  // None of its years has amounts of its own: those of 2015 are reused, or are missing.
  indexedThroughYear: 2018,
  provisional: true,
  sources: [...PO_2015.sources, 'Besluit van 27 augustus 2018 tot wijziging van het Besluit bekostiging WPO (Stb. 2018, 334)'],
  parameters: [...PO_2015.parameters.filter((one) => !former.has(one.key)), ...NEW],
  byWeight: false,
  lines: linesBefore2023(() => PO_2019),
};
