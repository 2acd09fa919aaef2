import type { Tx } from '../../../../platform/db/database.ts';

const BATCH = 5000;

/**
 * Streams rows into a table, a batch a statement, so that memory does not grow with the file. The keys of a row are
 * column names; arrays, jsonb and ranges are written as JSON writes them.
 */
export const stage = async <T extends object>(
  tx: Tx,
  table: string,
  rows: Iterable<T> | AsyncIterable<T>,
  signal?: AbortSignal,
): Promise<number> => {
  let batch: T[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    signal?.throwIfAborted();
    if (batch.length === 0) return;
    await tx.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [JSON.stringify(batch)]);
    count += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return count;
};

const IMPORT_LOCK = 7_204_110;

/** One import at a time: a second one waits until the first has finished its file. */
export const lockImports = async (
  tx: Tx,
  onNotice: ((text: string) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<void> => {
  for (let waited = 0; ; waited += 1) {
    signal?.throwIfAborted();
    const { rows } = await tx.query<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [IMPORT_LOCK]);
    if (rows[0]?.taken === true) return;
    if (waited === 0) onNotice?.('another import is running; waiting for it');
    await new Promise((done) => setTimeout(done, 200));
  }
};
