import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../../register/index.ts';
import type { EnrolmentReport, LearnerKey, SecondaryResultReport } from '../model.ts';
import { checkDeletion, checkEnrolment, checkIdentification, checkKeyDataChange, checkResult } from './check.ts';
import {
  BSN,
  EDUCATION_NUMBER,
  enrolment,
  examEnrolment,
  input,
  keyDataInput,
  learner,
  reference,
  report,
  result,
  resultInput,
  TODAY,
  unregistered,
} from './fixtures.ts';
import { identify } from './identify.ts';
import type { CheckInput } from './input.ts';
import { isRefused } from './signals.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const anyDate = fc
  .oneof(
    fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2030-12-31') }),
    fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }),
  )
  .map(dateOfDay);
const instant = fc.tuple(anyDate, fc.constantFrom('T08:00:00Z', 'T23:59:60Z', 'T08:00:00.123+02:00')).map(([date, time]) => date + time);
const nineDigits = fc.oneof(fc.constantFrom(BSN, EDUCATION_NUMBER), fc.stringMatching(/^[0-9]{9}$/));
const birthDate = fc.oneof(
  anyDate,
  anyDate.map((d) => d.slice(0, 7)),
  anyDate.map((d) => d.slice(0, 4)),
  fc.stringMatching(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/),
);
const name = maybe(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }));
const key = fc
  .record({
    bsn: maybe(nineDigits),
    educationNumber: maybe(nineDigits),
    birthDate,
    sex: fc.constantFrom('male', 'female', 'unknown'),
    givenNames: name,
    surnamePrefix: name,
    surname: name,
    postcode: maybe(fc.stringMatching(/^[1-9][0-9]{3}[A-Z]{2}$/)),
    country: maybe(fc.stringMatching(/^[A-Z]{2}$/)),
  })
  .map((value) => defined(value) as LearnerKey);
const head = { messageId: fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/), composedAt: instant };
const site = fc.oneof(fc.constantFrom('00', '01', '02', '03'), fc.stringMatching(/^[0-9]{2}$/));
const programme = fc.oneof(fc.constantFrom('0300', '0371', '0399', '0171', '6611'), fc.stringMatching(/^[0-9]{4}$/));
const period = fc
  .record({ startDate: anyDate, site, programme, yearOfStudy: fc.integer({ min: 1, max: 8 }), fundable: maybe(fc.boolean()) })
  .map(defined);
const enrolmentReport = fc
  .record({
    ...head,
    learner: key,
    startDate: anyDate,
    endDate: maybe(anyDate),
    endReason: maybe(fc.constant('left')),
    periods: fc.array(period, { minLength: 1, maxLength: 40 }),
  })
  .map((value) => defined(value) as EnrolmentReport);
const mark = maybe(
  fc.oneof(
    fc.integer({ min: 10, max: 100 }).map((m) => m / 10),
    fc.double({ min: 1, max: 10, noNaN: true }),
  ),
);
const subject = fc
  .record({
    subject: fc.stringMatching(/^[0-9]{3,4}$/),
    countsForDiploma: maybe(fc.boolean()),
    schoolMark: mark,
    centralMark1: mark,
    centralMark2: mark,
    centralMark3: mark,
    finalMark: maybe(fc.integer({ min: 1, max: 10 })),
  })
  .map(defined);
const resultReport = fc
  .record({
    ...head,
    learner: key,
    site,
    programme,
    examYear: fc.integer({ min: 1970, max: 2199 }),
    decidedOn: maybe(anyDate),
    projectMark: mark,
    outcome: fc.constantFrom('pending', 'passed', 'failed', 'withdrawn', 'spread', 'partial'),
    subjects: fc.array(subject, { maxLength: 40 }),
  })
  .map((value) => defined(value) as SecondaryResultReport);

const identification = fc.constantFrom('matched', 'new', 'mismatch', 'found-by-name', 'number-found', 'number-issued');
const brin = fc.constantFrom('18BR', '19AA', '20ZZ', '03XX', '99QQ');
const facts = fc.constantFrom(null, learner, unregistered, {
  ...learner,
  enrolments: [enrolment, { ...examEnrolment, brin: '19AA', number: 'n-9' }],
  results: [result],
});
// Reports of other sectors have a form of their own, and properties beside their checks.
const sector = fc.constantFrom('po', 'vo');
const world = fc.record({
  brin,
  identification,
  learner: facts,
  sector,
  today: anyDate,
  reference: fc.constantFrom(reference, { ...reference, institutions: new Map(), programmes: new Map() }),
});

