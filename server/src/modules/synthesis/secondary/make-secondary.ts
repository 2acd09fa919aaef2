import { type Country, makeSchoolLeavers, type PrimaryLeavers, type SchoolLeavers, type Watch } from '../country/country.ts';
import { type StrictDenomination, strictDenomination } from '../families/denomination.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { detail } from '../primary/spells-of-stays.ts';
import { randomFor, shuffle } from '../random.ts';
import { type World, yearsOf } from '../world/world.ts';
import { settle } from './careers.ts';
import { cellsOf, type Seats } from './cells.ts';
import { type Chain, drawFrom, makeChain, type Row, rowOf } from './chain.ts';
import { advise } from './levels.ts';
import { type Around, aroundSites, findLeaver, makePool, type Pool, waiting } from './matching.ts';
import { addNewcomers, addOutsider, newcomerRows } from './newcomers.ts';
import { type Entries, entriesOf, ownPath } from './own-paths.ts';
import { passRates } from './pass-rates.ts';
import { addPath, anchorPaths, walkOn } from './paths.ts';
import { abilityOfPath, cellAt, type Work } from './work.ts';

const SIBLING_BONUS = 1.2;

const wantedBy = (w: Work, path: number): { site: number; sex: number; ability: number } => ({
  site: cellAt(w, path, 0).site,
  sex: w.paths.sex.values[path] as number,
  ability: abilityOfPath(w, path),
});

const bonusAt = (w: Work, site: number): ((person: number) => number) => {
  const household = w.country.people.household.values;
  return (person) => (w.familySite.get(household[person] as number) === site ? SIBLING_BONUS : 0);
};

/** Gives the careers that begin in a year to leavers of primary school, as near as can be; answers the careers nobody was found for. */
const match = (w: Work, paths: number[], pool: Pool, around: (site: number) => Around): number[] => {
  const left: number[] = [];
  const ability = w.country.people.ability.values;
  for (const path of shuffle(paths, w.random)) {
    const place = wantedBy(w, path);
    const late = (w.paths.late.values[path] as number) === 1;
    const person = late ? undefined : findLeaver(pool, place, around(place.site), ability, bonusAt(w, place.site), w.random);
    if (person === undefined) left.push(path);
    else settle(w, person, path);
  }
  return left;
};

const KEEPS: Readonly<Record<StrictDenomination, number>> = SECONDARY.strict.value.keeps;

/** Whose family looks for a secondary school of the strict denomination of the primary school: all children of a family alike. */
const keptTo = (w: Work, person: number, primarySite: number): StrictDenomination | undefined => {
  const of = w.strictAt(primarySite);
  if (of === undefined) return undefined;
  const family = w.country.people.household.values[person] as number;
  return (detail(family, 11) % 10_000) / 10_000 < KEEPS[of] ? of : undefined;
};

/** Who was in secondary education before the country's history and had left before the anchor: as many a year as have been found since. */
const addElders = (w: Work, year: number, wanted: number, all: Row): void => {
  for (let i = 0; i < wanted; i++) {
    const entry = drawFrom(all, w.random.next());
    const on = walkOn(w.chain, entry, year, w.world.lastYear, w.random);
    const until = year + on.cells.length;
    if (until < w.world.firstYear || until >= w.world.voYear) continue;
    const path = addPath(w.paths, [entry, ...on.cells], year, on.end, w.random.chance(0.5) ? 0 : 1, false);
    settle(w, addOutsider(w, path), path);
  }
};

const yearly = (w: Work, from: number): number[][] => {
  const lists: number[][] = [];
  for (let path = 0; path < w.paths.first.length; path++) {
    const begin = w.paths.from.values[path] as number;
    const list = lists[begin - from] ?? [];
    lists[begin - from] = list;
    list.push(path);
  }
  return lists;
};

type Leavers = { readonly person: Int32Array; readonly site: Uint16Array };

/** Areas from which pupils come to a school of a strict denomination: from farther than to others. */
const farOf = (w: Work): ((site: number) => Around) => {
  const { distanceKm, farthestKm } = SECONDARY.strict.value;
  const names = Object.keys(distanceKm) as StrictDenomination[];
  const around = new Map(names.map((name) => [name, aroundSites(w.world, distanceKm[name], farthestKm[name])]));
  return (site) => {
    const of = w.strictAt(site);
    return ((of && around.get(of)) ?? w.around)(site);
  };
};

