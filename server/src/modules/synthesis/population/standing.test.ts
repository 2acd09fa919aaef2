import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPerson, addSpell, END, makeCountry, OPEN } from '../country/country.ts';
import { atHomeShare, STANDING, standingOf } from './standing.ts';

describe('who lives with a parent', () => {
  it('is every child, nine in ten at eighteen, more men than women after that, and hardly anybody at forty', () => {
    expect(atHomeShare(17.9, 0)).toBe(1);
    expect(atHomeShare(18.5, 1)).toBeCloseTo(0.883);
    expect(atHomeShare(25.2, 0)).toBeCloseTo(0.387);
    expect(atHomeShare(25.2, 1)).toBeLessThan(atHomeShare(25.2, 0));
    expect(atHomeShare(40, 0)).toBeLessThan(0.02);
  });

  it('is fewer at every age than at an earlier one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.constantFrom(0, 1),
        (age, more, sex) => atHomeShare(age + more, sex) <= atHomeShare(age, sex),
      ),
    );
  });
});

describe('what became of a learner', () => {
  it('is told by the last enrolment: still there, left, or gone abroad or dead', () => {
    const country = makeCountry();
    const spell = (person: number, start: number, end: number, reason: (typeof END)[keyof typeof END]): void =>
      addSpell(country.spells, { person, start, end, site: 0, programme: 0, year: 1, reason });
    for (let person = 0; person < 4; person++) addPerson(country.people, { birthDay: 10_000, sex: 0, area: 0 });
    spell(0, 12_000, OPEN, END.open);
    spell(0, 11_000, 12_000, END.left);
    spell(1, 12_000, 13_000, END.graduated);
    spell(2, 12_000, 13_000, END.emigrated);
    spell(3, 11_000, 12_000, END.emigrated);
    spell(3, 13_000, OPEN, END.open);
    expect([...standingOf(country)]).toEqual([STANDING.learns, STANDING.left, STANDING.gone, STANDING.learns]);
  });
});
