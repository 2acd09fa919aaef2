import { addDays, type Enrolment } from '../../register/index.ts';
import type { DeliverySet } from '../delivery-set.ts';

/** The enrolment in primary or secondary education from which a learner comes: the one that began before, latest. */
const before = (one: Enrolment, all: readonly Enrolment[]): Enrolment | undefined =>
  all
    .filter((other) => other.brin !== one.brin && other.start < one.start && (other.sector === 'po' || other.sector === 'vo'))
    .sort((a, b) => (a.start < b.start ? 1 : -1))[0];

/** Learners who change schools, for the intermediary that transfers the pupil file from the old to the new school. */
export const pupilFileTransfers: DeliverySet = {
  id: 'pupil-file-transfers',
  version: 1,
  title: { nl: 'Overstappende leerlingen', en: 'Learners who change schools' },
  purpose: {
    nl: 'Het overdragen van het overstapdossier van de oude naar de nieuwe school, zonder dat de tussenpersoon weet om wie het gaat.',
    en: 'Transferring the pupil file from the old to the new school, without the intermediary knowing whom it is about.',
  },
  legalGround: 'Wet op het primair onderwijs, art. 42; Wet voortgezet onderwijs, art. 103b (overdracht van gegevens bij overstap)',
  fields: [
    {
      name: 'fromInstitution',
      text: { nl: 'Oude school (BRIN)', en: 'Old school (BRIN)' },
      need: { nl: 'Waar het dossier ligt.', en: 'Where the file is.' },
    },
    {
      name: 'fromNumber',
      text: { nl: 'Eigen nummer bij de oude school', en: "The old school's own number" },
      need: { nl: 'Welk dossier het is; zegt niets over de leerling.', en: 'Which file it is; says nothing about the learner.' },
    },
    {
      name: 'toInstitution',
      text: { nl: 'Nieuwe school (BRIN)', en: 'New school (BRIN)' },
      need: { nl: 'Waarheen het dossier gaat.', en: 'Where the file goes.' },
    },
    {
      name: 'toNumber',
      text: { nl: 'Eigen nummer bij de nieuwe school', en: "The new school's own number" },
      need: { nl: 'Bij welke inschrijving het hoort.', en: 'To which enrolment it belongs.' },
    },
    {
      name: 'firstDay',
      text: { nl: 'Eerste dag op de nieuwe school', en: 'First day at the new school' },
      need: { nl: 'Vanaf wanneer het dossier nodig is.', en: 'From when the file is needed.' },
    },
  ],
  sectors: ['po', 'vo'],
  scope: 'country',
  sinceDay: true,
  range: ({ referenceDate, since }) => ({ from: since ?? referenceDate, to: addDays(referenceDate, 1) }),
  rowsOf: (facts, { since, referenceDate }) =>
    facts.enrolments
      .filter((one) => (one.sector === 'po' || one.sector === 'vo') && one.start >= (since ?? referenceDate) && one.start <= referenceDate)
      .flatMap((to) => {
        const from = before(to, facts.enrolments);
        if (from === undefined) return [];
        return [{ fromInstitution: from.brin, fromNumber: from.number, toInstitution: to.brin, toNumber: to.number, firstDay: to.start }];
      }),
};
