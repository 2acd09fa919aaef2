import type { Text } from '../../text.ts';

const ONE_SCHOOL = 'Besluit bekostiging WPO, art. 10, lid 4; Besluit bekostiging WEC, art. 9, lid 4';
const TRUANCY = 'Besluit bekostiging WPO, art. 10, lid 1';

/** Why a pupil counts at a school on a counting date, or does not. */
const REASONS = {
  counted: {
    nl: 'De leerling telt mee: op de teldatum ingeschreven en bekostigbaar.',
    en: 'The pupil counts: enrolled and fundable on the counting date.',
  },
  'counted-without-support-category': {
    nl: 'De leerling telt mee, maar zonder ondersteuningscategorie: er is geen categorie gemeld, zodat de school alleen de basisbekostiging ontvangt.',
    en: 'The pupil counts, but without support category: none was reported, so that the school receives the basic funding only.',
  },
  'not-enrolled-on-counting-date': {
    nl: 'De leerling telt niet mee: op de teldatum niet bij deze school ingeschreven.',
    en: 'The pupil does not count: not enrolled at this school on the counting date.',
  },
  deceased: {
    nl: 'De leerling telt niet mee: op of voor de teldatum overleden.',
    en: 'The pupil does not count: deceased on or before the counting date.',
  },
  'not-fundable': {
    nl: `De leerling telt niet mee: op de teldatum gemeld als niet bekostigbaar, bijvoorbeeld door verzuim zonder geldige reden (${TRUANCY}).`,
    en: `The pupil does not count: reported as not fundable on the counting date, for example for absence without valid reason (${TRUANCY}).`,
  },
  'under-four': {
    nl: 'De leerling telt niet mee: op de teldatum nog geen vier jaar, en dus nog niet toegelaten (Wet op het primair onderwijs, art. 39).',
    en: 'The pupil does not count: not yet four years old on the counting date, so not yet admitted (Wet op het primair onderwijs, art. 39).',
  },
  'guidance-only': {
    nl: 'De leerling telt niet mee: de school begeleidt de leerling alleen, en de plaats is op een andere school.',
    en: 'The pupil does not count: the school only guides the pupil, whose place is at another school.',
  },
  'counts-elsewhere': {
    nl: `De leerling telt niet mee: een leerling telt op één school mee, en dat is de school waar de inschrijving het laatst begon (${ONE_SCHOOL}).`,
    en: `The pupil does not count: a pupil counts at one school only, the one where the enrolment started last (${ONE_SCHOOL}).`,
  },
  'unknown-programme': {
    nl: 'De leerling telt niet mee: de schoolsoort op de teldatum is geen bekende schoolsoort in het primair of speciaal onderwijs.',
    en: 'The pupil does not count: the kind of school on the counting date is not a known kind of primary or special education.',
  },
  'other-sector': {
    nl: 'De leerling telt niet mee: de inschrijving is niet in het primair of speciaal onderwijs.',
    en: 'The pupil does not count: the enrolment is not in primary or special education.',
  },
  'not-a-primary-school': {
    nl: 'De leerling telt niet mee: deze instelling verzorgt geen bekostigd primair of speciaal onderwijs.',
    en: 'The pupil does not count: this institution does not provide funded primary or special education.',
  },
} as const satisfies Record<string, Text>;

export type ReasonCode = keyof typeof REASONS;

const BY_CODE = new Map(Object.entries(REASONS).map(([code, text]) => [code, { code: code as ReasonCode, text }]));

/** A reason with its text. @throws a bug error for a code outside the set. */
export function reason(code: string): { readonly code: ReasonCode; readonly text: Text } {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new Error(`bug: unknown reason ${code}`);
  return found;
}
