import type { Db } from '../../platform/db/database.ts';
import { schoolYearOf } from './dates.ts';
import { FIRST, fillRegister } from './fill.ts';
import type { Numbers } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import { type Plan, planCountry } from './plan.ts';
import { checkOptions, SeedError, type SeedOptions } from './seed-options.ts';
import {
  fingerprint,
  finishRun,
  hasLearners,
  hasRealLearners,
  type Run,
  readCountryInput,
  readLoaded,
  readRun,
  startRun,
} from './store.ts';

/** Raised when another generator makes another country of the same seed. */
const GENERATOR = '1';

export type SeedReport = {
  readonly institutions: number;
  /** Pupils on the counting date of the running school year, and those of the published table that could not be placed. */
  readonly pupils: number;
  readonly notPlaced: { readonly unknownProgramme: number; readonly closedSite: number };
  readonly learners: number;
  readonly regionsLoaded: number;
  readonly regionsFoundLoaded: number;
};

const checkRegister = async (db: Db, run: Run): Promise<void> => {
  const before = await readRun(db);
  const same =
    before !== undefined &&
    before.seed === run.seed &&
    before.scale === run.scale &&
    before.schoolYear === run.schoolYear &&
    before.generator === run.generator;
  if (same && before.finished) return;
  if (await hasRealLearners(db))
    throw new SeedError(
      'register-not-empty',
      'The register holds learners that are not synthetic; the demonstration country only goes into an empty register.',
    );
  if (before === undefined) {
    if (await hasLearners(db))
      throw new SeedError('register-not-empty', 'The register holds learners but no record of how they were made.');
    await startRun(db, run);
    return;
  }
  const state = before.finished ? 'holds' : 'was being filled with';
  const was = `The register ${state} a country of scale ${before.scale}, seed ${before.seed}, school year ${before.schoolYear}`;
  if (!same) throw new SeedError('other-run', `${was}; use those, or start with an empty register.`);
  if (before.inputs !== run.inputs) {
    throw new SeedError('inputs-changed', `${was}, from institutions or geography that have changed since; start with an empty register.`);
  }
};

const reportOf = (plan: Plan, numbers: Numbers, regionsLoaded: number): SeedReport => ({
  institutions: plan.institutions,
  pupils: plan.pupils,
  notPlaced: plan.notPlaced,
  learners: numbers.learner - 1,
  regionsLoaded,
  regionsFoundLoaded: plan.regions.length - regionsLoaded,
});

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

const seed = async (db: Db, options: SeedOptions): Promise<SeedReport> => {
  const running = schoolYearOf(options.today);
  const schoolYears = Array.from({ length: PARAMETERS.yearsOfHistory + 1 }, (_, i) => running - PARAMETERS.yearsOfHistory + i);
  const country = await readCountryInput(db, schoolYears);
  const plan = planCountry(country, options, schoolYears);
  if (plan.pupils === 0)
    throw new SeedError('no-institutions', 'The register holds no secondary schools with published pupil counts; import them first.');
  const run = { seed: options.seed, scale: options.scale, schoolYear: running, regions: plan.regions.length, generator: GENERATOR };
  await checkRegister(db, { ...run, inputs: fingerprint(country) });
  const loaded = await readLoaded(db);
  if ((await readRun(db))?.finished === true) return reportOf(plan, [...loaded.values()].at(-1) ?? FIRST, 0);
  const numbers = await fillRegister(db, options, country, plan, loaded);
  await db.pool.query('analyze');
  await finishRun(db);
  return reportOf(plan, numbers, plan.regions.length - loaded.size);
};

/**
 * Fills an empty register with the demonstration country: synthetic learners of secondary education at the institutions
 * that are in the register. Goes on where an earlier, interrupted run with the same options stopped; a finished one is
 * left as it is. Each region is loaded in one transaction, so that nothing half is ever seen.
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