/** Everybody who leaves primary education in a summer finds a place: strict denominations first, among themselves. */
const placeYear = (w: Work, entries: Entries, far: (site: number) => Around, leavers: Leavers, anchored: number[], year: number): void => {
  for (const person of leavers.person) advise(w.country, person, w.random);
  const of = new Map<number, StrictDenomination>();
  leavers.person.forEach((person, i) => {
    const kept = keptTo(w, person, leavers.site[i] as number);
    if (kept !== undefined) of.set(person, kept);
  });
  const groups = Map.groupBy(leavers.person, (person) => of.get(person));
  const seats = Map.groupBy(anchored, (path) => w.strictAt(cellAt(w, path, 0).site));
  const others = groups.get(undefined) ?? [];
  const left = seats.get(undefined) ?? [];
  const kept = [...new Set([...groups.keys(), ...seats.keys()])].filter((name) => name !== undefined).sort();
  for (const name of kept) {
    const pool = makePool(w.world, w.country, Int32Array.from(groups.get(name) ?? []), w.random);
    left.push(...match(w, seats.get(name) ?? [], pool, far));
    others.push(...waiting(pool));
  }
  const pool = makePool(w.world, w.country, Int32Array.from(others), w.random);
  for (const path of match(w, left, pool, w.around)) settle(w, addOutsider(w, path), path);
  for (const person of waiting(pool)) {
    const path = ownPath(w, entries, person, year, of.get(person));
    if (path !== undefined) settle(w, person, path);
  }
};

/** The longest that a career before the country's history, or before the anchor, can have lasted. */
const LONGEST = { beforeHistory: 8, beforeAnchor: 12 } as const;

/** The part of the country's learners who have seats on the anchor's 1 October. */
const shareOf = (world: World, seats: readonly Seats[]): number =>
  seats.reduce((sum, seat) => sum + seat.pupils, 0) / (SECONDARY.pupils.value[world.voYear] ?? Number.POSITIVE_INFINITY);

const makeWork = (world: World, country: Country, chain: Chain, paths: Work['paths'], random: Work['random'], share: number): Work => {
  const strict = world.sites.map((site) => strictDenomination(site.denomination));
  return {
    ...{ world, country, chain, paths, random, around: aroundSites(world), strictAt: (site) => strict[site] },
    ...{ leavers: makeSchoolLeavers(), familySite: new Map<number, number>(), present: new Int32Array(yearsOf(world)) },
    ...{ arrived: new Int32Array(yearsOf(world)), share },
  };
};

/**
 * Makes careers in secondary education: one through every seat that is published for the anchor's 1 October, given to a leaver of primary
 * school nearby of like ability, preferably where a brother or sister went; careers of their own for other leavers; and newcomers
 * from abroad who make the number of each year full.
 */
export const makeSecondary = async (world: World, country: Country, pupils: PrimaryLeavers, watch: Watch): Promise<SchoolLeavers> => {
  const { cells, seats } = cellsOf(world);
  if (cells.length === 0) return makeSchoolLeavers();
  const random = randomFor(world.seed, 'secondary');
  const chain = makeChain(world, cells, passRates(world));
  await watch(0.1);
  const w = makeWork(world, country, chain, anchorPaths(chain, seats, world.voYear, world.lastYear, random), random, shareOf(world, seats));
  await watch(0.25);
  const entries = entriesOf(world, chain, w.strictAt);
  const far = farOf(w);
  const rows = newcomerRows(w);
  const earliest = Math.min(world.voYear - LONGEST.beforeAnchor, world.firstYear - LONGEST.beforeHistory);
  const byYear = yearly(w, earliest);
  const all = rowOf(cells, (cell) => chain.entry[cell.index] as number) as Row;
  const usual = chain.entry.reduce((sum, value) => sum + value, 0);
  for (let year = earliest; year <= world.lastYear; year++) {
    const anchored = byYear[year - earliest] ?? [];
    const leavers = pupils.get(year);
    if (leavers === undefined) {
      for (const path of anchored) settle(w, addOutsider(w, path), path);
      if (year <= world.firstYear) addElders(w, year, Math.max(0, Math.round(usual) - anchored.length), all);
      continue;
    }
    placeYear(w, entries, far, leavers, anchored, year);
    addNewcomers(w, rows, year);
    await watch(0.3 + (0.7 * (year - earliest)) / (world.lastYear - earliest));
  }
  return w.leavers;
};
