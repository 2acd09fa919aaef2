import { expect, test } from 'vitest';
import type { FundingScheme } from '../../api/types.ts';
import { lastCountedYear, yearBeside } from './years.ts';

const year = (fundingYear: number, basis: 'counted' | 'expected') => ({ fundingYear, countingDate: `${fundingYear - 1}-10-01`, basis });
const scheme = (...years: FundingScheme['years']): FundingScheme => ({
  scheme: 'vo',
  title: { nl: 'vo', en: 'vo' },
  unitsPerOne: 2,
  years,
});

test('the last counted year is the newest whose counting dates have all passed', () => {
  expect(lastCountedYear(scheme(year(2026, 'counted'), year(2027, 'counted'), year(2028, 'expected')))).toBe(2027);
});

test('where nothing is counted yet it is the first there is', () => {
  expect(lastCountedYear(scheme(year(2028, 'expected')))).toBe(2028);
});

test('a year beside another is only there when the scheme has it', () => {
  expect(yearBeside(scheme(year(2026, 'counted')), 2026)).toBe(2026);
  expect(yearBeside(scheme(year(2026, 'counted')), 2025)).toBeUndefined();
});
