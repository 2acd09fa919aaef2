import { type Country, END, END_REASON, FLAG, OPEN } from '../country/country.ts';
import { august, type World } from '../world/world.ts';
import { yearOfDay } from './text.ts';

/** The spells of all learners in order of learner and start: `order[first[p] .. first[p + 1]]` are those of learner p. */
export type Order = { readonly first: Int32Array; readonly order: Int32Array };

const orderBy = (persons: Int32Array, length: number, learners: number, by: Int32Array): Order => {
  const first = new Int32Array(learners + 1);
  for (let i = 0; i < length; i++) first[(persons[i] as number) + 1] = (first[(persons[i] as number) + 1] as number) + 1;
  for (let p = 0; p < learners; p++) first[p + 1] = (first[p + 1] as number) + (first[p] as number);
  const next = first.slice();
  const order = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const p = persons[i] as number;
    order[next[p] as number] = i;
    next[p] = (next[p] as number) + 1;
  }
  for (let p = 0; p < learners; p++) {
    const [from, to] = [first[p] as number, first[p + 1] as number];
    for (let i = from + 1; i < to; i++) {
      const held = order[i] as number;
      let j = i - 1;
      while (j >= from && (by[order[j] as number] as number) > (by[held] as number)) {
        order[j + 1] = order[j] as number;
        j--;
      }
      order[j + 1] = held;
    }
  }
  return { first, order };
};

export const spellOrder = ({ people, spells }: Country): Order =>
  orderBy(spells.person.values, spells.person.length, people.birthDay.length, spells.start.values);
export const awardOrder = ({ people, awards }: Country): Order =>
  orderBy(awards.person.values, awards.person.length, people.birthDay.length, awards.day.values);
export const moveOrder = ({ people, moves }: Country): Order =>
  orderBy(moves.person.values, moves.person.length, people.birthDay.length, moves.day.values);

export type PeriodOf = { readonly start: number; readonly end: number; readonly spell: number; readonly year: number };
export type EnrolmentOf = {
  readonly start: number;
  readonly end: number;
  readonly site: number;
  readonly reason: string | null;
  readonly periods: PeriodOf[];
};

/** Whether two spells are at one institution, in one sector. */
const sameSchool = (world: World, country: Country, one: number, other: number): boolean => {
  const { site, programme } = country.spells;
  const [a, b] = [world.sites[site.values[one] as number], world.sites[site.values[other] as number]];
  if (a?.brin !== b?.brin) return false;
  return world.programmes[programme.values[one] as number]?.sector === world.programmes[programme.values[other] as number]?.sector;
};

const FIRST_YEAR = 1900;
const SUMMERS = Int32Array.from({ length: 160 }, (_, i) => august(FIRST_YEAR + i));

/** The first 1 August after a day. */
const summerAfter = (day: number): number => {
  const year = yearOfDay(day);
  return SUMMERS[day < (SUMMERS[year - FIRST_YEAR] as number) ? year - FIRST_YEAR : year - FIRST_YEAR + 1] as number;
};

/** Whether a school year begins on a day. */
export const isSummer = (day: number): boolean => SUMMERS[yearOfDay(day) - FIRST_YEAR] === day;

const LONGEST = 12;

/** Cuts a spell where the year of study rises, on every 1 August after its start up to that of the running school year. */
const addPeriods = (periods: PeriodOf[], world: World, country: Country, spell: number, start: number, end: number): void => {
  const { year, flags } = country.spells;
  const until = Math.min(end, august(world.lastYear) + 1);
  const first = year.values[spell] as number;
  let [from, risen] = [start, 0];
  if (first !== 0 && ((flags.values[spell] as number) & FLAG.sameYear) === 0) {
    for (let to = summerAfter(start); to < until && risen < LONGEST; to = summerAfter(to)) {
      periods.push({ start: from, end: to, spell, year: first + risen });
      from = to;
      risen++;
    }
  }
  periods.push({ start: from, end, spell, year: first === 0 ? 0 : first + risen });
};

type Growing = {
  readonly start: number;
  end: number;
  readonly site: number;
  reason: string | null;
  readonly periods: PeriodOf[];
  last: number;
};

const reasonOf = (country: Country, spell: number): string | null => {
  if (country.spells.end.values[spell] === OPEN) return null;
  const reason = country.spells.reason.values[spell] as number;
  return reason === END.next ? 'transferred' : (END_REASON[reason] ?? null);
};

const begin = (world: World, country: Country, spell: number, start: number, end: number): Growing => {
  const periods: PeriodOf[] = [];
  addPeriods(periods, world, country, spell, start, end);
  return { start, end, site: country.spells.site.values[spell] as number, reason: reasonOf(country, spell), periods, last: spell };
};

/** A spell beside the true ones: it makes the former school's enrolment end late, or is an enrolment of its own at a second school. */
const addDouble = (made: Growing[], world: World, country: Country, spell: number): void => {
  const [start, end] = [country.spells.start.values[spell] as number, country.spells.end.values[spell] as number];
  const former = made.findLast((one) => one.end === start && sameSchool(world, country, one.last, spell));
  if (former === undefined) {
    made.push(begin(world, country, spell, start, end));
    return;
  }
  const last = former.periods.pop() as PeriodOf;
  former.periods.push({ ...last, end });
  former.end = end;
};

/**
 * The enrolments of one learner, in order: spells at one institution without a day between them are one. Spells that begin before the one
 * before has ended are cut short, so that nobody is in two places but where that was meant (FLAG.double).
 */
export const enrolmentsOf = (world: World, country: Country, { first, order }: Order, person: number): EnrolmentOf[] => {
  const { start, end, flags } = country.spells;
  const made: Growing[] = [];
  let current: Growing | undefined;
  let until = Number.NEGATIVE_INFINITY;
  for (let i = first[person] as number; i < (first[person + 1] as number); i++) {
    const spell = order[i] as number;
    if (((flags.values[spell] as number) & FLAG.double) !== 0) {
      addDouble(made, world, country, spell);
      continue;
    }
    const from = Math.max(start.values[spell] as number, until);
    const to = end.values[spell] as number;
    if (to <= from) continue;
    if (
      current !== undefined &&
      until === (start.values[spell] as number) &&
      current.end === until &&
      sameSchool(world, country, current.last, spell)
    ) {
      addPeriods(current.periods, world, country, spell, from, to);
      current.end = to;
      current.reason = reasonOf(country, spell);
      current.last = spell;
    } else {
      current = begin(world, country, spell, from, to);
      made.push(current);
    }
    until = to;
  }
  return made;
};
