import { addSpell, END, type EndCode, FLAG, OPEN } from '../country/country.ts';
import { august, october } from '../world/world.ts';
import type { Conveyor } from './conveyor.ts';
import { GONE } from './pupils.ts';
import type { PrimaryKind } from './site-group.ts';

const FOUR_YEARS = 1461;

/** A number that belongs to a learner and a matter, to settle details without a stream of their own. */
export const detail = (person: number, matter: number): number => {
  let h = Math.imul(person + 1, 0x9e37_79b1) ^ Math.imul(matter + 7, 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b_3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a_2d39);
  return (h ^ (h >>> 15)) >>> 0;
};

/** One in four who change school do so in the course of the year before the 1 October on which they are counted elsewhere. */
const changeDay = (person: number, year: number): number => {
  const draw = detail(person, year);
  return draw % 4 === 0 ? october(year) - 320 + ((draw >>> 8) % 250) : august(year);
};

/** The group of a child on 1 October: one up a year from the first, but for years done twice or skipped. */
export const groupIn = (year: number, first: number, delay: number, turn: number): number => {
  const repeated = delay > 0 ? (year >= turn ? 1 : 0) + (delay > 1 && year >= turn + 2 ? delay - 1 : 0) : 0;
  const skipped = delay < 0 && year >= turn ? 1 : 0;
  return Math.min(8, Math.max(1, year - first + 1 - repeated + skipped));
};

type Cut = { readonly start: number; readonly year: number; readonly same: boolean; readonly programme: number };

/** The school years of a stay in mainstream (or special basic) education, cut where the group does not go up by one. */
const groupCuts = (c: Conveyor, person: number, from: number, to: number, start: number, programme: number): Cut[] => {
  const first = c.pupils.first.values[person] as number;
  const delay = c.pupils.delay.values[person] as number;
  const turn = first + 1 + (detail(person, 3) % 6);
  const cuts: Cut[] = [];
  const group = (year: number): number => groupIn(year, first, delay, turn);
  if (start < august(from)) cuts.push({ start, year: Math.max(1, group(from) - 1), same: true, programme });
  for (let year = from; year < to; year++) {
    const begins = Math.max(start, august(year));
    const rises = cuts.length > 0 && year > from && group(year) === group(year - 1) + 1;
    if (!rises) cuts.push({ start: begins, year: group(year), same: false, programme });
  }
  return cuts;
};

const VSO_AGE = 12.5 * 365.2425;

const specialCuts = (c: Conveyor, person: number, kind: PrimaryKind, start: number, to: number): Cut[] => {
  const [so, vso] = ['po:SO', 'po:VSO'].map((key) => c.world.programmeOf.get(key) as number) as [number, number];
  const cut = (from: number, programme: number): Cut => ({ start: from, year: 0, same: true, programme });
  if (kind !== 'so/vso') return [cut(start, kind === 'so' ? so : vso)];
  const turns = (c.country.people.birthDay.values[person] as number) + VSO_AGE;
  let year = c.world.firstYear;
  while (august(year) < turns) year++;
  if (august(year) <= start) return [cut(start, vso)];
  return year >= to ? [cut(start, so)] : [cut(start, so), cut(august(year), vso)];
};

const startOf = (c: Conveyor, person: number, from: number): number => {
  const { birthDay, arrivedOn } = c.country.people;
  const arrived = arrivedOn.values[person] as number;
  if (arrived > october(from - 1) && arrived < october(from))
    return Math.max(Math.min(arrived + 14, october(from)), august(c.world.firstYear));
  if (from > (c.pupils.first.values[person] as number)) return from === c.world.firstYear ? august(from) : changeDay(person, from);
  const entered = Math.min(october(from), (birthDay.values[person] as number) + FOUR_YEARS + (detail(person, 1) % 10));
  const summer = entered > august(from) - 45 && entered < august(from) + 20 ? august(from) + 20 : entered;
  return Math.max(summer, august(c.world.firstYear));
};

const reasonOf = (c: Conveyor, person: number, to: number): EndCode => {
  if (to > c.world.lastYear) return END.open;
  if ((c.pupils.exit.values[person] as number) !== to) return END.transferred;
  const gone = c.pupils.gone.values[person] as number;
  return gone === GONE.no ? END.left : gone === GONE.deceased ? END.deceased : END.emigrated;
};

/** The last day and one: a death falls between two 1 Octobers, who moves away does so in the summer. */
const endOf = (person: number, to: number, open: boolean, reason: EndCode): number => {
  if (open) return OPEN;
  if (reason === END.deceased) return october(to - 1) + 2 + (detail(person, 5) % 360);
  return reason === END.transferred ? changeDay(person, to) : august(to);
};

/** Adds the spells of one stay to the country. */
export const addStaySpells = (c: Conveyor, person: number, site: number, from: number, to: number): void => {
  const kind = c.kindOf(site);
  const start = startOf(c, person, from);
  const reason = reasonOf(c, person, to);
  const end = endOf(person, to, to > c.world.lastYear, reason);
  const programme = c.world.programmeOf.get(kind === 'sbo' ? 'po:SBO' : 'po:BO') as number;
  const special = kind !== 'bo' && kind !== 'sbo';
  const cuts = special ? specialCuts(c, person, kind, start, to) : groupCuts(c, person, from, to, start, programme);
  const within = cuts.filter((cut) => cut.start < end);
  within.forEach((cut, i) => {
    const next = within[i + 1];
    addSpell(c.country.spells, {
      person,
      start: cut.start,
      end: next?.start ?? end,
      site,
      programme: cut.programme,
      year: cut.year,
      reason: next === undefined ? reason : END.next,
      flags: cut.same ? FLAG.sameYear : 0,
    });
  });
};
