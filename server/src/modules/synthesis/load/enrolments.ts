import { type Country, END, END_REASON, FLAG, OPEN } from '../country/country.ts';
import { august, type World } from '../world/world.ts';

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

/** Whether a spell goes on from another one: no day between, at the same institution, in the same sector. */
const joins = (world: World, country: Country, before: number, next: number): boolean => {
  const { end, start, site, programme } = country.spells;
  const [a, b] = [world.sites[site.values[before] as number], world.sites[site.values[next] as number]];
  const sectors = [before, next].map((i) => world.programmes[programme.values[i] as number]?.sector);
  return end.values[before] === start.values[next] && a?.brin === b?.brin && sectors[0] === sectors[1];
};

/** Cuts a spell where the year of study rises, on every 1 August after its start. */
const periodsOf = (country: Country, spell: number, start: number, end: number): PeriodOf[] => {
  const { year, flags } = country.spells;
  const first = year.values[spell] as number;
  if (first === 0 || ((flags.values[spell] as number) & FLAG.sameYear) !== 0) return [{ start, end, spell, year: first }];
  const periods: PeriodOf[] = [];
  let [from, risen] = [start, 0];
  let calendar = new Date(start * 86_400_000).getUTCFullYear();
  if (august(calendar) <= start) calendar++;
  for (; august(calendar) < end && risen < 12; calendar++) {
    periods.push({ start: from, end: august(calendar), spell, year: first + risen });
    from = august(calendar);
    risen++;
  }
  periods.push({ start: from, end, spell, year: first + risen });
  return periods;
};

/**
 * The enrolments of one learner, in order: spells at one institution without a day between them are one. Spells that begin before the one
 * before has ended are cut short, so that nobody is in two places (a second enrolment that was made on purpose, FLAG.double, stays).
 */
export const enrolmentsOf = (world: World, country: Country, { first, order }: Order, person: number): EnrolmentOf[] => {
  const { start, end, site, reason, flags } = country.spells;
  const made: (Omit<EnrolmentOf, 'end' | 'reason'> & { end: number; reason: string | null; last: number })[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (let i = first[person] as number; i < (first[person + 1] as number); i++) {
    const spell = order[i] as number;
    const double = ((flags.values[spell] as number) & FLAG.double) !== 0;
    const from = double ? (start.values[spell] as number) : Math.max(start.values[spell] as number, until);
    const to = end.values[spell] as number;
    if (to <= from) continue;
    const before = made.at(-1);
    const why = (reason.values[spell] as number) === END.next ? 'transferred' : (END_REASON[reason.values[spell] as number] ?? null);
    if (before !== undefined && !double && joins(world, country, before.last, spell)) {
      before.periods.push(...periodsOf(country, spell, from, to));
      before.end = to;
      before.reason = to === OPEN ? null : why;
      before.last = spell;
    } else {
      const periods = periodsOf(country, spell, from, to);
      made.push({ start: from, end: to, site: site.values[spell] as number, reason: to === OPEN ? null : why, periods, last: spell });
    }
    if (!double) until = to;
  }
  return made;
};
