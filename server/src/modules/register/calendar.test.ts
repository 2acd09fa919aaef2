import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  ageOn,
  compare,
  countingDate,
  dateOfDay,
  dayNumber,
  formatBirthDate,
  isDate,
  overlaps,
  parseBirthDate,
  schoolYearOf,
  within,
} from './calendar.ts';

/** 1 January 1900 to 31 December 2199, in days since 1970. */
const day = fc.integer({ min: -25_567, max: 84_005 });
const isoDay = (value: number): string => new Date(value * 86_400_000).toISOString().slice(0, 10);

describe('a calendar date', () => {
  test('is the day a clock says it is', () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(dateOfDay(value)).toBe(isoDay(value));
        expect(dayNumber(isoDay(value))).toBe(value);
        expect(isDate(isoDay(value))).toBe(true);
      }),
    );
  });

  test('moves by days across months, years and leap days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (value, days) => addDays(isoDay(value), days) === isoDay(value + days)),
    );
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '2026-04-01T00:00',
    '0000-01-01',
    '',
    '2026-04-0a',
    '2026/04/01',
  ])('"%s" does not exist', (text) => expect(isDate(text)).toBe(false));

  test('moves by years; 29 February becomes 1 March', () => {
    expect(addYears('2026-10-01', 1)).toBe('2027-10-01');
    expect(addYears('2024-02-29', 1)).toBe('2025-03-01');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('is ordered as text is', () => {
    expect([compare('2026-09-30', '2026-10-01'), compare('2026-10-01', '2026-10-01'), compare('2027-01-01', '2026-10-01')]).toEqual([
      -1, 0, 1,
    ]);
  });
});

describe('the school calendar', () => {
  test('starts its year on 1 August and counts on 1 October', () => {
    expect(schoolYearOf('2026-07-31')).toBe(2025);
    expect(schoolYearOf('2026-08-01')).toBe(2026);
    expect(countingDate(2026)).toBe('2026-10-01');
  });

  test('makes a pupil a year older on the birthday', () => {
    expect(ageOn('2011-05-17', '2026-05-16')).toBe(14);
    expect(ageOn('2011-05-17', '2026-05-17')).toBe(15);
    expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
    expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
  });
});

describe('a half-open period', () => {
  const period = { start: '2026-08-01', end: '2026-10-01' };

  test('holds its first day and not the day it ends', () => {
    expect(['2026-07-31', '2026-08-01', '2026-09-30', '2026-10-01'].map((date) => within(period, date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(within({ start: '2026-08-01', end: null }, '9999-12-31')).toBe(true);
  });

  test('overlaps another when some day lies in both', () => {
    const span = fc
      .tuple(fc.nat(30), fc.option(fc.integer({ min: 1, max: 30 })))
      .map(([start, length]) => ({ start: dateOfDay(start), end: length === null ? null : dateOfDay(start + length) }));
    const days = Array.from({ length: 70 }, (_, i) => dateOfDay(i));
    fc.assert(fc.property(span, span, (a, b) => overlaps(a, b) === days.some((date) => within(a, date) && within(b, date))));
  });
});

describe('a birth date', () => {
  test.each([
    ['2012-05-17', { first: '2012-05-17', precision: 'day' }],
    ['2012-05', { first: '2012-05-01', precision: 'month' }],
    ['2012', { first: '2012-01-01', precision: 'year' }],
  ])('may be known as far as %s', (text, birth) => {
    const parsed = parseBirthDate(text);
    expect(parsed).toEqual(birth);
    expect(parsed === null ? null : formatBirthDate(parsed)).toBe(text);
  });

  test.each(['20120517', '20120500', '20120000', '2012-00-00', '2012-05-00', '2012-13', '0000', '201', '2012-5', '', 'abcd'])(
    'is not written "%s"',
    (text) => {
      expect(parseBirthDate(text)).toBeNull();
    },
  );
});
