import { type Random, shuffle } from '../random.ts';
import type { HomeRow, World } from '../world/world.ts';
import { isPrimary } from './site-group.ts';

/** Pupils of one site on the anchor's 1 October: area and age of each. */
export type Anchored = { readonly areas: number[]; readonly ages: number[] };

const YOUNGEST = 3;

const addCell = (to: Anchored, area: number, age: number, pupils: number): void => {
  for (let i = 0; i < pupils; i++) {
    to.areas.push(area);
    to.ages.push(age);
  }
};

/** Most pupils in a cell that is published as 'fewer than five'. */
const MOST = 4;

/** How usual a value is in a list beside the most usual one, from 0 to 1. */
const usual = (list: readonly number[]): ((value: number) => number) => {
  const counts = new Map<number, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return (value) => (counts.get(value) ?? 0) / most;
};

/**
 * Cells published as 'fewer than five' get one pupil each, then more, up to four, until the site has as many as are wanted: rather at usual
 * ages, and in areas from which many come, than where a single one lives.
 */
const impute = (to: Anchored, small: { readonly area: number; readonly age: number }[], wanted: number, random: Random): void => {
  shuffle(small, random);
  const filled = new Uint8Array(small.length);
  const add = (i: number): void => {
    const cell = small[i] as (typeof small)[number];
    addCell(to, cell.area, cell.age, 1);
    filled[i] = (filled[i] as number) + 1;
  };
  for (let i = 0; i < small.length && to.areas.length < wanted; i++) add(i);
  let room = 3 * small.length;
  const [usualArea, usualAge] = [usual(to.areas), usual(to.ages)];
  while (room > 0 && to.areas.length < wanted) {
    const i = random.below(small.length);
    const { area, age } = small[i] as { area: number; age: number };
    if ((filled[i] as number) >= MOST || !random.chance(Math.max(0.02, usualArea(area) * usualAge(age)))) continue;
    add(i);
    room--;
  }
};

/** The pupils of a site as published by home and age; what is missing lives and is as old as the others. */
export const anchorSite = (rows: readonly HomeRow[], wanted: number, random: Random): Anchored => {
  const made: Anchored = { areas: [], ages: [] };
  const small: { area: number; age: number }[] = [];
  for (const { area, ages } of rows)
    ages.forEach((pupils, index) => {
      if (pupils < 0) small.push({ area, age: index + YOUNGEST });
      else addCell(made, area, index + YOUNGEST, pupils);
    });
  impute(made, small, wanted, random);
  const known = made.areas.length;
  while (known > 0 && made.areas.length < wanted) {
    const like = random.below(known);
    addCell(made, made.areas[like] as number, made.ages[like] as number, 1);
  }
  return made;
};

const AGES = { bo: [4, 11], sbo: [6, 12], so: [5, 12], vso: [12, 18], 'so/vso': [6, 18] } as const;

/** All primary sites on the anchor's 1 October, by index of the site; sites without published homes have ages but no areas. */
export const anchorSites = (
  world: World,
  year: number,
  wantedAt: (site: number, year: number) => number,
  random: Random,
): (Anchored | undefined)[] => {
  const rows = Map.groupBy(world.homesYear === year ? world.homes : [], (row) => row.site);
  return world.sites.map((site) => {
    if (!isPrimary(site)) return undefined;
    const wanted = wantedAt(site.index, year);
    const made = anchorSite(rows.get(site.index) ?? [], wanted, random);
    const [low, high] = AGES[site.kind as keyof typeof AGES];
    if (made.areas.length === 0) for (let i = 0; i < wanted; i++) made.ages.push(low + random.below(high - low + 1));
    return made;
  });
};
