import type { Text } from './signals.ts';

/** What the fields of a report are called in a signal, inside a sentence. */
export const fields = {
  startDate: { nl: 'de inschrijfdatum', en: 'the enrolment date' },
  endDate: { nl: 'de uitschrijfdatum', en: 'the end date' },
  periodStart: { nl: 'de begindatum van de periode', en: 'the start of the period' },
  site: { nl: 'vestiging', en: 'site' },
  programme: { nl: 'opleiding', en: 'programme' },
  birthDate: { nl: 'de geboortedatum', en: 'the birth date' },
  givenNames: { nl: 'de voornamen', en: 'the given names' },
  surname: { nl: 'de achternaam', en: 'the surname' },
  surnamePrefix: { nl: 'het voorvoegsel', en: 'the surname prefix' },
  postcode: { nl: 'de postcode', en: 'the postcode' },
  country: { nl: 'het land', en: 'the country' },
  composedAt: { nl: 'het tijdstip van opstellen', en: 'the time of composing' },
  effectiveOn: { nl: 'de ingangsdatum van het adres', en: 'the date of the new address' },
  decidedOn: { nl: 'de datum van de uitslag', en: 'the date of the decision' },
  examYear: { nl: 'het examenjaar', en: 'the exam year' },
  examDay: { nl: 'het examen', en: 'the exam' },
  subject: { nl: 'het vak', en: 'the subject' },
  schoolMark: { nl: 'het cijfer schoolexamen', en: 'the school mark' },
  centralMark1: { nl: 'het cijfer centraal examen, eerste tijdvak', en: 'the central mark, first period' },
  centralMark2: { nl: 'het cijfer centraal examen, tweede tijdvak', en: 'the central mark, second period' },
  centralMark3: { nl: 'het cijfer centraal examen, derde tijdvak', en: 'the central mark, third period' },
  projectMark: { nl: 'het cijfer van het werkstuk', en: 'the mark of the project' },
} as const satisfies Record<string, Text>;
