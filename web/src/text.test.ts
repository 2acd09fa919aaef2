import { describe, expect, test } from 'vitest';
import en from './messages/en.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { fill } from './text.tsx';

const places = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the texts of the portal', () => {
  test('every text exists in Dutch and in English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    expect([...Object.values(nl), ...Object.values(en)].filter((message) => message.trim() === '')).toEqual([]);
  });
  test('both languages fill in the same values', () => {
    const differing = Object.entries(nl).filter(([key, message]) => places(message).join() !== places(en[key as keyof typeof en]).join());
    expect(differing).toEqual([]);
  });
  test('a value is filled in where its name stands, and a missing one stays visible', () => {
    expect(fill('{count} van {total}', { count: 3 })).toBe('3 van {total}');
  });
});
