import { type Choices, choicesOf } from '../administration/corrections.ts';
import { type Moments, NEVER, reportMoments } from '../administration/moments.ts';
import { type Country, NONE } from '../country/country.ts';
import { ADMINISTRATION } from '../parameters/administration.ts';
import { numberedRandom, type Random, type Restartable } from '../random.ts';
import { august, type World } from '../world/world.ts';
import { awardOrder, enrolmentsOf, moveOrder, type Order, spellOrder } from './enrolments.ts';
import { marksFor } from './exam-rows.ts';
import { type Lines, putMoment, putText, tab } from './text.ts';

/** By which number a learner is known. `later`: by education number first, by citizen number since. */
export const NUMBER = { citizen: 0, education: 1, later: 2 } as const;

/** What the rows are written from. */
export type Making = {
  readonly world: World;
  readonly country: Country;
  readonly by: string;
  readonly moments: Moments;
  readonly choices: Choices;
  /** First day of the ends of which the version before is kept. */
  readonly versionsSince: number;
  readonly spells: Order;
  readonly awards: Order;
  readonly moves: Order;
  /** Whole numbers before each learner: how many enrolments, and education numbers, those with a lower index have. */
  readonly enrolmentsBefore: Int32Array;
  readonly numbersBefore: Int32Array;
  /** One of NUMBER by learner. */
  readonly numbers: Uint8Array;
  /** Place among the children of the household, from 0. */
  readonly rank: Uint8Array;
  /** Learner who was the first of a household to come from abroad; NONE where nobody did. */
  readonly firstArrival: Int32Array;
  readonly families: Restartable;
  readonly givenNames: Restartable;
  readonly marks: ReturnType<typeof marksFor>;
};

const countUp = (learners: number, of: (person: number) => number): Int32Array => {
  const sums = new Int32Array(learners + 1);
  for (let person = 0; person < learners; person++) sums[person + 1] = (sums[person] as number) + of(person);
  return sums;
};

const numbersOf = ({ people }: Country, random: Random): Uint8Array => {
  const { born, arrived, later } = ADMINISTRATION.withoutBsn.value;
  return Uint8Array.from({ length: people.birthDay.length }, (_, person) => {
    const came = (people.arrivedOn.values[person] as number) !== 0;
    if (!random.chance(came ? arrived : born)) return NUMBER.citizen;
    return came && random.chance(later) ? NUMBER.later : NUMBER.education;
  });
};

const householdsOf = ({ people }: Country): Pick<Making, 'rank' | 'firstArrival'> => {
  const learners = people.birthDay.length;
  const { household, arrivedOn } = people;
  const households = household.values.subarray(0, learners).reduce((most, one) => Math.max(most, one + 1), 0);
  const [children, firstArrival, rank] = [new Uint8Array(households), new Int32Array(households).fill(NONE), new Uint8Array(learners)];
  for (let person = 0; person < learners; person++) {
    const home = household.values[person] as number;
    if (home === NONE) continue;
    rank[person] = children[home] as number;
    children[home] = Math.min(254, (rank[person] as number) + 1);
    const [arrived, first] = [arrivedOn.values[person] as number, firstArrival[home] as number];
    if (arrived !== 0 && (first === NONE || arrived < (arrivedOn.values[first] as number))) firstArrival[home] = person;
  }
  return { rank, firstArrival };
};

/** Gathers once what the rows of all learners are written from. `today` is in days since 1970. */
export const makingOf = (world: World, country: Country, today: number, by: string): Making => {
  const learners = country.people.birthDay.length;
  const spells = spellOrder(country);
  const numbers = numbersOf(country, numberedRandom(world.seed, 'numbers'));
  return {
    world,
    country,
    by,
    moments: reportMoments(world, today),
    choices: choicesOf(world, country),
    versionsSince: august(world.lastYear - ADMINISTRATION.versionsOfEnds.value + 1),
    spells,
    awards: awardOrder(country),
    moves: moveOrder(country),
    enrolmentsBefore: countUp(learners, (person) => enrolmentsOf(world, country, spells, person).length),
    numbersBefore: countUp(learners, (person) => (numbers[person] === NUMBER.citizen ? 0 : 1)),
    numbers,
    ...householdsOf(country),
    families: numberedRandom(world.seed, 'families'),
    givenNames: numberedRandom(world.seed, 'given names'),
    marks: marksFor(world, country),
  };
};

/** The last columns of a row: when and by whom it was recorded, and of a row of history when that was superseded. */
export const putRecorded = (m: Making, lines: Lines, recorded: number, superseded: number): void => {
  putMoment(lines, recorded);
  tab(lines);
  putText(lines, m.by);
  if (superseded === NEVER) return;
  tab(lines);
  putMoment(lines, superseded);
};
