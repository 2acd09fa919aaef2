import type { Country } from '../country/country.ts';
import { kilometres } from '../geography.ts';
import { PRIMARY } from '../parameters/primary.ts';
import type { Random } from '../random.ts';
import { type Area, october, type Site, type World } from '../world/world.ts';
import type { Anchored } from './anchor.ts';
import type { AreaOf } from './areas.ts';
import { balance, TURNOVER } from './balance.ts';
import { addPupil, addStay, GONE, makePupils, makeStays, type NewPupil, type Pupils, type Stays } from './pupils.ts';
import { FEEDERS, isPrimary, type Neighbours, type PrimaryKind } from './site-group.ts';

/** Everything the years are worked through with. */
export type Conveyor = {
  readonly world: World;
  readonly country: Country;
  readonly random: Random;
  readonly pupils: Pupils;
  readonly stays: Stays;
  readonly sites: readonly number[];
  readonly kindOf: (site: number) => PrimaryKind;
  readonly wantedAt: (site: number, year: number) => number;
  readonly neighbours: Neighbours;
  readonly areaOf: AreaOf;
};

export const makeConveyor = (parts: Pick<Conveyor, 'world' | 'country' | 'random' | 'wantedAt' | 'neighbours' | 'areaOf'>): Conveyor => ({
  ...parts,
  pupils: makePupils(),
  stays: makeStays(),
  sites: parts.world.sites.filter((site) => isPrimary(site)).map((site) => site.index),
  kindOf: (site) => parts.world.sites[site]?.kind as PrimaryKind,
});

const valueAt = (values: Int16Array, index: number): number => values[index] as number;

/** One of the first few sites of a list at which there are learners in a year; undefined where there is none. */
const openOf = (c: Conveyor, sites: readonly number[], year: number, among: number): number | undefined => {
  const open: number[] = [];
  for (const other of sites) {
    if (c.wantedAt(other, year) > 0) open.push(other);
    if (open.length === among) break;
  }
  return open.length === 0 ? undefined : c.random.pick(open);
};

const another = (c: Conveyor, site: number, kinds: readonly PrimaryKind[], year: number, among: number): number | undefined =>
  openOf(c, c.neighbours.ofSite(site, kinds), year, among);

/** Where the learners of a school go that is not there in a year: rather to one of the same denomination. */
const instead = (c: Conveyor, site: number, kind: PrimaryKind, year: number): number | undefined =>
  another(c, site, [kind], year, 4) ?? openOf(c, c.neighbours.ofAll(site, kind), year, 4);

/** Where a learner of special education was before: mainstream schools near home, special ones within reach. */
const feederOf = (c: Conveyor, person: number, site: number, year: number): number | undefined => {
  const kinds = FEEDERS[c.kindOf(site)];
  const area = c.country.people.area.values[person] as number;
  const near = openOf(c, c.neighbours.ofArea(area, kinds), year, kinds.includes('bo') ? 3 : 5);
  return near ?? openOf(c, c.neighbours.ofArea(area, ['bo']), year, 3);
};

const emptyLists = (c: Conveyor): number[][] => c.world.sites.map(() => []);

const even = (c: Conveyor, lists: number[][], year: number): void => {
  const { areas, sites } = c.world;
  const homes = c.country.people.area.values;
  const distance = (person: number, site: number): number => kilometres(areas[homes[person] as number] as Area, sites[site] as Site);
  balance(
    lists,
    c.sites,
    { kindOf: c.kindOf, wanted: (site) => c.wantedAt(site, year), neighbours: c.neighbours.ofSite, distance },
    c.random,
  );
};

/** The learners of the anchor's 1 October. */
export const startYear = (c: Conveyor, anchored: readonly (Anchored | undefined)[], year: number): number[][] => {
  const lists = emptyLists(c);
  for (const site of c.sites) {
    const { areas, ages } = anchored[site] as Anchored;
    ages.forEach((age, i) => {
      const known: NewPupil = { kind: c.kindOf(site), year, area: areas[i] ?? c.areaOf(site), age };
      (lists[site] as number[]).push(addPupil(c.country, c.pupils, known, c.random));
    });
  }
  return lists;
};

const POINTS = PRIMARY.immigration.value;
/** Share of pupils who came from abroad in the year before a 1 October. */
const immigrationIn = (year: number): number => {
  const next = POINTS.findIndex(([of]) => of >= year);
  const [to, from] = [POINTS[next], POINTS[next - 1]];
  if (to === undefined || from === undefined) return (to ?? (POINTS.at(-1) as (typeof POINTS)[number]))[1];
  return from[1] + ((to[1] - from[1]) * (year - from[0])) / (to[0] - from[0]);
};

