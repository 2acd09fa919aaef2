import { describe, expect, test } from 'vitest';
import type { Enrolment } from '../../../register/index.ts';
import type { VocationalEnrolmentReport } from '../../sectors/vocational-report.ts';
import { checkDeletion, checkEnrolment } from '../check.ts';
import type { CheckInput } from '../input.ts';
import { atWork, diplomaRegistered, examEnrolment, input, known, registeredBy, report } from './fixtures.ts';

const codesOf = (given: VocationalEnrolmentReport, world: CheckInput<Enrolment> = input): string[] =>
  checkEnrolment(given, world).map((s) => `${s.code} ${s.severity} ${s.field}`);
const change = (over: Partial<VocationalEnrolmentReport>, world?: CheckInput<Enrolment>): string[] =>
  codesOf({ ...report, ...over }, world);
const period = (over: object, start = '2026-11-20') => ({
  startDate: start,
  periods: [{ startDate: start, site: '00', programme: '25655', learningPath: 'bol' as const, ...over }],
});

describe('an enrolment in vocational education', () => {
  test('that is in order gets no signal', () => {
    expect(codesOf(report)).toEqual([]);
    expect(codesOf(atWork, known(registeredBy(atWork)))).toEqual([]);
  });

  test('planned to end before it starts is refused with signal M01', () => {
    expect(change({ plannedEndDate: '2026-11-19' })).toContain('M01 refusal /plannedEndDate');
    expect(change({ plannedEndDate: '2026-11-20' })).not.toContain('M01 refusal /plannedEndDate');
  });

  test('that goes on after its planned end gets signal M02', () => {
    const given = { ...report, ...period({}, '2023-08-01'), plannedEndDate: '2026-07-31' };
    expect(codesOf(given)).toContain('M02 attention /plannedEndDate');
    expect(codesOf({ ...given, endDate: '2026-11-20' })).not.toContain('M02 attention /plannedEndDate');
  });

  test('planned for more than six years gets signal M03', () => {
    expect(change({ plannedEndDate: '2032-11-21' })).toEqual(['M03 attention /plannedEndDate']);
    expect(change({ plannedEndDate: '2032-11-20' })).toEqual([]);
  });

  test('reported after more than seven days gets signal M04, once', () => {
    const late = { ...report, ...period({}, '2026-11-01') };
    expect(codesOf(late)).toEqual(['M04 attention /startDate']);
    expect(codesOf(late, known(registeredBy(late)))).toEqual([]);
    expect(codesOf({ ...late, endDate: '2026-11-10' }, known(registeredBy(late)))).toEqual(['M04 attention /endDate']);
  });

  test('that changes a closed counting date, 1 October or 1 February, gets signal M05', () => {
    const old = { ...report, ...period({}, '2024-08-01') };
    const codes = (given: VocationalEnrolmentReport) => checkEnrolment(given, known(registeredBy(old))).filter((s) => s.code === 'M05');
    expect(codes(old)).toEqual([]);
    const other = codes({ ...old, ...period({ programme: '25604' }, '2024-08-01') });
    expect(other.map((s) => s.text.en.match(/date (.*?)\./)?.[1])).toEqual([
      '1 October 2024',
      '1 February 2025',
      '1 October 2025',
      '1 February 2026',
    ]);
    expect(codes({ ...old, endDate: '2026-01-31' }).map((s) => s.text.en.match(/date (.*?)\./)?.[1])).toEqual(['1 February 2026']);
    expect(codes({ ...old, endDate: '2026-09-30' })).toEqual([]);
  });

  test('whose agreement for a closed 1 October disappears gets signal M05', () => {
    const old: VocationalEnrolmentReport = {
      ...atWork,
      startDate: '2024-08-01',
      periods: [{ startDate: '2024-08-01', site: '00', programme: '25655', learningPath: 'bbl' }],
      practicalTraining: [
        {
          number: '1',
          signedOn: '2024-08-01',
          startDate: '2024-08-01',
          plannedEndDate: '2029-07-31',
          company: '100018965',
          programme: '25655',
        },
      ],
    };
    const codes = (given: VocationalEnrolmentReport) => checkEnrolment(given, known(registeredBy(old))).map((s) => s.code);
    expect(codes(old)).toEqual([]);
    const { practicalTraining: _gone, ...without } = old;
    expect(codes(without).filter((code) => code === 'M05')).toHaveLength(2);
  });

  test('deleted from a closed counting date gets signal M05', () => {
    const old = registeredBy({ ...report, ...period({}, '2024-08-01') });
    const codes = checkDeletion(report, { ...known(old), kind: 'enrolment-deletion' }).map((s) => s.code);
    expect(codes).toEqual(['M05', 'M05', 'M05', 'M05']);
    expect(checkDeletion(report, { ...known(registeredBy(report)), kind: 'enrolment-deletion' })).toEqual([]);
  });

  test('with a level that the programme does not have is refused with signal M06', () => {
    expect(change(period({ level: '3' }))).toEqual(['M06 refusal /periods/0/level']);
    expect(change(period({ level: '4' }))).toEqual([]);
  });

  test('in part-time bol from 1 August 2023 is refused with signal M07', () => {
    expect(change(period({ partTime: true }))).toEqual(['M07 refusal /periods/0/partTime']);
    expect(change(period({ partTime: true, learningPath: 'bbl' }))).not.toContain('M07 refusal /periods/0/partTime');
    const before = { ...report, ...period({ partTime: true }, '2022-08-01'), endDate: '2023-07-31', plannedEndDate: '2023-07-31' };
    expect(codesOf(before)).not.toContain('M07 refusal /periods/0/partTime');
    expect(codesOf({ ...before, endDate: '2023-08-01' })).toContain('M07 refusal /periods/0/partTime');
  });

  test('in education without a diploma before 2019 is refused with signal M08', () => {
    expect(change(period({ learningPath: 'odt' }, '2018-12-31'))).toContain('M08 refusal /periods/0/learningPath');
    expect(change(period({ learningPath: 'odt' }, '2019-01-01'))).not.toContain('M08 refusal /periods/0/learningPath');
  });

  test('at another college on the same counting date gets signal M19, without the other number', () => {
    const mine = { ...report, ...period({}, '2026-08-01') };
    const theirs = registeredBy(mine, '27DV', 'geheim-7');
    const [signal] = checkEnrolment(mine, known(null, [theirs])).filter((s) => s.code === 'M19');
    expect(signal?.text.nl).toContain('bij Tweede College (27DV)');
    expect(JSON.stringify(signal)).not.toContain('geheim-7');
    const here = checkEnrolment(mine, known(null, [registeredBy(mine, '25LX', 'n-8')]));
    expect(here.find((s) => s.code === 'M19')?.text.en).toContain('under number n-8');
    expect(
      checkEnrolment(mine, known(null, [registeredBy({ ...mine, ...period({ fundable: false }, '2026-08-01') }, '27DV')])).map(
        (s) => s.code,
      ),
    ).not.toContain('M19');
    expect(
      checkEnrolment({ ...mine, ...period({ fundable: false }, '2026-08-01') }, known(null, [theirs])).map((s) => s.code),
    ).not.toContain('M19');
  });

  test('beside one at a secondary school that was never ended gets signal L01', () => {
    const pupil: Enrolment = { ...registeredBy(report, '19AA', 'x-1'), sector: 'vo', start: '2020-08-01' };
    expect(codesOf(report, known(null, [pupil]))).toEqual(['L01 attention /startDate']);
    expect(codesOf(report, known(null, [{ ...pupil, end: '2026-11-20' }]))).toEqual([]);
  });

  test('of a child or someone over seventy gets signal M20', () => {
    const aged = (first: string) => ({
      ...input,
      learner: {
        ...(input.learner as NonNullable<typeof input.learner>),
        details: { ...(input.learner as NonNullable<typeof input.learner>).details, birthDate: { first, precision: 'day' as const } },
      },
    });
    expect(codesOf(report, aged('2011-11-21'))).toEqual(['M20 attention /startDate']);
    expect(codesOf(report, aged('2011-11-20'))).toEqual([]);
    expect(codesOf(report, aged('1955-11-20'))).toEqual(['M20 attention /startDate']);
  });

  test('that ends on another day than its diploma gets signal M21', () => {
    const old = { ...report, ...period({}, '2023-08-01'), plannedEndDate: '2026-11-20' };
    const world = known(registeredBy(old), [], [diplomaRegistered({ enrolmentId: 'e-25LX-n-1' })]);
    expect(codesOf({ ...old, endDate: '2026-11-22' }, world)).toEqual(['M21 attention /endDate']);
    expect(codesOf({ ...old, endDate: '2026-11-20' }, world)).toEqual([]);
  });

  test('for level 2 or higher after primary education only gets signal M22', () => {
    expect(change({ priorEducation: '02' })).toEqual(['M22 attention /priorEducation']);
    expect(change({ priorEducation: '02', ...period({ programme: '25250' }) })).toEqual([]);
    expect(change({ priorEducation: '02', ...period({ learningPath: 'ex' }) })).toEqual([]);
  });

  test('on a continuous route without its phase is refused with signal M23', () => {
    expect(change(period({ route: 'DLP' }))).toEqual(['M23 refusal /periods/0/route']);
    expect(change(period({ routePhase: 'mbo' }))).toEqual(['M23 refusal /periods/0/route']);
    expect(change(period({ route: 'DLP', routePhase: 'mbo' }))).toEqual([]);
  });

  test('with a reason for leaving but no end is refused with signal 340', () => {
    expect(change({ leavingReason: '03' })).toEqual(['340 refusal /leavingReason']);
  });

  test('with extra support out of place is refused with signal M18', () => {
    const support = (...extraSupport: NonNullable<VocationalEnrolmentReport['extraSupport']>) => change({ extraSupport });
    expect(support({ startDate: '2026-11-20' })).toEqual([]);
    expect(support({ startDate: '2026-11-19' })).toEqual(['M18 refusal /extraSupport/0']);
    expect(support({ startDate: '2026-11-21', endDate: '2026-11-20' })).toEqual(['M18 refusal /extraSupport/0']);
    expect(support({ startDate: '2026-11-20', endDate: '2026-11-21' }, { startDate: '2026-11-21' })).toEqual([
      'M18 refusal /extraSupport/1',
    ]);
    expect(support({ startDate: '2026-11-20', endDate: '2026-11-21' }, { startDate: '2026-11-22' })).toEqual([]);
  });

  test('may run beside another one, here or elsewhere, outside counting dates', () => {
    expect(codesOf(report, known(null, [{ ...examEnrolment, number: 'n-3' }]))).toEqual([]);
  });
});
