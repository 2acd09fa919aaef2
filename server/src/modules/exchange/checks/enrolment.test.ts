import { describe, expect, test } from 'vitest';
import type { Enrolment } from '../../register/index.ts';
import type { EnrolmentReport } from '../model.ts';
import { checkEnrolment } from './check.ts';
import { enrolment, input, learner, registered, report, result } from './fixtures.ts';
import type { CheckInput } from './input.ts';

type Change = Partial<EnrolmentReport>;

const codesOf = (change: Change, given: CheckInput<Enrolment> = input): string[] =>
  checkEnrolment({ ...report, ...change }, given).map((s) => `${s.code} ${s.severity} ${s.field}`);

const onDate = (startDate: string, rest: Change = {}): Change => ({
  startDate,
  periods: [{ startDate, site: '00', programme: '0371', yearOfStudy: 4 }],
  ...rest,
});

const inPeriod = (period: Partial<EnrolmentReport['periods'][number]>): Change => ({
  periods: [{ startDate: '2026-11-20', site: '00', programme: '0371', yearOfStudy: 4, ...period }],
});

describe('an enrolment', () => {
  test('of a known learner at her school gets no signal', () => {
    expect(codesOf({})).toEqual([]);
  });

  test('says what is wrong in both languages', () => {
    const [signal] = checkEnrolment({ ...report, endDate: '2026-11-19' }, input);
    expect(signal?.text).toEqual({
      nl: 'De uitschrijfdatum 19 november 2026 ligt voor de inschrijfdatum 20 november 2026.',
      en: 'The end date 19 November 2026 is before the enrolment date 20 November 2026.',
    });
  });

  test('gets every signal at once', () => {
    const codes = codesOf({ endDate: '2026-11-19', ...inPeriod({ site: '77', yearOfStudy: 9 }) });
    expect(codes).toEqual(['314 refusal /endDate', '397 refusal /periods/0/site', 'L04 refusal /periods/0/yearOfStudy']);
  });
});

describe('the dates of an enrolment', () => {
  test('at a school that had closed are refused with signal 301', () => {
    expect(codesOf({}, { ...input, brin: '20ZZ' })).toEqual(['301 refusal /startDate']);
  });

  test('may end on the day the school closes, not after it', () => {
    const closing = { ...input, brin: '20ZZ' };
    expect(codesOf(onDate('2024-02-01', { endDate: '2024-08-01' }), closing)).not.toContain('301 refusal /endDate');
    expect(codesOf(onDate('2024-02-01', { endDate: '2024-08-02' }), closing)).toContain('301 refusal /endDate');
  });

  test('without a period from the first day are refused with signal 303', () => {
    expect(codesOf(inPeriod({ startDate: '2026-11-21' }))).toEqual(['303 refusal /periods']);
  });

  test('on or before the birth date are refused with signal 305', () => {
    expect(codesOf(onDate('2011-05-17'))).toContain('305 refusal /startDate');
    expect(codesOf(onDate('2011-05-18'))).not.toContain('305 refusal /startDate');
  });

  test('that end before they start are refused with signal 314', () => {
    expect(codesOf({ endDate: '2026-11-19' })).toEqual(['314 refusal /endDate']);
    expect(codesOf({ endDate: '2026-11-20' })).toEqual([]);
  });

  test('with a period outside the enrolment are refused with signal 321', () => {
    const [first] = report.periods;
    const periods = [...report.periods, { ...first, startDate: '2026-11-24' } as EnrolmentReport['periods'][number]];
    expect(codesOf({ periods, endDate: '2026-11-23' })).toEqual(['321 refusal /periods/1/startDate']);
    expect(codesOf({ periods, endDate: '2026-11-24' })).toEqual([]);
  });

  test('that end more than a year ahead get signal 331', () => {
    expect(codesOf({ endDate: '2027-11-24' })).toEqual(['331 attention /endDate']);
    expect(codesOf({ endDate: '2027-11-23' })).toEqual([]);
  });

  test('with a period more than a year ahead get signal 331', () => {
    const periods = [...report.periods, { startDate: '2028-01-01', site: '00', programme: '0371', yearOfStudy: 5 }];
    expect(codesOf({ periods })).toEqual(['331 attention /periods/1/startDate']);
  });

  test('that start more than a year ahead are refused with signal 332', () => {
    expect(codesOf(onDate('2027-11-24'))).toEqual(['332 refusal /startDate']);
    expect(codesOf(onDate('2027-11-23'))).toEqual([]);
  });

  test('with a reason for leaving but no end are refused with signal 340', () => {
    expect(codesOf({ endReason: 'transferred' })).toEqual(['340 refusal /endReason']);
  });

  test('with two periods from one day are refused with signal 349', () => {
    expect(codesOf({ periods: [...report.periods, ...report.periods] })).toEqual(['349 refusal /periods/1/startDate']);
  });

  test('of a child of nine or an adult of twenty-five get signal L06', () => {
    expect(codesOf(onDate('2021-05-16'))).toContain('L06 attention /startDate');
    expect(codesOf(onDate('2021-05-17'))).not.toContain('L06 attention /startDate');
    const older = { ...learner, details: { ...learner.details, birthDate: { first: '2001-11-20', precision: 'day' as const } } };
    expect(codesOf({}, { ...input, learner: older })).toEqual(['L06 attention /startDate']);
  });

  test('reported more than seven days after the start get signal L02', () => {
    expect(codesOf(onDate('2026-11-15'))).toContain('L02 attention /startDate');
    expect(codesOf(onDate('2026-11-16'))).toEqual([]);
  });

  test('get signal L02 for a late end once only', () => {
    const existing = { ...enrolment, start: '2026-11-01' };
    const late = onDate('2026-11-01', { endDate: '2026-11-10' });
    expect(codesOf(late, registered(existing))).toEqual(['L02 attention /endDate']);
    expect(codesOf(late, registered({ ...existing, end: '2026-11-11' }))).toEqual([]);
  });
});

