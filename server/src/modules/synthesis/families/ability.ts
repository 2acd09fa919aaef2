import { type Country, NONE } from '../country/country.ts';
import { FAMILIES } from '../parameters/families.ts';
import type { Random } from '../random.ts';
import type { SiteKind, World } from '../world/world.ts';

const { share: BETWEEN_SCHOOLS, pupils: TESTED } = FAMILIES.betweenSchools.value;
const BETWEEN_AREAS = FAMILIES.betweenAreas.value;
const AREA = Math.sqrt(BETWEEN_AREAS);
const FAMILY = Math.sqrt(FAMILIES.siblingCorrelation.value - BETWEEN_AREAS - BETWEEN_SCHOOLS);
const OWN = Math.sqrt(1 - FAMILIES.siblingCorrelation.value);
/** How much of what a published mean differs is the school, and not the pupils of one year. */
const RELIABLE = BETWEEN_SCHOOLS / (BETWEEN_SCHOOLS + (1 - BETWEEN_SCHOOLS) / TESTED);

/** What a school's pupils have more or less than others: near the published mean, as far as that is no chance; else drawn. */
const schoolParts = (world: World, random: Random): Float32Array => {
  const parts = new Float32Array(world.sites.length);
  world.sites.forEach((site) => {
    const draw = random.normal();
    if (site.kind !== 'bo') return;
    const score = world.schoolScores?.[site.index] ?? Number.NaN;
    parts[site.index] = Number.isNaN(score)
      ? Math.sqrt(BETWEEN_SCHOOLS) * draw
      : RELIABLE * score + Math.sqrt(BETWEEN_SCHOOLS * (1 - RELIABLE)) * draw;
  });
  return parts;
};

const shifts = (world: World, country: Country): Float32Array => {
  const shift = new Float32Array(country.people.birthDay.length);
  const { person, site } = country.spells;
  const value: Partial<Record<SiteKind, number>> = FAMILIES.special.value;
  for (let i = 0; i < person.length; i++) {
    const kind = world.sites[site.values[i] as number]?.kind;
    const by = kind === undefined ? 0 : (value[kind] ?? 0);
    if (by < (shift[person.values[i] as number] as number) || shift[person.values[i] as number] === 0)
      shift[person.values[i] as number] = by;
  }
  return shift;
};

/** Moves and stretches the abilities of some people to a mean of 0 and a variance of 1. */
const standardize = (ability: Float32Array, drawn: Uint8Array): void => {
  let [n, sum, squares] = [0, 0, 0];
  for (let person = 0; person < drawn.length; person++) {
    if (drawn[person] === 0) continue;
    const value = ability[person] as number;
    n++;
    sum += value;
    squares += value * value;
  }
  if (n < 2) return;
  const mean = sum / n;
  const spread = Math.sqrt(squares / n - mean * mean);
  for (let person = 0; person < drawn.length; person++)
    if (drawn[person] === 1) ability[person] = ((ability[person] as number) - mean) / spread;
};

/**
 * Draws the ability of who has none yet: parts of the neighbourhood, of the primary school and of the family, and one's own, so that
 * brothers and sisters, and pupils of a school, are as alike as they are found to be. Learners of special education are lower.
 * @param school primary school by person; below 0 where there is none.
 */
export const drawAbilities = (
  world: World,
  country: Country,
  firstHousehold: number,
  households: number,
  school: Int32Array,
  random: Random,
): void => {
  const neighbourhood = Float32Array.from(world.areas, () => AREA * random.normal());
  const family = new Float32Array(households - firstHousehold);
  for (let i = 0; i < family.length; i++) family[i] = FAMILY * random.normal();
  const ofSchool = schoolParts(world, random);
  const { ability, household, area, birthDay } = country.people;
  const shift = shifts(world, country);
  const drawn = new Uint8Array(birthDay.length);
  for (let person = 0; person < birthDay.length; person++) {
    const home = household.values[person] as number;
    if (home === NONE || home < firstHousehold || ability.values[person] !== 0) continue;
    const shared = (neighbourhood[area.values[person] as number] as number) + (family[home - firstHousehold] as number);
    const at = school[person] as number;
    ability.values[person] = shared + (at < 0 ? 0 : (ofSchool[at] as number)) + OWN * random.normal() + (shift[person] as number);
    drawn[person] = 1;
  }
  standardize(ability.values, drawn);
};
