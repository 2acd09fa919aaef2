import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_ENTERED } from '../../parameters.ts';
import { missingIn, schoolYear, totalOf } from '../../school.ts';
import { newcomer, primary, REFERENCE } from './fixtures.ts';
import { NEWCOMERS_PO } from './newcomers-po.ts';
import { quarterOf } from './primary-lines.ts';
import { QUARTERS, quartersBeforeSchool, quartersUsed, rateOf } from './primary-rules.ts';
import { referenceDates, wholeMonths } from './quarters.ts';
import { ASYLUM_CODES, OTHER_CODES, residenceOf } from './residence.ts';

const linesOf = (year: number, counts: Readonly<Record<string, number>>) =>
  NEWCOMERS_PO.lines(
    schoolYear(
      NEWCOMERS_PO,
      '03CC',
      year,
      new Map([[year, new Map(Object.entries(counts))]]),
      REFERENCE.institutions.get('03CC'),
      NOTHING_ENTERED,
    ),
  );
const counted = (facts: ReturnType<typeof newcomer>, year: number) =>
  NEWCOMERS_PO.contributions(facts, year, REFERENCE).map(({ category }) => category);
const codes = (facts: ReturnType<typeof newcomer>, year: number) =>
  NEWCOMERS_PO.explain(facts, '03CC', year, REFERENCE).map(({ date, reason }) => `${date} ${reason.code}`);

describe('quarters', () => {
  test.each([
    ['2026-01-12', '2026-01-12', 0],
    ['2026-01-12', '2026-02-11', 0],
    ['2026-01-12', '2026-02-12', 1],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-31', 2],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
    ['2025-12-31', '2026-01-01', 0],
    ['2026-04-01', '2026-01-01', -3],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });

  test.each([
    ['2025-08-25', '2025-10-01', 0],
    ['2025-08-25', '2026-01-01', 1], // four whole months
    ['2025-10-01', '2026-01-01', 1], // exactly three months
    ['2025-10-02', '2026-01-01', 0],
  ])('first enrolled on %s, on %s %i quarters are used', (first, date, used) => {
    expect(quartersUsed(first, date)).toBe(used);
  });

  test.each([
    ['2025-02-10', '2021-08-25', 2], // six months and fifteen days before the fourth birthday
    ['2025-02-26', '2021-08-25', 1], // five whole months
    ['2025-08-25', '2021-08-25', 0], // on the fourth birthday
    ['2026-01-01', '2021-08-25', 0], // after it
    ['2021-08-25', '2021-08-25', 16], // born here: nothing is left
  ])('who settled on %s and was born on %s misses %i quarters', (settled, born, quarters) => {
    expect(quartersBeforeSchool(settled, born)).toBe(quarters);
  });

  test('an asylum seeker has four quarters at the full rate and four at that of the second year, others have four', () => {
    const of = (kind: 'asylum' | 'other', before: number) => Array.from({ length: 9 }, (_, used) => rateOf(kind, used, before));
    const [full, second] = ['asylum-first-year', 'asylum-second-year'];
    expect(of('asylum', 0)).toEqual([full, full, full, full, second, second, second, second, null]);
    expect(of('other', 0)).toEqual(['other', 'other', 'other', 'other', null, null, null, null, null]);
    // What comes off, comes off the end.
    expect(of('asylum', 2)).toEqual([full, full, full, full, second, second, null, null, null]);
    expect(of('asylum', 5)).toEqual([full, full, full, null, null, null, null, null, null]);
    expect(of('other', 1)).toEqual(['other', 'other', 'other', null, null, null, null, null, null]);
    expect(of('other', 16).every((one) => one === null)).toBe(true);
  });

  test('whoever it is, as many quarters count as there are in the right', () => {
    fc.assert(
      fc.property(fc.constantFrom('asylum' as const, 'other' as const), fc.nat(20), (kind, before) => {
        const paid = Array.from({ length: 30 }, (_, used) => rateOf(kind, used, before)).filter((one) => one !== null);
        expect(paid).toHaveLength(Math.max(0, QUARTERS[kind] - before));
      }),
    );
  });
});

