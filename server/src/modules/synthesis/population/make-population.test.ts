import { describe, expect, it } from 'vitest';
import { makeCountry, NONE } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { townWithSecondary } from '../secondary/fixture.ts';
import { makeSecondary } from '../secondary/make-secondary.ts';
import { AGE_BANDS, october } from '../world/world.ts';
import { partnersBy } from './households.ts';
import { makePopulation } from './make-population.ts';
import { roomsOf } from './rooms.ts';

const watch = async (): Promise<void> => {};
const made = async (seed = 1) => {
  const [world, country] = [townWithSecondary(seed), makeCountry()];
  const pupils = await makePrimary(world, country, watch);
  await makeFamilies(world, country, watch);
  await makeSecondary(world, country, pupils, watch);
  await makeFamilies(world, country, watch);
  await makePopulation(world, country, watch);
  return { world, country };
};

const households = ({ residents }: ReturnType<typeof makeCountry>): number[][] => {
  const all = Array.from({ length: residents.person.length }, (_, i) => i);
  return [...Map.groupBy(all, (i) => residents.household.values[i] as number).values()];
};

describe('the population', () => {
  it('has the published inhabitants of every area and age, but for learners whom no area near has room for', async () => {
    const { world, country } = await made();
    const counted = new Int32Array(world.areas.length * AGE_BANDS);
    const { household, birthDay } = country.residents;
    for (let i = 0; i < household.length; i++) {
      const area = country.households.area.values[household.values[i] as number] as number;
      const band = Math.min(AGE_BANDS - 1, Math.floor((october(world.lastYear) - (birthDay.values[i] as number)) / 365.2425 / 5));
      counted[area * AGE_BANDS + band] = (counted[area * AGE_BANDS + band] as number) + 1;
    }
    world.areas.forEach(({ population }, area) => {
      for (let band = 0; band < AGE_BANDS; band++) {
        const wanted = (population[band * 2] ?? 0) + (population[band * 2 + 1] ?? 0);
        expect(counted[area * AGE_BANDS + band]).toBeGreaterThanOrEqual(wanted);
      }
    });
  });

  it('has nobody twice, and every learner at home with the brothers and sisters of the same household', async () => {
    const { country } = await made();
    const learners = [...country.residents.person.values.subarray(0, country.residents.person.length)].filter((person) => person !== NONE);
    expect(new Set(learners).size).toBe(learners.length);
    expect(learners.length).toBeGreaterThan(1000);
    expect(country.households.area.length).toBe(households(country).length);
  });

  it('has a grown-up in every household with children, two of them in most', async () => {
    const { world, country } = await made();
    const grown = (i: number): boolean => october(world.lastYear) - (country.residents.birthDay.values[i] as number) >= 18 * 365.25;
    const adults = households(country)
      .filter((members) => members.some((i) => !grown(i)))
      .map((members) => members.filter(grown).length);
    expect(adults.length).toBeGreaterThan(200);
    expect(Math.min(...adults)).toBeGreaterThan(0);
    expect(adults.filter((count) => count >= 2).length / adults.length).toBeGreaterThan(0.55);
  });

  it('has brothers and sisters too young for school in families whose elder children are known', async () => {
    const { world, country } = await made();
    const young = (i: number): boolean => october(world.lastYear) - (country.residents.birthDay.values[i] as number) < 4 * 365;
    const known = (i: number): boolean => (country.residents.person.values[i] as number) !== NONE;
    const families = households(country).filter((members) => members.some(young));
    const withElder = families.filter((members) => members.some((i) => known(i) && !young(i)));
    expect(withElder.length / families.length).toBeGreaterThan(0.2);
  });

  it('has a parent who is sixteen years older or more for the eldest child in every household', async () => {
    const { world, country } = await made();
    const { birthDay } = country.residents;
    const born = (i: number): number => birthDay.values[i] as number;
    const minor = (i: number): boolean => october(world.lastYear) - born(i) < 18 * 365.25;
    let families = 0;
    for (const members of households(country).filter((some) => some.some(minor))) {
      families++;
      const eldest = Math.min(...members.filter(minor).map(born));
      expect(eldest - Math.min(...members.map(born))).toBeGreaterThanOrEqual(16 * 365);
    }
    expect(families).toBeGreaterThan(200);
  });

  it('is the same for the same seed', async () => {
    const [a, b] = [await made(3), await made(3)];
    expect(a.country.residents.birthDay.values).toEqual(b.country.residents.birthDay.values);
    expect(a.country.moves.day.values).toEqual(b.country.moves.day.values);
  });
});

describe('partners', () => {
  it('are as likely as leaves the published number alone', () => {
    const left = Array.from({ length: AGE_BANDS }, (_, band) => (band === 6 ? 100 : 0));
    const usual = partnersBy(left, 100 / 3);
    expect(partnersBy(left, 0)).toBeCloseTo(2 * usual);
    expect(partnersBy(left, 100)).toBe(0);
    expect(partnersBy([], 10)).toBe(1);
  });
});

describe('room for inhabitants', () => {
  it('runs out, and is then found in the nearest area that has some', () => {
    const room = roomsOf(townWithSecondary());
    expect(room.nearest(4, [[2, 0]])).toBe(4);
    while (room.take(4, 2, 0));
    expect(room.take(4, 2, 0)).toBe(false);
    const other = room.nearest(4, [[2, 0]]);
    expect(other).not.toBe(4);
    expect(room.take(other, 2, 0)).toBe(true);
  });
});
