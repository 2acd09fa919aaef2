import {
  AWARD,
  addPerson,
  addSpell,
  type Country,
  END,
  FLAG,
  makeSchoolLeavers,
  OPEN,
  type PrimaryLeavers,
  type SchoolLeavers,
} from '../country/country.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { type Random, randomFor, shuffle } from '../random.ts';
import { chooseLetters } from '../world/homes.ts';
import { august, october, type Site, type World } from '../world/world.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Chain, drawFrom, GRADUATED, LEFT, makeChain, type Row } from './chain.ts';
import { abilityOf, advise } from './levels.ts';
import { type Around, aroundSites, findLeaver, makePool, type Pool, waiting } from './matching.ts';
import { passRates } from './pass-rates.ts';
import { addPath, anchorPaths, GOES_ON, type Paths, walkOn } from './paths.ts';

type Watch = (share: number) => Promise<void>;

type Work = {
  readonly world: World;
  readonly country: Country;
  readonly chain: Chain;
  readonly paths: Paths;
  readonly random: Random;
  readonly around: (site: number) => Around;
  readonly leavers: SchoolLeavers;
  /** Last site in secondary education by household, for brothers and sisters. */
  readonly familySite: Map<number, number>;
  readonly entryRow: (area: number) => Row;
};

const cellAt = (w: Work, path: number, step: number): Cell =>
  w.chain.cells[w.paths.steps.values[(w.paths.first.values[path] as number) + step] as number] as Cell;

/** The level that a career shows: what the learner comes to, rather than where they begin. */
const abilityOfPath = (w: Work, path: number): number => {
  const last = cellAt(w, path, (w.paths.years.values[path] as number) - 1);
  return abilityOf(last) + SECONDARY.spread.value.level * w.random.normal();
};

const SIBLING_BONUS = 1.2;

const wantedBy = (w: Work, path: number): { site: number; sex: number; ability: number } => ({
  site: cellAt(w, path, 0).site,
  sex: w.paths.sex.values[path] as number,
  ability: abilityOfPath(w, path),
});

/** Someone who was not in primary education here: older than the country's history, or from abroad. */
const addOutsider = (w: Work, path: number): number => {
  const cell = cellAt(w, path, 0);
  const from = w.paths.from.values[path] as number;
  const { areas, weights } = w.around(cell.site);
  let total = 0;
  for (let i = 0; i < areas.length; i++) total += (weights[i] as number) * (w.world.areas[areas[i] as number]?.inhabitants ?? 0);
  let [draw, area] = [w.random.next() * total, (w.world.sites[cell.site] as Site).area];
  for (let i = 0; i < areas.length; i++) {
    draw -= (weights[i] as number) * (w.world.areas[areas[i] as number]?.inhabitants ?? 0);
    if (draw <= 0) {
      area = areas[i] as number;
      break;
    }
  }
  const ability = abilityOfPath(w, path);
  const older = w.random.chance(0.17 - 0.04 * ability) ? 1 : 0;
  const birthDay = october(from - 11 - cell.year - older) - w.random.below(365);
  const abroad = from > w.world.firstYear;
  const arrivedOn = abroad ? august(from) - w.random.below(300) : 0;
  const letters = chooseLetters(w.world, area, w.world.sites[cell.site] as Site, w.random, 1);
  return addPerson(w.country.people, { birthDay, sex: w.paths.sex.values[path] as number, area, letters, ability, arrivedOn });
};

/** An exam for each exam year of a career that was finished: passed but where the year was done again, or school was left without. */
const addExams = (w: Work, person: number, path: number): void => {
  const years = w.paths.years.values[path] as number;
  const from = w.paths.from.values[path] as number;
  const { awards } = w.country;
  for (let step = Math.max(0, w.world.firstYear - from); step < years; step++) {
    const cell = cellAt(w, path, step);
    const last = step === years - 1;
    if (!cell.exam || (last && (w.paths.end.values[path] as number) === GOES_ON)) continue;
    const next = last ? undefined : cellAt(w, path, step + 1);
    const passed = last ? (w.paths.end.values[path] as number) === GRADUATED : next?.vo.vavo !== 'after-failing' && next !== cell;
    awards.person.push(person);
    awards.day.push(august(from + step + 1) - 50 + w.random.below(25));
    awards.site.push(cell.site);
    awards.programme.push(cell.programme);
    awards.kind.push(AWARD.exam);
    awards.passed.push(passed ? 1 : 0);
  }
};

