import { chooseAreas, NATIONAL_INHABITANTS } from '../world/part.ts';
import type { World } from '../world/world.ts';

/**
 * Which part of the published country is there to be compared: all of it, or where the scale is smaller the areas it is made for and
 * the sites that have learners.
 */
export type Part = {
  readonly whole: boolean;
  /** Share of the national inhabitants who live in the part. */
  readonly share: number;
  readonly hasArea: (postcode4: string) => boolean;
};

/** The part that a country is made for: the areas that its scale and seed choose. */
export const partOf = (world: World): Part => {
  const chosen = chooseAreas(world);
  const areas = world.areas.filter((_, index) => chosen.has(index));
  const codes = new Set(areas.map((area) => area.postcode4));
  const inhabitants = areas.reduce((sum, area) => sum + area.inhabitants, 0);
  return {
    whole: chosen.size === world.areas.length,
    share: inhabitants / NATIONAL_INHABITANTS,
    hasArea: (postcode4) => codes.has(postcode4),
  };
};

/** Leaves out what is published of sites outside the part; `ours` are the sites with learners. */
export const here = <T extends { readonly brin: string; readonly siteNo: string }>(
  published: readonly T[],
  ours: Iterable<{ readonly brin: string; readonly siteNo: string }>,
  { whole }: Part,
): readonly T[] => {
  if (whole) return published;
  const sites = new Set<string>();
  for (const row of ours) sites.add(row.brin + row.siteNo);
  return published.filter((row) => sites.has(row.brin + row.siteNo));
};
