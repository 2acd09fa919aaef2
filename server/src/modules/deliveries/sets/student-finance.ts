import { addDays, addYears, ageOn, within } from '../../register/index.ts';
import { type DeliverySet, governmentNumber } from '../delivery-set.ts';

const ADULT = 18;

/** Students who may have a right to student finance, for the agency that grants it. */
export const studentFinance: DeliverySet = {
  id: 'student-finance',
  version: 1,
  title: { nl: 'Studerenden voor de studiefinanciering', en: 'Students for student finance' },
  purpose: {
    nl: 'Vaststellen of iemand die studiefinanciering vraagt of krijgt daarvoor is ingeschreven.',
    en: 'Establishing whether someone who asks for or receives student finance is enrolled for it.',
  },
  legalGround: 'Wet studiefinanciering 2000, art. 2.7 tot en met 2.9 en 9.5',
  fields: [
    {
      name: 'number',
      text: { nl: 'Burgerservicenummer of onderwijsnummer', en: 'Citizen or education number' },
      need: { nl: 'Om de aanvraag te vinden.', en: 'To find the application.' },
    },
    {
      name: 'sector',
      text: { nl: 'Sector', en: 'Sector' },
      need: { nl: 'Bepaalt de soort studiefinanciering.', en: 'Decides the kind of student finance.' },
    },
    {
      name: 'institution',
      text: { nl: 'Instelling (BRIN)', en: 'Institution (BRIN)' },
      need: { nl: 'Of de instelling recht geeft.', en: 'Whether the institution gives the right.' },
    },
    {
      name: 'programme',
      text: { nl: 'Opleiding', en: 'Programme' },
      need: { nl: 'Of de opleiding recht geeft en hoe lang.', en: 'Whether the programme gives the right, and for how long.' },
    },
    {
      name: 'mode',
      text: { nl: 'Leerweg of vorm', en: 'Learning path or form' },
      need: { nl: 'Alleen bol en voltijd geven recht.', en: 'Only school-based and full-time study give the right.' },
    },
    { name: 'firstDay', text: { nl: 'Eerste dag', en: 'First day' }, need: { nl: 'Vanaf wanneer.', en: 'From when.' } },
    { name: 'lastDay', text: { nl: 'Laatste dag, of leeg', en: 'Last day, or empty' }, need: { nl: 'Tot wanneer.', en: 'Until when.' } },
  ],
  sectors: ['mbo', 'hbo', 'wo'],
  scope: 'country',
  sinceDay: false,
  range: ({ referenceDate }) => ({ from: referenceDate, to: addDays(referenceDate, 1) }),
  rowsOf: (facts, { referenceDate }) =>
    facts.enrolments.flatMap((one) => {
      if (!['mbo', 'hbo', 'wo'].includes(one.sector) || !within(one, referenceDate)) return [];
      // In higher education there is no age from which; in vocational education it is 18.
      if (one.sector === 'mbo' && ageOn(facts.details.birthDate.first, addYears(referenceDate, 0)) < ADULT) return [];
      const period = one.periods.find((p) => within(p, referenceDate));
      if (period === undefined) return [];
      const { learningPath, form } = period.attributes;
      const mode = one.sector === 'mbo' ? learningPath : form;
      return [
        {
          number: governmentNumber(facts),
          sector: one.sector,
          institution: one.brin,
          programme: period.programmeCode,
          mode: typeof mode === 'string' ? mode : null,
          firstDay: one.start,
          lastDay: one.end === null ? null : addDays(one.end, -1),
        },
      ];
    }),
};
