import { describe, expect, test } from 'vitest';
import type { Enrolment, Result } from '../../../register/index.ts';
import { contributions, explain } from './counting.ts';
import { agreement, diploma, facts, period, REFERENCE, student } from './fixtures.ts';

// Funding year 2027 looks at 1 October 2025, 1 February 2026 and diplomas of 2025.
const YEAR = 2027;
const at = (enrolments: readonly Enrolment[], results: readonly Result[] = [], year = YEAR, more: Parameters<typeof facts>[2] = {}) =>
  Object.fromEntries(
    contributions(facts(enrolments, results, more), year, REFERENCE).map(({ brin, category, units }) => [`${brin} ${category}`, units]),
  );
const codes = (enrolments: readonly Enrolment[], results: readonly Result[] = [], year = YEAR) =>
  explain(facts(enrolments, results), '10MA', year, REFERENCE).map(({ reason }) => reason.code);
const bbl = (start: string, end: string | null, code: string, agreements?: readonly unknown[]) =>
  student('10MA', start, end, code, {
    path: { learningPath: 'bbl' },
    attributes: agreements === undefined ? {} : { practicalTraining: agreements },
  });

describe('students on the counting dates', () => {
  test('a school-based student enrolled all year counts on 1 October, with price factor, and on 1 February', () => {
    expect(at([student('10MA', '2025-08-01', null, '25104')])).toEqual({
      '10MA students/levels-2-4/3-4/bol/1.30': 10,
      '10MA october/levels-2-4/3-4/bol': 10,
      '10MA february/levels-2-4/3-4/bol': 10,
    });
  });

  test('who leaves before February counts on 1 October only', () => {
    expect(at([student('10MA', '2025-08-01', '2026-02-01', '25104')])).toEqual({
      '10MA students/levels-2-4/3-4/bol/1.30': 10,
      '10MA october/levels-2-4/3-4/bol': 10,
    });
  });

  test('who starts after 1 October counts in February only, for the correction factor', () => {
    expect(at([student('10MA', '2025-10-02', null, '25250')])).toEqual({ '10MA february/entry/bol': 10 });
  });

  test('who moves to another qualification in between counts on each date in the one followed then', () => {
    const periods = [period('2025-08-01', '2025-12-01', '25250'), period('2025-12-01', null, '25097')];
    expect(at([student('10MA', '2025-08-01', null, '25250', { periods })])).toEqual({
      '10MA students/entry/bol/1.00': 10,
      '10MA october/entry/bol': 10,
      '10MA february/levels-2-4/2/bol': 10,
    });
  });

  test('a qualification without a known price factor is named, so that the missing factor can be', () => {
    expect(at([student('10MA', '2025-08-01', null, '25655')])).toMatchObject({ '10MA students/levels-2-4/3-4/bol/25655': 10 });
  });

  test('a student enrolled at two institutions counts at each, at one institution only once', () => {
    const twice = [student('10MA', '2025-08-01', null, '25104'), student('10MA', '2025-09-01', null, '25097')];
    expect(at([...twice, student('10MB', '2025-08-01', null, '25091')])).toMatchObject({
      '10MA students/levels-2-4/2/bol/1.30': 10,
      '10MB students/levels-2-4/3-4/bol/1.30': 10,
    });
    expect(codes(twice)).toContain('counts-by-another-enrolment');
  });

  test.each([
    ['examination-only', { path: { learningPath: 'ex' } }],
    ['other-education', { path: { learningPath: 'odt' } }],
    ['other-education', { path: { learningPath: 'ovo' } }],
    ['other-education', { path: { learningPath: undefined } }],
    ['part-time', { path: { partTime: true } }],
    ['not-fundable', { fundable: false }],
  ])('a student does not count who is: %s', (code, more) => {
    const enrolments = [student('10MA', '2025-08-01', null, '25104', more)];
    expect(at(enrolments)).toEqual({});
    expect(codes(enrolments)).toEqual([code, code]);
  });

  test('who died on or before a counting date does not count on it', () => {
    const enrolments = [student('10MA', '2025-08-01', null, '25104')];
    expect(at(enrolments, [], YEAR, { died: '2025-10-01' })).toEqual({});
    expect(at(enrolments, [], YEAR, { died: '2025-12-24' })).not.toHaveProperty('10MA february/levels-2-4/3-4/bol');
  });

  test('unknown programmes and institutions without vocational education do not count', () => {
    expect(codes([student('10MA', '2025-08-01', null, '99999')])).toEqual(['unknown-programme', 'unknown-programme']);
    const elsewhere = explain(facts([student('01AA', '2025-08-01', null, '25104')]), '01AA', YEAR, REFERENCE);
    expect(elsewhere.map(({ reason }) => reason.code)).toEqual(['not-a-vocational-institution', 'not-a-vocational-institution']);
  });

  test('why an unknown learner does not count is explained too', () => {
    expect(explain(null, '10MA', YEAR, REFERENCE)).toMatchObject([{ units: 0, reason: { code: 'not-enrolled-on-counting-date' } }]);
  });
});

