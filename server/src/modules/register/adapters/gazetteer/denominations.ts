import { type Area, distance } from './places.ts';
import { type Random, shuffled, spread } from './random.ts';
import { DENOMINATIONS, INSTITUTIONS_PER_BOARD } from './shares.ts';

type Point = { readonly latitude: number; readonly longitude: number };

/** The Bible belt, from Zeeland over the islands of Zuid-Holland, the Betuwe and the Veluwe to the north-west of Overijssel. */
const BELT: readonly Point[] = [
  { latitude: 51.45, longitude: 3.75 },
  { latitude: 51.65, longitude: 4 },
  { latitude: 51.85, longitude: 4.75 },
  { latitude: 52.03, longitude: 5.55 },
  { latitude: 52.2, longitude: 5.7 },
  { latitude: 52.45, longitude: 5.9 },
  { latitude: 52.63, longitude: 6.15 },
];
const STEPS = 12;

/** Kilometres from a place to the Bible belt. */
export const toBelt = (place: Point): number => {
  let least = Number.POSITIVE_INFINITY;
  BELT.slice(1).forEach((to, i) => {
    const from = BELT[i] as Point;
    for (let step = 0; step <= STEPS; step++) {
      const along = step / STEPS;
      const at = {
        latitude: from.latitude + (to.latitude - from.latitude) * along,
        longitude: from.longitude + (to.longitude - from.longitude) * along,
      };
      least = Math.min(least, distance(place, at));
    }
  });
  return least;
};

type Home = { readonly area: Area; readonly inhabitants: number };
/** How likely a denomination is at a place, beside other places. */
type Likely = (home: Home) => number;

// Near the belt 0.64 of the reformed primary schools of 2019 lie within 15 km of it, of the liberated ones 0.29 (DUO). Islamic schools
// are in large towns, anthroposophic ones in towns.
const STRICT: Readonly<Record<string, Likely>> = {
  Reformatorisch: ({ area }) => Math.exp(-toBelt(area) / 8),
  'Gereformeerd vrijgemaakt': ({ area }) => Math.exp(-toBelt(area) / 60),
  Gereformeerd: ({ area }) => Math.exp(-toBelt(area) / 60),
  Islamitisch: ({ inhabitants }) => inhabitants ** 1.5,
  Antroposofisch: ({ inhabitants }) => inhabitants ** 0.6,
};

/** Draws some of a list without putting back, by weight: the least of u^(1/w) are left out. */
const drawSome = (random: Random, open: readonly number[], count: number, weigh: (index: number) => number): number[] =>
  open
    .map((index) => ({ index, key: Math.log(1 - random()) / Math.max(1e-9, weigh(index)) }))
    .sort((a, b) => b.key - a.key || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);

/**
 * The denomination of each of some institutions in its national share: those to which families keep lie in clusters, the others are mixed.
 * `fits` says whether an institution may be of such a denomination.
 */
export const denominationsAt = (
  random: Random,
  level: 'primary' | 'secondary',
  homes: readonly Area[],
  fits: (index: number) => boolean = () => true,
): string[] => {
  const towns = new Map<string, number>();
  for (const { place, inhabitants } of homes) towns.set(place, (towns.get(place) ?? 0) + inhabitants);
  const names = spread(homes.length, DENOMINATIONS[level]);
  const given: (string | undefined)[] = homes.map(() => undefined);
  for (const [name, likely] of Object.entries(STRICT)) {
    const open = [...given.keys()].filter((index) => given[index] === undefined && fits(index));
    const weigh = (index: number): number => {
      const area = homes[index] as Area;
      return likely({ area, inhabitants: towns.get(area.place) ?? 0 });
    };
    for (const index of drawSome(random, open, names.filter((other) => other === name).length, weigh)) given[index] = name;
  }
  const others = shuffled(
    random,
    names.filter((name) => !(name in STRICT)),
  );
  let next = 0;
  return given.map((name) => name ?? others[next++] ?? 'Openbaar');
};

/** A denomination and a board for each institution; a board runs schools of one denomination. */
export const boardsFor = (
  random: Random,
  level: 'primary' | 'secondary',
  homes: readonly Area[],
  fits?: (index: number) => boolean,
): { readonly denomination: string; readonly boardId: string }[] => {
  const letter = level === 'primary' ? 'P' : 'S';
  const perBoard = INSTITUTIONS_PER_BOARD[level];
  const given = new Map<string, number>();
  return denominationsAt(random, level, homes, fits).map((denomination) => {
    const index = given.get(denomination) ?? 0;
    given.set(denomination, index + 1);
    const kind = DENOMINATIONS[level].findIndex(([name]) => name === denomination);
    return { denomination, boardId: `${letter}${kind + 1}${String(Math.floor(index / perBoard) + 1).padStart(3, '0')}` };
  });
};
