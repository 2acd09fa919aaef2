import type { Standing } from '../../scheme.ts';
import type { Text } from '../../text.ts';

/**
 * Funding statuses of enrolments and degrees. Codes of two letters are those by which the agency tells institutions (list of the
 * requirements of BRON HO, § 19.7.5); the others are ours, for what that list has no code.
 */
const STATUSES = {
  pi: { nl: 'De inschrijving wordt bekostigd (art. 4.8).', en: 'The enrolment is funded (art. 4.8).' },
  pg: { nl: 'De graad wordt bekostigd (art. 4.9).', en: 'The degree is funded (art. 4.9).' },
  ex: {
    nl: 'De inschrijving telt niet mee: het is die van een extraneus.',
    en: 'The enrolment does not count: it is that of an extraneus.',
  },
  jl: {
    nl: 'De inschrijving telt niet mee: het is niet de opleiding van eerste inschrijving (art. 1.1, onder o).',
    en: 'The enrolment does not count: it is not the programme of first enrolment (art. 1.1, o).',
  },
  jk: {
    nl: 'De inschrijving telt niet mee: een student heeft één opleiding van eerste inschrijving, en een andere inschrijving begon eerder (art. 1.1, onder o).',
    en: 'The enrolment does not count: a student has one programme of first enrolment, and another enrolment started earlier (art. 1.1, o).',
  },
  jm: {
    nl: 'De inschrijving telt niet mee: voor dezelfde opleiding aan dezelfde instelling is al een eerste inschrijving geteld.',
    en: 'The enrolment does not count: a first enrolment for the same programme at the same institution was counted already.',
  },
  nr: {
    nl: 'Telt niet mee: met deze verblijfstitel voldoet de student niet aan het nationaliteitsvereiste (art. 1.1, onder r).',
    en: 'Does not count: with this right of residence the student does not meet the condition of nationality (art. 1.1, r).',
  },
  'nationality-unknown': {
    nl: 'Telt niet mee: uit de verblijfstitel blijkt niet of de student voor studiefinanciering met een Nederlander is gelijkgesteld of de Surinaamse nationaliteit heeft (art. 1.1, onder r).',
    en: 'Does not count: the right of residence does not tell whether the student is equated with a Dutch national for student finance, or is Surinamese (art. 1.1, r).',
  },
  nb: {
    nl: 'Telt niet mee: de graad Bachelor was al eerder verleend (art. 1.1, onder r, en art. 4.9).',
    en: 'Does not count: the degree of bachelor had been granted before (art. 1.1, r, and art. 4.9).',
  },
  nd: {
    nl: 'Telt niet mee: de graad Master was al eerder verleend (art. 1.1, onder r, en art. 4.9).',
    en: 'Does not count: the degree of master had been granted before (art. 1.1, r, and art. 4.9).',
  },
  ng: {
    nl: 'De inschrijving telt niet mee: er zijn al evenveel inschrijvingen bekostigd als de opleiding jaren heeft (art. 4.8, lid 1).',
    en: 'The enrolment does not count: as many enrolments were funded before as the programme has years (art. 4.8, lid 1).',
  },
  nf: {
    nl: 'De inschrijving telt niet mee: er zijn al evenveel inschrijvingen bekostigd als de opleiding jaren heeft; de student heeft al een graad (art. 4.8, lid 1).',
    en: 'The enrolment does not count: as many enrolments were funded before as the programme has years; the student has a degree already (art. 4.8, lid 1).',
  },
  nk: {
    nl: 'De inschrijving telt niet mee: er zijn al evenveel inschrijvingen voor masteropleidingen bekostigd als de opleiding jaren heeft (art. 4.8, lid 2).',
    en: 'The enrolment does not count: as many enrolments in master programmes were funded before as the programme has years (art. 4.8, lid 2).',
  },
  ne: {
    nl: 'De graad telt niet mee: een Associate degree wordt niet bekostigd.',
    en: 'The degree does not count: an associate degree is not funded.',
  },
  np: {
    nl: 'De graad telt niet mee: alleen de graad Bachelor en de graad Master worden bekostigd (art. 4.9).',
    en: 'The degree does not count: only degrees of bachelor and master are funded (art. 4.9).',
  },
  ns: {
    nl: 'De graad telt niet mee: op dezelfde dag is aan een andere instelling dezelfde graad verleend, en de graden zijn niet als gezamenlijk gemeld.',
    en: 'The degree does not count: the same degree was granted on the same day at another institution, and they are not reported as joint.',
  },
  nt: {
    nl: 'De graad telt niet mee: op dezelfde dag zijn aan deze instelling meer graden verleend, waarvan er één wordt bekostigd.',
    en: 'The degree does not count: several degrees were granted at this institution on the same day, of which one is funded.',
  },
  mv: {
    nl: 'Telt niet mee: op de peildatum is hier geen geldige inschrijving, en in de peilperiode geen graad.',
    en: 'Does not count: no enrolment is valid here on the counting date, and no degree was granted in the year before it.',
  },
  mw: {
    nl: 'De graad telt niet mee: op de dag waarop die werd verleend was er hier geen inschrijving als student (art. 4.9).',
    en: 'The degree does not count: there was no enrolment as a student here on the day on which it was granted (art. 4.9).',
  },
  nl: {
    nl: 'Telt niet mee: aangeleverd met de markering om niet te bekostigen.',
    en: 'Does not count: marked by the institution as not to be funded.',
  },
  deceased: {
    nl: 'De inschrijving telt niet mee: op of voor de peildatum overleden.',
    en: 'The enrolment does not count: deceased on or before the counting date.',
  },
  'open-university': {
    nl: 'De inschrijving telt niet mee: inschrijvingen aan de Open Universiteit worden niet bekostigd (art. 4.8, lid 3).',
    en: 'The enrolment does not count: enrolments at the Open Universiteit are not funded (art. 4.8, lid 3).',
  },
  'not-funded-institution': {
    nl: 'Telt niet mee: deze instelling verzorgt geen bekostigd hoger onderwijs van deze soort.',
    en: 'Does not count: this institution does not provide funded higher education of this kind.',
  },
  'unknown-programme': {
    nl: 'Telt niet mee: de opleiding, haar graad of haar studielast is niet bekend.',
    en: 'Does not count: the programme, its degree or its study load is not known.',
  },
} as const satisfies Record<string, Text>;

export type StatusCode = keyof typeof STATUSES;

/** A status with its text. @throws a bug error for a code outside the set. */
export function reason(code: string): Standing['reason'] {
  const text = (STATUSES as Readonly<Record<string, Text>>)[code];
  if (text === undefined) throw new Error(`bug: unknown funding status ${code}`);
  return { code, text };
}
