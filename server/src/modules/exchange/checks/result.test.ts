import { describe, expect, test } from 'vitest';
import type { Result } from '../../register/index.ts';
import type { SecondaryResultReport } from '../model.ts';
import { checkResult } from './check.ts';
import { examEnrolment, learner, result, resultInput, resultReport } from './fixtures.ts';
import type { CheckInput } from './input.ts';

const codesOf = (change: Partial<SecondaryResultReport>, given: CheckInput<Result> = resultInput): string[] =>
  checkResult({ ...resultReport, ...change }, given).map((s) => `${s.code} ${s.severity} ${s.field}`);

const { decidedOn: _decided, ...undecided } = resultReport;
const codesUndecided = (change: Partial<SecondaryResultReport>): string[] =>
  checkResult({ ...undecided, ...change }, resultInput).map((s) => `${s.code} ${s.severity} ${s.field}`);

const [first, second] = resultReport.subjects;
const withSubject = (change: Partial<SecondaryResultReport['subjects'][number]>): Partial<SecondaryResultReport> => ({
  subjects: [{ ...(first as SecondaryResultReport['subjects'][number]), ...change }, second as SecondaryResultReport['subjects'][number]],
});

describe('an exam result', () => {
  test('of a pupil enrolled in the programme gets no signal', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesUndecided({ outcome: 'pending', subjects: [] })).toEqual([]);
  });

  test('decided at a school that had closed is refused with signal 301', () => {
    expect(codesOf({}, { ...resultInput, brin: '20ZZ' })).toContain('301 refusal /decidedOn');
  });

  test('at an unknown or closed site is refused with signal 397 or 348', () => {
    expect(codesOf({ site: '99' })).toEqual(['397 refusal /site']);
    expect(codesOf({ site: '02' })).toEqual(['348 refusal /site']);
  });

  test('in an unknown or ended programme is refused with signal 741 or 348', () => {
    expect(codesOf({ programme: '9999' })).toEqual(['741 refusal /programme']);
    expect(codesOf({ programme: '0399' })).toEqual(['348 refusal /programme']);
  });

  test('in the lower years is refused with signal L07', () => {
    expect(codesOf({ programme: '0300' })).toEqual(['L07 refusal /programme']);
  });

  test('of a year far ahead gets signal 331', () => {
    const codes = codesUndecided({ outcome: 'pending', subjects: [], examYear: 2028 });
    expect(codes).toContain('331 attention /examYear');
  });

  test('decided in the future is refused with signal 843', () => {
    expect(codesOf({ decidedOn: '2026-11-24' })).toEqual(['843 refusal /decidedOn']);
  });

  test.each(['passed', 'failed'] as const)('%s without a date of decision is refused with signal L11', (outcome) => {
    expect(codesUndecided({ outcome })).toEqual(['L11 refusal /decidedOn']);
  });

  test('pending with a date of decision is refused with signal L16', () => {
    expect(codesOf({ outcome: 'pending' })).toEqual(['L16 refusal /decidedOn']);
  });

  test('decided in another year than the exam year is refused with signal L14', () => {
    expect(codesOf({ examYear: 2025 })).toEqual(['L14 refusal /examYear']);
  });

  test('of a pupil not enrolled at the school in that school year is refused with signal L12', () => {
    const enrolments = [{ ...examEnrolment, end: '2025-08-01' }];
    expect(codesOf({}, { ...resultInput, learner: { ...learner, enrolments } })).toEqual(['L12 refusal /examYear']);
    expect(codesOf({}, { ...resultInput, learner: null, identification: 'new' })).toEqual(['L12 refusal /examYear']);
  });

  test('of another track than the pupil follows gets signal L20', () => {
    expect(codesOf({ programme: '0171' })).toEqual(['L20 attention /programme']);
  });

  test('reported more than two weeks after the decision gets signal L19, once', () => {
    expect(codesOf({ decidedOn: '2026-11-08' })).toEqual(['L19 attention /decidedOn']);
    expect(codesOf({ decidedOn: '2026-11-09' })).toEqual([]);
    const existing = { ...result, decidedOn: '2026-11-08' };
    const given = { ...resultInput, existing, existingLearnerId: learner.learnerId };
    expect(codesOf({ decidedOn: '2026-11-08' }, given)).toEqual([]);
  });

  test('under the number of another learner is refused with signal L17', () => {
    expect(codesOf({}, { ...resultInput, existing: result, existingLearnerId: '8' })).toEqual(['L17 refusal ']);
  });
});

