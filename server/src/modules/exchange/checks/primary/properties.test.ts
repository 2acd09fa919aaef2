import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../../../register/index.ts';
import type { Signal } from '../../model.ts';
import type { SchoolAdviceReport } from '../../school-advice.ts';
import type { PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import { checkEnrolment, checkSchoolAdvice } from '../check.ts';
import { adviceReport, enrolment, input, report, SCHOOLS } from './fixtures.ts';

const date = fc.oneof(
  fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2030-12-31') }).map(dateOfDay),
  fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }).map(dateOfDay),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const list = <T>(item: fc.Arbitrary<T>) => maybe(fc.array(item, { minLength: 1, maxLength: 6 }));
const brin = fc.oneof(fc.constantFrom(...Object.values(SCHOOLS)), fc.stringMatching(/^[0-9]{2}[A-Z]{2}$/));
const text = fc.string({ minLength: 1, maxLength: 17, unit: 'binary' });
const defined = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const anyReport = fc
  .record({
    startDate: date,
    endDate: maybe(date),
    originalStartDate: maybe(date),
    preschoolMonths: maybe(fc.integer({ min: 0, max: 99 })),
    culturalBackground: maybe(fc.constantFrom('not-applicable', 'dutch', 'other')),
    returnedTo: maybe(brin),
    earlyProgrammes: list(fc.record({ startDate: date, endDate: maybe(date), programme: fc.constantFrom('01', '04', '06') })),
    developmentPlans: list(fc.record({ startDate: date, endDate: maybe(date) })),
    indications: list(
      fc.record({
        date,
        kind: fc.constantFrom('11', '13', '21', '40'),
        centre: maybe(brin),
        number: maybe(text),
        guidance: list(fc.record({ startDate: date, school: brin })),
      }),
    ),
    admissionStatements: list(
      fc.record({
        startDate: date,
        endDate: date,
        partnership: fc.oneof(fc.constant('PO2601'), fc.stringMatching(/^[A-Z]{2}[0-9]{4}$/)),
        number: text,
      }),
    ),
    exitProfiles: list(
      fc.record({
        startDate: date,
        profile: fc.constantFrom('day-activities', 'work', 'further-education'),
        programme: maybe(fc.constantFrom('0371', '0090', '9999')),
        yearOfStudy: maybe(fc.integer({ min: 1, max: 6 })),
      }),
    ),
    arrangement: maybe(fc.record({ startDate: date, school: brin, site: fc.constantFrom('00', '77') })),
    periods: fc.array(
      fc.record({
        startDate: date,
        site: fc.constantFrom('00', '01', '77'),
        programme: fc.constantFrom('BO', 'SBO', 'SO', 'VSO', 'AB'),
        yearOfStudy: maybe(fc.integer({ min: 0, max: 25 })),
        group: maybe(text),
        weight: maybe(fc.constantFrom(0, 0.25, 0.3, 0.4, 0.7, 0.9, 1.2)),
        weightScheme: maybe(fc.constantFrom(1, 2)),
        specialEducation: maybe(fc.constantFrom('00', '11', '23', '33', '42')),
        residence: maybe(fc.constantFrom('short-stay', 'observation', 'closed-youth-care')),
        supportCategory: maybe(fc.constantFrom(1, 2, 3)),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map((fields) => defined({ ...report(), ...fields }) as PrimaryEnrolmentReport);

/** Whether a JSON pointer leads into a report, or to a member that is missing from an object in it. */
const leadsInto = (given: object, pointer: string): boolean => {
  const steps = pointer.split('/').slice(1);
  let at: unknown = given;
  for (const step of steps.slice(0, -1)) at = (at as Record<string, unknown> | undefined)?.[step];
  return pointer === '' || (typeof at === 'object' && at !== null);
};

const expectSound = (given: object, found: readonly Signal[]): void => {
  for (const { code, field, text: texts } of found) {
    expect(leadsInto(given, field), `${code} at ${field}`).toBe(true);
    for (const said of [texts.nl, texts.en]) expect(said, code).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
  }
};

test('whatever is reported in primary or special education, every signal has its place and its whole text', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom(...Object.values(SCHOOLS)), fc.boolean(), (given, school, known) => {
      const existing = known ? enrolment({ start: given.startDate }) : null;
      const found = checkEnrolment(given, input(school, { existing, advices: [] }));
      expectSound(given, found);
      expect(found).toEqual(checkEnrolment(given, input(school, { existing, advices: [] })));
    }),
    { numRuns: 300 },
  );
});

test('whatever is reported as advice and test, every signal has its place and its whole text', () => {
  const level = maybe(fc.constantFrom('below-1F', '1F', '1S', '2F'));
  const anyAdvice = fc
    .record({
      schoolYear: fc.integer({ min: 1985, max: 2199 }),
      advice: maybe(fc.constantFrom('vso', 'pro', 'vmbo-bb/vwo', 'havo', 'vwo', 'none')),
      revisedAdvice: maybe(fc.constantFrom('pro', 'vmbo-bb/vwo', 'vwo', 'none')),
      test: maybe(
        fc.record({
          code: fc.constantFrom('0008', '0010', '0011', '0012', '0013'),
          level: maybe(fc.constantFrom('S', 'B', 'N')),
          takenOn: maybe(date),
          score: maybe(fc.integer({ min: 0, max: 999 })),
          absence: maybe(fc.constantFrom('prevented', 'exempt')),
          exemption: maybe(fc.constantFrom('01', '02', '03')),
          parts: list(
            fc.record({
              code: fc.constantFrom('8000', '8001'),
              referenceLevel: level,
              domains: list(fc.record({ code: fc.constantFrom('8050', '8051'), referenceLevel: level })),
            }),
          ),
        }),
      ),
      earlierTests: list(
        fc.record({ takenOn: date, code: fc.constantFrom('1', '3', '8', '10'), score: maybe(fc.integer({ min: 0, max: 999 })) }),
      ),
    })
    .map((fields) => defined({ ...adviceReport(), ...fields, ...(fields.test ? {} : { test: undefined }) }) as SchoolAdviceReport);
  fc.assert(
    fc.property(anyAdvice, fc.boolean(), (given, known) => {
      const existing = known ? enrolment({ end: '2026-08-01' }) : null;
      expectSound(given, checkSchoolAdvice(given, input(SCHOOLS.primary, { kind: 'school-advice', existing, advices: [] })));
    }),
    { numRuns: 300 },
  );
});
