import { type Country, NONE } from '../country/country.ts';
import { lettersText } from '../world/homes.ts';
import type { World } from '../world/world.ts';
import { chunksOf, linesOf, newline, putDate, putNull, putNumber, putText, tab } from './text.ts';

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
    const [homes, people] = [linesOf(0), linesOf(1)];
    for (let household = bound(part); household < bound(part + 1); household++) {
      putNumber(homes, household + 1);
      tab(homes);
      putText(homes, world.areas[households.area.values[household] as number]?.postcode4 ?? '');
      putText(homes, lettersText(households.letters.values[household] as number));
      newline(homes);
    }
    const until = firstOf(bound(part + 1));
    for (let i = firstOf(bound(part)); i < until; i++) {
      const person = residents.person.values[i] as number;
      putNumber(people, (residents.household.values[i] as number) + 1);
      tab(people);
      putDate(people, residents.birthDay.values[i] as number);
      putText(people, residents.sex.values[i] === 0 ? '\tmale\t' : '\tfemale\t');
      if (person === NONE) putNull(people);
      else putNumber(people, person + 1);
      newline(people);
    }
    return { households: chunksOf(homes).map(({ data }) => data), residents: chunksOf(people).map(({ data }) => data) };
  };
};
