import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFor } from '../../../../platform/http/validation.ts';
import { dateOfDay, dayNumber } from '../../../register/index.ts';
import { enrolmentOf, resultOf } from '../../proposal.ts';
import { VocationalEnrolmentBody, VocationalResultBody } from '../../sectors/vocational-bodies.ts';
import type { VocationalEnrolmentReport, VocationalResultReport } from '../../sectors/vocational-report.ts';
import { checkDeletion, checkEnrolment, checkResult } from '../check.ts';
import { BSN, diplomaRegistered, examEnrolment, input, learner, reference, registeredBy, report, resultInput } from './fixtures.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record<T>(model).map(defined);

const date = fc
  .oneof(
    fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2030-12-31') }),
    fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('2999-12-31') }),
  )
  .map(dateOfDay);
const programme = fc.oneof(fc.constantFrom('25250', '25192', '25656', '25655', '25999'), fc.stringMatching(/^[0-9]{5}$/));
const number = fc.stringMatching(/^[A-Za-z0-9]{1,3}$/);
const exemption = maybe(fc.constantFrom('MBO', 'KZDL', 'VWO'));
const mark = maybe(
  fc.oneof(
    fc.integer({ min: 10, max: 100 }).map((m) => m / 10),
    fc.double({ min: 1, max: 10, noNaN: true }),
  ),
);
const head = { messageId: fc.constant('m-1'), composedAt: fc.constant('2026-11-23T08:00:00Z'), sector: fc.constant('mbo' as const) };
const key = fc.constantFrom(
  report.learner,
  { ...report.learner, birthDate: '2008' },
  { bsn: BSN, birthDate: '1880-01', sex: 'male' as const },
);

const period = record({
  startDate: date,
  site: fc.constantFrom('00', '77'),
  programme,
  learningPath: fc.constantFrom('bol', 'bbl', 'ovo', 'odt', 'ex'),
  partTime: maybe(fc.boolean()),
  level: maybe(fc.constantFrom('1', '2', '3', '4')),
  route: maybe(fc.constant('DLP')),
  routePhase: maybe(fc.constantFrom('vo', 'mbo')),
  fundable: maybe(fc.boolean()),
});
const agreement = record({
  number,
  signedOn: date,
  startDate: date,
  plannedEndDate: date,
  endDate: maybe(date),
  hours: maybe(fc.integer({ min: 1, max: 9999 })),
  company: fc.constant('100018965'),
  programme: maybe(programme),
  elective: maybe(fc.constant('K0067')),
});
const enrolment = record({
  ...head,
  learner: key,
  startDate: date,
  endDate: maybe(date),
  endReason: maybe(fc.constant('graduated')),
  plannedEndDate: date,
  priorEducation: maybe(fc.constantFrom('01', '05', '16')),
  leavingReason: maybe(fc.constantFrom('01', '09')),
  periods: fc.array(period, { minLength: 1, maxLength: 6 }),
  practicalTraining: maybe(fc.array(agreement, { maxLength: 5 })),
  extraSupport: maybe(fc.array(record({ startDate: date, endDate: maybe(date) }), { maxLength: 4 })),
}) as unknown as fc.Arbitrary<VocationalEnrolmentReport>;
const certificate = maybe(fc.boolean());
const result = record({
  ...head,
  learner: key,
  document: fc.constantFrom('diploma', 'certificate', 'declaration', 'exam-parts'),
  enrolment: maybe(fc.constantFrom('n-1', 'n-2')),
  site: fc.constantFrom('00', '77'),
  programme,
  decidedOn: date,
  fundable: maybe(fc.boolean()),
  genericParts: maybe(
    fc.array(
      record({
        number,
        code: fc.stringMatching(/^[0-9]{4}$/),
        finalMark: maybe(fc.integer({ min: 1, max: 10 })),
        exemption,
        schoolMark: mark,
        schoolExemption: exemption,
        centralMark: mark,
        centralExemption: exemption,
      }),
      { maxLength: 5 },
    ),
  ),
  electives: maybe(
    fc.array(record({ number, code: fc.stringMatching(/^K[0-9]{4}$/), achieved: fc.boolean(), certificate }), { maxLength: 5 }),
  ),
  professionalParts: maybe(fc.array(record({ number, code: fc.stringMatching(/^[A-Z][0-9]{4}$/), certificate }), { maxLength: 5 })),
}) as unknown as fc.Arbitrary<VocationalResultReport>;

const world = record({
  brin: fc.constantFrom('25LX', '27DV', '18BR', '99QQ'),
  today: date,
  learner: fc.constantFrom(null, learner, {
    ...learner,
    enrolments: [examEnrolment, registeredBy({ ...report, startDate: '2024-08-01' }, '27DV', 'n-5')],
    results: [diplomaRegistered()],
  }),
  reference: fc.constantFrom(reference, { ...reference, institutions: new Map(), programmes: new Map() }),
});

const POINTER =
  /^(\/(messageId|composedAt|learner|startDate|endDate|endReason|plannedEndDate|priorEducation|leavingReason|periods|practicalTraining|extraSupport|site|programme|document|enrolment|decidedOn|genericParts|electives|professionalParts)(\/.+)?)?$/;
const expectSound = (signals: ReturnType<typeof checkEnrolment>): void => {
  for (const { field, text } of signals) {
    expect(field).toMatch(POINTER);
    for (const language of [text.nl, text.en]) expect(language).not.toMatch(/\{|undefined|NaN/);
  }
};

const isEnrolment = compileFor('body', VocationalEnrolmentBody);
const isResult = compileFor('body', VocationalResultBody);

describe('the checks of vocational education', () => {
  test('answer every report that passes its schema, and complete their texts', () => {
    fc.assert(
      fc.property(enrolment, result, world, fc.boolean(), (enrol, exam, given, isKnown) => {
        expect(isEnrolment(enrol)).toBe(true);
        expect(isResult(exam)).toBe(true);
        const existing = isKnown ? examEnrolment : null;
        expectSound(checkEnrolment(enrol, { ...input, ...given, existing, existingLearnerId: isKnown ? '9' : null }));
        expectSound(checkResult(exam, { ...resultInput, ...given, existing: isKnown ? diplomaRegistered() : null }));
        expectSound(checkDeletion(enrol, { ...input, ...given, kind: 'enrolment-deletion', existing }));
        expectSound(checkDeletion(exam, { ...input, ...given, kind: 'result-deletion', existing: isKnown ? diplomaRegistered() : null }));
      }),
    );
  });

  test('see no change in a report that was registered before', () => {
    fc.assert(
      fc.property(enrolment, (enrol) => {
        const existing = enrolmentOf(enrol, '25LX', 'n-1', null);
        const codes = checkEnrolment(enrol, { ...input, existing, existingLearnerId: '9' }).map((s) => s.code);
        expect(codes).not.toContain('M04');
        expect(codes).not.toContain('M05');
      }),
    );
  });

  test('see no change in a result that was registered before', () => {
    fc.assert(
      fc.property(result, (exam) => {
        const existing = resultOf(exam, '25LX', 'd-1', null, [examEnrolment]);
        const codes = checkResult(exam, { ...resultInput, existing, existingLearnerId: '9' }).map((s) => s.code);
        expect(codes).not.toContain('M30');
        expect(codes).not.toContain('M31');
      }),
    );
  });
});
