import { NATIONAL_INHABITANTS } from '../world/part.ts';
import type { World } from '../world/world.ts';

/** Share of the country's inhabitants who live in the world's areas. */
export const shareOf = (world: World): number => world.areas.reduce((sum, area) => sum + area.inhabitants, 0) / NATIONAL_INHABITANTS;

/** Running sums of inhabitants of some age bands by area; of all inhabitants where no ages are known. */
const residents = (world: World, from: number, to: number): Float64Array => {
  const sums = new Float64Array(world.areas.length);
  const fill = (of: (area: number) => number) => {
    let sum = 0;
    for (let area = 0; area < sums.length; area++) {
      sum += of(area);
      sums[area] = sum;
    }
    return sum;
  };
  const ages = (area: number): number => {
    let sum = 0;
    for (let cell = from * 2; cell < to * 2; cell++) sum += world.areas[area]?.population[cell] ?? 0;
    return sum;
  };
  if (fill(ages) === 0 && fill((area) => world.areas[area]?.inhabitants ?? 0) === 0) fill(() => 1);
  return sums;
};

/** Where young people (15 to 29) and adults (25 to 49) live. */
export const makePlaces = (world: World) => ({ young: residents(world, 3, 6), adult: residents(world, 5, 10) });
export type Places = ReturnType<typeof makePlaces>;
