import { addMove, type Country, END, NONE, OPEN } from '../country/country.ts';
import { POPULATION } from '../parameters/population.ts';
import { type Random, randomFor } from '../random.ts';
import { lettersCount } from '../world/homes.ts';
import { AGE_BANDS, october, type World } from '../world/world.ts';
import { type Room, roomsOf } from './rooms.ts';

type Watch = (share: number) => Promise<void>;
const YEAR = 365.2425;

/** Who of the learners is gone: emigrated or dead when last heard of. */
const goneOf = ({ people, spells }: Country): Uint8Array => {
  const latest = new Int32Array(people.birthDay.length).fill(-OPEN);
  const gone = new Uint8Array(people.birthDay.length);
  for (let i = 0; i < spells.person.length; i++) {
    const person = spells.person.values[i] as number;
    const end = spells.end.values[i] as number;
    if (end <= (latest[person] as number)) continue;
    latest[person] = end;
    const reason = spells.reason.values[i] as number;
    gone[person] = reason === END.emigrated || reason === END.deceased ? 1 : 0;
  }
  return gone;
};

/** Learners who live at home by household, and those who live on their own. */
type Homes = { readonly first: Int32Array; readonly members: Int32Array; readonly away: number[] };

const homesOf = (country: Country, today: number, gone: Uint8Array, random: Random): Homes => {
  const { household, birthDay } = country.people;
  const length = birthDay.length;
  const { least, mean, spread } = POPULATION.leavesHome.value;
  const atHome = new Uint8Array(length);
  const away: number[] = [];
  let households = 0;
  for (let person = 0; person < length; person++) {
    const age = (today - (birthDay.values[person] as number)) / YEAR;
    const leaves = Math.max(least, mean + spread * random.normal());
    if (gone[person] === 1 || age < 0) continue;
    const home = household.values[person] as number;
    if (age < leaves && home !== NONE) {
      atHome[person] = 1;
      if (home >= households) households = home + 1;
    } else away.push(person);
  }
  const first = new Int32Array(households + 1);
  for (let p = 0; p < length; p++)
    if (atHome[p] === 1) first[(household.values[p] as number) + 1] = (first[(household.values[p] as number) + 1] as number) + 1;
  for (let h = 0; h < households; h++) first[h + 1] = (first[h + 1] as number) + (first[h] as number);
  const next = first.slice();
  const members = new Int32Array(first[households] as number);
  for (let p = 0; p < length; p++) {
    if (atHome[p] === 0) continue;
    const h = household.values[p] as number;
    members[next[h] as number] = p;
    next[h] = (next[h] as number) + 1;
  }
  return { first, members, away };
};

type Making = {
  readonly world: World;
  readonly country: Country;
  readonly today: number;
  readonly room: Room;
  readonly random: Random;
  households: number;
};

const bandOf = (m: Making, birthDay: number): number => Math.min(AGE_BANDS - 1, Math.max(0, Math.floor((m.today - birthDay) / YEAR / 5)));

const addResident = (m: Making, birthDay: number, sex: number, person: number): void => {
  const { residents } = m.country;
  residents.household.push(m.households);
  residents.birthDay.push(birthDay);
  residents.sex.push(sex);
  residents.person.push(person);
};

const close = (m: Making, area: number, letters: number): void => {
  m.country.households.area.push(area);
  m.country.households.letters.push(letters);
  m.households++;
};

/** A day of birth in a band of five years. */
const dayIn = (m: Making, band: number): number => m.today - Math.ceil(band * 5 * YEAR) - 1 - m.random.below(Math.floor(5 * YEAR) - 3);

/** Takes an adult of about an age from who is still to be placed in an area; undefined where there is none within ten years. */
const takeAdult = (m: Making, area: number, birthDay: number, sex: 0 | 1): number | undefined => {
  const wanted = bandOf(m, birthDay);
  for (const step of [0, 1, -1, 2, -2]) {
    const band = wanted + step;
    if (band < 3 || band >= AGE_BANDS || !m.room.take(area, band, sex)) continue;
    return step === 0 ? birthDay : dayIn(m, band);
  }
  return undefined;
};

