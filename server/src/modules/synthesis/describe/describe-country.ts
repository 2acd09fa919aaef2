import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import { countLearners, listPresent, type Presence, publishedDistances, publishedTestScores, registerSize } from '../../register/index.ts';
import { type RunState, readRun } from '../run-store.ts';
import { readWorld } from '../world/read-world.ts';
import type { World } from '../world/world.ts';
import { schoolAdvice, testScores } from './advice-measures.ts';
import { distances } from './distance-measures.ts';
import { marks, passRates } from './exam-measures.ts';
import { siblingLevels, siblingsAtSchool } from './family-measures.ts';
import { voLevels } from './levels.ts';
import { type Description, GROUPS, type Group, type Measured } from './marginal.ts';
import { type Part, partOf } from './part.ts';
import { placesOf } from './places.ts';
import { population } from './population-measures.ts';
import { homesBySchool, primaryPerSite } from './primary-measures.ts';
import { secondaryByYear, secondaryPerSite } from './secondary-measures.ts';
import { studentsByInstitution, studentsByYear } from './tertiary-measures.ts';
import { transitions } from './transition-measures.ts';

export type DescribeOptions = { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void };

/** Why there is nothing to describe; the message is for people. */
export class DescribeError extends Error {
  override readonly name = 'DescribeError';
}

const readFinishedRun = async (db: Pick<Db, 'pool'>): Promise<RunState> => {
  const run = await readRun(db);
  if (run === undefined) throw new DescribeError('There is no synthetic country in the register. Make one with: leerbron seed');
  if (!run.finished)
    throw new DescribeError(`The country is not complete. Finish it with: leerbron seed --scale ${run.scale} --seed ${run.seed}`);
  return run;
};

/** The days that the questions are about: those that are published, where the country has them. */
type Days = {
  readonly homes: number;
  readonly distances: number;
  readonly siblings: number;
  readonly transitions: number;
  readonly primaryLeavers: number;
};

const within = (year: number, first: number, last: number): number => Math.min(last, Math.max(first, year));

const daysOf = async (tx: Tx, world: World, first: number, last: number): Promise<Days> => ({
  homes: world.homesYear,
  distances: within((await publishedDistances(tx))[0]?.year ?? 2019, first, last),
  siblings: within(2024, first, last),
  transitions: within(2019, first, last),
  primaryLeavers: ((await publishedTestScores(tx))[0]?.examYear ?? 2019) - 1,
});

/** Which learners the questions need, each day and sector once: all of the day of transitions, and parts of others. */
const presences = (days: Days): Presence[] => {
  const wanted = new Map<string, Presence>();
  const add = (year: number, sectors: readonly string[]): void => {
    for (const sector of sectors) wanted.set(`${year} ${sector}`, { year, sectors: [sector] });
  };
  add(days.transitions, ['po', 'vo', 'mbo', 'hbo', 'wo']);
  for (const year of [days.transitions - 1, days.transitions - 2]) add(year, ['hbo', 'wo']);
  add(days.distances, ['po', 'vo']);
  add(days.siblings, ['po']);
  if (days.homes > 0) add(days.homes, ['po']);
  return [...wanted.values()];
};

type Asked = {
  readonly tx: Tx;
  readonly world: World;
  readonly part: Part;
  readonly days: Days;
  readonly first: number;
  readonly last: number;
};
type Measure = (asked: Asked) => Promise<Measured>;

