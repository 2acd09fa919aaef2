import type { Text } from '../../text.ts';

/** Why a learner counts at an institution on a counting date, or does not. */
const REASONS = {
  counted: {
    nl: 'De leerling telt mee: op de teldatum ingeschreven en bekostigbaar.',
    en: 'The learner counts: enrolled and fundable on the counting date.',
  },
  'counted-half': {
    nl: 'De leerling telt voor de helft mee: gezakt voor het eindexamen en volgt vavo (Bekostigingsbesluit WVO, art. 7b, lid 2).',
    en: 'The learner counts for one half: failed the final exam and follows adult general education (Bekostigingsbesluit WVO, art. 7b, lid 2).',
  },
  'not-enrolled-on-counting-date': {
    nl: 'De leerling telt niet mee: op de teldatum niet bij deze school ingeschreven.',
    en: 'The learner does not count: not enrolled at this school on the counting date.',
  },
  deceased: {
    nl: 'De leerling telt niet mee: op of voor de teldatum overleden.',
    en: 'The learner does not count: deceased on or before the counting date.',
  },
  'not-fundable': {
    nl: 'De leerling telt niet mee: op de teldatum gemeld als niet bekostigbaar, bijvoorbeeld door verzuim zonder geldige reden (Bekostigingsbesluit WVO, art. 7, lid 2).',
    en: 'The learner does not count: reported as not fundable on the counting date, for example for absence without valid reason (Bekostigingsbesluit WVO, art. 7, lid 2).',
  },
  'counts-elsewhere': {
    nl: 'De leerling telt niet mee: een leerling telt op één school mee, en dat is de school waar de inschrijving het laatst begon (Bekostigingsbesluit WVO, art. 7, lid 5).',
    en: 'The learner does not count: a learner counts at one school only, the one where the enrolment started last (Bekostigingsbesluit WVO, art. 7, lid 5).',
  },
  'unknown-programme': {
    nl: 'De leerling telt niet mee: de opleiding op de teldatum is geen bekende opleiding in het voortgezet onderwijs.',
    en: 'The learner does not count: the programme on the counting date is not a known programme of secondary education.',
  },
  'other-sector': {
    nl: 'De leerling telt niet mee: de inschrijving is niet in het voortgezet onderwijs.',
    en: 'The learner does not count: the enrolment is not in secondary education.',
  },
  'not-a-secondary-school': {
    nl: 'De leerling telt niet mee: deze instelling verzorgt geen bekostigd voortgezet onderwijs.',
    en: 'The learner does not count: this institution does not provide funded secondary education.',
  },
} as const satisfies Record<string, Text>;

export type ReasonCode = keyof typeof REASONS;
export type Reason = { readonly code: ReasonCode; readonly text: Text };

const BY_CODE = new Map<string, Reason>(Object.entries(REASONS).map(([code, text]) => [code, { code: code as ReasonCode, text }]));

/** A reason with its text. @throws a bug error for a code outside the set. */
export function reason(code: string): Reason {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new Error(`bug: unknown reason ${code}`);
  return found;
}