describe('work-based students', () => {
  const counts = { '10MA october/levels-2-4/3-4/bbl': 10, '10MA february/levels-2-4/3-4/bbl': 10, '10MA course-fee/3-4': 10 };

  test('count with an agreement concluded by 31 December in which they train on that day', () => {
    const enrolment = bbl('2025-08-01', null, '25104', [agreement('2025-12-31', '2026-07-31')]);
    expect(at([enrolment])).toEqual({ ...counts, '10MA students/levels-2-4/3-4/bbl/1.30': 10 });
  });

  test.each([
    ['concluded on 1 January', agreement('2025-09-01', '2026-07-31', { signedOn: '2026-01-01' })],
    ['that ended before 31 December', agreement('2025-08-01', '2026-07-31', { end: '2025-12-30' })],
    ['that was to end before 31 December', agreement('2025-08-01', '2025-12-30')],
    ['that starts after 31 December', agreement('2026-01-05', '2026-07-31', { signedOn: '2025-12-01' })],
    ['for an elective', agreement('2025-08-01', '2026-07-31', { electiveCode: 'K0914' })],
    ['for a qualification that is not that of the enrolment', agreement('2025-08-01', '2026-07-31', { programmeCode: '25097' })],
  ])('have no student value with only an agreement %s, but count for the correction factor', (_, one) => {
    const enrolments = [bbl('2025-08-01', null, '25104', [one])];
    expect(at(enrolments)).toEqual({ '10MA october/levels-2-4/3-4/bbl': 10, '10MA february/levels-2-4/3-4/bbl': 10 });
    expect(codes(enrolments)).toContain('no-practical-training');
  });

  test('at entry level need the agreement, not training on 31 December', () => {
    const one = agreement('2025-08-01', '2026-07-31', { end: '2025-11-30' });
    expect(at([bbl('2025-08-01', null, '25250', [one])])).toMatchObject({ '10MA students/entry/bbl/1.00': 10 });
  });

  test('of a qualification laid down with the ministry of health may begin training up to 1 June', () => {
    const begun = (start: string) => [bbl('2025-08-01', null, '25491', [agreement(start, '2028-07-31', { signedOn: '2025-12-01' })])];
    expect(at(begun('2026-06-01'))).toMatchObject({ '10MA students/levels-2-4/3-4/bbl/1.50': 10 });
    expect(at(begun('2026-06-02'))).not.toHaveProperty('10MA students/levels-2-4/3-4/bbl/1.50');
  });

  test('count by the mark of the period where agreements are not kept one by one', () => {
    const marked = (end: string | null) => [
      student('10MA', '2025-08-01', end, '25104', { path: { learningPath: 'bbl', practicalTraining: true } }),
    ];
    expect(at(marked(null))).toMatchObject({ '10MA students/levels-2-4/3-4/bbl/1.30': 10 });
    expect(at(marked('2025-12-31'))).not.toHaveProperty('10MA students/levels-2-4/3-4/bbl/1.30');
  });

  test('under 18 on 1 August pay no course fee', () => {
    const enrolment = bbl('2025-08-01', null, '25104', [agreement('2025-08-01', '2026-07-31')]);
    expect(at([enrolment], [], YEAR, { born: '2007-08-01' })).toHaveProperty('10MA course-fee/3-4');
    expect(at([enrolment], [], YEAR, { born: '2007-08-02' })).not.toHaveProperty('10MA course-fee/3-4');
  });
});

