import { describe, expect, test } from 'vitest';
import type { Signal } from '../model.ts';
import { scoreLines } from './check.ts';
import { isRefused, raise, signals } from './signals.ts';

const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''))].sort();

const allLines = scoreLines;

describe('the catalogue of signals', () => {
  test.each(Object.entries(signals))('tells the same in both languages: %s', (_code, entry) => {
    expect(placeholders(entry.en)).toEqual(placeholders(entry.nl));
    expect(entry.source).not.toBe('');
  });

  test('holds nothing that no check raises; 396 is answered before the checks', () => {
    const raised = new Set<string>(['396', ...allLines.map(([code]) => code)]);
    expect(Object.keys(signals).filter((code) => !raised.has(code))).toEqual([]);
  });

  test('knows our own codes by their letter', () => {
    for (const code of Object.keys(signals)) expect(code).toMatch(/^([LMHPV]?[0-9]{2}|[0-9]{3})$/);
  });
});

describe('the score', () => {
  test('writes each kind of message and each sector in its own column', () => {
    for (const [code, , kinds, sectors] of allLines) {
      expect(kinds, code).toMatch(/^[E·][e·][R·][r·][I·][K·]([A·][a·])?$/);
      expect(sectors, code).toMatch(/^[p·][v·][m·][h·][w·]$/);
    }
  });

  test('plays every check once', () => {
    const checks = allLines.map(([, check]) => check);
    expect(new Set(checks).size).toBe(checks.length);
  });
});

describe('a signal', () => {
  test('writes numbers and dates in the language of the text', () => {
    const found: Signal[] = [];
    raise(found, 'L08', '/projectMark', { field: { nl: 'het cijfer', en: 'the mark' }, mark: 6.55 });
    expect(found[0]?.text.nl).toContain('Het cijfer 6,55 is geen geldig cijfer');
    expect(found[0]?.text.en).toContain('The mark 6.55 is not a valid mark');
    expect(isRefused(found)).toBe(true);
  });

  test('of attention alone refuses nothing', () => {
    const found: Signal[] = [];
    raise(found, '757', '/learner');
    expect(isRefused(found)).toBe(false);
  });
});
