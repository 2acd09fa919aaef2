import type { Parameter, Regulation } from '../../scheme.ts';
import type { Clock } from './secondary-rules.ts';

/** A regulation of newcomers in secondary education. */
export type SecondaryRegulation = Regulation & { readonly clock: Clock };

type Amounts = { readonly first: number | null; readonly second: number | null; readonly startUp: number | null; readonly source: string };

/** From this number of newcomers on a reference date a school that receives them for the first time gets the start-up amount. */
const START_UP_FROM = 10;

const parameters = ({ first, second, startUp, source }: Amounts): readonly Parameter[] => [
  {
    key: 'first',
    text: { nl: 'Bedrag per nieuwkomer van de eerste categorie per kwartaal', en: 'Amount per newcomer of the first category per quarter' },
    unit: 'cents',
    value: first,
    source,
  },
  {
    key: 'second',
    text: {
      nl: 'Bedrag per nieuwkomer van de tweede categorie per kwartaal',
      en: 'Amount per newcomer of the second category per quarter',
    },
    unit: 'cents',
    value: second,
    source,
  },
  {
    key: 'start-up',
    text: { nl: 'Eenmalige voorbereidingskosten', en: 'Start-up amount, once' },
    unit: 'cents',
    value: startUp,
    source,
  },
  {
    key: 'start-up-from',
    text: {
      nl: 'Aantal nieuwkomers waarbij voorbereidingskosten worden betaald',
      en: 'Number of newcomers from which the start-up amount is paid',
    },
    unit: 'number',
    value: START_UP_FROM,
    source: 'Regeling aanvullende bekostiging eerste opvang nieuwkomers vo',
  },
];

const TITLE = (years: string) => ({
  nl: `Aanvullende bekostiging nieuwkomers voortgezet onderwijs ${years}`,
  en: `Additional funding of newcomers in secondary education ${years}`,
});

const RULES = 'Regeling aanvullende bekostiging eerste opvang nieuwkomers vo (Stcrt. 2016, 68476, art. 1, en wijzigingen sindsdien)';
const UNKNOWN = 'bedrag niet bekend: in te voeren uit de regeling van het jaar';

/**
 * Years before 2025, counted by the same rules as far back as a term of 2025 reaches: needed to know who received newcomers before.
 * Their amounts are not known to us.
 */
export const NEWCOMERS_VO_2023: SecondaryRegulation = {
  id: 'newcomers-vo-2023',
  title: TITLE('2023-2024'),
  fromYear: 2023,
  throughYear: 2024,
  indexedThroughYear: 2024,
  provisional: true,
  sources: [RULES],
  parameters: parameters({ first: null, second: null, startUp: null, source: UNKNOWN }),
  clock: 'settling',
};

export const NEWCOMERS_VO_2025: SecondaryRegulation = {
  ...NEWCOMERS_VO_2023,
  id: 'newcomers-vo-2025',
  title: TITLE('2025'),
  fromYear: 2025,
  throughYear: 2025,
  indexedThroughYear: 2025,
  provisional: false,
  sources: [RULES, 'Gepubliceerde bedragen 2025'],
  parameters: parameters({
    first: 375_086,
    second: 137_399,
    startUp: 2_104_175,
    source: 'Gepubliceerde bedragen nieuwkomersbekostiging vo 2025',
  }),
};

/** From 2026 the term runs from the first enrolment in any Dutch school. */
export const NEWCOMERS_VO_2026: SecondaryRegulation = {
  ...NEWCOMERS_VO_2025,
  id: 'newcomers-vo-2026',
  title: TITLE('2026'),
  fromYear: 2026,
  throughYear: null,
  indexedThroughYear: 2026,
  sources: [RULES, 'Gepubliceerde bedragen 2026'],
  parameters: parameters({
    first: 390_908,
    second: 142_633,
    startUp: 2_184_334,
    source: 'Gepubliceerde bedragen nieuwkomersbekostiging vo 2026',
  }),
  clock: 'first-enrolment',
};

export const SECONDARY_REGULATIONS: readonly SecondaryRegulation[] = [NEWCOMERS_VO_2023, NEWCOMERS_VO_2025, NEWCOMERS_VO_2026];
