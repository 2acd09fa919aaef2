import type { StrictDenomination } from '../families/denomination.ts';
import { kilometres } from '../geography.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import type { Site, World } from '../world/world.ts';
import type { Cell } from './cells.ts';
import { type Chain, drawFrom, type Row, rowOf } from './chain.ts';
import { abilityOf } from './levels.ts';
import { addPath, walkOn } from './paths.ts';
import type { Work } from './work.ts';

/** Where secondary education can begin: for who lives in an area, of a strict denomination, or at one site. */
export type Entries = {
  readonly near: (area: number) => Row;
  readonly strict: (area: number, of: StrictDenomination) => Row | undefined;
  readonly at: (site: number) => Row | undefined;
};

const NEAREST = 25;
const { distanceKm, farthestKm, others } = SECONDARY.strict.value;
type Far = { readonly site: number; readonly km: number; readonly cells: readonly Cell[] };

const byKey = <K, V>(find: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, find(key));
    return made.get(key) as V;
  };
};

/** Places to begin, weighed by size and distance; schools of a strict denomination draw few others. */
export const entriesOf = (world: World, chain: Chain, strictAt: Work['strictAt']): Entries => {
  const entry = (cell: Cell): number => chain.entry[cell.index] as number;
  const sites = [
    ...Map.groupBy(
      chain.cells.filter((cell) => entry(cell) > 0),
      (cell) => cell.site,
    ),
  ];
  const bySite = new Map(sites);
  const farFrom = (area: number, some: typeof sites): Far[] => {
    const middle = world.areas[area] as World['areas'][number];
    return some
      .map(([site, cells]) => ({ site, cells, km: kilometres(middle, world.sites[site] as Site) }))
      .sort((a, b) => a.km - b.km || a.site - b.site);
  };
  const rowFor = (far: readonly Far[], weigh: (at: Far) => number): Row | undefined => {
    const weights = new Map(far.map((at) => [at.site, weigh(at)]));
    return rowOf(
      far.flatMap(({ cells }) => cells),
      (cell) => entry(cell) * (weights.get(cell.site) as number) + 1e-12,
    );
  };
  const near = byKey((area: number): Row => {
    const weigh = ({ km, site }: Far): number => Math.exp(-km / SECONDARY.distanceKm.value) * (strictAt(site) === undefined ? 1 : others);
    return rowFor(farFrom(area, sites).slice(0, NEAREST), weigh) as Row;
  });
  const strict = byKey((key: `${number} ${StrictDenomination}`): Row | undefined => {
    const [area, of] = key.split(' ') as [string, StrictDenomination];
    const far = farFrom(
      Number(area),
      sites.filter(([site]) => strictAt(site) === of),
    );
    return rowFor(
      far.filter(({ km }) => km < farthestKm[of]),
      ({ km }) => Math.exp(-km / distanceKm[of]),
    );
  });
  return {
    near,
    strict: (area, of) => strict(`${area} ${of}`),
    at: byKey((site) => rowOf(bySite.get(site) ?? [], entry)),
  };
};

/** How far the ability may be from what fits a place, in the first tries and more in later ones. */
const FITS = { tolerance: 0.6, later: 20 } as const;

const drawEntry = (w: Work, row: Row, ability: number, tries: number, attempt: number): number | undefined => {
  const entry = drawFrom(row, w.random.next());
  const far = Math.abs(abilityOf(w.chain.cells[entry] as Cell) - ability);
  return attempt < tries / 2 && far > FITS.tolerance + attempt / FITS.later ? undefined : entry;
};

/** A career that begins in one of a row of places; over before the anchor, where all seats are taken. */
const pathFrom = (w: Work, row: Row, person: number, year: number, tries: number): number | undefined => {
  const { people } = w.country;
  for (let attempt = 0; attempt < tries; attempt++) {
    const entry = drawEntry(w, row, people.ability.values[person] as number, tries, attempt);
    if (entry === undefined) continue;
    const on = walkOn(w.chain, entry, year, w.world.lastYear, w.random);
    if (year <= w.world.voYear && year + on.cells.length >= w.world.voYear) continue;
    return addPath(w.paths, [entry, ...on.cells], year, on.end, people.sex.values[person] as 0 | 1, false);
  }
  return undefined;
};

const TRIES = 60;
const SIBLING_TRIES = 16;

/** A career for a leaver of primary school without a seat: where a brother or sister went, at a school of their denomination, or nearby. */
export const ownPath = (
  w: Work,
  entries: Entries,
  person: number,
  year: number,
  of: StrictDenomination | undefined,
): number | undefined => {
  const { area, household } = w.country.people;
  const home = area.values[person] as number;
  const sibling = w.familySite.get(household.values[person] as number);
  const follows =
    sibling !== undefined && (of === undefined || w.strictAt(sibling) === of) && w.random.chance(SECONDARY.followsSibling.value);
  const there = follows ? entries.at(sibling) : undefined;
  const strict = of === undefined ? undefined : entries.strict(home, of);
  return (
    (there && pathFrom(w, there, person, year, SIBLING_TRIES)) ??
    (strict && pathFrom(w, strict, person, year, TRIES)) ??
    pathFrom(w, entries.near(home), person, year, TRIES)
  );
};