describe('years of stay, until counting date 1 October 2017', () => {
  const value = (enrolments: readonly Enrolment[], year: number) => {
    const found = Object.entries(at(enrolments, [], year)).find(([key]) => key.includes(' students/'));
    return found?.[1] ?? 0;
  };

  test('weigh 1.2, 1, 1, 1, 0.5, 0.5 and then nothing from level 2', () => {
    const years = [2015, 2016, 2017, 2018, 2019].map((year) => value([student('10MA', '2009-08-01', null, '25104')], year));
    expect(years).toEqual([5, 5, 0, 0, 0]);
    expect([2015, 2016, 2017, 2018].map((year) => value([student('10MA', '2013-08-01', null, '25104')], year))).toEqual([12, 10, 10, 10]);
  });

  test('weigh 1.2 and 0.6 at entry level, and nothing in the third year', () => {
    expect([2017, 2018, 2019].map((year) => value([student('10MA', '2015-08-01', null, '25250')], year))).toEqual([12, 6, 0]);
  });

  test('are counted apart at entry level and above it, whichever institution', () => {
    const first = student('10MB', '2014-08-01', '2016-08-01', '25250');
    expect(value([first, student('10MA', '2016-08-01', null, '25097')], 2018)).toBe(12);
  });

  test('start anew after three years without enrolment, after two at entry level', () => {
    const before = (end: string, code: string) => student('10MA', '2010-08-01', end, code);
    expect(value([before('2014-08-01', '25104'), student('10MA', '2017-08-01', null, '25104')], 2019)).toBe(12);
    expect(value([before('2014-10-02', '25104'), student('10MA', '2017-08-01', null, '25104')], 2019)).toBe(5);
    expect(value([before('2015-08-01', '25250'), student('10MA', '2017-08-01', null, '25250')], 2019)).toBe(12);
  });

  test('do not weigh from counting date 1 October 2018', () => {
    expect(value([student('10MA', '2009-08-01', null, '25104')], 2020)).toBe(10);
  });
});

describe('diplomas', () => {
  const value = (results: readonly Result[], enrolments: readonly Enrolment[] = [student('10MA', '2019-08-01', '2025-07-01', '25104')]) =>
    at(enrolments, results, YEAR);

  test.each([
    ['25097', 'levels-2-4/2', 10],
    ['25091', 'levels-2-4/3-4', 30],
    ['25104', 'levels-2-4/3-4', 50],
    ['25165', 'levels-2-4/3-4', 20],
  ])('of %s count for %s with their value', (code, part, units) => {
    expect(value([diploma('10MA', '2025-06-17', code)])).toEqual({ [`10MA diplomas/${part}`]: units });
  });

  test('of the entry level have no value', () => {
    expect(value([diploma('10MA', '2025-06-17', '25250')])).toEqual({});
  });

  test('count for what they add to the highest diploma obtained earlier, wherever', () => {
    expect(value([diploma('10MA', '2025-06-17', '25104'), diploma('10MB', '2022-06-17', '25091')])).toEqual({
      '10MA diplomas/levels-2-4/3-4': 20,
    });
  });

  test('add nothing after one of the same level or a higher one', () => {
    const results = [diploma('10MA', '2025-06-17', '25091'), diploma('10MB', '2022-06-17', '25104')];
    expect(value(results)).toEqual({});
    expect(codes([student('10MA', '2019-08-01', '2025-07-01', '25104')], results)).toEqual(['diploma-below-earlier']);
    expect(value([diploma('10MA', '2025-06-17', '25104'), diploma('10MB', '2022-06-17', '25104')])).toEqual({});
  });

  test('of one day: the lowest counts as the earlier', () => {
    const both = [diploma('10MA', '2025-06-17', '25104'), diploma('10MA', '2025-06-17', '25097')];
    expect(value(both)).toEqual({ '10MA diplomas/levels-2-4/2': 10, '10MA diplomas/levels-2-4/3-4': 40 });
  });

  test('of a specialist count once in a career, whatever other diplomas there are', () => {
    const specialist = diploma('10MA', '2025-06-17', '25165');
    expect(value([specialist, diploma('10MB', '2022-06-17', '25104')])).toEqual({ '10MA diplomas/levels-2-4/3-4': 20 });
    expect(value([specialist, diploma('10MB', '2022-06-17', '25165')])).toEqual({});
  });

  test('from before three years without enrolment are left out of account', () => {
    const old = diploma('10MB', '2021-06-17', '25091');
    const back = student('10MA', '2024-08-01', '2025-07-01', '25104');
    const fresh = diploma('10MA', '2025-06-17', '25104');
    expect(value([fresh, old], [student('10MB', '2018-08-01', '2021-08-01', '25091'), back])).toEqual({
      '10MA diplomas/levels-2-4/3-4': 50,
    });
    expect(value([fresh, old], [student('10MB', '2018-08-01', '2022-08-01', '25091'), back])).toEqual({
      '10MA diplomas/levels-2-4/3-4': 20,
    });
  });

  test('of examination students count too, those reported as not fundable do not', () => {
    const sat = [student('10MA', '2025-01-01', '2025-07-01', '25097', { path: { learningPath: 'ex' } })];
    expect(value([diploma('10MA', '2025-06-17', '25097')], sat)).toEqual({ '10MA diplomas/levels-2-4/2': 10 });
    expect(value([diploma('10MA', '2025-06-17', '25097', { attributes: { fundable: false } })], sat)).toEqual({});
  });

  test('parts obtained apart from a diploma are none', () => {
    expect(value([diploma('10MA', '2025-06-17', '25097', { kind: 'certificate' })])).toEqual({});
  });
});
