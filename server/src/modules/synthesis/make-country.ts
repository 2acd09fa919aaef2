import { makeAdministration } from './administration/make-administration.ts';
import { type Country, makeCountry, type Watch } from './country/country.ts';
import { makeFamilies } from './families/make-families.ts';
import { makePopulation } from './population/make-population.ts';
import { makePrimary } from './primary/make-primary.ts';
import { makeSecondary } from './secondary/make-secondary.ts';
import { makeTertiary } from './tertiary/make-tertiary.ts';
import type { Offer } from './tertiary/offers.ts';
import type { World } from './world/world.ts';

/** How long the stages take beside each other, measured over the whole country. */
const WEIGHTS = { primary: 22, families: 9, secondary: 22, tertiary: 22, lateFamilies: 9, population: 12, administration: 2 } as const;
const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/**
 * Makes the country in memory, stage by stage, each from what the stages before it made. The same world gives the same country.
 * `offers` says which programmes of vocational and higher education are offered where.
 */
export const makeWholeCountry = async (world: World, offers: readonly Offer[], watch: Watch): Promise<Country> => {
  const country = makeCountry();
  let done = 0;
  const stage = async <T>(name: keyof typeof WEIGHTS, work: (watch: Watch) => Promise<T>): Promise<T> => {
    const from = done;
    const made = await work((share) => watch((from + WEIGHTS[name] * Math.min(1, share)) / TOTAL));
    done += WEIGHTS[name];
    return made;
  };
  const pupils = await stage('primary', (w) => makePrimary(world, country, w));
  await stage('families', (w) => makeFamilies(world, country, w));
  const leavers = await stage('secondary', (w) => makeSecondary(world, country, pupils, w));
  await stage('tertiary', (w) => makeTertiary(world, country, leavers, w, offers));
  await stage('lateFamilies', (w) => makeFamilies(world, country, w));
  await stage('population', (w) => makePopulation(world, country, w));
  await stage('administration', (w) => makeAdministration(world, country, w));
  await watch(1);
  return country;
};