describe('who counts', () => {
  test('an asylum seeker who settled half a year before turning four has six quarters', () => {
    const facts = newcomer([primary('03CC', '2025-08-25', null)], { arrivedOn: '2025-02-10', born: '2021-08-25' });
    expect(counted(facts, 2025)).toEqual(['2025-10-01:asylum-first-year']);
    expect(counted(facts, 2026)).toEqual([
      '2026-01-01:asylum-first-year',
      '2026-04-01:asylum-first-year',
      '2026-07-01:asylum-first-year',
      '2026-10-01:asylum-second-year',
    ]);
    expect(counted(facts, 2027)).toEqual(['2027-01-01:asylum-second-year']);
    expect(codes(facts, 2027)[1]).toBe('2027-04-01 right-used');
  });

  test('the term runs from the first enrolment in any school, not at this one', () => {
    const facts = newcomer([primary('02BB', '2024-09-02', '2026-01-10'), primary('03CC', '2026-01-10', null)], { born: '2016-02-01' });
    expect(counted(facts, 2026)).toEqual([
      '2026-01-01:asylum-second-year',
      '2026-04-01:asylum-second-year',
      '2026-07-01:asylum-second-year',
    ]);
  });

  test('a pupil from within Europe counts at the other rate for four quarters', () => {
    const facts = newcomer([primary('03CC', '2025-11-03', null)], { residenceCode: '29', born: '2017-02-01' });
    expect(counted(facts, 2026)).toEqual(['2026-01-01:other', '2026-04-01:other', '2026-07-01:other', '2026-10-01:other']);
    expect(counted(facts, 2027)).toEqual([]);
  });

  test.each([
    ['dutch-national', { residenceCode: null }, {}, 'null'],
    ['unknown-residence', { residenceCode: '77' }, {}, '2026-10-01'],
    ['settling-unknown', { arrivedOn: null }, {}, '2026-10-01'],
    ['not-fundable', {}, { fundable: false }, '2026-10-01'],
  ] as const)('why one does not: %s', (code, person, more, date) => {
    expect(codes(newcomer([primary('03CC', '2026-08-31', null, 'BO', more)], { born: '2016-02-01', ...person }), 2026)).toEqual([
      `${date} ${code}`,
    ]);
  });

  test('pupils of special education and of internationally oriented departments do not count', () => {
    expect(codes(newcomer([primary('03CC', '2026-08-31', null, 'SO')]), 2026)).toEqual(['2026-10-01 other-programme']);
    const [period] = primary('03CC', '2026-08-31', null).periods;
    if (period === undefined) throw new Error('no period');
    const periods = [{ ...period, attributes: { international: true } }];
    expect(codes(newcomer([primary('03CC', '2026-08-31', null, 'BO', { periods })]), 2026)).toEqual(['2026-10-01 international']);
  });

  test('no code is listed twice, and one that is not listed is unknown', () => {
    expect(new Set([...ASYLUM_CODES, ...OTHER_CODES]).size).toBe(ASYLUM_CODES.length + OTHER_CODES.length);
    expect([null, '26', '46', '29', '98', '00', ''].map(residenceOf)).toEqual([
      'dutch',
      'asylum',
      'asylum',
      'other',
      'other',
      'unknown',
      'unknown',
    ]);
  });
});

describe('amounts', () => {
  test('a quarter of an amount a year is rounded to the cent', () => {
    // 15,168.16 / 4 = 3,792.04; 2,281.08 / 4 = 570.27; 4,712.34 / 4 = 1,178.085
    expect([1_516_816, 228_108, 471_234].map(quarterOf)).toEqual([379_204, 57_027, 117_809]);
  });

  test('a school with four newcomers receives 9,332.44 euro for the quarter', () => {
    // 2 x 3,792.04 + 1 x 570.27 + 1 x 1,178.09
    const lines = linesOf(2026, { '2026-04-01:asylum-first-year': 2, '2026-04-01:asylum-second-year': 1, '2026-04-01:other': 1 });
    expect(lines.map((line) => line.amountCents)).toEqual([758_408, 57_027, 117_809]);
    expect(totalOf(lines)).toBe(933_244);
    expect(lines[2]?.arithmetic).toBe('4712.34 / 4 = 1178.09; 1 × 1178.09 = 1178.09');
  });

  test('a school with three on a date receives nothing for that quarter, and is shown why', () => {
    const lines = linesOf(2026, { '2026-04-01:asylum-first-year': 2, '2026-04-01:other': 1, '2026-07-01:other': 4 });
    expect(lines.map((line) => [line.category, line.amountCents, line.arithmetic])).toEqual([
      ['2026-04-01:asylum-first-year', 0, '3 < 4: 0.00'],
      ['2026-04-01:other', 0, '3 < 4: 0.00'],
      ['2026-07-01:other', 471_236, '4712.34 / 4 = 1178.09; 4 × 1178.09 = 4712.36'],
    ]);
  });

  test('2025 has amounts a quarter; that of the second year is missing and says so', () => {
    const lines = linesOf(2025, { '2025-10-01:asylum-first-year': 3, '2025-10-01:asylum-second-year': 2, '2025-10-01:other': 1 });
    // 3 x 3,617.22 = 10,851.66; 1 x 1,123.78
    expect(lines.map((line) => line.amountCents)).toEqual([1_085_166, null, 112_378]);
    expect(missingIn(lines)).toEqual(['asylum-second-year']);
    expect(lines[1]?.arithmetic).toBe('2 × ? = ?');
  });

  test('below the threshold nothing is missing: nothing is paid whatever the rate', () => {
    expect(linesOf(2025, { '2025-10-01:asylum-second-year': 2 })[0]).toMatchObject({ amountCents: 0, missing: [] });
  });

  test('for every count the amounts of a date add up to those of its pupils, or to nothing below four', () => {
    const rates = { 'asylum-first-year': 379_204, 'asylum-second-year': 57_027, other: 117_809 };
    fc.assert(
      fc.property(fc.constantFrom(...referenceDates(2026)), fc.nat(9), fc.nat(9), fc.nat(9), (date, a, b, c) => {
        const lines = linesOf(2026, { [`${date}:asylum-first-year`]: a, [`${date}:asylum-second-year`]: b, [`${date}:other`]: c });
        const expected = a * rates['asylum-first-year'] + b * rates['asylum-second-year'] + c * rates.other;
        expect(totalOf(lines)).toBe(a + b + c < 4 ? 0 : expected);
      }),
    );
  });
});
