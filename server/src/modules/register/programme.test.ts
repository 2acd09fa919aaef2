import { describe, expect, test } from 'vitest';
import { otherProgrammes, programmes } from './programme.ts';

describe('the programmes the register starts with', () => {
  test('cover all five sectors', () => {
    expect(new Set(programmes().map((p) => p.sector))).toEqual(new Set(['po', 'vo', 'mbo', 'hbo', 'wo']));
  });

  test('have one code within their sector', () => {
    const keys = programmes().map((p) => `${p.sector}:${p.code}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have codes of five digits and a nominal duration after secondary education', () => {
    for (const programme of otherProgrammes().filter((p) => p.sector !== 'po')) {
      expect(programme.code).toMatch(/^[0-9]{5}$/);
      expect(programme.nominalYears).toBeGreaterThan(0);
    }
  });
});