const MEASURES: readonly Measure[] = [
  ({ tx, part, last }) => population(tx, `${last}-10-01`, part),
  ({ tx, part, first, last }) => primaryPerSite(tx, first, last, part),
  ({ tx, part }) => homesBySchool(tx, part),
  ({ tx, world, days }) => distances(tx, placesOf(world), days.distances),
  ({ tx, first, last }) => schoolAdvice(tx, first, last),
  ({ tx, days }) => testScores(tx, days.primaryLeavers),
  ({ tx, part }) => secondaryPerSite(tx, part),
  ({ tx, part }) => secondaryByYear(tx, part),
  ({ tx, first }) => passRates(tx, first),
  ({ tx, first }) => marks(tx, first),
  ({ tx, part }) => studentsByYear(tx, part),
  ({ tx, part }) => studentsByInstitution(tx, part),
  ({ tx, days }) => transitions(tx, days.transitions),
  ({ tx, days }) => siblingsAtSchool(tx, days.siblings),
  async ({ tx, days }) => siblingLevels(tx, await voLevels(tx), days.transitions),
];

const inOrder = <T extends { readonly group: Group }>(list: readonly T[]): T[] =>
  (Object.keys(GROUPS) as Group[]).flatMap((group) => list.filter((each) => each.group === group));

/** The server asks to stop a question that is running: without it an interruption would wait for its answer. */
const cancelOn = async (db: Pick<Db, 'pool'>, tx: Tx, signal: AbortSignal | undefined): Promise<() => void> => {
  const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
  const cancel = (): void => void db.pool.query('select pg_cancel_backend($1)', [rows[0]?.pid]).catch(() => {});
  signal?.addEventListener('abort', cancel, { once: true });
  return () => signal?.removeEventListener('abort', cancel);
};

/** Counting takes about as long as the questions after it. */
const COUNTING = [0.25, 0.5] as const;

const measureAll = async (asked: Asked, { signal, onProgress }: DescribeOptions): Promise<Measured[]> => {
  const { tx, days, last } = asked;
  await countLearners(tx, last);
  onProgress?.(COUNTING[0]);
  await listPresent(tx, presences(days));
  onProgress?.(COUNTING[1]);
  const measured: Measured[] = [];
  for (const measure of MEASURES) {
    signal?.throwIfAborted();
    measured.push(await measure(asked));
    onProgress?.(COUNTING[1] + ((1 - COUNTING[1]) * measured.length) / MEASURES.length);
  }
  return measured;
};

// Every question goes through whole tables: an index would fetch their rows one by one, and tables that were filled a moment ago have no statistics
// that keep the planner from comparing each row with each.
const SETTINGS = [`work_mem = '64MB'`, 'enable_indexscan = off', 'enable_bitmapscan = off', 'enable_nestloop = off'];

const RESIDENTS = 'select count(*)::int as people from synthesis.resident';

/**
 * Measures the country that is in the register beside the published figures, all at one moment. Reads everything that was loaded; a part of the country is
 * compared with what is published of that part.
 * @throws DescribeError where there is no complete country; the reason of `signal` when that is aborted.
 */
export const describeCountry = async (db: Pick<Db, 'pool'>, options: DescribeOptions = {}): Promise<Description> => {
  const { signal } = options;
  signal?.throwIfAborted();
  const run = await readFinishedRun(db);
  const { scale, seed, schoolYear, firstYear: first } = run;
  const last = run.madeFor < `${schoolYear}-10-01` ? schoolYear - 1 : schoolYear;
  const world = await readWorld(db, { seed, scale, firstYear: first, lastYear: schoolYear });
  return transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    for (const setting of SETTINGS) await tx.query(`set local ${setting}`);
    const done = await cancelOn(db, tx, signal);
    try {
      const part = partOf(world);
      const measured = await measureAll({ tx, world, part, days: await daysOf(tx, world, first, last), first, last }, options);
      const { rows } = await tx.query<{ people: number }>(RESIDENTS);
      return {
        scale,
        seed,
        schoolYear,
        people: rows[0]?.people ?? 0,
        ...(await registerSize(tx)),
        marginals: inOrder(measured.flatMap((each) => each.marginals)),
        pictures: inOrder(measured.flatMap((each) => each.pictures)),
        scatters: inOrder(measured.flatMap((each) => each.scatters)),
      };
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      done();
    }
  });
};
