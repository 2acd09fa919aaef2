import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finalMark, isCitizenNumber, isEducationNumber, readMark } from './numbers.ts';

const marks = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);

describe('numbers typed into a form', () => {
  test('a citizen number passes its eleven test and fails with one digit changed', () => {
    expect(isCitizenNumber('111222333')).toBe(true);
    expect(isCitizenNumber('111222334')).toBe(false);
    expect(isCitizenNumber('000000000')).toBe(false);
    expect(isCitizenNumber('11122233')).toBe(false);
  });
  test('no number is both a citizen number and an education number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        const text = String(value).padStart(9, '0');
        expect(isCitizenNumber(text) && isEducationNumber(text)).toBe(false);
      }),
    );
  });
  test('the final mark is the mean of school and central mark, and 5,5 rounds up', () => {
    expect(finalMark(5.4, 5.6)).toBe(6);
    expect(finalMark(5.4, 5.5)).toBe(5);
    expect(finalMark(7.5, undefined)).toBe(8);
    expect(finalMark(undefined, 6)).toBeUndefined();
  });
  test('the final mark lies between the rounded marks it comes from', () => {
    fc.assert(
      fc.property(marks, marks, (school, central) => {
        const final = finalMark(school, central) ?? 0;
        expect(final).toBeGreaterThanOrEqual(Math.floor(Math.min(school, central)));
        expect(final).toBeLessThanOrEqual(Math.ceil(Math.max(school, central)));
      }),
    );
  });
  test('a mark may be typed with a comma or a point, and is refused outside 1 to 10', () => {
    expect(readMark('6,5')).toBe(6.5);
    expect(readMark(' 7.1 ')).toBe(7.1);
    expect(readMark('0,9')).toBeUndefined();
    expect(readMark('10,1')).toBeUndefined();
    expect(readMark('6,55')).toBeUndefined();
    expect(readMark('')).toBeUndefined();
  });
});