const LATEST_MOVE = 30;

/** A day on which a family moved: after the youngest left primary school where that is past, else in the last years. */
const moveDay = (m: Making, youngest: number): number => {
  const free = Math.min(youngest + 13 * YEAR, m.today - LATEST_MOVE - 700);
  return Math.floor(free + m.random.next() * (m.today - LATEST_MOVE - free));
};

const placeFamily = (m: Making, members: Int32Array): void => {
  const { people, moves } = m.country;
  const eldest = members.reduce((a, b) => ((people.birthDay.values[a] as number) <= (people.birthDay.values[b] as number) ? a : b));
  const youngest = members.reduce((a, b) => ((people.birthDay.values[a] as number) >= (people.birthDay.values[b] as number) ? a : b));
  const base = people.area.values[eldest] as number;
  const cells = Array.from(members, (p) => [bandOf(m, people.birthDay.values[p] as number), people.sex.values[p] as number] as const);
  const area = m.room.nearest(base, cells);
  let letters = people.letters.values[eldest] as number;
  if (area !== base) {
    letters = m.random.below(lettersCount);
    const day = moveDay(m, people.birthDay.values[youngest] as number);
    for (const person of members) addMove(moves, person, day, area, letters);
  }
  for (const [band, sex] of cells) m.room.put(area, band, sex);
  for (const person of members) addResident(m, people.birthDay.values[person] as number, people.sex.values[person] as number, person);
  addParents(m, area, people.birthDay.values[eldest] as number, people.birthDay.values[youngest] as number);
  close(m, area, letters);
};

/** Ages in bands of five years of who takes in children where no parent is found. */
const GUARDIANS = [8, 9, 7, 10, 6, 11, 12, 13, 5, 14] as const;
const dayLatest = (m: Making, band: number): number => m.today - band * 5 * YEAR;

/** Parents of a family out of the grown-ups of the area, by their age at the births; somebody else where there are none. */
const addParents = (m: Making, area: number, eldest: number, youngest: number): void => {
  const { mean, spread, least, most } = POPULATION.mother.value;
  const age = Math.min(
    most - (youngest - eldest) / YEAR,
    Math.max(least, mean - (youngest - eldest) / YEAR / 2 + spread * m.random.normal()),
  );
  const mother = eldest - Math.floor(Math.max(16, age) * YEAR);
  const { older, spread: apart } = POPULATION.father.value;
  const father = mother - Math.floor((older + apart * m.random.normal()) * YEAR);
  const single = m.random.chance(POPULATION.singleParent.value);
  const alone = m.random.chance(0.85) ? 1 : 0;
  let found = 0;
  for (const [birthDay, sex] of [
    [mother, 1],
    [Math.min(father, eldest - Math.floor(17 * YEAR)), 0],
  ] as const) {
    if (single && sex !== alone) continue;
    const day = takeAdult(m, area, birthDay, sex);
    if (day === undefined) continue;
    addResident(m, day, sex, NONE);
    found++;
  }
  for (let step = 0; step < GUARDIANS.length && found === 0; step++) {
    const band = GUARDIANS[step] as number;
    const sex = m.random.below(2);
    if (dayLatest(m, band) > eldest - 16 * YEAR || !m.room.take(area, band, sex)) continue;
    addResident(m, dayIn(m, band), sex, NONE);
    found++;
  }
};

