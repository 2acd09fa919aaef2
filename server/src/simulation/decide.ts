import { addDays, type IsoDate } from '../modules/register/index.ts';
import { completedResult } from './complete.ts';
import { ended, moved, newEnrolment, newResult, startedOn, transferred } from './compose.ts';
import type { Habits } from './habits.ts';
import type { FaultKind, PlannedEvent } from './plan.ts';
import { pick, type Random, randomOf } from './random.ts';
import { type Administration, type Enrolment, isCurrent, lastPeriod, type Message, type Period, placeOf } from './records.ts';

/** A school as decisions see it. */
export type Decider = {
  readonly brin: string;
  readonly sector: Enrolment['sector'];
  readonly sites: readonly string[];
  readonly postcodes: readonly string[];
  readonly own: Administration;
  readonly habits: Habits;
  /** To which degree a programme of higher education leads, by its code. */
  readonly degrees: ReadonlyMap<string, string>;
  /** A number of the school's own that it never used. */
  readonly newNumber: () => string;
};

/** Messages one after the other, of which the first goes wrong first; or a change in the population register. */
export type Intention =
  | { readonly brin: string; readonly messages: readonly Message[]; readonly fault: FaultKind | null }
  | { readonly brin: string; readonly population: PopulationChange; readonly number: string };
export type PopulationChange = {
  readonly kind: 'address' | 'death';
  readonly bsn: string;
  readonly occurredOn: IsoDate;
  readonly postcode?: string;
};

/** What is left to choose from on a day: what one event is about, no other of the day is. */
export type Today = {
  readonly day: IsoDate;
  readonly taken: Set<string>;
  readonly schools: readonly Decider[];
  readonly newBsn: () => string;
};
type Chosen = readonly [number: string, one: Enrolment];
type Maker = (school: Decider, event: PlannedEvent, today: Today, random: Random) => readonly Intention[];

const TRIES = 500;

/** Any enrolment that lasts today and serves, which is then taken for the day. */
const choose = (school: Decider, today: Today, random: Random, serves: (one: Enrolment) => boolean = () => true): Chosen | undefined => {
  const numbers = [...school.own.enrolment.keys()];
  for (let i = 0; i < TRIES; i += 1) {
    const number = pick(random, numbers) as string;
    const one = school.own.enrolment.get(number);
    if (one === undefined || !isCurrent(one, today.day) || !serves(one)) continue;
    const person = one.learner.bsn ?? one.learner.educationNumber ?? number;
    if (today.taken.has(person)) continue;
    today.taken.add(person);
    return [number, one];
  }
  return undefined;
};

/** Some enrolment that resembles what is wanted; nobody is taken for the day. */
const example = (school: Decider, random: Random, serves: (one: Enrolment) => boolean): Enrolment | undefined =>
  pick(random, [...school.own.enrolment.values()].filter(serves));

const enrolmentMessage = ({ brin }: Decider, number: string, content: Enrolment): Message => ({ brin, kind: 'enrolment', number, content });
const intend = (school: Decider, fault: FaultKind | null, ...messages: Message[]): Intention => ({ brin: school.brin, messages, fault });

/** Who began lately, in one place ever since: somebody else can begin like that. */
const beganLately =
  (day: IsoDate) =>
  (one: Enrolment): boolean =>
    one.startDate > addDays(day, -600) && one.startDate <= day && one.periods.length === 1 && one.endDate === undefined;

const begin = (school: Decider, { day, newBsn }: Today, random: Random): Message | undefined => {
  const like = example(school, random, beganLately(day));
  return like && enrolmentMessage(school, school.newNumber(), newEnrolment(like, newBsn(), day));
};

const enrol: Maker = (school, { fault }, today, random) => {
  const message = begin(school, today, random);
  return message === undefined ? [] : [intend(school, fault, message)];
};

const mistake: Maker = (school, { fault }, today, random) => {
  const message = begin(school, today, random);
  if (message === undefined) return [];
  return [intend(school, fault, message, { brin: school.brin, kind: 'enrolment-deletion', number: message.number, content: null })];
};

const end: Maker = (school, { fault }, today, random) => {
  const chosen = choose(school, today, random);
  if (chosen === undefined) return [];
  const [number, one] = chosen;
  return [intend(school, fault, enrolmentMessage(school, number, ended(one, today.day, pick(random, school.habits.reasons))))];
};

