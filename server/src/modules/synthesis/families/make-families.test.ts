import { describe, expect, it } from 'vitest';
import { addPerson, makeCountry, NONE } from '../country/country.ts';
import { smallTown } from '../primary/fixture.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { cameTogether, makeFamilies, wantedAfter } from './make-families.ts';

const made = async (seed = 1) => {
  const [world, country] = [smallTown(seed), makeCountry()];
  await makePrimary(world, country, async () => {});
  await makeFamilies(world, country, async () => {});
  return { world, country };
};

const familiesOf = ({ people }: ReturnType<typeof makeCountry>): number[][] => {
  const all = Array.from({ length: people.birthDay.length }, (_, person) => person);
  return [...Map.groupBy(all, (person) => people.household.values[person] as number).values()].map((list) =>
    list.sort((a, b) => (people.birthDay.values[a] as number) - (people.birthDay.values[b] as number)),
  );
};

describe('families', () => {
  it('have every child, under one roof, with brothers and sisters twins or at least eleven months apart', async () => {
    const { country } = await made();
    const { household, area, letters, birthDay } = country.people;
    expect([...household.values.subarray(0, household.length)]).not.toContain(NONE);
    for (const family of familiesOf(country)) {
      expect(new Set(family.map((person) => `${area.values[person]} ${letters.values[person]}`)).size).toBe(1);
      family.slice(1).forEach((person, i) => {
        const days = (birthDay.values[person] as number) - (birthDay.values[family[i] as number] as number);
        expect(days === 0 || days >= 330).toBe(true);
      });
    }
  });

  it('have children of a number as families have, and abilities that are alike but not the same', async () => {
    const { country } = await made();
    const families = familiesOf(country);
    const mean = country.people.birthDay.length / families.length;
    expect(mean).toBeGreaterThan(1.7);
    expect(mean).toBeLessThan(2.6);
    const ability = country.people.ability.values;
    const pairs = families.flatMap((family) =>
      family.length > 1 ? [[ability[family[0] as number], ability[family[1] as number]] as [number, number]] : [],
    );
    const average = (k: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
    const [ma, mb] = [average(0), average(1)];
    let [ab, aa, bb] = [0, 0, 0];
    for (const [a, b] of pairs) [ab, aa, bb] = [ab + (a - ma) * (b - mb), aa + (a - ma) ** 2, bb + (b - mb) ** 2];
    const correlation = ab / Math.sqrt(aa * bb);
    expect(correlation).toBeGreaterThan(0.35);
    expect(correlation).toBeLessThan(0.65);
  });

  it('stay as they are when others come later, who get households of their own', async () => {
    const { world, country } = await made();
    const before = country.people.household.values.slice(0, country.people.household.length);
    const newcomer = addPerson(country.people, { birthDay: 10_000, sex: 0, area: 3 });
    await makeFamilies(world, country, async () => {});
    expect([...country.people.household.values.subarray(0, before.length)]).toEqual([...before]);
    expect(country.people.household.values[newcomer]).toBe(Math.max(...before) + 1);
  });

  it('are the same for the same seed', async () => {
    const [a, b] = [await made(5), await made(5)];
    expect(familiesOf(a.country)).toEqual(familiesOf(b.country));
    expect(a.country.people.ability.values).toEqual(b.country.people.ability.values);
  });

  it('come from abroad together: a child born before the elder came has come as well, one born later has not', () => {
    const arrived = Int32Array.of(0, 0, 9000, 9300, 12_000);
    expect(cameTogether(arrived, 0, 1, 8000)).toBe(true);
    expect(cameTogether(arrived, 0, 3, 8000)).toBe(false);
    expect([8000, 9500].map((born) => cameTogether(arrived, 2, 1, born))).toEqual([false, true]);
    expect([3, 4].map((younger) => cameTogether(arrived, 2, younger, 8000))).toEqual([true, false]);
  });

  it('want a next child most after the usual interval, and never within eleven months', () => {
    expect(wantedAfter(970)).toBe(1);
    expect(wantedAfter(700)).toBeLessThan(1);
    expect(wantedAfter(1900)).toBeLessThan(wantedAfter(1200));
    expect([wantedAfter(0), wantedAfter(329), wantedAfter(4000)]).toEqual([0, 0, 0]);
  });
});
