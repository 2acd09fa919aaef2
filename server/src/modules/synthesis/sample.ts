import { kilometres } from './geography.ts';
import type { Place } from './model.ts';
import { type Random, shuffle } from './random.ts';

/** An institution as far as sampling needs it. */
export type Size = { readonly brin: string; readonly pupils: number; readonly place: Place | null };

const NEIGHBOURS = 2;
const NEAR_KM = 20;

const distance = (a: Size, b: Size): number =>
  a.place === null || b.place === null ? Number.POSITIVE_INFINITY : kilometres(a.place, b.place);

/** Neighbours come together, so that learners can change schools within a small country too. */
const inClusters = (sizes: readonly Size[], random: Random): Size[] => {
  const left = shuffle(
    [...sizes].sort((a, b) => (a.brin < b.brin ? -1 : 1)),
    random,
  );
  const taken = new Set<string>();
  const order: Size[] = [];
  for (const centre of left) {
    if (taken.has(centre.brin)) continue;
    const near = left.filter((other) => other !== centre && !taken.has(other.brin) && distance(centre, other) <= NEAR_KM);
    near.sort((a, b) => distance(centre, a) - distance(centre, b) || (a.brin < b.brin ? -1 : 1));
    for (const institution of [centre, ...near.slice(0, NEIGHBOURS)]) {
      taken.add(institution.brin);
      order.push(institution);
    }
  }
  return order;
};

/**
 * Chooses whole institutions whose pupils add up to `wanted` as nearly as can be, so that each chosen one keeps its real
 * numbers: whatever still fits, and in the end the one that brings the sum nearest. All of them when that is not enough.
 */
export const sampleInstitutions = (sizes: readonly Size[], wanted: number, random: Random): Size[] => {
  const chosen: Size[] = [];
  const passed: Size[] = [];
  let left = wanted;
  for (const institution of inClusters(
    sizes.filter((size) => size.pupils > 0),
    random,
  )) {
    if (institution.pupils > left) passed.push(institution);
    else {
      chosen.push(institution);
      left -= institution.pupils;
    }
  }
  const last = passed.reduce<Size | undefined>((best, size) => (best === undefined || size.pupils < best.pupils ? size : best), undefined);
  if (last !== undefined && (chosen.length === 0 || last.pupils - left < left)) chosen.push(last);
  return chosen;
};

/** Small enough to load in a few seconds and to fill the lanes of the loader, large enough to hold neighbours. */
const regionSize = (total: number): number => Math.min(6_000, Math.max(3_500, total / 8));

/** Divides the chosen institutions over regions of neighbours; a region is made and loaded in one go. */
export const makeRegions = (chosen: readonly Size[]): Size[][] => {
  const left = [...chosen].sort((a, b) => (a.brin < b.brin ? -1 : 1));
  const limit = regionSize(left.reduce((total, size) => total + size.pupils, 0));
  const regions: Size[][] = [];
  while (left.length > 0) {
    const centre = left.reduce((low, size) => ((size.place?.latitude ?? 90) < (low.place?.latitude ?? 90) ? size : low));
    const near = [...left].sort((a, b) =>
      a === centre ? -1 : b === centre ? 1 : compare(distance(centre, a), distance(centre, b)) || (a.brin < b.brin ? -1 : 1),
    );
    const region: Size[] = [];
    let pupils = 0;
    for (const size of near) {
      if (pupils > 0 && pupils + size.pupils > limit) break;
      region.push(size);
      pupils += size.pupils;
      left.splice(left.indexOf(size), 1);
    }
    regions.push(region);
  }
  return regions;
};

// Infinity minus Infinity is not a number, so compare without subtracting.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