const POINTER =
  /^(\/(messageId|composedAt|learner|before|after|startDate|endDate|endReason|periods|site|programme|examYear|decidedOn|projectMark|subjects)(\/.+)?)?$/;

const expectSound = (signals: ReturnType<typeof checkEnrolment>): void => {
  for (const { field, text } of signals) {
    expect(field).toMatch(POINTER);
    for (const language of [text.nl, text.en]) expect(language).not.toMatch(/\{|undefined|NaN/);
  }
};

describe('the checks', () => {
  test('answer every report that passes its schema, and complete their texts', () => {
    fc.assert(
      fc.property(enrolmentReport, resultReport, key, world, fc.boolean(), (enrol, exam, person, given, isKnown) => {
        const base = { ...input, ...given, existingLearnerId: isKnown ? '7' : null };
        expectSound(checkEnrolment(enrol, { ...base, existing: isKnown ? enrolment : null }));
        expectSound(checkResult(exam, { ...base, kind: 'result', existing: isKnown ? result : null }));
        expectSound(checkDeletion(enrol, { ...base, kind: 'enrolment-deletion', existing: isKnown ? enrolment : null }));
        expectSound(checkDeletion(exam, { ...base, kind: 'result-deletion', existing: isKnown ? result : null }));
        expectSound(checkIdentification({ ...enrol, learner: person }, { ...base, kind: 'identification', existing: null }));
        const before = { educationNumber: EDUCATION_NUMBER, birthDate: person.birthDate, sex: person.sex };
        expectSound(checkKeyDataChange({ ...enrol, before, after: person }, { ...keyDataInput, ...given }));
      }),
    );
  });

  test('never throw while identifying, and name no one in a mismatch', () => {
    fc.assert(
      fc.property(key, fc.subarray([learner, unregistered]), (person, candidates) => {
        const found = identify(person, candidates);
        if (['mismatch', 'new', 'number-issued'].includes(found.identification)) expect(found.learner).toBeNull();
        else expect(candidates).toContain(found.learner);
      }),
    );
  });

  test('refuse no report of a valid history, however the years of havo follow each other', () => {
    const start = fc.integer({ min: dayNumber('2022-08-01'), max: dayNumber(TODAY) });
    fc.assert(
      fc.property(
        start,
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }),
        maybe(fc.integer({ min: 0, max: 60 })),
        fc.constantFrom('00', '01'),
        (first, gaps, tail, siteNo) => {
          const starts = [first];
          for (const gap of gaps) {
            const next = (starts.at(-1) ?? first) + gap;
            if (next <= dayNumber(TODAY)) starts.push(next);
          }
          const periods = starts.map((day, i) => ({
            startDate: dateOfDay(day),
            site: siteNo,
            programme: '0371',
            yearOfStudy: i === 0 ? 4 : 5,
          }));
          const end = tail === undefined ? {} : { endDate: dateOfDay((starts.at(-1) ?? first) + tail) };
          const signals = checkEnrolment({ ...report, startDate: dateOfDay(first), periods, ...end }, input);
          expect(signals.filter((s) => s.severity === 'refusal')).toEqual([]);
        },
      ),
    );
  });

  test('refuse no result whose marks are what the law makes of them', () => {
    const tenths = fc.integer({ min: 10, max: 100 });
    const given: CheckInput<typeof result> = resultInput;
    fc.assert(
      fc.property(fc.array(fc.tuple(tenths, maybe(tenths), maybe(tenths)), { minLength: 1, maxLength: 12 }), (marks) => {
        const subjects = marks.map(([school, central, resit], i) => {
          const best = Math.max(central ?? 0, resit ?? 0);
          const hundredths = best === 0 ? school * 10 : (school + best) * 5;
          const finalMark = Math.floor(hundredths / 100) + (hundredths % 100 >= 50 ? 1 : 0);
          const optional = defined({
            centralMark1: central === undefined ? undefined : central / 10,
            centralMark2: resit === undefined ? undefined : resit / 10,
          });
          return {
            subject: String(2001 + i),
            schoolMark: school / 10,
            finalMark,
            ...optional,
          } as SecondaryResultReport['subjects'][number];
        });
        const exam: SecondaryResultReport = {
          messageId: 'r',
          composedAt: report.composedAt,
          learner: report.learner,
          site: '00',
          programme: '0371',
          examYear: 2026,
          decidedOn: '2026-11-20',
          outcome: 'passed',
          subjects,
        };
        const signals = checkResult(exam, given);
        expect(signals).toEqual([]);
        expect(isRefused(signals)).toBe(false);
      }),
    );
  });
});
