import { describe, expect, it } from 'vitest';
import { DRAW, FIELD, fieldOf, INTEREST, interestOfField, interestOfSecondary } from './interests.ts';
import { kindOf } from './kinds.ts';

describe('fields and interests', () => {
  it('find the field by what a sector calls it, then by name', () => {
    const named = (...texts: unknown[]) => FIELD[fieldOf(...texts)];
    expect(named('zorg en welzijn')).toBe('care');
    expect(named('landbouw en natuurlijke omgeving')).toBe('green');
    expect(named('gedrag en maatschappij')).toBe('society');
    expect(named(undefined, 'Techniek')).toBe('technology');
    expect(named(undefined, undefined, 'Rechtsgeleerdheid')).toBe('law');
    expect(named('iets anders')).toBe('other');
  });

  it('read an interest from profile and sector', () => {
    expect(interestOfSecondary('Havo, profiel Natuur en Techniek')).toBe(INTEREST.technology);
    expect(interestOfSecondary('Atheneum, profiel Economie en Maatschappij')).toBe(INTEREST.economy);
    expect(interestOfSecondary('Mavo, profiel Zorg en Welzijn')).toBe(INTEREST.care);
    expect(interestOfSecondary('Praktijkonderwijs')).toBe(INTEREST.none);
  });

  it('draw most to the field studied before', () => {
    for (const field of ['technology', 'care', 'economy', 'green'] as const) {
      const row = DRAW[interestOfField(FIELD.indexOf(field))] as readonly number[];
      expect(Math.max(...row)).toBe(row[FIELD.indexOf(field)]);
    }
  });

  it('tell kinds of study by sector and level', () => {
    expect([kindOf('mbo', '1'), kindOf('mbo', '4'), kindOf('hbo', 'associate'), kindOf('wo', 'master'), kindOf('vo', 'havo')]).toEqual([
      0, 3, 4, 8, -1,
    ]);
  });
});