describe('the subjects of an exam result', () => {
  test('with a code that is not three or four digits are refused with signal 742', () => {
    for (const subject of ['20', '20011', '2A01']) expect(codesOf(withSubject({ subject }))).toEqual(['742 refusal /subjects/0/subject']);
    expect(codesOf(withSubject({ subject: '001' }))).toEqual([]);
  });

  test('that occur twice are refused with signal L15', () => {
    expect(codesOf(withSubject({ subject: '2018' }))).toEqual(['L15 refusal /subjects/1/subject']);
  });

  test.each([0.9, 10.1, 6.55, Number.NaN])('with school mark %d are refused with signal L08', (schoolMark) => {
    expect(codesOf(withSubject({ schoolMark }))).toContain('L08 refusal /subjects/0/schoolMark');
  });

  test.each(['centralMark1', 'centralMark2', 'centralMark3'] as const)('have %s checked by signal L08', (name) => {
    expect(codesOf(withSubject({ [name]: 5.45 }))).toContain(`L08 refusal /subjects/0/${name}`);
  });

  test('are judged with every mark from 1.0 to 10.0 in tenths', () => {
    for (let mark = 10; mark <= 100; mark += 1) {
      const finalMark = Math.floor((mark + 5) / 10);
      expect(codesOf({ projectMark: mark / 10, subjects: [{ subject: '2001', schoolMark: mark / 10, finalMark }] })).toEqual([]);
    }
  });

  test.each([0, 11, 6.5])('with final mark %d are refused with signal L18', (finalMark) => {
    expect(codesOf(withSubject({ finalMark }))).toContain('L18 refusal /subjects/0/finalMark');
  });

  test('with a final mark other than the rounded mean get signal L09; a half goes up and the best resit counts', () => {
    expect(codesOf(withSubject({ finalMark: 7 }))).toEqual(['L09 attention /subjects/0/finalMark']);
    expect(codesOf(withSubject({ centralMark2: 6.5, finalMark: 7 }))).toEqual([]);
    expect(codesOf(withSubject({ schoolMark: 5.5, centralMark1: 5.4, centralMark2: 3, finalMark: 5 }))).toEqual([]);
    expect(codesOf(withSubject({ schoolMark: 5.6, centralMark1: 5.4, centralMark2: 3, finalMark: 6 }))).toEqual([]);
  });

  test('in the basic vocational track may weigh the school exam double', () => {
    const enrolments = [{ ...examEnrolment, periods: examEnrolment.periods.map((p) => ({ ...p, programmeCode: '6611' })) }];
    const given = { ...resultInput, learner: { ...learner, enrolments } };
    const subjects = [{ subject: '2001', schoolMark: 8, centralMark1: 5, finalMark: 7 }];
    expect(codesOf({ programme: '6611', subjects }, given)).toEqual([]);
    expect(codesOf({ programme: '6611', subjects: [{ subject: '2001', schoolMark: 8, centralMark1: 4.5, finalMark: 6 }] }, given)).toEqual(
      [],
    );
    expect(codesOf({ programme: '6611', subjects: [{ subject: '2001', schoolMark: 8, centralMark1: 4.5, finalMark: 7 }] }, given)).toEqual(
      [],
    );
    expect(codesOf({ programme: '6611', subjects: [{ subject: '2001', schoolMark: 8, centralMark1: 4.5, finalMark: 8 }] }, given)).toEqual([
      'L09 attention /subjects/0/finalMark',
    ]);
  });

  test('that are missing or do not count while the candidate passed are refused with signal L10', () => {
    expect(codesOf({ subjects: [] })).toEqual(['L10 refusal /subjects']);
    expect(codesOf({ subjects: [{ subject: '2001', countsForDiploma: false }] })).toEqual(['L10 refusal /subjects']);
    expect(codesOf({ outcome: 'failed', subjects: [] })).toEqual([]);
  });

  test('without a final mark while the candidate passed get signal L21', () => {
    expect(codesOf({ subjects: [{ subject: '2001', schoolMark: 6 }] })).toEqual(['L21 attention /subjects/0/finalMark']);
  });
});
