import { describe, expect, test } from 'vitest';
import type { Result } from '../../../register/index.ts';
import type { HigherResultReport } from '../../sectors/higher-report.ts';
import { checkDeletion, checkResult } from '../check.ts';
import type { CheckInput } from '../input.ts';
import { degreeEnrolment, degreeRegistered, degreeReport, learner, resultInput } from './fixtures.ts';

const codesOf = (over: Partial<HigherResultReport> = {}, world: CheckInput<Result> = resultInput): string[] =>
  checkResult({ ...degreeReport, ...over } as HigherResultReport, world).map((s) => `${s.code} ${s.severity} ${s.field}`);
const again = (existing: Result): CheckInput<Result> => ({ ...resultInput, existing, existingLearnerId: '11' });

describe('a degree', () => {
  test('that is in order gets no signal', () => {
    expect(codesOf()).toEqual([]);
    expect(codesOf({ enrolment: 'n-1', jointInstitutions: 2 })).toEqual([]);
    expect(codesOf({ degree: 'propaedeutic' })).toEqual([]);
  });

  test('at an unknown site, in an unknown programme or in the future is refused as elsewhere', () => {
    expect(codesOf({ site: '77' })).toContain('397 refusal /site');
    expect(codesOf({ programme: '99999' })).toContain('741 refusal /programme');
    expect(codesOf({ decidedOn: '2026-11-24' })).toContain('843 refusal /decidedOn');
  });

  test('of someone who is not enrolled on that day is refused with signal H11', () => {
    expect(codesOf({}, { ...resultInput, learner })).toEqual(['H11 refusal /decidedOn']);
    expect(codesOf({ enrolment: 'n-9' })).toEqual(['H11 refusal /enrolment']);
    const ended = { ...degreeEnrolment, end: '2026-11-10' };
    expect(codesOf({}, { ...resultInput, learner: { ...learner, enrolments: [ended] } })).toEqual(['H11 refusal /decidedOn']);
  });

  test('that the programme does not lead to is refused with signal H12', () => {
    expect(codesOf({ degree: 'master' })).toEqual(['H12 refusal /degree']);
    expect(codesOf({ degree: 'propaedeutic', programme: '49500' })).toContain('H12 refusal /degree');
  });

  test('in another programme than that of the enrolment gets signal H13', () => {
    expect(codesOf({ programme: '34402' })).toEqual(['H13 attention /programme']);
  });

  test('reported after more than eight weeks gets signal H14, once', () => {
    expect(codesOf({ decidedOn: '2026-09-27' })).toEqual(['H14 attention /decidedOn']);
    expect(codesOf({ decidedOn: '2026-09-28' })).toEqual([]);
    expect(codesOf({ decidedOn: '2026-09-27' }, again(degreeRegistered({ decidedOn: '2026-09-27' })))).toEqual([]);
  });

  test('of a kind that the student has already gets signal H15, but for teaching and health care', () => {
    const world = {
      ...resultInput,
      learner: { ...learner, enrolments: [degreeEnrolment], results: [degreeRegistered({ number: 'g-0', decidedOn: '2025-01-31' })] },
    };
    expect(codesOf({}, world)).toEqual(['H15 attention /degree']);
    expect(codesOf({ programme: '34808' }, world)).toEqual(['H13 attention /programme']);
    expect(codesOf({ fundable: false }, world)).toEqual([]);
  });

  test('of a closed reference period gets signal H16 when it is new, changed or deleted', () => {
    const old = { decidedOn: '2025-06-30' };
    const existing = degreeRegistered({ decidedOn: '2025-06-30', examYear: 2025 });
    expect(codesOf(old)).toContain('H16 attention /decidedOn');
    expect(codesOf(old, again(existing))).toEqual([]);
    expect(codesOf({ ...old, jointInstitutions: 3 }, again(existing))).toEqual(['H16 attention /decidedOn']);
    expect(checkDeletion(degreeReport, { ...again(existing), kind: 'result-deletion' }).map((s) => s.code)).toEqual(['H16']);
    expect(checkDeletion(degreeReport, { ...again(degreeRegistered()), kind: 'result-deletion' })).toEqual([]);
  });
});
