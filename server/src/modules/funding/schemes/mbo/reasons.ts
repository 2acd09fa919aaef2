import type { Text } from '../../text.ts';

/** Why a student or diploma counts, or does not. Articles of the Uitvoeringsbesluit WEB. */
const REASONS = {
  counted: {
    nl: 'De student telt mee in de studentwaarde: op 1 oktober ingeschreven en bekostigbaar (art. 2.2.2 en 2.2.3, lid 2).',
    en: 'The student counts in the student value: enrolled and fundable on 1 October (art. 2.2.2 and 2.2.3, lid 2).',
  },
  'counted-october': {
    nl: 'De inschrijving telt op 1 oktober mee voor de correctiefactor (art. 2.2.2, lid 4, en 2.2.3, lid 5).',
    en: 'The enrolment counts on 1 October for the correction factor (art. 2.2.2, lid 4, and 2.2.3, lid 5).',
  },
  'counted-february': {
    nl: 'De inschrijving telt op 1 februari mee voor de correctiefactor (art. 2.2.2, lid 4, en 2.2.3, lid 5).',
    en: 'The enrolment counts on 1 February for the correction factor (art. 2.2.2, lid 4, and 2.2.3, lid 5).',
  },
  'course-fee': {
    nl: 'Voor deze bbl-student van 18 jaar of ouder wordt het cursusgeld in mindering gebracht (art. 2.6.1).',
    en: 'For this work-based student of 18 or older the course fee is deducted (art. 2.6.1).',
  },
  'diploma-counted': {
    nl: 'Het diploma telt mee met zijn waarde, verminderd met die van het hoogste eerder behaalde diploma (art. 2.2.3, lid 6).',
    en: 'The diploma counts with its value, less that of the highest diploma obtained earlier (art. 2.2.3, lid 6).',
  },
  'diploma-adds-nothing': {
    nl: 'Het diploma telt niet mee: eerder is al een diploma van dit niveau behaald (art. 2.2.3, lid 6).',
    en: 'The diploma does not count: a diploma of this level was obtained earlier (art. 2.2.3, lid 6).',
  },
  'diploma-below-earlier': {
    nl: 'Het diploma telt niet mee: eerder is al een diploma van een hoger niveau behaald (art. 2.2.3, lid 6).',
    en: 'The diploma does not count: a diploma of a higher level was obtained earlier (art. 2.2.3, lid 6).',
  },
  'diploma-entry': {
    nl: 'Het diploma telt niet mee: een diploma van de entreeopleiding heeft geen diplomawaarde (art. 2.2.2 en 2.2.3, lid 6).',
    en: 'The diploma does not count: a diploma of the entry level has no diploma value (art. 2.2.2 and 2.2.3, lid 6).',
  },
  'diploma-not-fundable': {
    nl: 'Het diploma telt niet mee: de instelling heeft het gemeld als niet bekostigbaar.',
    en: 'The diploma does not count: the institution reported it as not fundable.',
  },
  'not-enrolled-on-counting-date': {
    nl: 'De student telt niet mee: op de teldata niet bij deze instelling ingeschreven in het mbo, en geen diploma behaald.',
    en: 'The student does not count: not enrolled in vocational education at this institution on the counting dates, and no diploma obtained.',
  },
  deceased: {
    nl: 'De student telt niet mee: op of voor de teldatum overleden.',
    en: 'The student does not count: deceased on or before the counting date.',
  },
  'not-fundable': {
    nl: 'De student telt niet mee: de inschrijving is op de teldatum gemeld als niet bekostigbaar.',
    en: 'The student does not count: the enrolment was reported as not fundable on the counting date.',
  },
  'examination-only': {
    nl: 'De student telt niet mee: alleen voor het examen ingeschreven, dus geen student in een leerweg (art. 2.1.2, b en c).',
    en: 'The student does not count: enrolled for the examination only, so in no learning path (art. 2.1.2, b and c).',
  },
  'other-education': {
    nl: 'De student telt niet mee: niet ingeschreven in de beroepsopleidende of beroepsbegeleidende leerweg (art. 2.1.2, b en c).',
    en: 'The student does not count: enrolled in neither the school-based nor the work-based path (art. 2.1.2, b and c).',
  },
  'part-time': {
    nl: 'De student telt niet mee: bol in deeltijd wordt sinds de nieuwe bekostiging van 2015 niet bekostigd.',
    en: 'The student does not count: the part-time school-based path is not funded since the new funding of 2015.',
  },
  'unknown-programme': {
    nl: 'De student telt niet mee: de opleiding is geen bekende mbo-kwalificatie.',
    en: 'The student does not count: the programme is not a known vocational qualification.',
  },
  'not-a-vocational-institution': {
    nl: 'De student telt niet mee: deze instelling verzorgt geen bekostigd mbo.',
    en: 'The student does not count: this institution does not provide funded vocational education.',
  },
  'counts-by-another-enrolment': {
    nl: 'De inschrijving telt niet mee: een student telt bij een instelling één keer, met de inschrijving die het laatst begon.',
    en: 'The enrolment does not count: a student counts once at an institution, by the enrolment that started last.',
  },
  'no-practical-training': {
    nl: 'De student telt niet in de studentwaarde: voor de bbl ontbreekt een praktijkovereenkomst die op tijd is gesloten en waarin wordt geleerd (art. 2.2.2 en 2.2.3, lid 2).',
    en: 'The student has no student value: the work-based path lacks a practical training agreement that was concluded in time and in which is trained (art. 2.2.2 and 2.2.3, lid 2).',
  },
  'too-many-years': {
    nl: 'De student telt niet in de studentwaarde: te veel verblijfsjaren (art. 2.2.2 en 2.2.3, lid 3).',
    en: 'The student has no student value: too many years of stay (art. 2.2.2 and 2.2.3, lid 3).',
  },
} as const satisfies Record<string, Text>;

export type ReasonCode = keyof typeof REASONS;
type Reason = { readonly code: ReasonCode; readonly text: Text };

const BY_CODE = new Map<string, Reason>(Object.entries(REASONS).map(([code, text]) => [code, { code: code as ReasonCode, text }]));

/** A reason with its text. @throws a bug error for a code outside the set. */
export function reason(code: string): Reason {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new Error(`bug: unknown reason ${code}`);
  return found;
}