const isDiploma = (w: Work, path: number): boolean => (w.paths.end.values[path] as number) === GRADUATED;

const addSpells = (w: Work, person: number, path: number): void => {
  const years = w.paths.years.values[path] as number;
  const from = w.paths.from.values[path] as number;
  const skip = Math.max(0, w.world.firstYear - from);
  const end = w.paths.end.values[path] as number;
  const ended = from + years;
  const early = end === LEFT && !cellAt(w, path, years - 1).exam && w.random.chance(SECONDARY.leaves.value.midYear);
  const lastDay =
    end === GOES_ON && ended > w.world.lastYear ? OPEN : early ? october(ended - 1) + 20 + w.random.below(240) : august(ended);
  let step = skip;
  while (step < years) {
    const cell = cellAt(w, path, step);
    let to = step + 1;
    while (
      to < years &&
      cellAt(w, path, to).site === cell.site &&
      cellAt(w, path, to).programme === cell.programme &&
      cellAt(w, path, to).year === cell.year + to - step
    )
      to++;
    const next = to < years ? cellAt(w, path, to) : undefined;
    const reason =
      next === undefined
        ? lastDay === OPEN
          ? END.open
          : isDiploma(w, path)
            ? END.graduated
            : END.left
        : next.brin === cell.brin
          ? END.next
          : END.transferred;
    addSpell(w.country.spells, {
      person,
      start: august(from + step),
      end: next === undefined ? lastDay : august(from + to),
      site: cell.site,
      programme: cell.programme,
      year: cell.year,
      reason,
      flags: to - step === 1 ? FLAG.sameYear : 0,
    });
    step = to;
  }
  if (lastDay === OPEN) return;
  const last = cellAt(w, path, years - 1);
  w.leavers.person.push(person);
  w.leavers.year.push(ended);
  w.leavers.site.push(last.site);
  w.leavers.programme.push(last.programme);
  w.leavers.diploma.push(isDiploma(w, path) ? 1 : 0);
};

const settle = (w: Work, person: number, path: number): void => {
  if ((w.paths.from.values[path] as number) + (w.paths.years.values[path] as number) <= w.world.firstYear) return;
  addSpells(w, person, path);
  addExams(w, person, path);
  const household = w.country.people.household.values[person] as number;
  if (household >= 0) w.familySite.set(household, cellAt(w, path, 0).site);
};

const bonusAt = (w: Work, site: number): ((person: number) => number) => {
  const household = w.country.people.household.values;
  return (person) => (w.familySite.get(household[person] as number) === site ? SIBLING_BONUS : 0);
};

/** Gives the careers that begin in a year to leavers of primary school, as near as can be; answers the careers nobody was found for. */
const match = (w: Work, paths: number[], pool: Pool): number[] => {
  const left: number[] = [];
  const ability = w.country.people.ability.values;
  for (const path of shuffle(paths, w.random)) {
    const place = wantedBy(w, path);
    const late = (w.paths.late.values[path] as number) === 1;
    const person = late ? undefined : findLeaver(pool, place, w.around(place.site), ability, bonusAt(w, place.site), w.random);
    if (person === undefined) left.push(path);
    else settle(w, person, path);
  }
  return left;
};

const TRIES = 60;

/** A career for a leaver without a seat: from a school nearby; over before the anchor where all its seats are taken. */
const ownPath = (w: Work, person: number, year: number): number | undefined => {
  const { people } = w.country;
  const row = w.entryRow(people.area.values[person] as number);
  const ability = people.ability.values[person] as number;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const entry = drawFrom(row, w.random.next());
    if (attempt < TRIES / 2 && Math.abs(abilityOf(w.chain.cells[entry] as Cell) - ability) > 0.6 + attempt / 20) continue;
    const on = walkOn(w.chain, entry, year, w.world.lastYear, w.random);
    const there = year <= w.world.voYear && year + on.cells.length >= w.world.voYear;
    if (there) continue;
    return addPath(w.paths, [entry, ...on.cells], year, on.end, people.sex.values[person] as 0 | 1, false);
  }
  return undefined;
};

