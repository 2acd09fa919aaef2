import type { Db } from '../../platform/db/database.ts';
import { type IsoDate, registeredOffers } from '../register/index.ts';
import { type Country, OPEN } from './country/country.ts';
import { loadCountry } from './load/load-country.ts';
import { makeWriter } from './load/rows.ts';
import { makeWholeCountry } from './make-country.ts';
import { type Counts, finishRun, type Run, readRun, startRun } from './run-store.ts';
import { checkOptions, SeedError, type SeedOptions, YEARS } from './seed-options.ts';
import type { Offer } from './tertiary/offers.ts';
import { fingerprint } from './world/fingerprint.ts';
import { chooseAreas, cutWorld } from './world/part.ts';
import { readWorld } from './world/read-world.ts';
import { october, type World } from './world/world.ts';

/** Raised when another generator makes another country of the same seed. */
const GENERATOR = '2';

export type SeedReport = Counts & {
  /** False when the country was there already. */
  readonly made: boolean;
  readonly secondsMaking: number;
  readonly secondsLoading: number;
  /** Enrolments on 1 October of the running school year, by sector; empty when the country was there already. */
  readonly now: Readonly<Record<string, number>>;
};

/** A school year runs from 1 August; 2026 is the school year 2026/27. */
const schoolYearOf = (date: IsoDate): number => Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0);

/** The country stands still from 1 November on, so that it is the same on whatever later day of the school year it is made. */
const madeForOf = (today: IsoDate, schoolYear: number): IsoDate => (today < `${schoolYear}-11-01` ? today : `${schoolYear}-11-01`);

const checkWorld = (world: World): void => {
  if (world.areas.length === 0)
    throw new SeedError('no-geography', 'The register holds no postcode areas with a position; import geography first.');
  if (world.voTargets.length === 0)
    throw new SeedError('no-institutions', 'The register holds no secondary schools with published pupil counts; import them first.');
  if (world.firstYear > world.voYear)
    throw new SeedError(
      'invalid-options',
      `The years must reach back to ${world.voYear}/${(world.voYear + 1) % 100}, the school year whose pupils are published: at least ${world.lastYear - world.voYear + 1}.`,
    );
};

const holds = async (db: Pick<Db, 'pool'>, who: string): Promise<boolean> =>
  (await db.pool.query<{ found: boolean }>(`select ${who} as found`)).rows[0]?.found === true;

/** Learners in the register that no generator made. */
const hasRealLearners = (db: Pick<Db, 'pool'>): Promise<boolean> =>
  holds(
    db,
    `exists (select from register.learner where recorded_by not like 'synthesis:%') or exists (select from register.enrolment where recorded_by not like 'synthesis:%')`,
  );
const hasLearners = (db: Pick<Db, 'pool'>): Promise<boolean> => holds(db, 'exists (select from register.learner)');

const sameRun = (a: Run, b: Run): boolean =>
  a.seed === b.seed && a.scale === b.scale && a.firstYear === b.firstYear && a.schoolYear === b.schoolYear && a.generator === b.generator;

const describeRun = (run: Run): string =>
  `a country of scale ${run.scale}, seed ${run.seed}, school years ${run.firstYear} to ${run.schoolYear}, made by generator ${run.generator}`;

/** Begins a run, or goes on with the one that was interrupted. Answers the run that is being made: for the day it was begun on. */
const beginRun = async (db: Db, run: Run): Promise<Run> => {
  const before = await readRun(db);
  if (await hasRealLearners(db))
    throw new SeedError(
      'register-not-empty',
      'The register holds learners that are not synthetic; the demonstration country only goes into an empty register.',
    );
  if (before === undefined) {
    if (await hasLearners(db))
      throw new SeedError('register-not-empty', 'The register holds learners but no record of how they were made.');
    await startRun(db, run);
    return run;
  }
  const was = `The register ${before.finished ? 'holds' : 'was being filled with'} ${describeRun(before)}`;
  if (!sameRun(before, run)) throw new SeedError('other-run', `${was}; use the same, or start with an empty register.`);
  if (before.inputs !== run.inputs)
    throw new SeedError('inputs-changed', `${was}, from institutions or geography that have changed since; start with an empty register.`);
  return before;
};

const LOCK = 7_204_102;

