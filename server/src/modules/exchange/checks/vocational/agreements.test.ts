import { describe, expect, test } from 'vitest';
import type { TrainingAgreement, VocationalEnrolmentReport } from '../../sectors/vocational-report.ts';
import { checkEnrolment } from '../check.ts';
import { atWork, known, registeredBy } from './fixtures.ts';

const [first] = atWork.practicalTraining as readonly TrainingAgreement[];
const agreement = first as TrainingAgreement;
const codesOf = (given: VocationalEnrolmentReport): string[] =>
  checkEnrolment(given, known(registeredBy(atWork))).map((s) => `${s.code} ${s.severity} ${s.field}`);
const withAgreement = (over: Partial<TrainingAgreement>, report: Partial<VocationalEnrolmentReport> = {}): string[] =>
  codesOf({ ...atWork, ...report, practicalTraining: [{ ...agreement, ...over }] });

describe('a practical training agreement', () => {
  test('that is missing for bbl on 1 October gets signal M09, until the end of the year a reminder', () => {
    const { practicalTraining: _none, ...without } = atWork;
    expect(codesOf(without)).toEqual(['M09 attention /practicalTraining']);
    expect(withAgreement({ signedOn: '2026-11-23', startDate: '2026-11-23' })).toEqual([]);
    expect(withAgreement({ startDate: '2027-01-01', signedOn: '2026-11-23' })).toContain('M09 attention /practicalTraining');
    expect(withAgreement({ endDate: '2026-09-30' })).toContain('M09 attention /practicalTraining');
    const notFunded = { ...without, periods: without.periods.map((p) => ({ ...p, fundable: false })) };
    expect(codesOf(notFunded)).toEqual([]);
  });

  test('for an elective alone does not make bbl count: signal M09', () => {
    const { programme: _programme, ...rest } = agreement;
    expect(codesOf({ ...atWork, practicalTraining: [{ ...rest, elective: 'K0067' }] })).toEqual(['M09 attention /practicalTraining']);
  });

  test('that ends before it begins is refused with signal M10', () => {
    expect(withAgreement({ plannedEndDate: '2026-07-31' })).toContain('M10 refusal /practicalTraining/0/plannedEndDate');
    expect(withAgreement({ endDate: '2026-07-31' })).toContain('M10 refusal /practicalTraining/0/endDate');
    expect(withAgreement({ endDate: '2026-10-15' })).toEqual([]);
  });

  test('reported twice is refused with signal M11', () => {
    expect(codesOf({ ...atWork, practicalTraining: [agreement, agreement] })).toEqual(['M11 refusal /practicalTraining/1/number']);
  });

  test('that begins after the enrolment is refused with signal M12', () => {
    expect(withAgreement({ startDate: '2026-11-21' }, { endDate: '2026-11-20' })).toContain('M12 refusal /practicalTraining/0/startDate');
  });

  test('that begins before the enrolment gets signal M13', () => {
    expect(withAgreement({ startDate: '2026-07-31', signedOn: '2026-07-01' })).toEqual(['M13 attention /practicalTraining/0/startDate']);
  });

  test('concluded after it began gets signal M14, in the future it is refused with signal 843', () => {
    expect(withAgreement({ signedOn: '2026-08-02' })).toEqual(['M14 attention /practicalTraining/0/signedOn']);
    expect(withAgreement({ signedOn: '2026-11-24' })).toContain('843 refusal /practicalTraining/0/signedOn');
  });

  test('for nothing or for two things is refused with signal M15', () => {
    expect(withAgreement({ elective: 'K0067' })).toContain('M15 refusal /practicalTraining/0/programme');
    const { programme: _programme, ...nothing } = agreement;
    expect(codesOf({ ...atWork, practicalTraining: [nothing] })).toContain('M15 refusal /practicalTraining/0/programme');
  });

  test('for an unknown programme is refused with signal 741, for another one gets signal M16', () => {
    expect(withAgreement({ programme: '99999' })).toContain('741 refusal /practicalTraining/0/programme');
    expect(withAgreement({ programme: '25656' })).toEqual(['M16 attention /practicalTraining/0/programme']);
  });

  test('that goes on after the enrolment gets signal M17', () => {
    expect(withAgreement({}, { endDate: '2026-11-20' })).toEqual(['M17 attention /practicalTraining/0/endDate']);
    expect(withAgreement({ endDate: '2026-11-20' }, { endDate: '2026-11-20' })).toEqual([]);
  });
});
