import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthDateOf, EMPTY_LEARNER, learnerFaults, learnerOf, newNumber, numberFaults } from './drafts.ts';

describe('what is typed about a learner', () => {
  test('a birth date may lack its day, or its day and month, and nothing else', () => {
    expect(birthDateOf({ day: '7', month: '5', year: '2012' })).toBe('2012-05-07');
    expect(birthDateOf({ day: '', month: '5', year: '2012' })).toBe('2012-05');
    expect(birthDateOf({ day: '', month: '', year: '2012' })).toBe('2012');
    expect(birthDateOf({ day: '7', month: '', year: '2012' })).toBeUndefined();
    expect(birthDateOf({ day: '', month: '', year: '12' })).toBeUndefined();
  });
  test('a day that does not exist is no birth date, and every one that does is', () => {
    expect(birthDateOf({ day: '30', month: '2', year: '2012' })).toBeUndefined();
    expect(birthDateOf({ day: '29', month: '2', year: '2013' })).toBeUndefined();
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        expect(birthDateOf({ day: String(Number(day)), month: String(Number(month)), year })).toBe(iso);
      }),
    );
  });
  test('only the number that was chosen is reported, and empty fields are left out', () => {
    const draft = {
      ...EMPTY_LEARNER,
      bsn: '111222333',
      educationNumber: '101010101',
      year: '2012',
      sex: 'female',
      postcode: '9401 ab',
    } as const;
    expect(learnerOf(draft)).toEqual({ bsn: '111222333', birthDate: '2012', sex: 'female', postcode: '9401AB' });
  });
  test('a learner without a number needs names and a postcode', () => {
    const faults = learnerFaults({ ...EMPTY_LEARNER, by: 'names', year: '2012', sex: 'male' });
    expect([...faults.keys()].sort()).toEqual(['/learner/givenNames', '/learner/postcode', '/learner/surname']);
  });
  test('a number that the portal proposes is one that the register takes', () => {
    expect(numberFaults(newNumber()).size).toBe(0);
    expect(numberFaults('een nummer').size).toBe(1);
    expect(numberFaults('').size).toBe(1);
  });
});