/** Someone who left the parents' home: where there is room for their age, rather near their last school than far from it. */
const placeAway = (m: Making, person: number): void => {
  const { people, moves } = m.country;
  const birthDay = people.birthDay.values[person] as number;
  const sex = people.sex.values[person] as number;
  const base = people.area.values[person] as number;
  const band = bandOf(m, birthDay);
  const area = m.room.nearest(base, [[band, sex]]);
  const left = Math.min(m.today - LATEST_MOVE, birthDay + Math.floor((18.5 + 6 * m.random.next()) * YEAR));
  const letters = m.random.below(lettersCount);
  if (left > october(m.world.firstYear)) addMove(moves, person, left, area, letters);
  m.room.put(area, band, sex);
  addResident(m, birthDay, sex, person);
  const decade = Math.min(POPULATION.partner.value.length - 1, Math.max(0, Math.floor((m.today - birthDay) / YEAR / 10) - 2));
  if (m.random.chance(POPULATION.partner.value[decade] as number)) {
    const partner = takeAdult(m, area, birthDay + Math.floor((sex === 1 ? -1 : 1) * 2 * YEAR), sex === 1 ? 0 : 1);
    if (partner !== undefined) addResident(m, partner, sex === 1 ? 0 : 1, NONE);
  }
  close(m, area, letters);
};

const FIRST_ADULT = 4;

/** Children nobody knows yet (too young for school, or not at school here), with brothers and sisters and parents. */
const fillChildren = (m: Making, area: number): void => {
  for (let band = FIRST_ADULT - 1; band >= 0; band--)
    for (const sex of [0, 1] as const)
      while (m.room.take(area, band, sex)) {
        const eldest = dayIn(m, band);
        addResident(m, eldest, sex, NONE);
        const other = sex === 0 ? 1 : 0;
        const more = m.random.chance(0.6) && m.room.take(area, band, other);
        if (more) addResident(m, dayIn(m, band), other, NONE);
        addParents(m, area, eldest, eldest);
        close(m, area, m.random.below(lettersCount));
      }
};

/** Grown-ups who are still to be placed in an area: couples and people alone. */
const fillAdults = (m: Making, area: number): void => {
  for (let band = AGE_BANDS - 1; band >= FIRST_ADULT; band--)
    for (const sex of [1, 0] as const)
      while (m.room.take(area, band, sex)) {
        const birthDay = dayIn(m, band);
        addResident(m, birthDay, sex, NONE);
        const decade = Math.min(POPULATION.partner.value.length - 1, Math.floor(band / 2) - 2);
        if (m.random.chance(POPULATION.partner.value[decade] as number)) {
          const other = sex === 1 ? 0 : 1;
          const partner = takeAdult(m, area, birthDay + Math.floor(2 * YEAR), other);
          if (partner !== undefined) addResident(m, partner, other, NONE);
        }
        close(m, area, m.random.below(lettersCount));
      }
};

/**
 * Makes everybody who lives in the country today, household by household: learners with their parents and on their own, where there is room
 * for their age among the published inhabitants of an area, else in the nearest area with room, to which they then moved; and the
 * rest of the inhabitants.
 */
export const makePopulation = async (world: World, country: Country, watch: Watch): Promise<void> => {
  const today = october(world.lastYear);
  const random = randomFor(world.seed, 'population');
  const m: Making = { world, country, today, room: roomsOf(world), random, households: 0 };
  const { first, members, away } = homesOf(country, today, goneOf(country), random);
  for (let h = 0; h + 1 < first.length; h++) {
    if ((first[h + 1] as number) > (first[h] as number)) placeFamily(m, members.subarray(first[h] as number, first[h + 1] as number));
    if (h % 50_000 === 0) await watch((0.5 * h) / first.length);
  }
  for (const [i, person] of away.entries()) {
    placeAway(m, person);
    if (i % 50_000 === 0) await watch(0.5 + (0.3 * i) / away.length);
  }
  for (let area = 0; area < world.areas.length; area++) {
    fillChildren(m, area);
    fillAdults(m, area);
    if (area % 100 === 0) await watch(0.8 + (0.2 * area) / world.areas.length);
  }
};
