import { setImmediate } from 'node:timers/promises';
import { type Db, transaction } from '../../platform/db/database.ts';
import { loadRegion, openLoader } from './copy.ts';
import type { CountryInput, Numbers, RegionRows } from './model.ts';
import type { Plan, Region } from './plan.ts';
import { checkReferences, putOffReferences } from './references.ts';
import { makeRegion } from './region.ts';
import type { SeedOptions } from './seed-options.ts';
import { recordRegion } from './store.ts';

const SEQUENCES: readonly (readonly [string, keyof Numbers])[] = [
  ['learner_id_seq', 'learner'],
  ['enrolment_id_seq', 'enrolment'],
  ['result_id_seq', 'result'],
  ['household_id_seq', 'household'],
  ['education_number_seq', 'educationNumber'],
];
/** Where numbering begins. */
export const FIRST: Numbers = { learner: 1, enrolment: 1, result: 1, household: 1, educationNumber: 1 };

/** Two regions are loaded at once: the database needs a core for each. */
const LANES = 2;

const loadOne = async (
  loader: Pick<Db, 'pool'>,
  options: SeedOptions,
  index: number,
  pupils: number,
  from: Numbers,
  rows: RegionRows,
  onShare: (share: number) => void,
): Promise<void> =>
  transaction(loader, async (tx) => {
    await tx.query('set local synchronous_commit = off');
    const putOff = await putOffReferences(tx);
    await loadRegion(tx, rows, `synthesis:${options.seed}`, (share) => {
      options.signal?.throwIfAborted();
      onShare(share);
    });
    if (putOff) await checkReferences(tx, from, rows.next);
    await recordRegion(tx, index, pupils, rows.next);
    for (const [sequence, kind] of SEQUENCES) {
      const last = `select last_value from register.${sequence}`;
      await tx.query(`select setval('register.${sequence}', greatest($1::bigint, (${last})), false)`, [rows.next[kind]]);
    }
  });

type Progress = { readonly onShare: (region: number, share: number) => void; readonly onLearners: (learners: number) => void };

const progressOf = (options: SeedOptions, regions: readonly Region[], found: ReadonlySet<number>): Progress => {
  const started = performance.now();
  const shares = regions.map((_, index): number => (found.has(index) ? 1 : 0));
  const total = regions.reduce((sum, region) => sum + region.pupils, 0);
  const done = (): number => regions.reduce((sum, region, index) => sum + region.pupils * (shares[index] ?? 0), 0) / total;
  const before = done();
  let learners = 0;
  return {
    onLearners: (count) => {
      learners = Math.max(learners, count);
    },
    onShare: (region, share) => {
      shares[region] = share;
      const now = done();
      const seconds = (performance.now() - started) / 1000;
      options.onProgress?.({ share: now, learners, secondsLeft: now > before ? (seconds * (1 - now)) / (now - before) : undefined });
    },
  };
};

/** Makes the regions that are missing, in order since each goes on numbering after the one before, and loads them side by side. */
export const fillRegister = async (
  db: Db,
  options: SeedOptions,
  country: CountryInput,
  plan: Plan,
  loaded: ReadonlyMap<number, Numbers>,
): Promise<Numbers> => {
  const progress = progressOf(options, plan.regions, new Set(loaded.keys()));
  const loader = openLoader(db, LANES);
  const underway = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  let numbers: Numbers = FIRST;
  try {
    for (const [index, region] of plan.regions.entries()) {
      const known = loaded.get(index);
      if (known !== undefined) {
        numbers = known;
        continue;
      }
      if (failure !== undefined) break;
      options.signal?.throwIfAborted();
      const rows = makeRegion({
        seed: options.seed,
        name: region.name,
        country,
        targets: region.targets,
        schoolYears: plan.schoolYears,
        from: numbers,
      });
      const from = numbers;
      numbers = rows.next;
      progress.onLearners(numbers.learner - 1);
      const load = loadOne(loader, options, index, region.pupils, from, rows, (share) => progress.onShare(index, share))
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => underway.delete(load));
      underway.add(load);
      if (underway.size >= LANES) await Promise.race(underway);
      else await setImmediate();
    }
  } finally {
    await Promise.all(underway);
    await loader.end();
  }
  if (failure !== undefined) throw failure.error;
  return numbers;
};
