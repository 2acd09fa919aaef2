import { describe, expect, it } from 'vitest';
import { makeCountry, NONE } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { townWithSecondary } from '../secondary/fixture.ts';
import { makeSecondary } from '../secondary/make-secondary.ts';
import { AGE_BANDS, october } from '../world/world.ts';
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

  it('has parents who are sixteen years older than their eldest child, or more', async () => {
    const { country } = await made();
    const { birthDay, person } = country.residents;
    let families = 0;
    for (const members of households(country)) {
      const children = members.filter((i) => (person.values[i] as number) !== NONE);
      const others = members.filter((i) => (person.values[i] as number) === NONE);
      if (children.length < 2 || others.length === 0) continue;
      families++;
      const eldest = Math.min(...children.map((i) => birthDay.values[i] as number));
      for (const parent of others) expect(eldest - (birthDay.values[parent] as number)).toBeGreaterThanOrEqual(10 * 365);
    }
    expect(families).toBeGreaterThan(50);
  });

  it('is the same for the same seed', async () => {
    const [a, b] = [await made(3), await made(3)];
    expect(a.country.residents.birthDay.values).toEqual(b.country.residents.birthDay.values);
    expect(a.country.moves.day.values).toEqual(b.country.moves.day.values);
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
