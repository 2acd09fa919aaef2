import { expect, test } from 'vitest';
import { HIGHER_PROGRAMMES } from './higher-programmes.ts';
import { PRICE_LEVEL_EXCEPTIONS, PRICE_LEVELS, priceLevelOf } from './price-levels.ts';
import { otherProgrammes } from './programme.ts';

const level = (code: string) => {
  const programme = HIGHER_PROGRAMMES.find((one) => one.code === code);
  if (programme === undefined) throw new Error(`no programme ${code}`);
  return priceLevelOf(programme);
};

test.each([
  ['34280', 'high', 'mechanical engineering: technology'],
  ['34035', 'low', 'business administration: economics'],
  ['34560', 'low', 'nursing, an exception in healthcare'],
  ['34134', 'top', 'midwifery'],
  ['56551', 'top', 'medicine'],
  ['50700', 'low', 'law'],
  ['56860', 'high', 'biology: nature'],
  ['35199', 'high', 'teacher of chemistry: education'],
  ['35195', 'low', 'teacher of English, an exception in education'],
  ['34686', 'high', 'journalism, an exception in economics'],
  ['44103', null, 'renamed since: not told'],
] as const)('programme %s has level %s (%s)', (code, expected, _why) => {
  expect(level(code)).toBe(expected);
});

test('every exception is a programme that we have', () => {
  const known = new Set(HIGHER_PROGRAMMES.map((one) => one.code));
  expect(PRICE_LEVEL_EXCEPTIONS.filter((code) => !known.has(code))).toEqual([]);
});

test('the register keeps the level where it is known, and says nothing where it is not', () => {
  const higher = otherProgrammes().filter((one) => one.sector === 'hbo' || one.sector === 'wo');
  expect(higher.find((one) => one.code === '56551')?.attributes.priceLevel).toBe('top');
  expect(higher.find((one) => one.code === '44103')?.attributes).not.toHaveProperty('priceLevel');
  const kept = higher.map((one) => one.attributes.priceLevel).filter((one) => one !== undefined);
  expect(kept.every((one) => PRICE_LEVELS.some((known) => known === one))).toBe(true);
  expect(kept.length).toBeGreaterThan(0.9 * higher.length);
});