describe('the place of an enrolment', () => {
  test('at a site closed by then is refused with signal 348', () => {
    expect(codesOf(inPeriod({ site: '02' }))).toEqual(['348 refusal /periods/0/site']);
  });

  test('in a programme that has ended is refused with signal 348', () => {
    expect(codesOf(inPeriod({ programme: '0399' }))).toEqual(['348 refusal /periods/0/programme']);
  });

  test('at a site that is not the school’s is refused with signal 397', () => {
    expect(codesOf(inPeriod({ site: '99' }))).toEqual(['397 refusal /periods/0/site']);
  });

  test('at a site of another sector gets signal 337', () => {
    expect(codesOf(inPeriod({ site: '03' }))).toEqual(['337 attention /periods/0/site']);
  });

  test('at a primary school is refused with signal 356', () => {
    expect(codesOf({}, { ...input, brin: '03XX' })).toContain('356 refusal ');
  });

  test('in an unknown programme is refused with signal 741', () => {
    expect(codesOf(inPeriod({ programme: '9999' }))).toEqual(['741 refusal /periods/0/programme']);
  });

  test('in a year the programme does not have is refused with signal L04', () => {
    expect(codesOf(inPeriod({ yearOfStudy: 3 }))).toEqual(['L04 refusal /periods/0/yearOfStudy']);
    expect(codesOf(inPeriod({ yearOfStudy: 5 }))).toEqual([]);
  });

  test('two years of study further gets signal L05, whatever the order of the periods', () => {
    const first = { startDate: '2026-11-20', site: '00', programme: '0300', yearOfStudy: 2 };
    const second = { startDate: '2026-11-22', site: '00', programme: '0371', yearOfStudy: 4 };
    expect(codesOf({ periods: [first, second] })).toEqual(['L05 attention /periods/1/yearOfStudy']);
    expect(codesOf({ periods: [second, first] })).toEqual(['L05 attention /periods/0/yearOfStudy']);
    expect(codesOf({ periods: [{ ...first, yearOfStudy: 3 }, second] })).toEqual([]);
  });
});

describe('an enrolment beside others', () => {
  const beside = (other: Enrolment): CheckInput<Enrolment> => ({ ...input, learner: { ...learner, enrolments: [other] } });

  test('at the same school and time is refused with signal 311', () => {
    const other = { ...enrolment, number: 'n-9', start: '2026-08-01' };
    expect(codesOf({}, beside(other))).toEqual(['311 refusal /startDate']);
    expect(codesOf({}, beside({ ...other, end: '2026-11-20' }))).toEqual([]);
  });

  test('at another school at the same time gets signal L01', () => {
    const other = { ...enrolment, brin: '19AA', number: 'n-9', start: '2026-08-01' };
    expect(codesOf({}, beside(other))).toEqual(['L01 attention /startDate']);
    expect(codesOf({}, beside({ ...other, end: '2026-11-20' }))).toEqual([]);
  });

  test('at a school that has closed gets no signal', () => {
    expect(codesOf({}, beside({ ...enrolment, brin: '20ZZ', number: 'n-9', start: '2020-08-01' }))).toEqual([]);
  });

  test('under a number of another learner is refused with signal L17', () => {
    expect(codesOf({}, { ...input, existing: enrolment, existingLearnerId: '8' })).toEqual(['L17 refusal ']);
    expect(codesOf({}, { ...input, learner: null, identification: 'new', existing: enrolment, existingLearnerId: '8' })).toEqual([
      'L17 refusal ',
    ]);
  });

  test('that ends with a pending result gets signal L13', () => {
    const change = { endDate: '2026-11-22' };
    expect(codesOf(change, registered(enrolment, [result]))).toEqual(['L13 attention /endDate']);
    expect(codesOf(change, registered(enrolment, [{ ...result, outcome: 'withdrawn' }]))).toEqual([]);
    expect(codesOf(change, registered(enrolment, [{ ...result, enrolmentId: '101' }]))).toEqual([]);
  });
});

describe('a counting date', () => {
  const since2023 = {
    ...enrolment,
    start: '2023-08-01',
    periods: [{ start: '2023-08-01', end: null, siteNo: '00', programmeCode: '0371', yearOfStudy: 4, fundable: true, attributes: {} }],
  };
  const again = (period: Partial<EnrolmentReport['periods'][number]> = {}): Change =>
    onDate('2023-08-01', { periods: [{ startDate: '2023-08-01', site: '00', programme: '0371', yearOfStudy: 4, ...period }] });

  test('closed since 1 June gives signal L03 for every change that touches it', () => {
    expect(codesOf(again(), registered(since2023))).toEqual([]);
    for (const change of [{ site: '01' }, { programme: '0171' }, { yearOfStudy: 5 }, { fundable: false }]) {
      const codes = codesOf(again(change), registered(since2023));
      expect(codes, JSON.stringify(change)).toEqual(['L03 attention ', 'L03 attention ', 'L03 attention ']);
    }
  });

  test('of the year before closes on 1 June', () => {
    const changed = (today: string): number => codesOf(again({ site: '01' }), { ...registered(since2023), today }).length;
    expect([changed('2026-05-31'), changed('2026-06-01')]).toEqual([2, 3]);
  });

  test('of this year is still open', () => {
    const existing = { ...since2023, start: '2026-08-01' };
    expect(codesOf(onDate('2026-08-01'), registered(existing))).toEqual([]);
  });
});
