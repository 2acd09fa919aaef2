import { randomUUID } from 'node:crypto';
import { citizenNumberFor } from '../../src/modules/register/index.ts';

let people = 50_000;

/** A learner nobody has reported yet. */
export const someone = (over: Readonly<Record<string, unknown>> = {}) => {
  people += 1;
  return {
    bsn: citizenNumberFor(people),
    birthDate: '2013-05-17',
    sex: 'female',
    givenNames: 'Sanne',
    surname: 'Jansen',
    postcode: '9401SL',
    ...over,
  };
};

/** A correct report of an enrolment in the first year, in force on the counting date of 2026. */
export const enrolment = (over: Readonly<Record<string, unknown>> = {}) => ({
  messageId: randomUUID(),
  composedAt: '2026-11-23T08:59:00Z',
  learner: someone(),
  startDate: '2026-08-01',
  periods: [{ startDate: '2026-08-01', site: '00', programme: '0017', yearOfStudy: 1 }],
  ...over,
});
