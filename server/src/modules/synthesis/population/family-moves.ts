import { addMove, type Country, OPEN, type Watch } from '../country/country.ts';
import { schoolsOf } from '../families/schools.ts';
import { kilometres } from '../geography.ts';
import { POPULATION } from '../parameters/population.ts';
import { type Random, randomFor } from '../random.ts';
import { chooseLetters, lettersCount } from '../world/homes.ts';
import { type Area, october, type Site, type World } from '../world/world.ts';

type Home = { readonly area: number; readonly letters: number };

const YEAR = 365.2425;
const SCHOOL_AGE = 4;
const GROWN_UP = 18;
/** Homes looked at before the nearest to school is taken, as for the home a family has today (primary/make-primary.ts). */
const LOOKED_AT = 36;
/** The last days in which nobody moves any more. */
const LATEST = 30;

/** First day at school or in a study, and first day on which somebody is known to have moved (OPEN where none is). */
const daysOf = ({ people, spells, moves }: Country): { readonly first: Int32Array; readonly moved: Int32Array } => {
  const first = new Int32Array(people.birthDay.length).fill(OPEN);
  const moved = new Int32Array(people.birthDay.length).fill(OPEN);
  for (let i = 0; i < spells.person.length; i++) {
    const person = spells.person.values[i] as number;
    if ((spells.start.values[i] as number) < (first[person] as number)) first[person] = spells.start.values[i] as number;
  }
  for (let i = 0; i < moves.person.length; i++) {
    const person = moves.person.values[i] as number;
    if ((moves.day.values[i] as number) < (moved[person] as number)) moved[person] = moves.day.values[i] as number;
  }
  return { first, moved };
};

/** The members of each household, one after the other; those of household h from `first[h]` up to `first[h + 1]`. */
const membersOf = ({ people }: Country): { readonly first: Int32Array; readonly members: Int32Array } => {
  const { values, length } = people.household;
  let households = 0;
  for (let person = 0; person < length; person++) households = Math.max(households, (values[person] as number) + 1);
  const first = new Int32Array(households + 1);
  for (let person = 0; person < length; person++)
    if ((values[person] as number) >= 0) first[(values[person] as number) + 1] = (first[(values[person] as number) + 1] as number) + 1;
  for (let h = 0; h < households; h++) first[h + 1] = (first[h + 1] as number) + (first[h] as number);
  const next = first.slice();
  const members = new Int32Array(first[households] as number);
  for (let person = 0; person < length; person++) {
    const h = values[person] as number;
    if (h < 0) continue;
    members[next[h] as number] = person;
    next[h] = (next[h] as number) + 1;
  }
  return { first, members };
};

type Near = { readonly areas: readonly number[]; readonly sums: readonly number[] };
const { share: FAR, distanceKm } = POPULATION.farMoves.value;
const REACH = 5 * distanceKm;

/** Other areas of the municipality that families move between, by inhabitants and distance. */
const nearby = (world: World): ((area: number) => Near) => {
  const made = new Map<number, Near>();
  const byMunicipality = Map.groupBy(world.areas.keys(), (i) => (world.areas[i] as Area).municipality);
  return (area) => {
    const known = made.get(area);
    if (known !== undefined) return known;
    const from = world.areas[area] as Area;
    const weight = (i: number): number =>
      (world.areas[i] as Area).inhabitants * Math.exp(-kilometres(world.areas[i] as Area, from) / distanceKm);
    const areas = (byMunicipality.get(from.municipality) ?? []).filter(
      (i) => i !== area && (world.areas[i] as Area).inhabitants > 0 && kilometres(world.areas[i] as Area, from) < REACH,
    );
    let total = 0;
    const near = { areas, sums: areas.map((i) => (total += weight(i))) };
    made.set(area, near);
    return near;
  };
};

const drawArea = ({ areas, sums }: Near, random: Random): number | undefined => {
  const wanted = random.next() * (sums.at(-1) ?? 0);
  return areas[sums.findIndex((sum) => sum > wanted)];
};

const RATES = POPULATION.moves.value;
/** Chance that a family moves in a year in which its youngest child has an age. */
const rateAt = (age: number): number => (RATES[Math.max(0, Math.min(RATES.length - 1, Math.floor(age) - SCHOOL_AGE))] as number) / 100;

