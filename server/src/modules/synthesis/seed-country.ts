import { type Db, transaction } from '../../platform/db/database.ts';
import type { IsoDate } from '../register/index.ts';
import { loadRegion } from './copy.ts';
import { schoolYearOf } from './dates.ts';
import { planCountry, type Plan } from './plan.ts';
import type { CountryInput, Numbers } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import { makeRegion } from './region.ts';
import { fingerprint, finishRun, hasLearners, hasRealLearners, readCountryInput, readLoaded, readRun, recordRegion, type Run, startRun } from './store.ts';

/** Raised when another generator makes another country of the same seed. */
const GENERATOR = '1';

export type SeedOptions = {
  /** Size as a share of the secondary pupils of the Netherlands, above 0 and at most 1. */
  readonly scale: number;
  /** A whole number; the same seed and inputs give the same country. */
  readonly seed: number;
  /** The day the country is made for; only its school year matters. */
  readonly today: IsoDate;
  readonly onProgress?: (progress: SeedProgress) => void;
  readonly signal?: AbortSignal;
};
/** `share` done from 0 to 1; `secondsLeft` undefined until there is something to go by. */
export type SeedProgress = { readonly share: number; readonly learners: number; readonly secondsLeft: number | undefined };
export type SeedReport = {
  readonly institutions: number;
  /** Pupils on the counting date of the running school year, and those of the published table that could not be placed. */
  readonly pupils: number;
  readonly notPlaced: { readonly unknownProgramme: number; readonly closedSite: number };
  readonly learners: number;
  readonly regionsLoaded: number;
  readonly regionsFoundLoaded: number;
};

export type SeedErrorCode = 'invalid-options' | 'register-not-empty' | 'no-institutions' | 'other-run' | 'inputs-changed';
export class SeedError extends Error {
  readonly code: SeedErrorCode;
  constructor(code: SeedErrorCode, message: string) {
    super(message);
    this.name = 'SeedError';
    this.code = code;
  }
}

const checkOptions = ({ scale, seed, today }: SeedOptions): void => {
  if (!(scale > 0 && scale <= 1)) throw new SeedError('invalid-options', `The scale must be above 0 and at most 1, not ${scale}.`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new SeedError('invalid-options', `The seed must be a whole number from 0, not ${seed}.`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) throw new SeedError('invalid-options', `Today must be a date like 2026-11-23, not ${today}.`);
};

const checkRegister = async (db: Db, run: Run): Promise<void> => {
  const before = await readRun(db);
  const same =
    before !== undefined && before.seed === run.seed && before.scale === run.scale && before.schoolYear === run.schoolYear && before.generator === run.generator;
  if (same && before.finished) return;
  if (await hasRealLearners(db)) throw new SeedError('register-not-empty', 'The register holds learners that are not synthetic; the demonstration country only goes into an empty register.');
  if (before === undefined) {
    if (await hasLearners(db)) throw new SeedError('register-not-empty', 'The register holds learners but no record of how they were made.');
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

const SEQUENCES: readonly (readonly [string, keyof Numbers])[] = [
  ['learner_id_seq', 'learner'],
  ['enrolment_id_seq', 'enrolment'],
  ['result_id_seq', 'result'],
  ['household_id_seq', 'household'],
  ['education_number_seq', 'educationNumber'],
];
const FIRST: Numbers = { learner: 1, enrolment: 1, result: 1, household: 1, educationNumber: 1 };

const loadOne = async (db: Db, options: SeedOptions, plan: Plan, index: number, from: Numbers, country: CountryInput, onShare: (share: number) => void): Promise<Numbers> => {
  const region = plan.regions[index];
  if (region === undefined) throw new Error(`There is no region ${index}.`);
  const rows = makeRegion({ seed: options.seed, name: region.name, country, targets: region.targets, schoolYears: plan.schoolYears, from });
  await transaction(db, async (tx) => {
    await tx.query('set local synchronous_commit = off');
    await loadRegion(tx, rows, `synthesis:${options.seed}`, (share) => {
      options.signal?.throwIfAborted();
      onShare(share);
    });
    await recordRegion(tx, index, region.pupils, rows.next);
    for (const [sequence, kind] of SEQUENCES) await tx.query(`select setval('register.${sequence}', $1::bigint, false)`, [rows.next[kind]]);
  });
  return rows.next;
};

const progressOf = (options: SeedOptions, total: number): ((pupils: number, learners: number) => void) => {
  const started = performance.now();
  let base: number | undefined;
  return (pupils, learners) => {
    base ??= pupils;
    const seconds = (performance.now() - started) / 1000;
    const secondsLeft = pupils > base ? (seconds * (total - pupils)) / (pupils - base) : undefined;
    options.onProgress?.({ share: total === 0 ? 1 : pupils / total, learners, secondsLeft });
  };
};

/**
 * Fills an empty register with the demonstration country: synthetic learners of secondary education at the institutions
 * that are in the register. Goes on where an earlier, interrupted run with the same options stopped; a finished one is
 * left as it is. Each region is loaded in one transaction, so that nothing half is ever seen.
 * @throws SeedError when options are wrong, or the register holds something else.
 */
export const seedCountry = async (db: Db, options: SeedOptions): Promise<SeedReport> => {
  checkOptions(options);
  const running = schoolYearOf(options.today);
  const schoolYears = Array.from({ length: PARAMETERS.yearsOfHistory + 1 }, (_, i) => running - PARAMETERS.yearsOfHistory + i);
  const country = await readCountryInput(db, schoolYears);
  const plan = planCountry(country, options, schoolYears);
  if (plan.pupils === 0) throw new SeedError('no-institutions', 'The register holds no secondary schools with published pupil counts; import them first.');
  await checkRegister(db, { seed: options.seed, scale: options.scale, schoolYear: running, inputs: fingerprint(country), regions: plan.regions.length, generator: GENERATOR });
  const loaded = await readLoaded(db);
  const finished = (await readRun(db))?.finished === true;
  const report = progressOf(options, plan.pupils);
  let [numbers, pupils, regionsLoaded] = [FIRST, 0, 0];
  for (const [index, region] of plan.regions.entries()) {
    const known = finished ? (loaded.get(index) ?? numbers) : loaded.get(index);
    if (known === undefined) {
      options.signal?.throwIfAborted();
      const [done, learners] = [pupils, numbers.learner - 1];
      numbers = await loadOne(db, options, plan, index, numbers, country, (share) => report(done + share * region.pupils, learners));
      regionsLoaded++;
    } else numbers = known;
    pupils += region.pupils;
    report(pupils, numbers.learner - 1);
  }
  if (!finished) {
    await db.pool.query('analyze');
    await finishRun(db);
  }
  return {
    institutions: plan.institutions,
    pupils: plan.pupils,
    notPlaced: plan.notPlaced,
    learners: numbers.learner - 1,
    regionsLoaded,
    regionsFoundLoaded: plan.regions.length - regionsLoaded,
  };
};
