import type { Db, Tx } from '../../../platform/db/database.ts';
import { checkOverlaps, OVERLAPS } from './checks.ts';

/**
 * Keys that cost more to keep row by row than to build at once: those that forbid overlaps (GiST), and the large unique
 * ones that nothing looks up while rows are loaded. Costly ones first, so that the lanes end together.
 */
const SUSPENDED = [
  'register.enrolment_period_pkey',
  'register.result_subject_pkey',
  'register.learner_details_pkey',
  'register.enrolment_pkey',
  'register.enrolment_once_per_institution',
  'register.learner_details_identification',
  'register.enrolment_brin_number_key',
  'register.result_brin_number_key',
] as const;

/** Whether the database user may set keys aside, and put off references. */
export const mayLoadInBulk = async (db: Pick<Db, 'pool'>): Promise<boolean> =>
  (await db.pool.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')).rows[0]?.rolsuper === true;

/**
 * Sets keys aside: their definitions stay, but rows are not entered in them until they are built again. Written down in the same
 * transaction, so that whoever comes after a crash knows what to build.
 */
export const suspendKeys = async (tx: Tx): Promise<void> => {
  await tx.query('insert into register.suspended_key (name) select unnest($1::text[]) on conflict do nothing', [SUSPENDED]);
  await tx.query('update pg_index set indisready = false, indisvalid = false where indexrelid = any($1::regclass[])', [SUSPENDED]);
};

/** Keys that are set aside, costly ones first. */
export const suspendedKeys = async (db: Pick<Db, 'pool'>): Promise<string[]> => {
  const { rows } = await db.pool.query<{ name: string }>('select name from register.suspended_key');
  const names = new Set(rows.map((row) => row.name));
  return SUSPENDED.filter((name) => names.has(name));
};

/**
 * Builds one key. A key that forbids overlaps is built as a plain index, after one pass over the sorted rows has shown that there are
 * none: the database's own check looks every row up in the index, which takes many times as long.
 */
const buildKey = async (tx: Tx, name: string): Promise<void> => {
  const overlap = OVERLAPS[name];
  if (overlap !== undefined) {
    await tx.query(`lock table register.${overlap.table} in share mode`);
    await checkOverlaps(tx, name, overlap);
    await tx.query('update pg_index set indisexclusion = false where indexrelid = $1::regclass', [name]);
  }
  await tx.query(`reindex index ${name}`);
  if (overlap !== undefined) await tx.query('update pg_index set indisexclusion = true where indexrelid = $1::regclass', [name]);
  await tx.query('delete from register.suspended_key where name = $1', [name]);
};

/** Work that is done in lanes: each item in a transaction of its own, none begun after a failure. */
export const inLanes = async <T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> => {
  const left = [...items];
  let failure: { readonly error: unknown } | undefined;
  const lane = async (): Promise<void> => {
    while (left.length > 0 && failure === undefined) {
      try {
        await work(left.shift() as T);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failure !== undefined) throw failure.error;
};

const LANES = 2;

const byTable = async (db: Pick<Db, 'pool'>, names: readonly string[]): Promise<string[][]> => {
  const { rows } = await db.pool.query<{ name: string; table: string }>(
    'select n.name, i.indrelid::regclass::text as table from unnest($1::text[]) with ordinality n(name, place) join pg_index i on i.indexrelid = n.name::regclass order by place',
    [names],
  );
  return [...Map.groupBy(rows, ({ table }) => table).values()].map((keys) => keys.map(({ name }) => name));
};

/**
 * Builds the keys that are set aside, those of two tables at a time; each is checked in full, and is written off the list when it is there.
 * @throws an error that names the key when rows break it: the rows are not right, and the key stays on the list.
 */
export const buildKeys = async (db: Pick<Db, 'pool'>, onBuilt: (done: number, of: number) => void, signal?: AbortSignal): Promise<void> => {
  const names = await suspendedKeys(db);
  let done = 0;
  const build = async (name: string): Promise<void> => {
    signal?.throwIfAborted();
    const tx = await db.pool.connect();
    try {
      await tx.query(`begin; set local maintenance_work_mem = '1GB'; set local work_mem = '512MB'`);
      await buildKey(tx, name);
      await tx.query('commit');
    } catch (error) {
      await tx.query('rollback').catch(() => {});
      throw error;
    } finally {
      tx.release();
    }
    onBuilt(++done, names.length);
  };
  // Whoever checks a table looks at all of its indexes, and whoever builds one of them keeps others out: one at a time for each table.
  await inLanes(await byTable(db, names), LANES, async (keys) => {
    for (const name of keys) await build(name);
  });
};