/** The days on which a family moved while it had children at school, between a day and another. */
export const moveDays = (births: readonly number[], from: number, until: number, random: Random): number[] => {
  const days: number[] = [];
  for (let day = from; day < until; day += YEAR) {
    const ages = births.filter((birth) => birth <= day).map((birth) => (day - birth) / YEAR);
    const young = ages.filter((age) => age < GROWN_UP);
    if (young.length === 0) continue;
    const on = Math.floor(day + random.next() * YEAR);
    if (random.chance(rateAt(Math.min(...young))) && on < until && on > (days.at(-1) ?? from)) days.push(on);
  }
  return days;
};

type Moving = {
  readonly world: World;
  readonly country: Country;
  readonly random: Random;
  readonly near: (area: number) => Near;
  readonly school: Int32Array;
  readonly first: Int32Array;
  readonly moved: Int32Array;
  /** Until this day a home may have been in another area: homes are published by area for it. */
  readonly anchor: number;
};

/** The nearer of two areas that a family may have come from: the children went to their school from there too. */
const areaBefore = (m: Moving, area: number, school: number): number | undefined => {
  const [one, other] = [drawArea(m.near(area), m.random), drawArea(m.near(area), m.random)];
  const site: Site | undefined = m.world.sites[school];
  if (one === undefined || other === undefined || site === undefined) return one;
  const far = (at: number): number => kilometres(m.world.areas[at] as Area, site);
  return far(other) < far(one) ? other : one;
};

const lettersIn = (m: Moving, area: number, school: number): number => {
  const site: Site | undefined = m.world.sites[school];
  return site === undefined ? m.random.below(lettersCount) : chooseLetters(m.world, area, site, m.random, LOOKED_AT);
};

/** The homes before each of a family's moves and after the last, which is where it is known to live. */
const homesBefore = (m: Moving, days: readonly number[], last: Home, school: number): Home[] => {
  const homes: Home[] = [last];
  for (const day of days.toReversed()) {
    const after = homes[0] as Home;
    const far = day <= m.anchor && m.random.chance(FAR) ? areaBefore(m, after.area, school) : undefined;
    const area = far ?? after.area;
    homes.unshift({ area, letters: lettersIn(m, area, school) });
  }
  return homes;
};

/** Gives one of a family the first home that counts and the moves from there, as long as he or she lived at home. */
const settleMember = (m: Moving, person: number, days: readonly number[], homes: readonly Home[]): void => {
  const { area, letters } = m.country.people;
  const [from, until] = [m.first[person] as number, m.moved[person] as number];
  let at = 0;
  while (at < days.length && (days[at] as number) <= from) at++;
  const home = homes[at] as Home;
  area.values[person] = home.area;
  letters.values[person] = home.letters;
  for (; at < days.length && (days[at] as number) < until; at++) {
    const next = homes[at + 1] as Home;
    addMove(m.country.moves, person, days[at] as number, next.area, next.letters);
  }
};

const moveFamily = (m: Moving, members: Int32Array): void => {
  const { birthDay, area, letters } = m.country.people;
  let [from, until] = [OPEN, 0];
  for (const person of members) {
    const born = birthDay.values[person] as number;
    from = Math.min(from, m.first[person] as number);
    until = Math.max(until, Math.min(m.moved[person] as number, born + Math.floor(GROWN_UP * YEAR)));
  }
  const today = october(m.world.lastYear) - LATEST;
  const births = Array.from(members, (person) => birthDay.values[person] as number);
  const days = moveDays(births, Math.max(from, october(m.world.firstYear)), Math.min(until, today), m.random);
  if (days.length === 0) return;
  const eldest = members[0] as number;
  const last = { area: area.values[eldest] as number, letters: letters.values[eldest] as number };
  const homes = homesBefore(m, days, last, m.school[eldest] as number);
  for (const person of members) settleMember(m, person, days, homes);
};

const BATCH = 100_000;

/**
 * Families with children at school have moved now and then, mostly within their area, some to another of the municipality; the children
 * kept their school. Where they lived on the day for which homes are published, and where they live today, stays as it is: what is
 * added are homes before. Learners who moved out or on later keep those moves.
 */
export const addFamilyMoves = async (world: World, country: Country, watch: Watch): Promise<void> => {
  const random = randomFor(world.seed, 'family-moves');
  const anchor = world.homes.length > 0 ? october(world.homesYear) : october(world.firstYear);
  const m: Moving = { world, country, random, near: nearby(world), school: schoolsOf(world, country), ...daysOf(country), anchor };
  const { first, members } = membersOf(country);
  for (let h = 0; h + 1 < first.length; h++) {
    if (h % BATCH === 0) await watch(h / first.length);
    const [from, to] = [first[h] as number, first[h + 1] as number];
    if (to > from) moveFamily(m, members.subarray(from, to));
  }
};
