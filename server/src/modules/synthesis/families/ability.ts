import type { Country } from '../country/country.ts';
import { FAMILIES } from '../parameters/families.ts';
import type { Random } from '../random.ts';
import type { SiteKind, World } from '../world/world.ts';

const BETWEEN = Math.sqrt(FAMILIES.betweenAreas.value);
const FAMILY = Math.sqrt(FAMILIES.siblingCorrelation.value - FAMILIES.betweenAreas.value);
const OWN = Math.sqrt(1 - FAMILIES.siblingCorrelation.value);

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

/**
 * Draws the ability of who has none yet: a part of the neighbourhood, a part of the family, and one's own, so that brothers and sisters
 * are as alike as they are found to be. Learners of special education are lower.
 */
export const drawAbilities = (world: World, country: Country, firstHousehold: number, households: number, random: Random): void => {
  const neighbourhood = Float32Array.from(world.areas, () => BETWEEN * random.normal());
  const family = new Float32Array(households - firstHousehold);
  for (let i = 0; i < family.length; i++) family[i] = FAMILY * random.normal();
  const { ability, household, area } = country.people;
  const shift = shifts(world, country);
  for (let person = 0; person < ability.length; person++) {
    const home = (household.values[person] as number) - firstHousehold;
    if (home < 0 || ability.values[person] !== 0) continue;
    const shared = (neighbourhood[area.values[person] as number] as number) + (family[home] as number);
    ability.values[person] = shared + OWN * random.normal() + (shift[person] as number);
  }
};
