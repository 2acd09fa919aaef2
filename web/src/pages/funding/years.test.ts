import { expect, test } from 'vitest';
import { lastCountedYear, statementYears } from './years.ts';

test('on 1 October the next calendar year is counted, and the year after it can be expected', () => {
  expect(lastCountedYear('2026-09-30')).toBe(2026);
  expect(lastCountedYear('2026-10-01')).toBe(2027);
  expect(statementYears('2026-09-30')[0]).toBe(2027);
  expect(statementYears('2026-10-01')[0]).toBe(2028);
  expect(statementYears('2026-10-01').at(-1)).toBe(2022);
});
