import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE, makeCountry, OPEN } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { august, october, type World } from '../world/world.ts';
import { cellsOf } from './cells.ts';
import { drawFrom, makeChain } from './chain.ts';
import { townWithSecondary } from './fixture.ts';
import { adviceFor, scoreFor } from './levels.ts';
import { makeSecondary } from './make-secondary.ts';
import { passRates } from './pass-rates.ts';

const watch = async (): Promise<void> => {};
const made = async (world: World) => {
  const country = makeCountry();
  const pupils = await makePrimary(world, country, watch);
  await makeFamilies(world, country, watch);
  const leavers = await makeSecondary(world, country, pupils, watch);
  const { person, start, end, site, programme, year, flags } = country.spells;
  const spells = Array.from({ length: person.length }, (_, i) => ({
    person: person.values[i] as number,
    start: start.values[i] as number,
    end: end.values[i] as number,
    site: site.values[i] as number,
    programme: programme.values[i] as number,
    year: year.values[i] as number,
    same: ((flags.values[i] as number) & 1) === 1,
  }));
  return { country, pupils, leavers, spells };
};

const yearOn = (spell: { start: number; year: number; same: boolean }, year: number): number => {
  if (spell.same) return spell.year;
  let risen = 0;
  for (let y = 2000; y <= year; y++) if (august(y) > spell.start) risen++;
  return spell.year + risen;
};

describe('secondary education', () => {
  it('has exactly the published pupils at every site, programme, year of study and sex on the published day', async () => {
    const world = townWithSecondary();
    const { country, spells } = await made(world);
    const now = spells.filter(
      (spell) => world.sites[spell.site]?.kind === 'vo' && spell.start <= october(2019) && spell.end > october(2019),
    );
    for (const { site, programme, year, sex, pupils } of world.voTargets) {
      const there = now.filter(
        (s) => s.site === site && s.programme === programme && yearOn(s, 2019) === year && country.people.sex.values[s.person] === sex,
      );
      expect(there).toHaveLength(pupils);
    }
    expect(now).toHaveLength(world.voTargets.reduce((sum, target) => sum + target.pupils, 0));
  });

  it('never has a learner in two places on one day, nor in secondary before leaving primary education', async () => {
    const { spells } = await made(townWithSecondary());
    for (const list of Map.groupBy(spells, (spell) => spell.person).values()) {
      list.sort((a, b) => a.start - b.start);
      list.slice(1).forEach((spell, i) => {
        expect(spell.start).toBeGreaterThanOrEqual(list[i]?.end ?? OPEN);
      });
    }
  });

  it('gives nearly every leaver of primary school advice, a score and a career', async () => {
    const world = townWithSecondary();
    const { country, pupils, spells } = await made(world);
    const inSecondary = new Set(spells.filter((spell) => world.sites[spell.site]?.kind === 'vo').map((spell) => spell.person));
    const all = [...pupils.values()].flatMap(({ person }) => [...person]);
    expect(all.filter((person) => inSecondary.has(person)).length / all.length).toBeGreaterThan(0.9);
    for (const person of all) {
      expect(country.people.advice.values[person]).toBeGreaterThan(0);
      expect(country.people.testScore.values[person]).toBeGreaterThanOrEqual(501);
    }
  });

  it('tells who left, once each, with a diploma only after an exam that was passed', async () => {
    const { country, leavers } = await made(townWithSecondary());
    const passed = new Set<number>();
    for (let i = 0; i < country.awards.person.length; i++)
      if (country.awards.passed.values[i] === 1) passed.add(country.awards.person.values[i] as number);
    const seen = new Set<number>();
    for (let i = 0; i < leavers.person.length; i++) {
      const person = leavers.person.values[i] as number;
      expect(seen.has(person)).toBe(false);
      seen.add(person);
      if (leavers.diploma.values[i] === 1) expect(passed.has(person)).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(500);
  });

  it('is the same for the same seed', async () => {
    const [a, b] = [await made(townWithSecondary(4)), await made(townWithSecondary(4))];
    expect(a.spells).toEqual(b.spells);
  });
});

describe('the chain of years', () => {
  it('leads from every year somewhere, and back to an entry', () => {
    const world = townWithSecondary();
    const { cells } = cellsOf(world);
    const chain = makeChain(world, cells, passRates(world));
    for (const row of [...chain.next, ...chain.before]) expect(row.sums.at(-1)).toBeCloseTo(1);
    expect(chain.entry.some((weight) => weight > 0)).toBe(true);
  });

  it('draws as often as the chances say', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (draw) => {
        const row = { to: Int32Array.of(7, 8, 9), sums: Float64Array.of(0.2, 0.2, 1) };
        expect(drawFrom(row, draw)).toBe(draw < 0.2 ? 7 : 9);
      }),
    );
  });
});

describe('advice and test', () => {
  it('rise with ability, from practical education to vwo', () => {
    expect(adviceFor(-4)).toBe(0);
    expect(adviceFor(4)).toBe(ADVICE.length - 1);
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (ability, more) => {
        expect(adviceFor(ability + more)).toBeGreaterThanOrEqual(adviceFor(ability));
        expect(scoreFor(ability + more)).toBeGreaterThanOrEqual(scoreFor(ability));
      }),
    );
    expect([scoreFor(-9), scoreFor(0), scoreFor(9)]).toEqual([501, 535, 550]);
  });
});
