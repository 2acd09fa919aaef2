import { type Country, NONE } from '../country/country.ts';
import { isPrimary } from '../primary/site-group.ts';
import type { Site, World } from '../world/world.ts';

/**
 * The primary school by which a child is put together with brothers and sisters: the one attended longest, known by the index of its site;
 * -2 for special education, where families are not at one school by choice.
 */
export const schoolsOf = (world: World, country: Country): Int32Array => {
  const { person, site, start, end } = country.spells;
  const longest = new Int32Array(country.people.birthDay.length);
  const school = new Int32Array(country.people.birthDay.length).fill(NONE);
  for (let i = 0; i < person.length; i++) {
    const [who, at] = [person.values[i] as number, site.values[i] as number];
    const days = Math.min(end.values[i] as number, (start.values[i] as number) + 4000) - (start.values[i] as number);
    if (days <= (longest[who] as number) || !isPrimary(world.sites[at] as Site)) continue;
    longest[who] = days;
    school[who] = world.sites[at]?.kind === 'bo' ? at : -2;
  }
  return school;
};
