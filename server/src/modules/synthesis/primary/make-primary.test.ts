import { describe, expect, it } from 'vitest';
import { END, makeCountry, OPEN } from '../country/country.ts';
import { randomFor } from '../random.ts';
import { august, october, type World, yearsOf } from '../world/world.ts';
import { anchorSite } from './anchor.ts';
import { smallTown } from './fixture.ts';
import { makePrimary } from './make-primary.ts';
import { AHEAD, drawDelay } from './pupils.ts';
import { groupIn } from './spells-of-stays.ts';

const made = async (world: World) => {
  const country = makeCountry();
  const leavers = await makePrimary(world, country, async () => {});
  const { person, start, end, site, year, flags } = country.spells;
  const spells = Array.from({ length: person.length }, (_, i) => ({
    person: person.values[i] as number,
    start: start.values[i] as number,
    end: end.values[i] as number,
    site: site.values[i] as number,
    year: year.values[i] as number,
    flags: flags.values[i] as number,
  }));
  return { country, leavers, spells };
};

describe('primary education', () => {
  it('has as many learners at each school on each 1 October as are published, each at one school', async () => {
    const world = smallTown();
    const { spells } = await made(world);
    for (let year = world.firstYear; year <= world.lastYear; year++) {
      const there = spells.filter((spell) => spell.start <= october(year) && spell.end > october(year));
      expect(new Set(there.map((spell) => spell.person)).size).toBe(there.length);
      const counted = world.sites.map(({ index }) => there.filter((spell) => spell.site === index).length);
      expect(counted).toEqual(world.sites.map(({ index }) => world.poPupils[index * yearsOf(world) + year - world.firstYear]));
    }
  });

  it('never has a learner at two schools on one day, or enrolled before the age of four', async () => {
    const { country, spells } = await made(smallTown());
    for (const list of Map.groupBy(spells, (spell) => spell.person).values()) {
      list.sort((a, b) => a.start - b.start);
      list.forEach((spell, i) => {
        expect(spell.end).toBeGreaterThan(spell.start);
        expect(spell.start).toBeGreaterThanOrEqual(august(2011));
        expect(list[i + 1]?.start ?? OPEN).toBeGreaterThanOrEqual(spell.end);
        const days = spell.start - (country.people.birthDay.values[spell.person] as number);
        expect(days).toBeGreaterThanOrEqual(4 * 365);
        expect(days).toBeLessThan(21 * 366);
      });
    }
  });

  it('lets children leave group eight for secondary education at eleven to thirteen', async () => {
    const world = smallTown();
    const { country, leavers, spells } = await made(world);
    expect([...leavers.keys()]).toEqual(Array.from({ length: 15 }, (_, i) => 2012 + i));
    for (const [year, { person, site }] of leavers) {
      expect(person.length).toBe(site.length);
      expect(person.length).toBeGreaterThan(40);
      for (const leaver of person) {
        const age = (october(year) - (country.people.birthDay.values[leaver] as number)) / 365.25;
        expect(age).toBeGreaterThan(10.9);
        expect(age).toBeLessThan(15.1);
        expect(spells.some((spell) => spell.person === leaver && spell.end === august(year))).toBe(true);
      }
    }
  });

  it('keeps children of a strict denomination at schools of it when they change school', async () => {
    const town = smallTown(3);
    const reformed = [0, 1];
    const sites = town.sites.map((site) => (reformed.includes(site.index) ? { ...site, denomination: 'Reformatorisch' } : site));
    const { spells } = await made({ ...town, sites });
    let changes = 0;
    for (const list of Map.groupBy(spells, (spell) => spell.person).values()) {
      const schools = list.sort((a, b) => a.start - b.start).filter((spell) => sites[spell.site]?.kind === 'bo');
      schools.slice(1).forEach((spell, i) => {
        const before = schools[i]?.site as number;
        if (before === spell.site) return;
        changes++;
        expect(reformed.includes(spell.site)).toBe(reformed.includes(before));
      });
    }
    expect(changes).toBeGreaterThan(20);
  });

  it('has children who come from abroad, who leave the country, and now and then one who dies', async () => {
    const country = makeCountry();
    await makePrimary(smallTown(4), country, async () => {});
    const reasons = [...country.spells.reason.values.subarray(0, country.spells.reason.length)];
    const arrived = country.people.arrivedOn.values.subarray(0, country.people.arrivedOn.length).filter((day) => day !== 0);
    expect(arrived.length / country.people.birthDay.length).toBeGreaterThan(0.03);
    expect(reasons.filter((reason) => reason === END.emigrated).length).toBeGreaterThan(20);
    expect(reasons.filter((reason) => reason === END.deceased).length).toBeLessThan(20);
  });

  it('is the same for the same seed, and another for another', async () => {
    const [a, b, c] = [await made(smallTown(7)), await made(smallTown(7)), await made(smallTown(8))];
    expect(a.spells).toEqual(b.spells);
    expect(a.spells).not.toEqual(c.spells);
  });
});

