import { column } from '../country/columns.ts';
import { AWARD, addSpell, type Country, END, type EndCode, FLAG, NONE, OPEN } from '../country/country.ts';
import type { Random } from '../random.ts';
import { august, october, type World } from '../world/world.ts';
import { makeEffects } from './institution-effects.ts';
import { isHbo, isMbo, isWo } from './kinds.ts';
import type { Market } from './market.ts';
import { pushAt } from './push.ts';

/** Where a student came from; it bears on success in hbo. */
export const FORMER = { mbo: 0, havo: 1, vwo: 2, abroad: 3, adult: 4 } as const;

/** Who is enrolled now, by index; kept close together. */
const makeStudents = () => ({
  person: column(Int32Array),
  offer: column(Int32Array),
  start: column(Int32Array),
  /** Year of the programme, from 1. */
  year: column(Uint8Array),
  former: column(Uint8Array),
  flags: column(Uint8Array),
  /** Standard normal push to success: ability among who began alike, sex, household, institution and origin. */
  push: column(Float32Array),
});

/** Who begins in one school year. */
const makeQueue = () => ({
  person: column(Int32Array),
  kind: column(Uint8Array),
  interest: column(Uint8Array),
  former: column(Uint8Array),
  flags: column(Uint8Array),
  /** Site to stay at where it can be, or -1. */
  site: column(Int32Array),
});
export type Queue = ReturnType<typeof makeQueue>;

export type Entrant = {
  readonly person: number;
  readonly kind: number;
  readonly interest: number;
  readonly former: number;
  readonly flags?: number;
  readonly site?: number;
};

const lastEnds = ({ people, spells }: Country) => {
  const ends = column(Int32Array, people.birthDay.length + 1024);
  for (let i = 0; i < people.birthDay.length; i++) ends.push(0);
  for (let i = 0; i < spells.person.length; i++) {
    const person = spells.person.values[i] as number;
    const end = spells.end.values[i] as number;
    if (end > (ends.values[person] as number)) ends.values[person] = end;
  }
  return ends;
};

const noOrigins = ({ people }: Country) => {
  const origins = column(Int32Array, people.birthDay.length + 1024);
  for (let i = 0; i < people.birthDay.length; i++) origins.push(NONE);
  return origins;
};

/** Everything that changes while careers are made. */
export const makeState = (world: World, country: Country, market: Market, random: Random) => ({
  world,
  country,
  market,
  random,
  students: makeStudents(),
  queues: Array.from({ length: world.lastYear - world.firstYear + 1 }, makeQueue),
  /** Last day (exclusive) of each person's education so far; OPEN while enrolled. */
  ends: lastEnds(country),
  /** What sets institutions apart. */
  effects: makeEffects(world, country.people, market),
  /** Secondary school or mbo college that each person comes from: index of the site, or NONE. */
  origins: noOrigins(country),
  /** Out of education and able to come back: for mbo, for hbo, for wo. */
  idle: [column(Int32Array), column(Int32Array), column(Int32Array)] as const,
});
export type State = ReturnType<typeof makeState>;

/** Puts somebody in the queue of a school year; who would begin after the last one is out of sight. */
export const enqueue = (state: State, year: number, entrant: Entrant): void => {
  const queue = state.queues[year - state.world.firstYear];
  if (queue === undefined) return;
  queue.person.push(entrant.person);
  queue.kind.push(entrant.kind);
  queue.interest.push(entrant.interest);
  queue.former.push(entrant.former);
  queue.flags.push(entrant.flags ?? 0);
  queue.site.push(entrant.site ?? -1);
};

/** First day of study of a school year: 1 August in mbo, 1 September in higher education. */
export const startOf = (kind: number, year: number): number => august(year) + (isMbo(kind) ? 0 : 31);

/** Enrols somebody at an offer, unless still at school elsewhere on 1 October. Answers whether it was done. */
export const enrol = (
  state: State,
  year: number,
  person: number,
  offer: number,
  former: number,
  flags: number,
  push: number,
  studyYear = 1,
): boolean => {
  const { students, market, ends, origins, effects, world } = state;
  const start = Math.max(startOf(market.kind[offer] as number, year), ends.values[person] as number);
  if (start > october(year)) return false;
  ends.values[person] = OPEN;
  students.offer.push(offer);
  students.start.push(start);
  students.year.push(studyYear);
  students.former.push(former);
  students.flags.push(flags);
  const [kind, origin] = [market.kind[offer] as number, origins.values[person] as number];
  const crossing = isHbo(kind) || isWo(kind) || world.sites[origin]?.kind !== 'mbo';
  students.push.push(pushAt(effects, push, offer, origin, crossing));
  students.person.push(person);
  return true;
};

/** Writes the spell of student `i` until `end`, and the award it ends with. */
export const close = (state: State, i: number, end: number, reason: EndCode, award = 0): void => {
  const { world, students, country, market, ends, origins } = state;
  const [person, offer, start] = [
    students.person.values[i] as number,
    students.offer.values[i] as number,
    students.start.values[i] as number,
  ];
  const kind = market.kind[offer] as number;
  const [site, programme] = [market.offers.site[offer] as number, market.offers.programme[offer] as number];
  const flags = FLAG.sameYear | (students.flags.values[i] as number);
  const practical =
    isMbo(kind) && ((flags & FLAG.workBased) !== 0 || Math.min(end, october(world.lastYear) + 54) - start > 120)
      ? FLAG.practicalTraining
      : 0;
  addSpell(country.spells, { person, start, end, site, programme, year: 0, reason, flags: flags | practical });
  ends.values[person] = end;
  if (isMbo(kind)) origins.values[person] = site;
  if (award === 0 || reason === END.open) return;
  const { awards } = country;
  awards.person.push(person);
  awards.day.push(end - 1);
  awards.site.push(site);
  awards.programme.push(programme);
  awards.passed.push(1);
  awards.kind.push(award);
};

export const awardOf = (kind: number): number => (isMbo(kind) ? AWARD.diploma : AWARD.degree);
