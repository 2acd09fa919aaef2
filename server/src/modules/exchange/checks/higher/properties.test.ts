import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFor } from '../../../../platform/http/validation.ts';
import { dateOfDay, dayNumber } from '../../../register/index.ts';
import { enrolmentOf, resultOf } from '../../proposal.ts';
import { higher } from '../../sectors/higher.ts';
import type { HigherEnrolmentReport, HigherResultReport } from '../../sectors/higher-report.ts';
import { checkDeletion, checkEnrolment, checkResult } from '../check.ts';
import { degreeEnrolment, degreeRegistered, input, learner, reference, registeredBy, report, resultInput } from './fixtures.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record<T>(model).map(defined);

const date = fc
  .oneof(
    fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2030-12-31') }),
    fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('2999-12-31') }),
  )
  .map(dateOfDay);
const programme = fc.oneof(fc.constantFrom('34401', '34402', '34808', '49500', '80007'), fc.stringMatching(/^[0-9]{5}$/));
const sector = fc.constantFrom('hbo', 'wo');
const head = { messageId: fc.constant('m-1'), composedAt: fc.constant('2026-11-23T08:00:00Z'), sector };
const key = fc.constantFrom(report.learner, { ...report.learner, birthDate: '2007' });
const form = fc.constantFrom('fulltime', 'parttime', 'dual');

const period = record({
  startDate: date,
  site: fc.constantFrom('00', '77'),
  programme,
  form,
  phase: maybe(fc.constantFrom('propaedeutic', 'bachelor', 'master', 'associate', 'bridging')),
  firstEnrolment: maybe(fc.boolean()),
  intensiveProgramme: maybe(fc.boolean()),
  yearOfStudy: maybe(fc.integer({ min: 1, max: 8 })),
  fundable: maybe(fc.boolean()),
});
const enrolment = record({
  ...head,
  learner: key,
  startDate: date,
  endDate: maybe(date),
  endReason: maybe(fc.constantFrom('graduated', 'deceased')),
  registration: maybe(fc.constantFrom('student', 'extraneus')),
  studentNumber: maybe(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/)),
  periods: fc.array(period, { minLength: 1, maxLength: 6 }),
}) as unknown as fc.Arbitrary<HigherEnrolmentReport>;
const result = record({
  ...head,
  learner: key,
  degree: fc.constantFrom('associate', 'bachelor', 'master', 'propaedeutic'),
  enrolment: maybe(fc.constantFrom('n-1', 'n-2')),
  site: fc.constantFrom('00', '77'),
  programme,
  form,
  decidedOn: date,
  fundable: maybe(fc.boolean()),
  jointInstitutions: maybe(fc.integer({ min: 2, max: 20 })),
}) as unknown as fc.Arbitrary<HigherResultReport>;

const world = record({
  brin: fc.constantFrom('25BE', '21UG', '18BR', '99QQ'),
  sector,
  today: date,
  learner: fc.constantFrom(null, learner, {
    ...learner,
    enrolments: [degreeEnrolment, registeredBy({ ...report, startDate: '2024-09-01' }, '21UG', 'n-5')],
    results: [degreeRegistered()],
  }),
  reference: fc.constantFrom(reference, { ...reference, institutions: new Map(), programmes: new Map() }),
});

const POINTER =
  /^(\/(messageId|composedAt|learner|startDate|endDate|endReason|registration|periods|site|programme|degree|enrolment|decidedOn)(\/.+)?)?$/;
const expectSound = (signals: ReturnType<typeof checkEnrolment>): void => {
  for (const { field, text } of signals) {
    expect(field).toMatch(POINTER);
    for (const language of [text.nl, text.en]) expect(language).not.toMatch(/\{|undefined|NaN/);
  }
};

const isEnrolment = compileFor('body', higher.enrolment);
const isResult = compileFor('body', higher.result as object);

describe('the checks of higher education', () => {
  test('answer every report that passes its schema, and complete their texts', () => {
    fc.assert(
      fc.property(enrolment, result, world, fc.boolean(), (enrol, exam, given, isKnown) => {
        expect(isEnrolment(enrol)).toBe(true);
        expect(isResult(exam)).toBe(true);
        const existing = isKnown ? degreeEnrolment : null;
        expectSound(checkEnrolment(enrol, { ...input, ...given, existing, existingLearnerId: isKnown ? '11' : null }));
        expectSound(checkResult(exam, { ...resultInput, ...given, existing: isKnown ? degreeRegistered() : null }));
        expectSound(checkDeletion(enrol, { ...input, ...given, kind: 'enrolment-deletion', existing }));
        expectSound(checkDeletion(exam, { ...input, ...given, kind: 'result-deletion', existing: isKnown ? degreeRegistered() : null }));
      }),
    );
  });

  test('see no change in what was registered before', () => {
    fc.assert(
      fc.property(enrolment, result, (enrol, exam) => {
        const existing = enrolmentOf(enrol, '25BE', 'n-1', null);
        const codes = checkEnrolment(enrol, { ...input, existing, existingLearnerId: '11' }).map((s) => s.code);
        expect(codes).not.toContain('H06');
        expect(codes).not.toContain('H07');
        const degree = resultOf(exam, '25BE', 'g-1', null, [degreeEnrolment]);
        const again = checkResult(exam, { ...resultInput, existing: degree, existingLearnerId: '11' }).map((s) => s.code);
        expect(again).not.toContain('H14');
        expect(again).not.toContain('H16');
      }),
    );
  });
});
