import type { Country, PrimaryLeavers, Watch } from '../country/country.ts';
import { PRIMARY } from '../parameters/primary.ts';
import { randomFor } from '../random.ts';
import { chooseLetters } from '../world/homes.ts';
import type { Site, World } from '../world/world.ts';
import { anchorSites } from './anchor.ts';
import { areasOf } from './areas.ts';
import { type Conveyor, makeConveyor, startYear, stepBack, stepOn } from './conveyor.ts';
import { addStay, GONE } from './pupils.ts';
import { neighboursOf, wantedAt } from './site-group.ts';
import { addStaySpells, detail } from './spells-of-stays.ts';

/** Stands for a stay that began before the anchor: where is only known when the years are worked back. */
const ANCHOR = -1;
/** Homes looked at before the nearest to school is taken. */
const LOOKED = { mainstream: 36, special: 2 } as const;

const anchorYear = (world: World): number =>
  world.homes.length > 0 && world.homesYear >= world.firstYear && world.homesYear <= world.lastYear ? world.homesYear : world.lastYear;

const workYears = async (c: Conveyor, anchor: number, first: number[][], watch: Watch): Promise<void> => {
  const { firstYear, lastYear } = c.world;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const list of first) for (const person of list) starts[person] = ANCHOR;
  const onEnd = (person: number, site: number, from: number, to: number): void => {
    if (from === ANCHOR) ends[person] = to;
    else addStay(c.stays, person, site, from, to);
  };
  let lists = first;
  for (let year = anchor + 1; year <= lastYear; year++) lists = stepOn(c, lists, year, starts, onEnd);
  lists.forEach((list, site) => {
    for (const person of list) onEnd(person, site, starts[person] as number, lastYear + 1);
  });
  lists = first;
  for (let year = anchor - 1; year >= firstYear; year--) {
    lists = stepBack(c, lists, year, ends);
    await watch(0.2 + (0.5 * (anchor - year)) / (anchor - firstYear));
  }
  lists.forEach((list, site) => {
    for (const person of list) addStay(c.stays, person, site, firstYear, ends[person] as number);
  });
};

const BATCH = 200_000;

const goesOn = (c: Conveyor, person: number, site: number): boolean => {
  const kind = c.kindOf(site);
  if (kind === 'bo' || kind === 'sbo') return true;
  return kind === 'so' && (detail(person, 9) % 1000) / 1000 < PRIMARY.soToSecondary.value;
};

/** Makes spells and homes of all stays, and collects who leaves for secondary education. */
const settle = async (c: Conveyor, watch: Watch): Promise<PrimaryLeavers> => {
  const { stays, pupils, country, world, random } = c;
  const leavers = new Map<number, { person: number[]; site: number[] }>();
  for (let i = 0; i < stays.person.length; i++) {
    if (i % BATCH === 0) await watch(0.7 + (0.3 * i) / stays.person.length);
    const [person, site, from, to] = [stays.person, stays.site, stays.from, stays.to].map((column) => column.values[i] as number) as [
      number,
      number,
      number,
      number,
    ];
    addStaySpells(c, person, site, from, to);
    const last = (pupils.exit.values[person] as number) === to || to > world.lastYear;
    if (!last) continue;
    country.people.letters.values[person] = chooseLetters(
      world,
      country.people.area.values[person] as number,
      world.sites[site] as Site,
      random,
      c.kindOf(site) === 'bo' ? LOOKED.mainstream : LOOKED.special,
    );
    if (to > world.lastYear || (pupils.gone.values[person] as number) !== GONE.no || !goesOn(c, person, site)) continue;
    const year = leavers.get(to) ?? { person: [], site: [] };
    leavers.set(to, year);
    year.person.push(person);
    year.site.push(site);
  }
  const years = [...leavers].sort(([a], [b]) => a - b);
  return new Map(years.map(([year, { person, site }]) => [year, { person: Int32Array.from(person), site: Uint16Array.from(site) }]));
};

/**
 * Makes everyone in primary and special education from the first school year to the last. Starts from the year for which homes by
 * school and age are published, and works from there back and on, so that every school has the published number of
 * learners on every 1 October.
 * @returns who leaves for secondary education, by the school year in which they would begin there.
 */
export const makePrimary = async (world: World, country: Country, watch: Watch): Promise<PrimaryLeavers> => {
  if (country.people.birthDay.length > 0) throw new Error('Primary education is made first.');
  const random = randomFor(world.seed, 'primary');
  const wanted = wantedAt(world);
  const anchor = anchorYear(world);
  const anchored = anchorSites(world, anchor, wanted, random);
  const areaOf = areasOf(
    world,
    anchored.map((site) => site?.areas ?? []),
    random,
  );
  const c = makeConveyor({ world, country, random, wantedAt: wanted, neighbours: neighboursOf(world), areaOf });
  const first = startYear(c, anchored, anchor);
  await watch(0.2);
  await workYears(c, anchor, first, watch);
  return settle(c, watch);
};