/** Only one process makes the country; another waits and then finds it made. */
const alone = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  const holder = await db.pool.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    holder.release();
  }
};

const countNow = (world: World, { spells }: Country): Record<string, number> => {
  const day = october(world.lastYear);
  const now: Record<string, number> = {};
  for (let i = 0; i < spells.start.length; i++) {
    const end = spells.end.values[i] as number;
    if ((spells.start.values[i] as number) > day || (end !== OPEN && end <= day)) continue;
    const sector = world.programmes[spells.programme.values[i] as number]?.sector ?? '';
    now[sector] = (now[sector] ?? 0) + 1;
  }
  return now;
};

/** Share of the time that making takes; loading takes the rest. */
const MAKING = 0.33;
/** Until this share is done the time that is left cannot be told. */
const TELLING = 0.04;

/** Tells how far the work is and how long it will take; lets others have the processor, and stops when it is told to. */
const watcher = ({ signal, onProgress }: SeedOptions) => {
  const began = performance.now();
  const show = (share: number): void => {
    const secondsLeft = share < TELLING ? undefined : ((performance.now() - began) / 1000) * (1 / share - 1);
    onProgress?.({ share, secondsLeft });
  };
  const watch = async (share: number): Promise<void> => {
    show(share * MAKING);
    await new Promise(setImmediate);
    signal?.throwIfAborted();
  };
  return { watch, onLoading: (share: number): void => show(MAKING + (1 - MAKING) * share) };
};

const seconds = (since: number): number => (performance.now() - since) / 1000;

const make = async (db: Db, options: SeedOptions, world: World, offers: readonly Offer[], madeFor: IsoDate): Promise<SeedReport> => {
  const { watch, onLoading } = watcher(options);
  const began = performance.now();
  const country = await makeWholeCountry(world, offers, watch);
  const writer = makeWriter(world, country, { today: madeFor, by: `synthesis:${options.seed}` });
  const secondsMaking = seconds(began);
  const loading = performance.now();
  await loadCountry(db, { world, country, writer }, { signal: options.signal, onProgress: onLoading });
  await db.pool.query('analyze');
  const counts = { learners: writer.learners, enrolments: writer.enrolments, residents: country.residents.person.length };
  await finishRun(db, counts);
  return { ...counts, made: true, secondsMaking, secondsLoading: seconds(loading), now: countNow(world, country) };
};

const seed = async (db: Db, options: SeedOptions): Promise<SeedReport> => {
  const lastYear = schoolYearOf(options.today);
  const firstYear = lastYear - (options.years ?? YEARS.usual) + 1;
  const finished = await readRun(db);
  const asked = { seed: options.seed, scale: options.scale, firstYear, schoolYear: lastYear, generator: GENERATOR };
  if (finished?.finished === true && sameRun(finished, { ...finished, ...asked }))
    return { ...finished, made: false, secondsMaking: 0, secondsLoading: 0, now: {} };
  const whole = await readWorld(db, { seed: options.seed, scale: options.scale, firstYear, lastYear });
  checkWorld(whole);
  const world = cutWorld(whole, chooseAreas(whole));
  const madeFor = madeForOf(options.today, lastYear);
  const offers = await registeredOffers(db);
  const run = await beginRun(db, { ...asked, madeFor, inputs: fingerprint(world, offers) });
  return make(db, options, world, offers, run.madeFor);
};

/**
 * Fills an empty register with the synthetic country: everyone in primary to higher education over the school years, and everybody
 * else who lives there. Goes on where an earlier, interrupted run with the same options stopped; a finished one is left as it
 * is. Loaded in blocks of learners, each in one transaction; the keys that were set aside are built in the end.
 * @throws SeedError when options are wrong, or the register holds something else.
 */
export const seedCountry = async (db: Db, options: SeedOptions): Promise<SeedReport> => {
  checkOptions(options);
  return alone(db, () => seed(db, options));
};

/**
 * What the register holds: no learners, part of a synthetic country, a whole one (with what schools reported since),
 * or learners that no generator made.
 */
type SeedState = 'empty' | 'interrupted' | 'finished' | 'foreign';

export const seedState = async (db: Pick<Db, 'pool'>): Promise<SeedState> => {
  const run = await readRun(db);
  if (run === undefined) return (await hasLearners(db)) ? 'foreign' : 'empty';
  return run.finished ? 'finished' : 'interrupted';
};
