import { addMove, type Country, type Watch } from '../country/country.ts';
import { randomFor } from '../random.ts';
import { lettersCount } from '../world/homes.ts';
import { october, type World } from '../world/world.ts';
import { addFamilyMoves } from './family-moves.ts';
import { addHouseholds, bandOf, type Family, type Making, YEAR } from './households.ts';
import { roomsOf } from './rooms.ts';
import { homesOf, STANDING, type Standing, standingOf } from './standing.ts';

const LATEST_MOVE = 30;

/** A day on which a family moved: after the youngest left primary school where that is past, else in the last years. */
const moveDay = (m: Making, youngest: number): number => {
  const free = Math.min(youngest + 13 * YEAR, m.today - LATEST_MOVE - 700);
  return Math.floor(free + m.random.next() * (m.today - LATEST_MOVE - free));
};

/** Finds where a family lives today: where its children live, or near there where the area has no room for them. */
const placeFamily = (m: Making, members: Int32Array): { readonly area: number; readonly family: Family } => {
  const { people, moves } = m.country;
  const born = (person: number): number => people.birthDay.values[person] as number;
  const eldest = members.reduce((a, b) => (born(a) <= born(b) ? a : b));
  const youngest = members.reduce((a, b) => (born(a) >= born(b) ? a : b));
  const base = people.area.values[eldest] as number;
  const cells = Array.from(members, (p) => [bandOf(m, born(p)), people.sex.values[p] as number] as const);
  const area = m.room.nearest(base, cells);
  let letters = people.letters.values[eldest] as number;
  if (area !== base) {
    letters = m.random.below(lettersCount);
    const day = moveDay(m, born(youngest));
    for (const person of members) addMove(moves, person, day, area, letters);
  }
  for (const [band, sex] of cells) m.room.put(area, band, sex);
  return { area, family: { members, letters } };
};

/**
 * Where somebody who left the parents' home lives: rather near than far. Who has left education, and for whom no area within reach has
 * room, has left the country.
 */
const areaAway = (m: Making, person: number, learns: boolean): number | undefined => {
  const { birthDay, sex, area } = m.country.people;
  const cell = [bandOf(m, birthDay.values[person] as number), sex.values[person] as number] as const;
  const base = area.values[person] as number;
  const found = m.room.within(base, [cell]) ?? (learns ? base : undefined);
  if (found !== undefined) m.room.put(found, ...cell);
  return found;
};

/** The move out of the parents' home, unless it was before the country's history. */
const addLeaving = (m: Making, person: number, area: number, letters: number): void => {
  const { birthDay } = m.country.people;
  const day = Math.min(m.today - LATEST_MOVE, (birthDay.values[person] as number) + Math.floor((18.5 + 6 * m.random.next()) * YEAR));
  if (day > october(m.world.firstYear)) addMove(m.country.moves, person, day, area, letters);
};

const BATCH = 50_000;

const placeFamilies = async (m: Making, standing: Standing, watch: Watch): Promise<{ families: Family[][]; away: number[] }> => {
  const { first, members, away } = homesOf(m.country, m.today, standing, m.random);
  const families: Family[][] = m.world.areas.map(() => []);
  for (let h = 0; h + 1 < first.length; h++) {
    if (h % BATCH === 0) await watch((0.3 * h) / first.length);
    const [from, to] = [first[h] as number, first[h + 1] as number];
    if (to === from) continue;
    const { area, family } = placeFamily(m, members.subarray(from, to));
    (families[area] as Family[]).push(family);
  }
  return { families, away };
};

/** Learners who left home by area: first those who study, who must live somewhere. */
const placeAway = async (m: Making, away: readonly number[], standing: Standing, watch: Watch): Promise<number[][]> => {
  const lists: number[][] = m.world.areas.map(() => []);
  let done = 0;
  for (const learns of [true, false])
    for (const person of away) {
      if (done++ % BATCH === 0) await watch(0.3 + (0.15 * done) / away.length);
      if ((standing[person] === STANDING.learns) !== learns) continue;
      const area = areaAway(m, person, learns);
      if (area !== undefined) lists[area]?.push(person);
    }
  return lists;
};

/**
 * Makes everybody who lives in the country today, household by household: learners with their parents and on their own, where there is room
 * for their age among the published inhabitants of an area, else in the nearest area with room, to which they then moved; and the
 * rest of the inhabitants. Families have moved now and then before.
 */
export const makePopulation = async (world: World, country: Country, watch: Watch): Promise<void> => {
  const random = randomFor(world.seed, 'population');
  const m: Making = { world, country, today: october(world.lastYear), room: roomsOf(world), random, households: 0 };
  const standing = standingOf(country);
  const { families, away } = await placeFamilies(m, standing, watch);
  const living = await placeAway(m, away, standing, watch);
  const onOwn = new Uint8Array(country.people.birthDay.length);
  for (let area = 0; area < world.areas.length; area++) {
    const list = living[area] as number[];
    addHouseholds(m, area, families[area] as Family[], list, (person, letters) => {
      onOwn[person] = 1;
      addLeaving(m, person, area, letters);
    });
    for (const person of list) if (onOwn[person] === 0) addLeaving(m, person, area, random.below(lettersCount));
    if (area % 100 === 0) await watch(0.6 + (0.25 * area) / world.areas.length);
  }
  await addFamilyMoves(world, country, (share) => watch(0.85 + 0.15 * share));
};