/** Where a learner of one 1 October was on the 1 October before; undefined when they came in between. */
const before = (c: Conveyor, person: number, site: number, year: number): number | undefined => {
  const kind = c.kindOf(site);
  if (kind === 'bo' && c.random.chance(immigrationIn(year + 1))) return undefined;
  const entered = valueAt(c.pupils.special.values, person);
  if (kind !== 'bo' && entered > year) {
    const from = feederOf(c, person, site, year);
    const earlier = from === undefined ? 'bo' : c.kindOf(from);
    c.pupils.special.values[person] = earlier === 'bo' ? 0 : Math.max(valueAt(c.pupils.first.values, person), year - 1 - c.random.below(4));
    return from;
  }
  if (c.wantedAt(site, year) === 0) return instead(c, site, kind, year);
  if (kind === 'bo' && c.random.chance(PRIMARY.changesSchool.value)) return another(c, site, [kind], year, 3) ?? site;
  return site;
};

/** A learner who was not in the country before: they arrived in the year before their first 1 October here. */
const arrive = (c: Conveyor, person: number, year: number): void => {
  c.country.people.arrivedOn.values[person] = october(year) - 20 - c.random.below(330);
};

const RETURN = 1.7;
const youngest = (kind: PrimaryKind): number => (kind === 'vso' ? 12 : kind === 'so/vso' ? 8 : kind === 'sbo' ? 6 : 4);

/** Chance that a learner dies in a year, by sex; of boys and girls together. */
const deathOf = (sex: number): number => (PRIMARY.deaths.value[sex] as number) / 100_000;
const DEATH = (deathOf(0) + deathOf(1)) / 2;
/** How many of a school's learners something happens to in a year that is rare (Poisson). */
const drawRare = (c: Conveyor, expected: number): number => {
  let [count, product] = [0, c.random.next()];
  for (const limit = Math.exp(-expected); product > limit; count++) product *= c.random.next();
  return count;
};
const EMIGRATION = PRIMARY.emigration.value;

/** Who leaves a site in the summer: as many as are missing. Far more than usual are learners who left the country early. */
const addLeavers = (c: Conveyor, list: number[], site: number, year: number, ends: number[]): void => {
  const kind = c.kindOf(site);
  const missing = c.wantedAt(site, year) - list.length;
  const usual = Math.ceil(RETURN * TURNOVER[kind] * c.wantedAt(site, year)) + 2;
  const deaths = drawRare(c, c.wantedAt(site, year) * DEATH);
  const away = deaths + drawRare(c, c.wantedAt(site, year) * EMIGRATION);
  for (let i = 0; i < missing; i++) {
    const dies = i < deaths;
    const early = i < away || i >= usual;
    const known: NewPupil = {
      kind,
      year,
      area: c.areaOf(site),
      ...(early ? { age: youngest(kind) + c.random.below(7) } : { leaves: true }),
    };
    const person = addPupil(c.country, c.pupils, known, c.random);
    if (early) {
      c.pupils.exit.values[person] = year + 1;
      c.pupils.gone.values[person] = dies ? GONE.deceased : GONE.emigrated;
    }
    ends[person] = year + 1;
    list.push(person);
  }
};

/**
 * One year back: from the learners of the next 1 October to those of `year`. `ends` holds for each learner where the stay ends
 * that is being followed.
 */
export const stepBack = (c: Conveyor, next: readonly (readonly number[])[], year: number, ends: number[]): number[][] => {
  const lists = emptyLists(c);
  const cameFrom = new Map<number, number>();
  for (const site of c.sites) {
    for (const person of next[site] as number[]) {
      const entered = valueAt(c.pupils.first.values, person) > year;
      const from = entered ? undefined : before(c, person, site, year);
      if (from === undefined) {
        addStay(c.stays, person, site, year + 1, ends[person] as number);
        if (!entered) arrive(c, person, year + 1);
        continue;
      }
      (lists[from] as number[]).push(person);
      cameFrom.set(person, site);
    }
  }
  const kept = (person: number): number => cameFrom.get(person) as number;
  even(c, lists, year);
  for (const site of c.sites) {
    const list = lists[site] as number[];
    while (list.length > c.wantedAt(site, year)) {
      const person = list.pop() as number;
      addStay(c.stays, person, kept(person), year + 1, ends[person] as number);
      arrive(c, person, year + 1);
    }
    for (const person of list) {
      if (kept(person) === site) continue;
      addStay(c.stays, person, kept(person), year + 1, ends[person] as number);
      ends[person] = year + 1;
    }
    addLeavers(c, list, site, year, ends);
  }
  return lists;
};

/** The age in whole years on 1 October. */
const ageAt = (c: Conveyor, person: number, year: number): number =>
  Math.floor((october(year) - (c.country.people.birthDay.values[person] as number)) / 365.2425);

