import { type Country, NONE } from '../country/country.ts';
import { FAMILIES } from '../parameters/families.ts';
import { POPULATION } from '../parameters/population.ts';
import type { Random } from '../random.ts';
import { lettersCount } from '../world/homes.ts';
import { AGE_BANDS, type World } from '../world/world.ts';
import type { Room } from './rooms.ts';
import { type Adult, type Supply, supplyOf } from './supply.ts';

export const YEAR = 365.2425;

export type Making = {
  readonly world: World;
  readonly country: Country;
  readonly today: number;
  readonly room: Room;
  readonly random: Random;
  households: number;
};

/** Children who live with their parents, and under which letters. */
export type Family = { readonly members: Int32Array; readonly letters: number };

export const bandOf = (m: Pick<Making, 'today'>, birthDay: number): number =>
  Math.min(AGE_BANDS - 1, Math.max(0, Math.floor((m.today - birthDay) / YEAR / 5)));

/** A day of birth in a band of five years. */
const dayIn = (m: Making, band: number): number => m.today - Math.ceil(band * 5 * YEAR) - 1 - m.random.below(Math.floor(5 * YEAR) - 3);

const addResident = (m: Making, { birthDay, sex, person }: Adult): void => {
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

const STEPS = [0, 1, -1, 2, -2] as const;
const FIRST_ADULT = 4;

/** Takes a grown-up of about an age out of those of an area; undefined where there is none within ten years. */
const takeNear = (m: Making, supply: Supply, birthDay: number, sex: 0 | 1, latest?: number): Adult | undefined => {
  const wanted = bandOf(m, birthDay);
  for (const step of STEPS) {
    const band = wanted + step;
    if (band < FIRST_ADULT - 1 || band >= AGE_BANDS) continue;
    const found = supply.take(band, sex, latest);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Bands of five years of who takes in children where no parent is found. */
const GUARDIANS = [8, 9, 7, 10, 6, 11, 12, 13, 5, 14, 15, 4] as const;
const PARENT = 16 * YEAR;

/** Somebody must be there for the children: beyond the published number where the area has nobody left. */
const addGuardian = (m: Making, area: number, supply: Supply, eldest: number): void => {
  for (const band of GUARDIANS) {
    const sex = m.random.below(2);
    const found = supply.take(band, sex, eldest - PARENT) ?? supply.take(band, 1 - sex, eldest - PARENT);
    if (found !== undefined) {
      addResident(m, found);
      return;
    }
  }
  const birthDay = eldest - Math.floor((POPULATION.mother.value.mean + 2 * m.random.normal()) * YEAR);
  m.room.put(area, bandOf(m, birthDay), 1);
  addResident(m, { birthDay, sex: 1, person: NONE });
};

/** Share of single parents who are mothers. */
const SINGLE_MOTHERS = 0.85;

/** Parents of a family out of the grown-ups of the area, by their age at the births; somebody else where there are none. */
const addParents = (m: Making, area: number, supply: Supply, eldest: number, youngest: number): void => {
  const { mean, spread, least, most } = POPULATION.mother.value;
  const between = (youngest - eldest) / YEAR;
  const age = Math.min(most - between, Math.max(least, mean - between / 2 + spread * m.random.normal()));
  const mother = eldest - Math.floor(Math.max(16, age) * YEAR);
  const { older, spread: apart } = POPULATION.father.value;
  const father = Math.min(mother - Math.floor((older + apart * m.random.normal()) * YEAR), eldest - Math.floor(17 * YEAR));
  const single = m.random.chance(POPULATION.singleParent.value);
  const alone = m.random.chance(SINGLE_MOTHERS) ? 1 : 0;
  let found = 0;
  for (const [birthDay, sex] of [
    [mother, 1],
    [father, 0],
  ] as const) {
    if (single && sex !== alone) continue;
    const parent = takeNear(m, supply, birthDay, sex, eldest - PARENT);
    if (parent === undefined) continue;
    addResident(m, parent);
    found++;
  }
  if (found === 0) addGuardian(m, area, supply, eldest);
};

const AT_SCHOOL = 4.02 * YEAR;
/** Chance that a family with so many children has one more. */
const hasMore = (children: number): number => {
  const shares: readonly number[] = FAMILIES.children.value;
  const [to, from] = [shares[children - 1] ?? 1, shares[children - 2] ?? 0];
  return from >= 1 ? 0 : (1 - to) / (1 - from);
};

/** A brother or sister too young for school: born the usual interval after the youngest who is known, if there is room for the age. */
const addToddlers = (m: Making, area: number, children: number, youngest: number): number => {
  const { least, usual } = FAMILIES.interval.value;
  let [last, number] = [youngest, children];
  while (m.random.chance(hasMore(number))) {
    const born = Math.floor(last + Math.max(least, usual + 380 * m.random.normal()));
    if (born <= m.today - AT_SCHOOL || born > m.today) break;
    const sex = m.random.below(2);
    const found = [sex, 1 - sex].find((one) => m.room.take(area, bandOf(m, born), one));
    if (found === undefined) break;
    addResident(m, { birthDay: born, sex: found, person: NONE });
    last = born;
    number++;
  }
  return last;
};

const addFamily = (m: Making, area: number, supply: Supply, { members, letters }: Family): void => {
  const { birthDay, sex } = m.country.people;
  let [eldest, youngest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const person of members) {
    const born = birthDay.values[person] as number;
    [eldest, youngest] = [Math.min(eldest, born), Math.max(youngest, born)];
    addResident(m, { birthDay: born, sex: sex.values[person] as number, person });
  }
  addParents(m, area, supply, eldest, addToddlers(m, area, members.length, youngest));
  close(m, area, letters);
};

/** Chance that a first child who is too young for school has a brother or sister as young. */
const SECOND_TODDLER = 0.25;

/** Children nobody knows yet (too young for school, or not at school here), with parents. */
const fillChildren = (m: Making, area: number, supply: Supply): void => {
  for (let band = FIRST_ADULT - 1; band >= 0; band--)
    for (const sex of [0, 1] as const)
      while (m.room.take(area, band, sex)) {
        const eldest = dayIn(m, band);
        addResident(m, { birthDay: eldest, sex, person: NONE });
        const other = sex === 0 ? 1 : 0;
        const more = m.random.chance(band === 0 ? SECOND_TODDLER : 0.6) && m.room.take(area, band, other);
        const younger = more ? dayIn(m, band) : eldest;
        if (more) addResident(m, { birthDay: younger, sex: other, person: NONE });
        addParents(m, area, supply, Math.min(eldest, younger), Math.max(eldest, younger));
        close(m, area, m.random.below(lettersCount));
      }
};

const SHARES: readonly number[] = POPULATION.partner.value;
const MOST = 0.98;
const partnerShare = (band: number): number => SHARES[Math.min(SHARES.length - 1, Math.max(0, Math.floor(band / 2) - 2))] as number;

/** By how much partners are likelier in an area than elsewhere, so that as many live alone there as is published. */
export const partnersBy = (left: readonly number[], alone: number): number => {
  const total = left.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 1;
  // Of who is first taken a share p takes a partner: (1 - p) / (1 + p) of all are alone.
  const wanted = Math.min(1, Math.max(0, alone / total));
  const usual = left.reduce((sum, count, band) => sum + count * partnerShare(band), 0) / total;
  return (1 - wanted) / (1 + wanted) / usual;
};

/** Grown-ups who are still to be placed in an area: couples and people alone. */
const fillAdults = (m: Making, area: number, supply: Supply, onLetters: (person: number, letters: number) => void): void => {
  const add = (adult: Adult, letters: number): void => {
    addResident(m, adult);
    if (adult.person !== NONE) onLetters(adult.person, letters);
  };
  const { livingAlone = POPULATION.livingAlone.value, population } = m.world.areas[area] as World['areas'][number];
  const left = Array.from({ length: AGE_BANDS }, (_, band) => supply.left(band, 0) + supply.left(band, 1));
  const by = partnersBy(left, livingAlone * population.reduce((sum, count) => sum + count, 0));
  for (let band = AGE_BANDS - 1; band >= 0; band--)
    for (const sex of [1, 0] as const)
      for (let head = supply.take(band, sex); head !== undefined; head = supply.take(band, sex)) {
        const letters = m.random.below(lettersCount);
        add(head, letters);
        const older = (sex === 1 ? -1 : 1) * Math.floor(2 * YEAR);
        const partner =
          band >= FIRST_ADULT && m.random.chance(Math.min(MOST, by * partnerShare(band)))
            ? takeNear(m, supply, head.birthDay + older, sex === 1 ? 0 : 1)
            : undefined;
        if (partner !== undefined) add(partner, letters);
        close(m, area, letters);
      }
};

/**
 * Makes the households of one area: families with their parents, young children nobody knows yet, and the other grown-ups.
 * `away`: learners who left home and live here; `onLetters` hears where they live when it is on their own.
 */
export const addHouseholds = (
  m: Making,
  area: number,
  families: readonly Family[],
  away: readonly number[],
  onLetters: (person: number, letters: number) => void,
): void => {
  const { birthDay, sex } = m.country.people;
  const known = { birthDay: birthDay.values, sex: sex.values };
  const supply = supplyOf(
    area,
    away,
    known,
    (day) => bandOf(m, day),
    (band) => dayIn(m, band),
    m.room,
    m.random,
  );
  for (const family of families) addFamily(m, area, supply, family);
  fillChildren(m, area, supply);
  fillAdults(m, area, supply, onLetters);
};
