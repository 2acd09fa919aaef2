import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import { buildKeys, mayLoadInBulk, suspendKeys } from './keys.ts';
import { TABLES, type Writer } from './rows.ts';
import type { Chunk } from './text.ts';

export type LoadOptions = { readonly signal?: AbortSignal; readonly onProgress: (share: number) => void };

/** Connections of its own: COPY cannot share the pipelined connections of the pool. */
const openLoader = (db: Pick<Db, 'pool'>): pg.Pool => {
  const pool = new pg.Pool({ ...db.pool.options, pipeline: false, max: 3 } as pg.PoolConfig);
  pool.on('error', () => {});
  return pool;
};

const copy = async (tx: Tx, table: number, chunks: readonly Chunk[]): Promise<void> => {
  const { name, columns } = TABLES[table] as (typeof TABLES)[number];
  const stream = tx.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
  const done = once(stream, 'finish');
  done.catch(() => {});
  for (const { data } of chunks) if (!stream.write(data)) await Promise.race([once(stream, 'drain'), done]);
  stream.end();
  await done;
};

const loadBlock = (pool: pg.Pool, chunks: readonly Chunk[], block: number, bulk: boolean, signal: AbortSignal | undefined): Promise<void> =>
  transaction({ pool }, async (tx) => {
    await tx.query('set local synchronous_commit = off');
    if (bulk) await tx.query(`set local session_replication_role = replica`);
    for (const [table, list] of Map.groupBy(chunks, (chunk) => chunk.table)) {
      signal?.throwIfAborted();
      await copy(tx, table, list);
    }
    await tx.query('insert into synthesis.block_loaded (block) values ($1)', [block]);
  });

const SEQUENCES: readonly (readonly [name: string, last: string])[] = [
  ['learner_id_seq', 'max(learner_id) from register.learner'],
  ['enrolment_id_seq', 'max(enrolment_id) from register.enrolment'],
  ['result_id_seq', 'max(result_id) from register.result'],
  ['household_id_seq', 'max(household_id) from register.learner_details'],
  ['education_number_seq', 'count(education_number) from register.learner'],
];

/** Numbers that are given out later follow those of the country. */
const moveSequences = async (db: Pick<Db, 'pool'>): Promise<void> => {
  for (const [name, last] of SEQUENCES)
    await db.pool.query(
      `select setval('register.${name}', greatest((select ${last}), (select last_value from register.${name}), 1), true)`,
    );
};

/** Share of the time that copying takes; then the keys are built. */
const COPYING = 0.6;

/**
 * Loads a country, two blocks at a time while the next is being made, each in one transaction with its row in synthesis.block_loaded: a load
 * that was broken off goes on with the blocks that are missing. Where the database user may, keys are set aside first and built
 * in the end, when the database checks them in full; elsewhere they are kept row by row.
 */
export const loadCountry = async (db: Pick<Db, 'pool'>, writer: Writer, options: LoadOptions): Promise<void> => {
  const { signal, onProgress } = options;
  const bulk = await mayLoadInBulk(db);
  const found = new Set((await db.pool.query<{ block: number }>('select block from synthesis.block_loaded')).rows.map((row) => row.block));
  if (bulk && found.size < writer.blocks) await transaction(db, suspendKeys);
  const pool = openLoader(db);
  const underway = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  try {
    for (let block = 0; block < writer.blocks && failure === undefined; block++) {
      if (found.has(block)) continue;
      signal?.throwIfAborted();
      const load = loadBlock(pool, writer.write(block), block, bulk, signal)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => underway.delete(load));
      underway.add(load);
      if (underway.size >= 2) await Promise.race(underway);
      onProgress((COPYING * (block + 1)) / writer.blocks);
    }
  } finally {
    await Promise.all(underway);
    await pool.end();
  }
  if (failure !== undefined) throw failure.error;
  await buildKeys(db, (done, of) => onProgress(COPYING + ((1 - COPYING) * done) / of), signal);
  await moveSequences(db);
  onProgress(1);
};