/** Special schools get their new learners from schools nearby. */
const pull = (
  c: Conveyor,
  lists: number[][],
  site: number,
  year: number,
  wanted: number,
  take: (person: number, from: number) => void,
): void => {
  const kind = c.kindOf(site);
  const { enter } = PRIMARY.specialAges.value[kind === 'so/vso' ? 'so' : kind === 'bo' ? 'sbo' : kind];
  for (const other of c.neighbours.ofSite(site, FEEDERS[kind])) {
    const list = lists[other] as number[];
    for (let tries = 0; tries < 12 && wanted > 0 && list.length > 0; tries++) {
      const at = c.random.below(list.length);
      const person = list[at] as number;
      const age = ageAt(c, person, year);
      if (age < enter[0] || age > enter[1]) continue;
      list[at] = list.at(-1) as number;
      list.pop();
      take(person, other);
      wanted--;
    }
    if (wanted <= 0) return;
  }
};

/** One year on: from the learners of a 1 October to those of the next. `starts` holds where the stay began that is followed. */
export const stepOn = (
  c: Conveyor,
  last: readonly (readonly number[])[],
  year: number,
  starts: number[],
  onEnd: (person: number, site: number, from: number, to: number) => void,
): number[][] => {
  const lists = emptyLists(c);
  const at = new Map<number, number>();
  for (const site of c.sites)
    for (const person of last[site] as number[]) {
      const kind = c.kindOf(site);
      let to: number | undefined = site;
      if (valueAt(c.pupils.exit.values, person) <= year) to = undefined;
      else if (c.random.chance(deathOf(c.country.people.sex.values[person] as number))) {
        to = undefined;
        c.pupils.exit.values[person] = year;
        c.pupils.gone.values[person] = GONE.deceased;
      } else if (c.random.chance(EMIGRATION)) to = undefined;
      else if (c.wantedAt(site, year) === 0) to = instead(c, site, kind, year);
      else if (kind === 'bo' && c.random.chance(PRIMARY.changesSchool.value)) to = another(c, site, [kind], year, 3) ?? site;
      if (to === undefined) {
        if (valueAt(c.pupils.exit.values, person) > year) {
          c.pupils.exit.values[person] = year;
          c.pupils.gone.values[person] = GONE.emigrated;
        }
        onEnd(person, site, starts[person] as number, year);
        continue;
      }
      (lists[to] as number[]).push(person);
      at.set(person, site);
    }
  const rank = (site: number): number => ['vso', 'so', 'so/vso', 'sbo', 'bo'].indexOf(c.kindOf(site));
  const order = [...c.sites].sort((a, b) => rank(a) - rank(b) || a - b);
  for (const site of order) {
    if (c.kindOf(site) === 'bo') break;
    const list = lists[site] as number[];
    pull(c, lists, site, year, c.wantedAt(site, year) - list.length, (person) => {
      list.push(person);
      c.pupils.special.values[person] = year;
      const stay =
        valueAt(c.pupils.first.values, person) +
        (c.kindOf(site) === 'vso' || c.kindOf(site) === 'so/vso' ? 13 + c.random.below(4) : 8 + c.random.below(2));
      c.pupils.exit.values[person] = Math.max(year + 1, stay);
    });
  }
  even(c, lists, year);
  for (const site of c.sites) {
    const list = lists[site] as number[];
    const kind = c.kindOf(site);
    while (list.length > c.wantedAt(site, year)) {
      const person = list.pop() as number;
      c.pupils.exit.values[person] = year;
      c.pupils.gone.values[person] = GONE.emigrated;
      onEnd(person, at.get(person) as number, starts[person] as number, year);
    }
    for (const person of list) {
      const from = at.get(person) as number;
      if (from === site) continue;
      onEnd(person, from, starts[person] as number, year);
      starts[person] = year;
    }
    const usual = Math.ceil(RETURN * TURNOVER[kind] * c.wantedAt(site, year)) + 2;
    const came = drawRare(c, c.wantedAt(site, year) * immigrationIn(year));
    for (let missing = c.wantedAt(site, year) - list.length, i = 0; i < missing; i++) {
      const abroad = kind !== 'bo' || i < came || i >= usual;
      const age =
        kind === 'bo'
          ? abroad
            ? 5 + c.random.below(6)
            : 4
          : kind === 'sbo'
            ? 7 + c.random.below(4)
            : kind === 'vso'
              ? 12 + c.random.below(3)
              : 5 + c.random.below(6);
      const person = addPupil(c.country, c.pupils, { kind, year, area: c.areaOf(site), age }, c.random);
      if (abroad) arrive(c, person, year);
      starts[person] = year;
      list.push(person);
    }
  }
  return lists;
};
