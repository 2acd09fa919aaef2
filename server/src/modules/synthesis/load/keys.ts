import type { Db, Tx } from '../../../platform/db/database.ts';

/**
 * Keys that cost more to keep row by row than to build at once: those that forbid overlaps (GiST), and the large unique
 * ones that nothing refers to while the country is loaded.
 */
const SUSPENDED = [
  'register.enrolment_pkey',
  'register.enrolment_once_per_institution',
  'register.enrolment_brin_number_key',
  'register.enrolment_period_pkey',
  'register.learner_details_pkey',
  'register.learner_details_identification',
  'register.result_brin_number_key',
  'register.result_subject_pkey',
] as const;

/** Whether the database user may set keys aside, and put off references. */
export const mayLoadInBulk = async (db: Pick<Db, 'pool'>): Promise<boolean> =>
  (await db.pool.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')).rows[0]?.rolsuper === true;

/**
 * Sets keys aside: their definitions stay, but rows are not entered in them until they are built again. Written down in the same
 * transaction, so that whoever comes after a crash knows what to build.
 */
export const suspendKeys = async (tx: Tx): Promise<void> => {
  await tx.query('insert into synthesis.suspended_key (name) select unnest($1::text[]) on conflict do nothing', [SUSPENDED]);
  await tx.query('update pg_index set indisready = false, indisvalid = false where indexrelid = any($1::regclass[])', [SUSPENDED]);
};

/** Keys that are set aside. */
export const suspendedKeys = async (db: Pick<Db, 'pool'>): Promise<string[]> =>
  (await db.pool.query<{ name: string }>('select name from synthesis.suspended_key order by name')).rows.map((row) => row.name);

const LANES = 2;

/**
 * Builds the keys that are set aside, some at a time; every one is checked in full by the database, and is written off the list when it is
 * there. `onBuilt` hears how many are done.
 * @throws the database's error when rows break a key: the country is not right, and the key stays on the list.
 */
export const buildKeys = async (db: Pick<Db, 'pool'>, onBuilt: (done: number, of: number) => void, signal?: AbortSignal): Promise<void> => {
  const names = await suspendedKeys(db);
  const left = [...names];
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      signal?.throwIfAborted();
      const client = await db.pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local maintenance_work_mem = '1GB'`);
        await client.query(`reindex index ${name}`);
        await client.query('delete from synthesis.suspended_key where name = $1', [name]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch(() => {});
        throw error;
      } finally {
        client.release();
      }
      onBuilt(++done, names.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};
