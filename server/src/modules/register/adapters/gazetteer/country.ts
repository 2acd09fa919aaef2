import { type Area, type Municipality, makeGeography } from './places.ts';
import { makePrimaryYears, type SiteCount } from './primary-years.ts';
import { makePupils, type PupilCount } from './pupils.ts';
import { divide, seededRandom } from './random.ts';
import { makeClosedSchools, makeSchools, makeSpecialSchools, type SchoolSite, withOpenings } from './schools.ts';
import { POPULATION } from './shares.ts';

export type Residents = {
  readonly postcode4: string;
  readonly ageFrom: number;
  readonly ageTo: number | null;
  readonly sex: 'male' | 'female';
  readonly inhabitants: number;
};

export type BuiltInCountry = {
  readonly municipalities: readonly Municipality[];
  readonly areas: readonly Area[];
  readonly residents: readonly Residents[];
  readonly sites: readonly SchoolSite[];
  readonly pupils: readonly PupilCount[];
  /** Primary and special pupils of every published year. */
  readonly siteCounts: readonly SiteCount[];
};

const residentsOf = (area: Area, phase: number): Residents[] => {
  const parts = divide(
    area.inhabitants,
    POPULATION.flatMap(([, men, women]) => [men, women]),
    phase,
  );
  return parts.map((inhabitants, index) => {
    const [ageFrom] = POPULATION[Math.floor(index / 2)] ?? [0];
    const last = Math.floor(index / 2) === POPULATION.length - 1;
    return { postcode4: area.postcode4, ageFrom, ageTo: last ? null : ageFrom + 4, sex: index % 2 === 0 ? 'male' : 'female', inhabitants };
  });
};

/**
 * Makes a country from a published gazetteer, for whoever has no files of the real one. Pure: the same scale and seed
 * give the same country. `scale` is its size as a share of the Netherlands, above 0 and at most 1.
 */
export const makeCountry = (scale: number, seed: number): BuiltInCountry => {
  if (!(scale > 0 && scale <= 1)) throw new RangeError('scale must be above 0 and at most 1');
  const random = seededRandom(seed);
  const { municipalities, areas } = makeGeography(random, scale);
  const today = makeSchools(random, areas, scale);
  const pupils = makePupils(random, today, scale);
  const residents = areas.flatMap((area) => residentsOf(area, random()));
  // A stream of its own: what came before stays as it was.
  const past = seededRandom(seed ^ 0x5c4001);
  const sites = [...withOpenings(past, today), ...makeSpecialSchools(past, areas, scale), ...makeClosedSchools(past, areas, scale)];
  return { municipalities, areas, residents, sites, pupils, siteCounts: makePrimaryYears(past, sites, scale) };
};
