import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenNumberFor, isCitizenNumber } from './citizen-number.ts';
import { educationNumber, isEducationNumber } from './education-number.ts';

describe('a citizen number', () => {
  test.each(['111222333', '123456782', '999990019', '010000008'])('%s passes the eleven test', (number) => {
    expect(isCitizenNumber(number)).toBe(true);
  });

  test.each(['000000000', '111222334', '123456789', '12345678', '1234567822', '12345678a', '', ' 11222333'])('"%s" does not', (number) => {
    expect(isCitizenNumber(number)).toBe(false);
  });

  test('no longer passes when one digit changes', () => {
    fc.assert(
      fc.property(fc.nat(8_999_999), fc.nat(8), fc.integer({ min: 1, max: 9 }), (index, place, step) => {
        const number = citizenNumberFor(index);
        const digit = (Number(number[place]) + step) % 10;
        expect(isCitizenNumber(`${number.slice(0, place)}${digit}${number.slice(place + 1)}`)).toBe(false);
      }),
    );
  });

  test('of a synthetic person is valid, starts with 9 and is no one else’s', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => citizenNumberFor(index * 449));
    expect(numbers.every((number) => isCitizenNumber(number) && number.startsWith('9'))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(Array.from({ length: 5000 }, (_, index) => citizenNumberFor(index))).size).toBe(5000);
  });

  test('is not made beyond the range', () => {
    for (const index of [-1, 0.5, 9_000_000, Number.NaN]) expect(() => citizenNumberFor(index)).toThrow(RangeError);
    expect(isCitizenNumber(citizenNumberFor(8_999_999))).toBe(true);
  });
});

describe('an education number', () => {
  test('passes its own test and never that of a citizen number', () => {
    fc.assert(
      fc.property(fc.nat(44_999_999), (sequence) => {
        const number = educationNumber(sequence);
        expect(isEducationNumber(number)).toBe(true);
        expect(isCitizenNumber(number)).toBe(false);
      }),
    );
  });

  test('is never a citizen number, whatever nine digits', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9]{9}$/), (text) => !(isCitizenNumber(text) && isEducationNumber(text))));
  });

  test('starts with 10 for the first half million, all different', () => {
    const numbers = Array.from({ length: 500_000 }, (_, sequence) => educationNumber(sequence));
    expect(numbers.every((number) => number.startsWith('10'))).toBe(true);
    expect(new Set(numbers).size).toBe(500_000);
  });

  test('is refused when not nine digits or when it fails the test', () => {
    for (const text of ['', '12345678', 'abcdefghi', '000000000', '111222333']) expect(isEducationNumber(text)).toBe(false);
  });

  test('is not made beyond the range', () => {
    for (const sequence of [-1, 1.5, 45_000_000]) expect(() => educationNumber(sequence)).toThrow(RangeError);
    expect(isEducationNumber(educationNumber(44_999_999))).toBe(true);
  });
});
