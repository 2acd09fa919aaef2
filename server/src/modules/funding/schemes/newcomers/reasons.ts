import type { Standing } from '../../scheme.ts';
import type { Text } from '../../text.ts';

/** Why a learner counts as a newcomer on a reference date, or does not. */
const REASONS = {
  'counted-first': {
    nl: 'Nieuwkomer van de eerste categorie: de termijn begon na 1 oktober van het kalenderjaar twee jaar eerder.',
    en: 'Newcomer of the first category: the term began after 1 October of the calendar year two before.',
  },
  'counted-second': {
    nl: 'Nieuwkomer van de tweede categorie: op de peildatum korter dan twee jaar geleden begonnen, maar niet na 1 oktober van het kalenderjaar twee jaar eerder.',
    en: 'Newcomer of the second category: began less than two years before the reference date, but not after 1 October of the calendar year two before.',
  },
  'counted-asylum-first-year': {
    nl: 'Asielzoeker in een van de eerste vier kwartalen. Betaald wordt als de school op de peildatum ten minste vier nieuwkomers heeft.',
    en: 'Asylum seeker in one of the first four quarters. Paid if the school has at least four newcomers on the reference date.',
  },
  'counted-asylum-second-year': {
    nl: 'Asielzoeker in het vijfde tot en met achtste kwartaal, tegen het bedrag van het tweede jaar. Betaald wordt als de school op de peildatum ten minste vier nieuwkomers heeft.',
    en: 'Asylum seeker in the fifth to eighth quarter, at the rate of the second year. Paid if the school has at least four newcomers on the reference date.',
  },
  'counted-other': {
    nl: 'Overige vreemdeling in een van de eerste vier kwartalen. Betaald wordt als de school op de peildatum ten minste vier nieuwkomers heeft.',
    en: 'Other foreign pupil in one of the first four quarters. Paid if the school has at least four newcomers on the reference date.',
  },
  'dutch-national': {
    nl: 'De leerling telt niet mee: wie de Nederlandse nationaliteit heeft, is geen nieuwkomer. Het register kent geen verblijfstitel van deze leerling.',
    en: 'The learner does not count: a Dutch national is no newcomer. The register knows no right of residence of this learner.',
  },
  'not-enrolled-on-reference-date': {
    nl: 'De leerling telt niet mee: op geen van de peildata van het jaar hier ingeschreven.',
    en: 'The learner does not count: not enrolled here on any reference date of the year.',
  },
  'without-period': {
    nl: 'De leerling telt niet mee: van deze inschrijving is op de peildatum geen periode bekend.',
    en: 'The learner does not count: no period of this enrolment is known on the reference date.',
  },
  deceased: {
    nl: 'De leerling telt niet mee: op of voor de peildatum overleden.',
    en: 'The learner does not count: deceased on or before the reference date.',
  },
  'not-a-school': {
    nl: 'De leerling telt niet mee: deze instelling verzorgt geen bekostigd onderwijs in deze sector.',
    en: 'The learner does not count: this institution does not provide funded education in this sector.',
  },
  'not-fundable': {
    nl: 'De leerling telt niet mee: op de peildatum gemeld als niet bekostigbaar, dus niet werkelijk schoolgaand.',
    en: 'The learner does not count: reported as not fundable on the reference date, so not actually attending.',
  },
  'unknown-programme': {
    nl: 'De leerling telt niet mee: de opleiding op de peildatum is niet bekend in deze sector.',
    en: 'The learner does not count: the programme on the reference date is not known in this sector.',
  },
  'other-programme': {
    nl: 'De leerling telt niet mee: de regeling geldt voor de basisschool en de speciale school voor basisonderwijs.',
    en: 'The learner does not count: the scheme is for primary schools and special schools for primary education.',
  },
  international: {
    nl: 'De leerling telt niet mee: leerlingen van internationaal georiënteerd onderwijs zijn geen nieuwkomers.',
    en: 'The learner does not count: pupils of internationally oriented education are no newcomers.',
  },
  'settling-unknown': {
    nl: 'De leerling telt niet mee: de dag van vestiging in Nederland is niet bekend.',
    en: 'The learner does not count: the day of settling in the Netherlands is not known.',
  },
  'unknown-residence': {
    nl: 'De leerling telt niet mee: de code van de verblijfstitel is niet ingedeeld bij asielzoekers of overige vreemdelingen, zodat niet bekend is welk bedrag geldt.',
    en: 'The learner does not count: the code of the right of residence is listed neither with asylum seekers nor with others, so that the rate is not known.',
  },
  'term-ended': {
    nl: 'De leerling telt niet mee: op de peildatum was de leerling geen nieuwkomer meer, omdat de termijn twee jaar of langer geleden begon.',
    en: 'The learner does not count: no newcomer any more on the reference date, since the term began two years ago or longer.',
  },
  'right-used': {
    nl: 'De leerling telt niet mee: alle kwartalen zijn gebruikt: acht voor een asielzoeker, vier voor een ander, verminderd met de kwartalen tussen vestiging en vierde verjaardag.',
    en: 'The learner does not count: every quarter was used: eight for an asylum seeker, four for others, less the quarters between settling and the fourth birthday.',
  },
  'counts-elsewhere': {
    nl: 'De leerling telt niet mee: een leerling telt op een peildatum op één school mee, en dat is de school waar de inschrijving het laatst begon.',
    en: 'The learner does not count: a learner counts at one school on a reference date, the one where the enrolment started last.',
  },
} as const satisfies Record<string, Text>;

export type ReasonCode = keyof typeof REASONS;

/** A reason with its text. @throws a bug error for a code outside the set. */
export function reason(code: string): Standing['reason'] {
  const text = (REASONS as Readonly<Record<string, Text>>)[code];
  if (text === undefined) throw new Error(`bug: unknown reason ${code}`);
  return { code, text };
}
