import { expect, test } from 'vitest';
import { primaryEnrolment, primaryFaults, primaryPeriod } from './primary-fields.ts';
import { rowsText } from './rows.ts';

const registered = {
  preschoolMonths: 12,
  culturalBackground: 'dutch',
  admissionStatements: [{ startDate: '2026-08-01', endDate: '2028-07-31', partnership: 'PO2601', number: 'PO2601-2026-00017' }],
  developmentPlans: [{ startDate: '2026-09-01' }],
  exitProfiles: [{ startDate: '2026-08-01', profile: 'further-education', programme: '0371', yearOfStudy: 4 }],
  arrangement: { startDate: '2026-08-01', school: '03XX', site: '00' },
  indications: [{ date: '2012-04-01', kind: '40' }],
};

test('an enrolment that is opened and sent again is reported as it was, also what has no place in the form', () => {
  expect(primaryEnrolment.attributesOf(primaryEnrolment.draftOf(registered), registered)).toEqual(registered);
  const period = { group: '6b', weight: 0.3, weightScheme: 2, supportCategory: 1 };
  expect(primaryPeriod.attributesOf(primaryPeriod.draftOf(period), period)).toEqual(period);
});

test('a list of which every row is removed is no longer reported', () => {
  const draft = { ...primaryEnrolment.draftOf(registered), admissionStatements: rowsText([]) };
  expect(primaryEnrolment.attributesOf(draft, registered)).not.toHaveProperty('admissionStatements');
});

test('what is filled in badly is pointed at by its place in the report', () => {
  const draft = {
    ...primaryEnrolment.draftOf({}),
    preschoolMonths: 'twaalf',
    admissionStatements: rowsText([{ number: '17' }]),
    exitProfiles: rowsText([{ startDate: '2026-08-01', yearOfStudy: '9' }]),
  };
  const period = { key: '1', startDate: '2026-08-01', site: '00', programme: 'AB', yearOfStudy: '', fundable: true, own: {}, kept: {} };
  expect(primaryFaults(draft, [period]).map(([field]) => field)).toEqual([
    'preschoolMonths',
    'admissionStatements/0/number',
    'admissionStatements/0/startDate',
    'admissionStatements/0/endDate',
    'exitProfiles/0/profile',
    'exitProfiles/0/yearOfStudy',
    'arrangement/school',
    'arrangement/site',
    'arrangement/startDate',
  ]);
});
