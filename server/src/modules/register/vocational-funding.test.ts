import { describe, expect, test } from 'vitest';
import { programmes } from './programme.ts';
import { vocationalFunding } from './vocational-funding.ts';

const vocational = programmes().filter(({ sector }) => sector === 'mbo');

describe('what funding needs to know of vocational qualifications', () => {
  test('the published price factor, such as 1.80 for the excavator operator and 1.00 for the entry level', () => {
    expect(vocationalFunding('25099')).toEqual({ priceFactor: 1.8 });
    for (const { attributes } of vocational.filter(({ level }) => level === '1')) expect(attributes.priceFactor).toBe(1);
  });

  test('only the successors of 2020 have no published factor: none is guessed for them', () => {
    expect(vocational.filter(({ attributes }) => attributes.priceFactor === undefined).map(({ code }) => code)).toEqual([
      '25656',
      '25655',
      '25604',
    ]);
  });

  test('specialist qualifications are told apart, all at level 4', () => {
    const specialists = vocational.filter(({ attributes }) => attributes.specialist === true);
    expect(specialists).toHaveLength(8);
    expect(new Set(specialists.map(({ level }) => level))).toEqual(new Set(['4']));
  });

  test('qualifications laid down with the ministry of health are known', () => {
    expect(vocationalFunding('25480')).toEqual({ priceFactor: 1.5, agreedWithHealth: true });
    expect(vocationalFunding('25655')).toEqual({ agreedWithHealth: true });
  });
});