const byDistance = (w: Work): ((area: number) => Row) => {
  const made = new Map<number, Row>();
  const sites = [
    ...Map.groupBy(
      w.chain.cells.filter((cell) => (w.chain.entry[cell.index] as number) > 0),
      (cell) => cell.site,
    ),
  ];
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const middle = w.world.areas[index] as World['areas'][number];
    const far = sites.map(([site, cells]) => ({
      cells,
      km: Math.hypot(
        (middle.longitude - (w.world.sites[site] as Site).longitude) * 68,
        (middle.latitude - (w.world.sites[site] as Site).latitude) * 111.2,
      ),
    }));
    far.sort((a, b) => a.km - b.km);
    const near = far
      .slice(0, 25)
      .flatMap(({ cells, km }) =>
        cells.map(
          (cell) => [cell.index, (w.chain.entry[cell.index] as number) * Math.exp(-km / SECONDARY.distanceKm.value) + 1e-12] as const,
        ),
      );
    let total = 0;
    const sums = Float64Array.from(near, ([, weight]) => {
      total += weight;
      return total;
    });
    const row = { to: Int32Array.from(near, ([cell]) => cell), sums: sums.map((sum) => sum / total) };
    made.set(index, row);
    return row;
  };
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

const entryOfAll = (chain: Chain): Row => {
  let total = 0;
  const sums = chain.entry.map((value) => {
    total += value;
    return total;
  });
  return { to: Int32Array.from(chain.entry, (_, i) => i), sums: sums.map((sum) => sum / total) };
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

/** The longest that a career before the country's history, or before the anchor, can have lasted. */
const LONGEST = { beforeHistory: 8, beforeAnchor: 12 } as const;

/**
 * Makes careers in secondary education: one through every seat that is published for the anchor's 1 October, given to a leaver of primary
 * school nearby of like ability, preferably where a brother or sister went; and careers of their own for other leavers.
 */
export const makeSecondary = async (world: World, country: Country, pupils: PrimaryLeavers, watch: Watch): Promise<SchoolLeavers> => {
  const leavers = makeSchoolLeavers();
  const { cells, seats } = cellsOf(world);
  if (cells.length === 0) return leavers;
  const random = randomFor(world.seed, 'secondary');
  const chain = makeChain(world, cells, passRates(world));
  await watch(0.1);
  const paths = anchorPaths(chain, seats, world.voYear, world.lastYear, random);
  await watch(0.25);
  const base = { world, country, chain, paths, random, around: aroundSites(world), leavers, familySite: new Map<number, number>() };
  const w: Work = { ...base, entryRow: byDistance({ ...base, entryRow: () => ({ to: new Int32Array(), sums: new Float64Array() }) }) };
  const earliest = Math.min(world.voYear - LONGEST.beforeAnchor, world.firstYear - LONGEST.beforeHistory);
  const byYear = yearly(w, earliest);
  const all = entryOfAll(chain);
  const usual = chain.entry.reduce((sum, value) => sum + value, 0);
  for (let year = earliest; year <= world.lastYear; year++) {
    const anchored = byYear[year - earliest] ?? [];
    const persons = pupils.get(year)?.person;
    if (persons === undefined) {
      for (const path of anchored) settle(w, addOutsider(w, path), path);
      if (year <= world.firstYear) addElders(w, year, Math.max(0, Math.round(usual) - anchored.length), all);
      continue;
    }
    for (const person of persons) advise(country, person, random);
    const pool = makePool(world, country, persons, random);
    for (const path of match(w, anchored, pool)) settle(w, addOutsider(w, path), path);
    for (const person of waiting(pool)) {
      const path = ownPath(w, person, year);
      if (path !== undefined) settle(w, person, path);
    }
    await watch(0.3 + (0.7 * (year - earliest)) / (world.lastYear - earliest));
  }
  return leavers;
};
