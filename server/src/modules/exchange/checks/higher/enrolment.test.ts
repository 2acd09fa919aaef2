import { describe, expect, test } from 'vitest';
import type { Enrolment } from '../../../register/index.ts';
import type { HigherEnrolmentReport, HigherPeriod } from '../../sectors/higher-report.ts';
import { checkDeletion, checkEnrolment } from '../check.ts';
import type { CheckInput } from '../input.ts';
import { counted, degreeRegistered, input, known, learner, registeredBy, report } from './fixtures.ts';

const codesOf = (given: HigherEnrolmentReport, world: CheckInput<Enrolment> = input): string[] =>
  checkEnrolment(given, world).map((s) => `${s.code} ${s.severity} ${s.field}`);
const withPeriod = (over: Partial<HigherPeriod>, base = report): HigherEnrolmentReport => ({
  ...base,
  periods: base.periods.map((period) => ({ ...period, ...over })),
});
const from = (startDate: string, over: Partial<HigherPeriod> = {}): HigherEnrolmentReport => ({
  ...withPeriod({ startDate, ...over }),
  startDate,
});

describe('an enrolment in higher education', () => {
  test('that is in order gets no signal', () => {
    expect(codesOf(report)).toEqual([]);
    expect(codesOf(counted, known(registeredBy(counted)))).toEqual([]);
  });

  test('beside another first enrolment on the reference date gets signal H01 with status jk, without the other number', () => {
    const theirs = registeredBy(withPeriod({ programme: '34402' }, counted), '21UG', 'geheim-7');
    const [signal] = checkEnrolment(counted, known(registeredBy(counted), [theirs]));
    expect(signal).toMatchObject({ code: 'H01', severity: 'attention' });
    expect(signal?.text.nl).toContain('34402 bij Tweede Hogeschool (21UG)');
    expect(signal?.text.en).toContain('status jk');
    expect(JSON.stringify(signal)).not.toContain('geheim-7');
  });

  test('twice in one programme at one institution gets signal H01 with status jm', () => {
    const [signal] = checkEnrolment(counted, known(registeredBy(counted), [registeredBy(counted, '25BE', 'n-2')]));
    expect(signal?.code).toBe('H01');
    expect(signal?.text.en).toContain('status jm');
    expect(signal?.text.en).toContain('under number n-2');
  });

  test('beside one that is not the first, not to be funded, of an extraneus or of other dates gets no signal H01', () => {
    const beside = (given: HigherEnrolmentReport) => codesOf(counted, known(registeredBy(counted), [registeredBy(given, '21UG')]));
    expect(beside(withPeriod({ firstEnrolment: false }, counted))).toEqual([]);
    expect(beside(withPeriod({ fundable: false }, counted))).toEqual([]);
    expect(beside({ ...counted, registration: 'extraneus' })).toEqual([]);
    expect(beside({ ...counted, endDate: '2026-09-29' })).toEqual([]);
  });

  test('that is not funded by what it says itself gets signal H02 with its status', () => {
    const told = (given: HigherEnrolmentReport) =>
      checkEnrolment(given, known(registeredBy(given))).map((s) => `${s.code} ${s.field} ${s.text.en.match(/status (..)/)?.[1]}`);
    expect(told({ ...counted, registration: 'extraneus' })).toEqual(['H02 /registration ex']);
    expect(told(withPeriod({ firstEnrolment: false }, counted))).toEqual(['H02 /periods/0/firstEnrolment jl']);
    expect(told(withPeriod({ fundable: false }, counted))).toEqual(['H02 /periods/0/fundable nl']);
    expect(told(withPeriod({ fundable: false }))).toEqual([]);
  });

  test('in a phase that the programme does not have is refused with signal H03', () => {
    expect(codesOf(withPeriod({ phase: 'master' }))).toEqual(['H03 refusal /periods/0/phase']);
    expect(codesOf(withPeriod({ programme: '49500' }))).toEqual(['H03 refusal /periods/0/phase']);
    expect(codesOf(withPeriod({ phase: 'propaedeutic' }))).toEqual([]);
    expect(codesOf(withPeriod({ programme: '80007', phase: 'associate' }))).toEqual([]);
    expect(codesOf(withPeriod({ programme: '49500', phase: 'bridging' }))).toEqual([]);
  });

  test('in a bridging programme as first enrolment is refused with signal H04', () => {
    expect(codesOf(withPeriod({ programme: '49500', phase: 'bridging', firstEnrolment: true }))).toEqual([
      'H04 refusal /periods/0/firstEnrolment',
    ]);
  });

  test('for a degree that the student has already gets signal H05, but for teaching and health care', () => {
    const world = known(null, [], [degreeRegistered({ decidedOn: '2025-06-30' })]);
    expect(codesOf(report, world)).toEqual(['H05 attention /periods/0/programme']);
    expect(codesOf(withPeriod({ programme: '34808' }), world)).toEqual([]);
    expect(codesOf(withPeriod({ programme: '49500', phase: 'master' }), world)).toEqual([]);
    expect(codesOf(withPeriod({ firstEnrolment: false }), world)).toEqual([]);
    const asTheProgramme = { ...report, periods: report.periods.map(({ phase: _phase, ...rest }) => rest) };
    expect(codesOf(asTheProgramme, world)).toEqual(['H05 attention /periods/0/programme']);
    expect(codesOf(report, known(null, [], [degreeRegistered({ decidedOn: '2026-11-10' })]))).toEqual([]);
  });

  test('reported after more than eight weeks gets signal H06, once', () => {
    const late = from('2026-09-01');
    expect(codesOf(late)).toEqual(['H06 attention /startDate']);
    expect(codesOf(from('2026-10-01'))).toEqual([]);
    expect(codesOf({ ...late, endDate: '2026-08-31', startDate: '2026-08-01' })).toContain('H06 attention /endDate');
  });

  test('that changes the reference date after 30 November gets signal H07', () => {
    const old = from('2024-09-01');
    expect(codesOf(old, known(registeredBy(old)))).toEqual([]);
    const changed = checkEnrolment(from('2024-09-01', { programme: '34402' }), known(registeredBy(old))).map((s) => s.text.en);
    expect(changed).toHaveLength(2);
    expect(changed[0]).toContain('30 September 2024');
    expect(codesOf({ ...old, endDate: '2026-08-31' }, known(registeredBy(old)))).toEqual(['H06 attention /endDate']);
    const december = { ...known(registeredBy(old)), today: '2026-12-01' };
    expect(codesOf({ ...old, endDate: '2026-08-31' }, december)).toContain('H07 attention ');
  });

  test('deleted from a closed reference date gets signal H07', () => {
    const world = { ...known(registeredBy(from('2025-09-01'))), kind: 'enrolment-deletion' as const };
    expect(checkDeletion(report, world).map((s) => s.code)).toEqual(['H07']);
  });

  test('that does not cover whole months gets signal H08', () => {
    expect(codesOf(from('2026-11-02'))).toEqual(['H08 attention /startDate']);
    expect(codesOf({ ...report, endDate: '2027-08-31' })).toEqual([]);
    expect(codesOf({ ...report, endDate: '2027-08-30' })).toEqual(['H08 attention /endDate']);
    expect(codesOf({ ...report, endDate: '2026-11-12', endReason: 'deceased' })).toEqual([]);
  });

  test('of a child gets signal H09', () => {
    const details = { ...learner.details, birthDate: { first: '2011-11-02', precision: 'day' as const } };
    expect(codesOf(report, { ...input, learner: { ...learner, details } })).toEqual(['H09 attention /startDate']);
  });

  test('of an extraneus in dual form is refused with signal H10', () => {
    expect(codesOf({ ...withPeriod({ form: 'dual' }), registration: 'extraneus' })).toEqual(['H10 refusal /periods/0/form']);
    expect(codesOf(withPeriod({ form: 'dual' }))).toEqual([]);
  });
});
