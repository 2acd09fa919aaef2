import type { Text } from './words.ts';

/** What a field is called, and whether it can change what a school is paid. */
type FieldWords = Text & { readonly funding?: true };

const FIELDS: Readonly<Record<string, FieldWords>> = {
  number: { nl: 'nummer van de inschrijving', en: 'enrolment number' },
  sector: { nl: 'sector', en: 'sector' },
  startDate: { nl: 'datum inschrijving', en: 'start date', funding: true },
  endDate: { nl: 'datum uitschrijving', en: 'end date', funding: true },
  endReason: { nl: 'reden uitschrijving', en: 'reason of ending' },
  plannedEndDate: { nl: 'geplande einddatum', en: 'planned end date' },
  priorEducation: { nl: 'hoogste vooropleiding', en: 'prior education', funding: true },
  leavingReason: { nl: 'reden uitstroom', en: 'reason for leaving' },
  registration: { nl: 'inschrijvingsvorm', en: 'form of enrolment', funding: true },
  studentNumber: { nl: 'studentnummer', en: 'student number' },
  periods: { nl: 'perioden', en: 'periods', funding: true },
  'periods.site': { nl: 'vestiging', en: 'site', funding: true },
  'periods.programme': { nl: 'opleiding', en: 'programme', funding: true },
  'periods.yearOfStudy': { nl: 'leerjaar', en: 'year of study', funding: true },
  'periods.fundable': { nl: 'bekostigbaar', en: 'fundable', funding: true },
  'periods.learningPath': { nl: 'leertraject', en: 'learning path', funding: true },
  'periods.partTime': { nl: 'intensiteit', en: 'part-time', funding: true },
  'periods.level': { nl: 'niveau', en: 'level', funding: true },
  'periods.form': { nl: 'opleidingsvorm', en: 'form of teaching', funding: true },
  'periods.phase': { nl: 'opleidingsfase', en: 'phase', funding: true },
  'periods.firstEnrolment': { nl: 'eerste inschrijving', en: 'first enrolment', funding: true },
  practicalTraining: { nl: 'praktijkovereenkomsten', en: 'practical training agreements', funding: true },
  extraSupport: { nl: 'extra ondersteuning', en: 'extra support', funding: true },
  'learner.bsn': { nl: 'burgerservicenummer', en: 'citizen number' },
  'learner.educationNumber': { nl: 'onderwijsnummer', en: 'education number' },
  'learner.birthDate': { nl: 'geboortedatum', en: 'birth date' },
  'learner.sex': { nl: 'geslacht', en: 'sex' },
  site: { nl: 'vestiging', en: 'site' },
  programme: { nl: 'opleiding', en: 'programme', funding: true },
  examYear: { nl: 'examenjaar', en: 'exam year' },
  decidedOn: { nl: 'datum uitslag', en: 'date of result', funding: true },
  outcome: { nl: 'uitslag', en: 'outcome', funding: true },
  projectTitle: { nl: 'titel profielwerkstuk', en: 'project title' },
  projectMark: { nl: 'cijfer profielwerkstuk', en: 'project mark' },
  subjects: { nl: 'vakken', en: 'subjects' },
  'subjects.schoolMark': { nl: 'cijfer schoolexamen', en: 'school exam mark' },
  'subjects.centralMark1': { nl: 'cijfer centraal examen', en: 'central exam mark' },
  'subjects.centralMark2': { nl: 'cijfer centraal examen, tweede tijdvak', en: 'central exam mark, second period' },
  'subjects.centralMark3': { nl: 'cijfer centraal examen, derde tijdvak', en: 'central exam mark, third period' },
  'subjects.finalMark': { nl: 'eindcijfer', en: 'final mark' },
  'subjects.level': { nl: 'niveau van het vak', en: 'level of the subject' },
  'subjects.part': { nl: 'deel van het profiel', en: 'part of the profile' },
  'subjects.countsForDiploma': { nl: 'telt mee voor het diploma', en: 'counts for the diploma' },
  document: { nl: 'soort waardedocument', en: 'kind of document', funding: true },
  fundable: { nl: 'bekostigbaar', en: 'fundable', funding: true },
  degree: { nl: 'graad', en: 'degree', funding: true },
};

const last = (field: string): string => field.slice(field.lastIndexOf('.') + 1);
// Other fields of sectors go by their own name: better told plainly than not at all.
const wordsOf = (field: string): FieldWords => FIELDS[field] ?? { nl: last(field), en: last(field) };

/** What a field is called. */
export const fieldName = (field: string): Text => {
  const { nl, en } = wordsOf(field);
  return { nl, en };
};

/** Whether any of these fields takes part in funding in some sector. */
export const touchesFunding = (fields: readonly string[]): boolean => fields.some((field) => wordsOf(field).funding === true);
