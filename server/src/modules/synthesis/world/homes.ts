import { kilometres } from '../geography.ts';
import type { Random } from '../random.ts';
import type { World } from './world.ts';

// The Dutch postcode does not use F, I, O, Q, U, Y and the pairs SA, SD and SS.
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';
const FORBIDDEN: ReadonlySet<string> = new Set(['SA', 'SD', 'SS']);

const PAIRS: readonly string[] = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b)).filter((pair) => !FORBIDDEN.has(pair));
const INDEX: ReadonlyMap<string, number> = new Map(PAIRS.map((pair, index) => [pair, index]));

/** How many streets a postcode area has: letters are an index below this. */
export const lettersCount = PAIRS.length;
export const lettersText = (letters: number): string => PAIRS[letters] ?? 'AA';
export const lettersIndex = (text: string): number | undefined => INDEX.get(text);

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const KM_PER_DEGREE = 111.2;

/**
 * Where the homes under some letters lie: the letters fill a disc of the area's surface evenly (a sunflower), since
 * the real streets are not known. Invented, but the same everywhere.
 */
export const homePoint = (world: World, area: number, letters: number): { readonly latitude: number; readonly longitude: number } => {
  const middle = world.areas[area];
  if (middle === undefined) throw new RangeError(`There is no area ${area}.`);
  const far = middle.radius * Math.sqrt((letters + 0.5) / lettersCount);
  const angle = letters * GOLDEN;
  const latitude = middle.latitude + (far * Math.sin(angle)) / KM_PER_DEGREE;
  return { latitude, longitude: middle.longitude + (far * Math.cos(angle)) / (KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)) };
};

/** Kilometres as the crow flies from a home to a place. */
export const kilometresTo = (
  world: World,
  area: number,
  letters: number,
  place: { readonly latitude: number; readonly longitude: number },
): number => kilometres(homePoint(world, area, letters), place);

/** How many homes are looked at before the nearest is taken: more draws homes nearer to school. */
const LOOKED_AT = 2;

/** Draws a home within the area, rather near to a place (the school that was chosen for being near) than far from it. */
export const chooseLetters = (
  world: World,
  area: number,
  place: { readonly latitude: number; readonly longitude: number },
  random: Random,
  looked = LOOKED_AT,
): number => {
  let best = random.below(lettersCount);
  let least = kilometresTo(world, area, best, place);
  for (let i = 1; i < looked; i++) {
    const letters = random.below(lettersCount);
    const distance = kilometresTo(world, area, letters, place);
    if (distance < least) [best, least] = [letters, distance];
  }
  return best;
};
