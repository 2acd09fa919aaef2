import { expect, test } from 'vitest';
import { rowsOf, withRows } from './rows.ts';
import { AGREEMENTS, agreementFaults, newAgreement, vocationalEnrolment, vocationalPeriod } from './vocational-fields.ts';

const registered = {
  plannedEnd: '2029-07-31',
  priorEducation: '05',
  practicalTraining: [
    {
      number: '1',
      signedOn: '2026-08-20',
      start: '2026-09-01',
      plannedEnd: '2029-07-31',
      hours: 1600,
      companyCode: '100018965',
      programmeCode: '25655',
    },
  ],
  extraSupport: [{ start: '2026-09-01', end: '2026-11-01' }, { start: '2027-01-01' }],
};

test('what is registered of an enrolment is reported again under the names of the report, support with its last day', () => {
  expect(vocationalEnrolment.attributesOf(vocationalEnrolment.draftOf(registered), registered)).toEqual({
    plannedEndDate: '2029-07-31',
    priorEducation: '05',
    practicalTraining: [
      {
        number: '1',
        signedOn: '2026-08-20',
        startDate: '2026-09-01',
        plannedEndDate: '2029-07-31',
        company: '100018965',
        programme: '25655',
        hours: 1600,
      },
    ],
    extraSupport: [{ startDate: '2026-09-01', endDate: '2026-10-31' }, { startDate: '2027-01-01' }],
  });
});

test('a period says nothing of practical training, which the agreements tell', () => {
  const period = { learningPath: 'bbl', partTime: false, practicalTraining: true };
  expect(vocationalPeriod.attributesOf(vocationalPeriod.draftOf(period), period)).toEqual({ learningPath: 'bbl', partTime: false });
});

test('a new agreement gets the next number and the programme of the student', () => {
  const draft = vocationalEnrolment.draftOf(registered);
  const rows = rowsOf(draft, AGREEMENTS);
  const more = withRows(draft, AGREEMENTS, [...rows, newAgreement(rows, '25655')]);
  expect(rowsOf(more, AGREEMENTS)[1]).toMatchObject({ number: '2', programme: '25655' });
  expect(agreementFaults(draft)).toEqual([]);
  expect(agreementFaults(more).map(([field]) => field)).toEqual([
    'practicalTraining/1/signedOn',
    'practicalTraining/1/startDate',
    'practicalTraining/1/plannedEndDate',
    'practicalTraining/1/company',
  ]);
});