/** Either school may tell first: for a moment the learner is enrolled nowhere, or twice. */
const transfer: Maker = (school, { fault }, today, random) => {
  const others = today.schools.filter((other) => other.brin !== school.brin && other.sector === school.sector);
  const other = pick(random, others);
  const chosen = other && choose(school, today, random);
  if (other === undefined || chosen === undefined) return [];
  const [number, one] = chosen;
  const year = lastPeriod(one)?.yearOfStudy;
  const like = example(other, random, (their) => isCurrent(their, today.day) && lastPeriod(their)?.yearOfStudy === year);
  if (like === undefined) return [];
  const reason = school.habits.reasons.includes('transferred') ? 'transferred' : pick(random, school.habits.reasons);
  const leaving = intend(school, fault, enrolmentMessage(school, number, ended(one, addDays(today.day, -1), reason)));
  const coming = intend(other, null, enrolmentMessage(other, other.newNumber(), transferred(one.learner, like, today.day)));
  return [leaving, coming];
};

/** To another site, or to the place of somebody in the same year of study. */
const newPlace = (school: Decider, one: Enrolment, day: IsoDate, random: Random): Period | undefined => {
  const now = lastPeriod(one) as Period;
  const like = example(school, random, (other) => {
    const there = lastPeriod(other);
    const differs = there !== undefined && (there.site !== now.site || placeOf(there) !== placeOf(now));
    return differs && isCurrent(other, day) && there.startDate > addDays(day, -730) && there.yearOfStudy === now.yearOfStudy;
  });
  return like && lastPeriod(like);
};

const change: Maker = (school, { fault }, today, random) => {
  const chosen = choose(school, today, random);
  const place = chosen && newPlace(school, chosen[1], today.day, random);
  if (chosen === undefined || place === undefined) return [];
  return [intend(school, fault, enrolmentMessage(school, chosen[0], moved(chosen[1], place, today.day)))];
};

const correction: Maker = (school, { fault }, today, random) => {
  const { day } = today;
  const chosen = choose(school, today, random, (one) => one.startDate > addDays(day, -60) && one.startDate < addDays(day, -2));
  if (chosen === undefined) return [];
  const [number, one] = chosen;
  return [intend(school, fault, enrolmentMessage(school, number, startedOn(one, addDays(one.startDate, 1))))];
};

const RECENT_DAYS = 1000;

/** Whoever is in the last year of a programme in which results were given lately, and got none yet, gets one like those. */
const result: Maker = (school, { fault }, today, random) => {
  const { day } = today;
  const recent = [...school.own.result.values()].filter(({ decidedOn = '' }) => decidedOn > addDays(day, -RECENT_DAYS));
  const programmes = new Set(recent.map(({ programme }) => programme));
  const have = new Set(recent.map(({ learner }) => learner.bsn));
  const chosen = choose(school, today, random, (one) => {
    const { programme, yearOfStudy } = lastPeriod(one) as Period;
    const isLast = yearOfStudy === undefined || yearOfStudy === school.habits.lastYears.get(programme);
    return isLast && programmes.has(programme) && one.startDate <= addDays(day, -270) && !have.has(one.learner.bsn);
  });
  const programme = chosen && lastPeriod(chosen[1])?.programme;
  const like = pick(random, recent.filter((one) => one.programme === programme)); // biome-ignore format: one line
  if (chosen === undefined || like === undefined) return [];
  const [number, one] = chosen;
  const place = lastPeriod(one) as Period;
  const content = completedResult(newResult(like, one.learner, place.site, day), place, school.degrees);
  const message: Message = { brin: school.brin, kind: 'result', number: `R${school.newNumber()}`, content };
  // Where learners leave because they graduated, this one does too.
  if (!school.habits.reasons.includes('graduated')) return [intend(school, fault, message)];
  return [intend(school, fault, message, enrolmentMessage(school, number, ended(one, day, 'graduated')))];
};

const population =
  (kind: 'address' | 'death'): Maker =>
  (school, _event, today, random) => {
    const chosen = choose(school, today, random, ({ learner }) => learner.bsn !== undefined);
    const postcode = pick(
      random,
      today.schools.flatMap(({ postcodes }) => postcodes),
    );
    const bsn = chosen?.[1].learner.bsn;
    if (chosen === undefined || bsn === undefined || (kind === 'address' && postcode === undefined)) return [];
    const where = kind === 'address' && postcode !== undefined ? { postcode } : {};
    return [{ brin: school.brin, population: { kind, bsn, occurredOn: addDays(today.day, -1), ...where }, number: chosen[0] }];
  };

const MAKERS: Readonly<Record<PlannedEvent['kind'], Maker>> = {
  enrol,
  transfer,
  end,
  change,
  correction,
  mistake,
  result,
  address: population('address'),
  death: population('death'),
};

/** What an event comes to at a school as its administration is now; nothing where nobody serves. */
export const decide = (school: Decider, event: PlannedEvent, today: Today): readonly Intention[] =>
  MAKERS[event.kind](school, event, today, randomOf(event.draw));
