import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Db, Tx } from './database.ts';

/** Connections of its own to the same database: COPY cannot share the pipelined connections of the pool. */
export const openLoader = (db: Pick<Db, 'pool'>, connections: number): Pick<Db, 'pool'> & { readonly end: () => Promise<void> } => {
  const pool = new pg.Pool({ ...db.pool.options, pipeline: false, max: connections } as pg.PoolConfig);
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { pool, end: () => pool.end() };
};

/** Writes rows in PostgreSQL's text format to a table, as fast as the database takes them. `tx` comes from a loader. */
export const copyInto = async (tx: Tx, table: string, columns: readonly string[], pieces: Iterable<Buffer>): Promise<void> => {
  const stream = tx.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const done = once(stream, 'finish');
  done.catch(() => {});
  for (const piece of pieces) if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
  stream.end();
  await done;
};
