import { describe, expect, it } from 'vitest';
import { makeCountry, NONE, OPEN } from '../country/country.ts';
import { makeFamilies } from '../families/make-families.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { randomFor } from '../random.ts';
import { townWithSecondary } from '../secondary/fixture.ts';
import { makeSecondary } from '../secondary/make-secondary.ts';
import { october, type World } from '../world/world.ts';
import { addFamilyMoves, moveDays } from './family-moves.ts';

const watch = async (): Promise<void> => {};
const town = (): World => {
  const world = townWithSecondary(3);
  const ages = Int16Array.from({ length: 23 }, (_, i) => (i >= 1 && i < 9 ? 6 : 0));
  return { ...world, homesYear: 2024, homes: [0, 1, 2].map((area) => ({ area, site: 0, ages })) };
};

const made = async () => {
  const [world, country] = [town(), makeCountry()];
  const pupils = await makePrimary(world, country, watch);
  await makeFamilies(world, country, watch);
  await makeSecondary(world, country, pupils, watch);
  await makeFamilies(world, country, watch);
  const before = { area: country.people.area.values.slice(), letters: country.people.letters.values.slice() };
  await addFamilyMoves(world, country, watch);
  return { world, country, before };
};

type Country = ReturnType<typeof makeCountry>;
const homesOn = ({ people, moves }: Country, day: number): string[] => {
  const homes = Array.from({ length: people.birthDay.length }, (_, p) => ({
    area: people.area.values[p],
    letters: people.letters.values[p],
  }));
  const order = Array.from({ length: moves.person.length }, (_, i) => i).sort(
    (a, b) => (moves.day.values[a] as number) - (moves.day.values[b] as number),
  );
  for (const i of order)
    if ((moves.day.values[i] as number) <= day)
      homes[moves.person.values[i] as number] = { area: moves.area.values[i], letters: moves.letters.values[i] };
  return homes.map(({ area, letters }) => `${area} ${letters}`);
};

describe('families that move', () => {
  it('live in the end where they did, and on the day for which homes are published in the same area', async () => {
    const { country, before } = await made();
    const last = homesOn(country, OPEN);
    const anchor = homesOn(country, october(2024));
    expect(country.moves.person.length).toBeGreaterThan(50);
    last.forEach((home, person) => {
      expect(home).toBe(`${before.area[person]} ${before.letters[person]}`);
      expect(anchor[person]?.split(' ')[0]).toBe(String(before.area[person]));
    });
  });

  it('come from other areas too, move a few times at most, and share every home with brothers and sisters', async () => {
    const { country, before } = await made();
    const first = homesOn(country, 0);
    expect(first.some((home, person) => home.split(' ')[0] !== String(before.area[person]))).toBe(true);
    const perLearner = country.moves.person.length / country.people.birthDay.length;
    expect(perLearner).toBeGreaterThan(0.1);
    expect(perLearner).toBeLessThan(0.5);
    const homes = homesOn(country, october(2020));
    const atSchool = new Set<number>();
    const { person, start } = country.spells;
    for (let i = 0; i < person.length; i++) if ((start.values[i] as number) <= october(2019)) atSchool.add(person.values[i] as number);
    const persons = [...atSchool].filter((known) => country.people.household.values[known] !== NONE);
    for (const family of Map.groupBy(persons, (person) => country.people.household.values[person]).values()) {
      expect(new Set(family.map((person) => homes[person])).size).toBeLessThanOrEqual(1);
    }
  });

  it('move less as the children grow older, and not when there are none of school age', () => {
    const random = randomFor(1, 'test');
    const moves = (birth: number): number => {
      let count = 0;
      for (let i = 0; i < 4000; i++) count += moveDays([birth], 20_000, 20_365, random).length;
      return count / 4000;
    };
    const year = 365.25;
    expect(moves(20_000 - 5 * year)).toBeGreaterThan(0.055);
    expect(moves(20_000 - 5 * year)).toBeLessThan(0.09);
    expect(moves(20_000 - 16 * year)).toBeLessThan(0.05);
    expect(moves(20_000 - 19 * year)).toBe(0);
  });
});
