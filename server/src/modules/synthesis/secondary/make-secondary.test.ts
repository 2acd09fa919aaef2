import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE, makeCountry, OPEN } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { august, october, type World } from '../world/world.ts';
import { cellsOf } from './cells.ts';
import { drawFrom, makeChain } from './chain.ts';
import { townWithSecondary } from './fixture.ts';
import { adviceFor, scoreFor } from './levels.ts';
import { makeSecondary } from './make-secondary.ts';
import { mostIn } from './newcomers.ts';
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

  it('takes in newcomers until there are as many learners in each year as the town has of the published ones', async () => {
    const world = townWithSecondary();
    const { spells } = await made(world);
    const vo = spells.filter((spell) => world.sites[spell.site]?.kind === 'vo');
    const here = (year: number): number => vo.filter((spell) => spell.start <= october(year) && spell.end > october(year)).length;
    const published: Readonly<Record<number, number>> = SECONDARY.pupils.value;
    const share = here(world.voYear) / (published[world.voYear] as number);
    for (let year = 2013; year <= 2026; year++) expect(here(year)).toBeGreaterThan((published[year] as number) * share - 2);
  });

  it('has no more newcomers from abroad in a year than may come: the others lived outside the town', async () => {
    const world = townWithSecondary();
    const { country, spells } = await made(world);
    const primary = new Set(spells.filter((spell) => world.sites[spell.site]?.kind !== 'vo').map((spell) => spell.person));
    const share = world.voTargets.reduce((sum, { pupils }) => sum + pupils, 0) / (SECONDARY.pupils.value[2019] as number);
    const firsts = [...Map.groupBy(spells, (spell) => spell.person)].filter(([person]) => !primary.has(person));
    const arrived = firsts.filter(([person]) => country.people.arrivedOn.values[person] !== 0);
    expect(arrived.length).toBeLessThan(firsts.length);
    for (const [start, list] of Map.groupBy(arrived, ([, own]) => Math.min(...own.map(({ start }) => start))))
      expect(list.length).toBeLessThanOrEqual(Math.ceil(mostIn(1970 + Math.floor(start / 365.2)) * share));
  });

  it('takes in newcomers above the first year, each with a day of arrival before the first at school', async () => {
    const { country, spells } = await made(townWithSecondary());
    const first = Map.groupBy(spells, (spell) => spell.person);
    let newcomers = 0;
    for (const [person, list] of first) {
      const arrived = country.people.arrivedOn.values[person] as number;
      const start = Math.min(...list.map((spell) => spell.start));
      if (arrived === 0) continue;
      newcomers++;
      expect(start).toBeGreaterThanOrEqual(Math.min(arrived, start + 15));
      expect(start - arrived).toBeLessThan(2 * 366);
    }
    expect(newcomers).toBeGreaterThan(20);
  });

  it('keeps leavers of a reformed primary school together at the reformed secondary school, and hardly any others go there', async () => {
    const plain = townWithSecondary(2);
    const reformed = [0, plain.sites.length - 2];
    const sites = plain.sites.map((site) => (reformed.includes(site.index) ? { ...site, denomination: 'Reformatorisch' } : site));
    const other = { ...(sites.at(-2) as (typeof sites)[number]), index: sites.length, brin: '12AB', denomination: 'Openbaar' };
    const seats = plain.voTargets.filter((target) => target.site === reformed[1]);
    const world: World = {
      ...plain,
      sites: [...sites, other],
      poPupils: Int32Array.from([...plain.poPupils, ...new Array(16).fill(0)]),
      distances: Float32Array.from([...plain.distances, Number.NaN]),
      voTargets: [...plain.voTargets, ...seats.map((target) => ({ ...target, site: other.index, pupils: 2 * target.pupils }))],
    };
    const { pupils, spells } = await made(world);
    const start = new Map(spells.filter((spell) => world.sites[spell.site]?.kind === 'vo').map((spell) => [spell.person, spell.site]));
    const share = (fits: (site: number) => boolean): number => {
      const all = [...pupils.values()].flatMap(({ person, site }) => [...person].filter((_, i) => fits(site[i] as number)));
      return all.filter((person) => start.get(person) === reformed[1]).length / all.length;
    };
    expect(share((site) => site === 0)).toBeGreaterThan(0.7);
    expect(share((site) => site !== 0)).toBeLessThan(0.3);
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
    for (const row of chain.next) expect(row.sums.at(-1)).toBeCloseTo(1);
    for (const row of chain.before) expect(row.sums.at(-1)).toBeGreaterThan(0);
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
