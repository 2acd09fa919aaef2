import { describe, expect, it } from 'vitest';
import { makeCountry } from '../country/country.ts';
import { smallTown } from '../primary/fixture.ts';
import { makePrimary } from '../primary/make-primary.ts';
import { makeFamilies } from './make-families.ts';
import { schoolsOf } from './schools.ts';

const made = async (schoolScores: Float32Array) => {
  const world = { ...smallTown(2), schoolScores };
  const country = makeCountry();
  await makePrimary(world, country, async () => {});
  await makeFamilies(world, country, async () => {});
  const school = schoolsOf(world, country);
  const { ability, birthDay } = country.people;
  const values = Array.from({ length: birthDay.length }, (_, person) => ability.values[person] as number);
  const meanAt = (site: number): number => {
    const there = values.filter((_, person) => school[person] === site);
    return there.reduce((sum, value) => sum + value, 0) / there.length;
  };
  return { values, meanAt };
};

describe('ability', () => {
  it('has a mean of 0 and a variance of 1 over everyone who was at school here', async () => {
    const { values } = await made(new Float32Array(8).fill(Number.NaN));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(0, 2);
    expect(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length).toBeCloseTo(1, 2);
  });

  it('is higher at a school with a high published score, though not by all of it: some of a mean is chance', async () => {
    const { meanAt } = await made(Float32Array.of(1.2, -1.2, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN));
    expect(meanAt(0) - meanAt(1)).toBeGreaterThan(1);
    expect(meanAt(0) - meanAt(1)).toBeLessThan(2.4);
  });
});
