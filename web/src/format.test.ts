import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, fullName, listName, mark, money, signedMoney, today } from './format.ts';

describe('amounts, dates and names as people read them', () => {
  test('cents are shown as euros in the notation of the language', () => {
    expect(money(776_686, 'nl').replace(/\s/g, ' ')).toBe('€ 7.766,86');
    expect(money(776_686, 'en')).toBe('€7,766.86');
    expect(signedMoney(-776_686, 'nl')).toContain('−');
    expect(signedMoney(776_686, 'nl')).toContain('+');
  });
  test('no cent is lost in showing an amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_00 }), (cents) => {
        expect(Number(money(cents, 'nl').replace(/[^0-9]/g, ''))).toBe(cents);
      }),
    );
  });
  test('a partly unknown birth date shows what is known', () => {
    expect(date('2012-05-17', 'nl')).toBe('17 mei 2012');
    expect(date('2012-05', 'nl')).toBe('mei 2012');
    expect(date('2012', 'nl')).toBe('2012');
  });
  test('a mark has one decimal', () => {
    expect(mark(6, 'nl')).toBe('6,0');
    expect(mark(6.5, 'en')).toBe('6.5');
  });
  test('today is the date in the Netherlands, also in the last hours of the day elsewhere', () => {
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
  test('a name is listed by surname', () => {
    const noor = { givenNames: 'Noor', surnamePrefix: 'van den', surname: 'Bakker' };
    expect(listName(noor)).toBe('Bakker, Noor van den');
    expect(fullName(noor)).toBe('Noor van den Bakker');
    expect(fullName({ givenNames: null, surname: 'Bakker' })).toBe('Bakker');
  });
});
