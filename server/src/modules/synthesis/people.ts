import type { Career } from './careers.ts';
import { dayOf } from './dates.ts';
import { drawFamily, drawGivenNames, type Family } from './load/names.ts';
import type { KnownSex } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import type { Random } from './random.ts';
import { highestTrack, type Track } from './tracks.ts';

export type Person = {
  readonly career: Career;
  /** In days since 1 January 1970. */
  readonly birthDay: number;
  readonly sex: KnownSex;
  readonly givenNames: string;
  readonly family: Family;
  readonly postcode: string | null;
  /** Number of the household within the region. */
  readonly household: number;
};

type Household = {
  readonly number: number;
  readonly family: Family;
  readonly postcode: string | null;
  readonly names: Set<string>;
  lastBirth: number;
  room: number;
};

const AGE_GROUP: Readonly<Record<Track, keyof typeof PARAMETERS.delayed>> = {
  practical: 'practical',
  'vmbo-bb': 'vmboBasic',
  'vmbo-kb': 'vmboBasic',
  'vmbo-gl': 'vmboTheory',
  mavo: 'vmboTheory',
  havo: 'havo',
  vwo: 'vwo',
  international: 'vwo',
};

/** A day of birth that fits the first year of study known: twelve on 1 October of year 1, some a year behind or ahead. */
const drawBirthDay = (career: Career, random: Random): number => {
  const first = career.steps[0];
  if (first === undefined) throw new Error('A career has at least one step.');
  const group = AGE_GROUP[highestTrack(first.cell.tracks)];
  const [late, early] = [PARAMETERS.delayed[group], PARAMETERS.ahead[group]];
  const draw = random.next();
  const shift = draw < late ? -1 : draw < late + early ? 1 : 0;
  return dayOf(`${first.schoolYear - 12 - first.cell.year + shift}-10-01`) + random.below(365);
};

const ROOM_FOR = PARAMETERS.householdSize;
const drawRoom = (random: Random): number => {
  const draw = random.next();
  return ROOM_FOR.findIndex((share) => draw < share);
};

/** Brothers and sisters are twins or fourteen months to six years apart. */
const fits = (household: Household, birthDay: number): boolean =>
  household.room > 0 && birthDay >= household.lastBirth + 425 && birthDay <= household.lastBirth + 2190;

const findHousehold = (open: Household[], birthDay: number, random: Random): Household | undefined => {
  if (open.length === 0 || !random.chance(PARAMETERS.sibling)) return undefined;
  for (let attempt = 0; attempt < 12; attempt++) {
    const index = random.below(open.length);
    const candidate = open[index] as Household;
    if (fits(candidate, birthDay)) return candidate;
    if (candidate.room > 0 && candidate.lastBirth + 2190 >= birthDay) continue;
    open[index] = open.at(-1) as Household;
    open.pop();
    if (open.length === 0) return undefined;
  }
  return undefined;
};

type Homes = (career: Career, random: Random) => string | null;

/**
 * Gives every career a person. Oldest first, so that younger children can join the household of an elder one
 * at the same institution; twins follow each other.
 */
export const makePeople = (careers: readonly Career[], homes: Homes, random: Random): Person[] => {
  const born = careers.map((career, order) => ({ career, order, birthDay: drawBirthDay(career, random) }));
  born.sort((a, b) => a.birthDay - b.birthDay || a.order - b.order);
  const openAt = new Map<number, Household[]>();
  const previous = new Map<string, { readonly household: Household; readonly birthDay: number }>();
  let households = 0;
  const newHousehold = (career: Career, birthDay: number): Household => ({
    number: households++,
    family: drawFamily(random),
    postcode: homes(career, random),
    names: new Set(),
    lastBirth: birthDay,
    room: drawRoom(random),
  });
  return born.map(({ career, birthDay: drawn }) => {
    const cell = career.steps[0]?.cell;
    if (cell === undefined) throw new Error('A career has at least one step.');
    const open = openAt.get(cell.institution) ?? [];
    openAt.set(cell.institution, open);
    const key = `${cell.institution}:${cell.year}:${career.steps[0]?.schoolYear}`;
    const before = previous.get(key);
    const twin =
      before !== undefined && before.household.lastBirth === before.birthDay && before.household.room > 0 && random.chance(PARAMETERS.twin);
    const birthDay = twin ? before.birthDay : drawn;
    const household = twin ? before.household : (findHousehold(open, birthDay, random) ?? newHousehold(career, birthDay));
    if (household.names.size === 0) open.push(household);
    else household.room--;
    household.lastBirth = birthDay;
    const givenNames = drawGivenNames(household.family, cell.sex, household.names, random);
    household.names.add(givenNames.split(' ')[0] as string);
    if (twin) previous.delete(key);
    else previous.set(key, { household, birthDay });
    return {
      career,
      birthDay,
      sex: cell.sex,
      givenNames,
      family: household.family,
      postcode: household.postcode,
      household: household.number,
    };
  });
};
