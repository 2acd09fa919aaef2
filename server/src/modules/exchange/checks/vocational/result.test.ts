import { describe, expect, test } from 'vitest';
import type { Result } from '../../../register/index.ts';
import type { VocationalResultReport } from '../../sectors/vocational-report.ts';
import { checkDeletion, checkResult } from '../check.ts';
import type { CheckInput } from '../input.ts';
import { diploma, diplomaRegistered, examEnrolment, learner, registeredBy, report, resultInput } from './fixtures.ts';

const codesOf = (over: Partial<VocationalResultReport> = {}, world: CheckInput<Result> = resultInput): string[] =>
  checkResult({ ...diploma, ...over } as VocationalResultReport, world).map((s) => `${s.code} ${s.severity} ${s.field}`);
const without = (key: keyof VocationalResultReport): VocationalResultReport => {
  const { [key]: _gone, ...rest } = diploma;
  return rest as VocationalResultReport;
};
const parts = { genericParts: [], electives: [], professionalParts: [] };

describe('a result in vocational education', () => {
  test('that is in order gets no signal', () => {
    expect(codesOf()).toEqual([]);
    expect(codesOf({ enrolment: 'n-1' })).toEqual([]);
  });

  test('at an unknown site, in an unknown or ended programme or in the future is refused as elsewhere', () => {
    expect(codesOf({ site: '77' })).toContain('397 refusal /site');
    expect(codesOf({ programme: '99999' })).toContain('741 refusal /programme');
    expect(codesOf({ programme: '25999' })).toContain('348 refusal /programme');
    expect(codesOf({ decidedOn: '2026-11-24' })).toContain('843 refusal /decidedOn');
  });

  test('for parts or a certificate without any part is refused with signal M24', () => {
    expect(codesOf({ document: 'exam-parts', ...parts })).toContain('M24 refusal /document');
    expect(codesOf({ document: 'certificate', ...parts })).toContain('M24 refusal /document');
    expect(codesOf({ document: 'declaration', ...parts })).toEqual([]);
  });

  test('with a certificate beside a diploma is refused with signal M25', () => {
    const electives = [{ number: '13', code: 'K0067', achieved: true, certificate: true }];
    expect(codesOf({ electives })).toEqual(['M25 refusal /electives/0/certificate']);
    expect(codesOf({ electives, document: 'exam-parts' })).toEqual([]);
  });

  test('with a certificate for what was not achieved is refused with signal M26', () => {
    const electives = [{ number: '13', code: 'K0067', achieved: false, certificate: true }];
    expect(codesOf({ electives, document: 'exam-parts' })).toEqual(['M26 refusal /electives/0/certificate']);
  });

  test('with one number for two parts is refused with signal M27', () => {
    expect(codesOf({ electives: [{ number: '11', code: 'K0067', achieved: true }] })).toEqual(['M27 refusal /electives/0/number']);
  });

  test('of someone not enrolled is refused with signal M28', () => {
    expect(codesOf({}, { ...resultInput, learner })).toContain('M28 refusal /decidedOn');
    expect(codesOf({ enrolment: 'n-9' })).toContain('M28 refusal /enrolment');
    expect(codesOf({ decidedOn: '2026-11-21' })).toContain('M28 refusal /decidedOn');
  });

  test('for another programme than that of the enrolment gets signal M29', () => {
    expect(codesOf({ programme: '25604' })).toEqual(['M29 attention /programme']);
  });

  test('reported after more than seven days gets signal M30, once', () => {
    const late = { decidedOn: '2026-11-15' };
    expect(codesOf(late)).toEqual(['M36 attention /decidedOn', 'M30 attention /decidedOn']);
    expect(codesOf(late, { ...resultInput, existing: diplomaRegistered({ decidedOn: '2026-11-15' }), existingLearnerId: '9' })).toEqual([
      'M36 attention /decidedOn',
    ]);
  });

  test('that changes a diploma of a closed year gets signal M31', () => {
    const enrolment = registeredBy({
      ...report,
      startDate: '2023-08-01',
      endDate: '2025-06-30',
      periods: [{ startDate: '2023-08-01', site: '00', programme: '25655', learningPath: 'bol' }],
    });
    const world = { ...resultInput, learner: { ...learner, enrolments: [enrolment] } };
    const old = { decidedOn: '2025-06-30' };
    expect(codesOf(old, world)).toContain('M31 attention /decidedOn');
    const existing = diplomaRegistered({ decidedOn: '2025-06-30', examYear: 2025 });
    expect(codesOf(old, { ...world, existing, existingLearnerId: '9' })).toEqual([]);
    expect(codesOf({ ...old, fundable: false }, { ...world, existing, existingLearnerId: '9' })).toEqual(['M31 attention /decidedOn']);
  });

  test('deleted from a closed year gets signal M31', () => {
    const world = { ...resultInput, kind: 'result-deletion' as const, existingLearnerId: '9' };
    const existing = diplomaRegistered({ decidedOn: '2025-06-30', examYear: 2025 });
    expect(checkDeletion(diploma, { ...world, existing }).map((s) => s.code)).toEqual(['M31']);
    expect(checkDeletion(diploma, { ...world, existing: diplomaRegistered() })).toEqual([]);
    expect(checkDeletion(diploma, { ...world, existing: { ...existing, kind: 'certificate' } })).toEqual([]);
  });

  test('after a diploma of the same or a higher level gets signal M32', () => {
    const earlier = diplomaRegistered({ number: 'd-0', decidedOn: '2025-01-10', programmeCode: '25604' });
    const world = { ...resultInput, learner: { ...learner, enrolments: [examEnrolment], results: [earlier] } };
    expect(codesOf({}, world)).toEqual(['M32 attention /programme']);
    expect(codesOf({}, { ...world, learner: { ...world.learner, results: [{ ...earlier, programmeCode: '25656' }] } })).toEqual([]);
  });

  test('with a final mark that is not the mean gets signal M33', () => {
    const part = (finalMark: number, schoolMark: number, centralMark?: number) =>
      codesOf({
        genericParts: [{ number: '11', code: '3005', finalMark, schoolMark, ...(centralMark === undefined ? {} : { centralMark }) }],
      });
    expect(part(7, 7.4, 5.1)).toEqual(['M33 attention /genericParts/0/finalMark']);
    expect(part(6, 5.9, 5.1)).toEqual([]);
    expect(part(6, 5.5)).toEqual([]);
    expect(part(5, 5.5)).toEqual(['M33 attention /genericParts/0/finalMark']);
  });

  test('with a mark of more than one decimal is refused with signal L08', () => {
    expect(codesOf({ genericParts: [{ number: '11', code: '3005', schoolMark: 7.45, finalMark: 7 }] })).toContain(
      'L08 refusal /genericParts/0/schoolMark',
    );
  });

  test('with a part of the diploma still open gets signal M34', () => {
    expect(codesOf({ genericParts: [{ number: '11', code: '3005', schoolMark: 7.4 }] })).toEqual([
      'M34 attention /genericParts/0/finalMark',
    ]);
    expect(codesOf({ document: 'exam-parts', genericParts: [{ number: '11', code: '3005', schoolMark: 7.4 }] })).toEqual([]);
  });

  test('that is a diploma without any generic part gets signal M35', () => {
    expect(checkResult(without('genericParts'), resultInput).map((s) => s.code)).toEqual(['M35']);
  });

  test('that is a diploma while the enrolment goes on gets signal M36', () => {
    const { endDate: _end, ...open } = { ...report, startDate: '2023-08-01', endDate: '' };
    const enrolment = registeredBy({
      ...open,
      periods: [{ startDate: '2023-08-01', site: '00', programme: '25655', learningPath: 'bol' }],
    });
    expect(codesOf({}, { ...resultInput, learner: { ...learner, enrolments: [enrolment] } })).toEqual(['M36 attention /decidedOn']);
  });
});
