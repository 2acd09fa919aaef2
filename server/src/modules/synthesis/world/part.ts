import { kilometres } from '../geography.ts';
import { randomFor } from '../random.ts';
import type { Area, World } from './world.ts';

/** Inhabitants of the Netherlands, 1 January 2021 (CBS, bevolking per postcode en leeftijd): `scale` is a share of this. */
export const NATIONAL_INHABITANTS = 17_470_000;
/** Parts of the country are clusters of about this many inhabitants: a town with its surroundings. */
const CLUSTER = 400_000;

/** Areas nearest to a centre until enough people live in them. */
const grow = (areas: readonly Area[], centre: Area, wanted: number, chosen: Set<number>): number => {
  const order = areas.map((area, index) => ({ index, distance: kilometres(area, centre) }));
  order.sort((a, b) => a.distance - b.distance || a.index - b.index);
  let got = 0;
  for (const { index } of order) {
    if (got >= wanted) break;
    if (chosen.has(index)) continue;
    chosen.add(index);
    got += (areas[index] as Area).inhabitants;
  }
  return got;
};

/** Areas of the part that `scale` asks for: whole clusters around places with a secondary school, drawn by the seed. */
export const chooseAreas = (world: World): ReadonlySet<number> => {
  const total = world.areas.reduce((sum, area) => sum + area.inhabitants, 0);
  const wanted = world.scale * NATIONAL_INHABITANTS;
  if (wanted >= 0.95 * total) return new Set(world.areas.keys());
  const random = randomFor(world.seed, 'part');
  const centres = [...new Set(world.voTargets.map((target) => world.sites[target.site]?.area ?? 0))];
  const clusters = Math.max(1, Math.round(wanted / CLUSTER));
  const chosen = new Set<number>();
  let got = 0;
  for (let cluster = 0; cluster < clusters && centres.length > 0; cluster++) {
    const open = centres.filter((area) => !chosen.has(area));
    const centre = world.areas[open.length > 0 ? random.pick(open) : 0];
    if (centre !== undefined) got += grow(world.areas, centre, (wanted - got) / (clusters - cluster), chosen);
  }
  return chosen;
};

const renumber = (keep: readonly boolean[]): Int32Array => {
  let next = 0;
  return Int32Array.from(keep, (kept) => (kept ? next++ : -1));
};

const TERTIARY: ReadonlySet<string> = new Set(['mbo', 'hbo', 'wo']);

/**
 * Cuts the world down to some areas: with all their primary and secondary sites at their real size. Institutions of vocational
 * and higher education stay, wherever they are: students travel. Homes and sites outside are left out of the targets.
 */
export const cutWorld = (world: World, chosen: ReadonlySet<number>): World => {
  if (chosen.size === world.areas.length) return world;
  const far = new Set(world.sites.filter((site) => TERTIARY.has(site.kind)).map((site) => site.area));
  const areaOf = renumber(world.areas.map((_, index) => chosen.has(index) || far.has(index)));
  const siteOf = renumber(world.sites.map((site) => chosen.has(site.area) || TERTIARY.has(site.kind)));
  const years = world.lastYear - world.firstYear + 1;
  const kept = world.sites.filter((site) => (siteOf[site.index] as number) >= 0);
  const poPupils = new Int32Array(kept.length * years);
  kept.forEach((site, index) => {
    poPupils.set(world.poPupils.subarray(site.index * years, (site.index + 1) * years), index * years);
  });
  const there = <T extends { readonly site: number }>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => ((siteOf[row.site] as number) < 0 ? [] : [{ ...row, site: siteOf[row.site] as number }]));
  const empty = (area: Area): Area => ({ ...area, inhabitants: 0, population: new Uint16Array(area.population.length) });
  return {
    ...world,
    areas: world.areas.flatMap((area, index) => ((areaOf[index] as number) < 0 ? [] : [chosen.has(index) ? area : empty(area)])),
    sites: kept.map((site, index) => ({ ...site, index, area: areaOf[site.area] as number })),
    poPupils,
    homes: there(world.homes.filter((row) => chosen.has(row.area))).map((row) => ({ ...row, area: areaOf[row.area] as number })),
    voTargets: there(world.voTargets),
    distances: Float32Array.from(kept, (site) => world.distances[site.index] as number),
    exams: there(world.exams),
    ...(world.schoolScores && { schoolScores: Float32Array.from(kept, (site) => world.schoolScores?.[site.index] ?? Number.NaN) }),
  };
};
