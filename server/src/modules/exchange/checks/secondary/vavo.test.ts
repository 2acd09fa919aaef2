import { describe, expect, test } from 'vitest';
import type { Enrolment, Programme, Result } from '../../../register/index.ts';
import type { SecondaryPeriod, VavoResultReport } from '../../sectors/vavo-report.ts';
import { checkEnrolment, checkResult } from '../check.ts';
import { input, learner, reference, report, result, resultInput, resultReport } from '../fixtures.ts';
import type { CheckInput } from '../input.ts';

const vavo = (code: string, kind: 'first' | 'after-failing'): [string, Programme] => {
  const havo = reference.programmes.get('vo:0371') as Programme;
  return [`vo:${code}`, { ...havo, code, vo: { ...(havo.vo as NonNullable<Programme['vo']>), minYear: 1, vavo: kind } }];
};
const college = {
  brin: '25LX',
  name: 'College',
  sectors: ['mbo' as const],
  structure: null,
  periods: [{ start: '1996-08-01', end: null }],
  sites: [],
};
const world: CheckInput<Enrolment> = {
  ...input,
  reference: {
    ...reference,
    institutions: new Map([...reference.institutions, ['25LX', college]]),
    programmes: new Map([...reference.programmes, vavo('4031', 'first'), vavo('4036', 'after-failing')]),
  },
  learner: { ...learner, details: { ...learner.details, birthDate: { first: '2009-05-17', precision: 'day' } } },
};
const failed: Result = { ...result, outcome: 'failed', decidedOn: '2026-06-12' };
const withResults = (...results: Result[]): CheckInput<Enrolment> => ({
  ...world,
  learner: { ...(world.learner as typeof learner), results },
});
const codesOf = (period: Partial<SecondaryPeriod>, given = world): string[] =>
  checkEnrolment({ ...report, periods: report.periods.map((p) => ({ ...p, ...period })) }, given).map(
    (s) => `${s.code} ${s.severity} ${s.field}`,
  );
const at = { vavo: { institution: '25LX', contactHours: 16 } };

describe('a pupil at vavo', () => {
  test('sent on to a college gets no signal', () => {
    expect(codesOf({ programme: '4031', ...at })).toEqual([]);
    expect(codesOf({ programme: '4036', ...at }, withResults(failed))).toEqual([]);
  });

  test('without an institution gets signal V01', () => {
    expect(codesOf({ programme: '4031' })).toEqual(['V01 attention /periods/0/vavo']);
    expect(codesOf({})).toEqual([]);
  });

  test('at an institution without adult education is refused with signal V02', () => {
    expect(codesOf({ programme: '4031', vavo: { institution: '19AA' } })).toEqual(['V02 refusal /periods/0/vavo/institution']);
    expect(codesOf({ programme: '4031', vavo: { institution: '99ZZ' } })).toEqual(['V02 refusal /periods/0/vavo/institution']);
  });

  test('in a programme of the school itself is refused with signal V03', () => {
    expect(codesOf({ ...at })).toEqual(['V03 refusal /periods/0/programme']);
  });

  test('after failing of which no failed exam is known gets signal V04', () => {
    expect(codesOf({ programme: '4036', ...at })).toEqual(['V04 attention /periods/0/programme']);
  });

  test('directly after a failed exam in the programme of who comes there first gets signal V05', () => {
    expect(codesOf({ programme: '4031', ...at }, withResults(failed))).toEqual(['V05 attention /periods/0/programme']);
    expect(codesOf({ programme: '4031', ...at }, withResults({ ...failed, examYear: 2024 }))).toEqual([]);
  });

  test('younger than sixteen gets signal V06', () => {
    expect(codesOf({ programme: '4031', ...at }, { ...world, learner })).toEqual(['V06 attention /periods/0/programme']);
  });
});

describe('a certificate for a subject', () => {
  const codes = (over: Partial<VavoResultReport>, remark: object): string[] => {
    const [first] = resultReport.subjects;
    return checkResult({ ...resultReport, ...over, subjects: [{ ...first, ...remark }] } as never, resultInput).map(
      (s) => `${s.code} ${s.severity} ${s.field}`,
    );
  };

  test('goes with a partial exam; with a full diploma it is refused with signal V07', () => {
    expect(codes({ outcome: 'partial' }, { certificate: true, finalMark: 6 })).toEqual([]);
    expect(codes({ outcome: 'passed' }, { certificate: true })).toContain('V07 refusal /subjects/0/certificate');
  });

  test('without a final mark of 6 gets signal V08', () => {
    expect(codes({ outcome: 'partial' }, { certificate: true, finalMark: 5, centralMark1: 4, centralMark2: 4 })).toContain(
      'V08 attention /subjects/0/certificate',
    );
    expect(codes({ outcome: 'partial' }, { certificate: true, finalMark: undefined, assessment: 'good' })).toEqual([]);
  });
});
