import type { Place, PostcodeArea, SiteInput } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import type { Random } from './random.ts';

const RADIANS = Math.PI / 180;

/** Distance as the crow flies; the flat formula is right to a per mille within the Netherlands. */
export const kilometres = (a: Place, b: Place): number => {
  const x = (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  return Math.hypot(x, b.latitude - a.latitude) * RADIANS * 6371;
};

// The Dutch postcode does not use F, I, O, Q, U, Y and the pairs SA, SD and SS.
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';
const FORBIDDEN: ReadonlySet<string> = new Set(['SA', 'SD', 'SS']);

const letters = (random: Random): string => {
  for (;;) {
    const pair = `${LETTERS[random.below(LETTERS.length)]}${LETTERS[random.below(LETTERS.length)]}`;
    if (!FORBIDDEN.has(pair)) return pair;
  }
};

type Weighted = { readonly codes: readonly string[]; readonly cumulative: Float64Array };

const surroundings = (place: Place, areas: readonly PostcodeArea[]): Weighted => {
  const codes: string[] = [];
  const weights: number[] = [];
  let sum = 0;
  for (const area of areas) {
    const distance = kilometres(place, area.place);
    if (distance > PARAMETERS.homeDistanceMaxKm || area.inhabitants <= 0) continue;
    sum += area.inhabitants * Math.exp(-distance / PARAMETERS.homeDistanceKm);
    codes.push(area.postcode4);
    weights.push(sum);
  }
  return { codes, cumulative: Float64Array.from(weights) };
};

const search = (cumulative: Float64Array, value: number): number => {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Where a site lies: its own coordinates, or the middle of its postcode area. */
export const placeOf = (site: SiteInput, areas: ReadonlyMap<string, PostcodeArea>): Place | null =>
  site.place ?? areas.get(site.postcode?.slice(0, 4) ?? '')?.place ?? null;

/**
 * Draws home postcodes around a site: areas weighted by inhabitants and distance, invented letters.
 * Without geography homes lie in the site's own postcode area; null when that is unknown too.
 */
export const homesAround = (site: SiteInput, areas: readonly PostcodeArea[]): ((random: Random) => string | null) => {
  const around = site.place === null ? undefined : surroundings(site.place, areas);
  if (around === undefined || around.codes.length === 0) {
    return (random) => (site.postcode === null ? null : site.postcode.slice(0, 4) + letters(random));
  }
  const total = around.cumulative[around.cumulative.length - 1] as number;
  return (random) => (around.codes[search(around.cumulative, random.next() * total)] as string) + letters(random);
};
