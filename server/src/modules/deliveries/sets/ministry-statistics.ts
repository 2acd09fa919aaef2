import { addDays, within, yearOf } from '../../register/index.ts';
import type { DeliverySet } from '../delivery-set.ts';

/** Enrolments on a day under a pseudonym, for the policy research of a ministry. */
export const ministryStatistics: DeliverySet = {
  id: 'ministry-statistics',
  version: 1,
  title: { nl: 'Inschrijvingen voor beleidsonderzoek', en: 'Enrolments for policy research' },
  purpose: {
    nl: 'Beleidsonderzoek en ramingen van het ministerie, zonder dat iemand herkend hoeft te worden.',
    en: 'Policy research and forecasts of the ministry, for which nobody need be recognised.',
  },
  legalGround: 'Wet register onderwijsdeelnemers, hoofdstuk over verstrekking ten behoeve van beleid en statistiek',
  fields: [
    {
      name: 'pseudonym',
      text: { nl: 'Pseudoniem', en: 'Pseudonym' },
      need: {
        nl: 'Om leerlingen door de jaren te volgen; bij elke ontvanger een ander.',
        en: 'To follow learners through the years; another one at every receiver.',
      },
    },
    { name: 'sector', text: { nl: 'Sector', en: 'Sector' }, need: { nl: 'Onderwerp van de raming.', en: 'Subject of the forecast.' } },
    {
      name: 'institution',
      text: { nl: 'Instelling (BRIN)', en: 'Institution (BRIN)' },
      need: { nl: 'Onderwerp van de raming.', en: 'Subject of the forecast.' },
    },
    { name: 'site', text: { nl: 'Vestiging', en: 'Site' }, need: { nl: 'Bereikbaarheid.', en: 'Accessibility.' } },
    {
      name: 'programme',
      text: { nl: 'Opleiding', en: 'Programme' },
      need: { nl: 'Onderwerp van de raming.', en: 'Subject of the forecast.' },
    },
    { name: 'yearOfStudy', text: { nl: 'Leerjaar', en: 'Year of study' }, need: { nl: 'Doorstroom.', en: 'Progression.' } },
    {
      name: 'birthYear',
      text: { nl: 'Geboortejaar', en: 'Year of birth' },
      need: { nl: 'Leeftijd in hele jaren volstaat.', en: 'Age in whole years is enough.' },
    },
    { name: 'sex', text: { nl: 'Geslacht', en: 'Sex' }, need: { nl: 'Gelijke kansen.', en: 'Equal opportunities.' } },
    {
      name: 'postcode4',
      text: { nl: 'Eerste vier cijfers van de postcode', en: 'First four digits of the postcode' },
      need: { nl: 'Herkomst; het volledige adres is niet nodig.', en: 'Origin; the whole address is not needed.' },
    },
  ],
  sectors: ['po', 'vo', 'mbo', 'hbo', 'wo'],
  scope: 'country',
  sinceDay: false,
  range: ({ referenceDate }) => ({ from: referenceDate, to: addDays(referenceDate, 1) }),
  rowsOf: (facts, { referenceDate, pseudonym }) =>
    facts.enrolments.flatMap((one) => {
      const period = within(one, referenceDate) ? one.periods.find((p) => within(p, referenceDate)) : undefined;
      if (period === undefined) return [];
      return [
        {
          pseudonym: pseudonym(facts.learnerId),
          sector: one.sector,
          institution: one.brin,
          site: period.siteNo,
          programme: period.programmeCode,
          yearOfStudy: period.yearOfStudy,
          birthYear: yearOf(facts.details.birthDate.first),
          sex: facts.details.sex,
          postcode4: facts.details.postcode?.slice(0, 4) ?? null,
        },
      ];
    }),
};
