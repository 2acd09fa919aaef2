import type { Country } from '../country/country.ts';
import { NONE } from '../country/country.ts';
import { lettersText } from '../world/homes.ts';
import type { World } from '../world/world.ts';
import { collect, dateText } from './text.ts';

export type ResidentRows = { readonly households: readonly Buffer[]; readonly residents: readonly Buffer[] };

/**
 * Writes the inhabitants by household in `parts` parts: columns of synthesis.household and synthesis.resident, in order. A household has
 * the number of its index and one.
 */
export const residentWriter = (world: World, country: Country, parts: number): ((part: number) => ResidentRows) => {
  const { households, residents } = country;
  const bound = (part: number): number => Math.floor((part * households.area.length) / parts);
  const firstOf = (household: number): number => {
    let [low, high] = [0, residents.household.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((residents.household.values[middle] as number) < household) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (part) => {
    const [homes, people] = [collect(0), collect(1)];
    for (let household = bound(part); household < bound(part + 1); household++) {
      const area = world.areas[households.area.values[household] as number]?.postcode4 ?? '';
      homes.add(`${household + 1}\t${area}${lettersText(households.letters.values[household] as number)}\n`);
    }
    const until = firstOf(bound(part + 1));
    for (let i = firstOf(bound(part)); i < until; i++) {
      const person = residents.person.values[i] as number;
      const sex = residents.sex.values[i] === 0 ? 'male' : 'female';
      people.add(
        `${(residents.household.values[i] as number) + 1}\t${dateText(residents.birthDay.values[i] as number)}\t${sex}\t${person === NONE ? '\\N' : person + 1}\n`,
      );
    }
    return { households: homes.chunks().map(({ data }) => data), residents: people.chunks().map(({ data }) => data) };
  };
};
