import { BULK_TABLES, type IsoDate } from '../../register/index.ts';
import { NEVER } from '../administration/moments.ts';
import type { Country } from '../country/country.ts';
import { numberedRandom, type Random } from '../random.ts';
import type { World } from '../world/world.ts';
import { addAdvice } from './advice-rows.ts';
import { addEnrolment, type EnrolmentLines } from './enrolment-rows.ts';
import { enrolmentsOf } from './enrolments.ts';
import { addLearner, type LearnerLines } from './learner-rows.ts';
import { type Making, makingOf } from './making.ts';
import { addResults, type EnrolmentKnown, type ResultLines } from './result-rows.ts';
import { type Chunk, chunksOf, type Lines, linesOf } from './text.ts';

export type Writer = {
  readonly blocks: number;
  readonly learners: number;
  readonly enrolments: number;
  readonly write: (block: number) => Chunk[];
};

const BLOCK = 20_000;

const linesFor = (name: string): Lines => linesOf(BULK_TABLES.findIndex((table) => table.name === `register.${name}`));

const openTables = (): LearnerLines & EnrolmentLines & ResultLines & { readonly advice: Lines } => ({
  learner: linesFor('learner'),
  details: linesFor('learner_details'),
  enrolment: linesFor('enrolment'),
  period: linesFor('enrolment_period'),
  result: linesFor('result'),
  subject: linesFor('result_subject'),
  advice: linesFor('school_advice'),
  learnerHistory: linesFor('learner_history'),
  detailsHistory: linesFor('learner_details_history'),
  enrolmentHistory: linesFor('enrolment_history'),
  periodHistory: linesFor('enrolment_period_history'),
});

/** Writes all of one learner, who is known since the first report of an enrolment. */
const addAll = (m: Making, tables: ReturnType<typeof openTables>, person: number, random: Random): void => {
  const known: EnrolmentKnown[] = [];
  let first = NEVER;
  let id = m.enrolmentsBefore[person] as number;
  for (const enrolment of enrolmentsOf(m.world, m.country, m.spells, person)) {
    const reported = addEnrolment(m, tables, person + 1, ++id, enrolment, random);
    known.push({ id, enrolment, first: reported });
    first = Math.min(first, reported);
  }
  addLearner(m, tables, person, first === NEVER ? m.moments.start(m.moments.today, random) : first, random);
  addResults(m, tables, person, known, random);
  addAdvice(m, tables.advice, person, known, random);
};

/**
 * Turns a country into rows of the register, in blocks of learners: a block depends on the country and its number only, so that
 * a load that was broken off goes on at any block. `learner_id` is the index of the learner and one. Nothing is recorded later than
 * the day before `today`.
 */
export const makeWriter = (world: World, country: Country, options: { readonly today: IsoDate; readonly by: string }): Writer => {
  const learners = country.people.birthDay.length;
  const m = makingOf(world, country, Date.parse(options.today) / 86_400_000, options.by);
  const random = numberedRandom(world.seed, 'learners');
  return {
    blocks: Math.ceil(learners / BLOCK),
    learners,
    enrolments: m.enrolmentsBefore[learners] as number,
    write: (block) => {
      const tables = openTables();
      for (let person = block * BLOCK; person < Math.min(learners, (block + 1) * BLOCK); person++) {
        random.startAt(person);
        addAll(m, tables, person, random);
      }
      return Object.values(tables).flatMap(chunksOf);
    },
  };
};