describe('years taken longer or less', () => {
  const shares = (bornAfter: number, age: number | undefined): { late: number; ahead: number } => {
    const random = randomFor(1, `delay ${bornAfter} ${age}`);
    const drawn = Array.from({ length: 20_000 }, () => drawDelay('bo', bornAfter, age, random));
    return { late: drawn.filter((delay) => delay === 1).length / 20_000, ahead: drawn.filter((delay) => delay === -1).length / 20_000 };
  };

  it('are less rather for children born in autumn', () => {
    expect(shares(40, undefined).ahead).toBeCloseTo(0.37, 1);
    expect(shares(200, undefined).ahead).toBeCloseTo(0.02, 1);
  });

  it('are never less for who is still at school at eleven, and rather more: those ahead have left', () => {
    expect(shares(40, 11).ahead).toBe(0);
    expect(shares(40, 11).late).toBeGreaterThan(shares(200, 8).late);
  });

  it('are one more for as many of a year of birth, whenever they are asked', () => {
    const early = (shares(40, undefined).late * 92 + shares(200, undefined).late * 273) / 365;
    expect(early).toBeCloseTo(shares(200, 11).late * (1 - AHEAD), 2);
  });
});

describe('the group of a child', () => {
  it('rises by one a year, but for a year that is done twice or skipped', () => {
    const groups = (delay: number): number[] => Array.from({ length: 8 + delay }, (_, i) => groupIn(2015 + i, 2015, delay, 2017));
    expect(groups(0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(groups(1)).toEqual([1, 2, 2, 3, 4, 5, 6, 7, 8]);
    expect(groups(-1)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(groups(2)).toEqual([1, 2, 2, 3, 3, 4, 5, 6, 7, 8]);
  });
});

describe('the pupils of a school by home and age', () => {
  const ages = (cells: Record<number, number>): Int16Array => Int16Array.from({ length: 23 }, (_, i) => cells[i + 3] ?? 0);

  it('are those published, with one to four where fewer than five are', () => {
    const rows = [
      { area: 1, site: 0, ages: ages({ 4: 8, 5: -1 }) },
      { area: 2, site: 0, ages: ages({ 6: -1, 7: 5 }) },
    ];
    const { areas, ages: found } = anchorSite(rows, 18, randomFor(1, 'test'));
    const cell = (area: number, age: number): number => areas.filter((a, i) => a === area && found[i] === age).length;
    expect(areas).toHaveLength(18);
    expect([cell(1, 4), cell(2, 7)]).toEqual([8, 5]);
    expect(cell(1, 5) + cell(2, 6)).toBe(5);
    for (const small of [cell(1, 5), cell(2, 6)]) {
      expect(small).toBeGreaterThanOrEqual(1);
      expect(small).toBeLessThanOrEqual(4);
    }
  });

  it('are more of the same where more are enrolled than homes are known of', () => {
    const { areas } = anchorSite([{ area: 1, site: 0, ages: ages({ 4: 8 }) }], 20, randomFor(1, 'test'));
    expect(areas).toEqual(Array.from({ length: 20 }, () => 1));
  });
});
