import { copyInto, openLoader } from '../../../platform/db/copy.ts';
import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import { checkReference, REFERENCES } from './checks.ts';
import { buildKeys, inLanes, mayLoadInBulk, suspendedKeys, suspendKeys } from './keys.ts';
import { BULK_TABLES } from './tables.ts';

/** Rows of one table in PostgreSQL's text format; `table` is an index in BULK_TABLES. */
export type BulkPiece = { readonly table: number; readonly data: Buffer };

/** What is loaded, in blocks: each block is one transaction. */
export type BulkSource = {
  readonly blocks: number;
  /** Blocks that an earlier, interrupted load put in. */
  readonly loaded: ReadonlySet<number>;
  readonly write: (block: number) => readonly BulkPiece[];
  /** Does in the block's transaction what belongs to it, and writes down that it is loaded. */
  readonly onLoaded: (tx: Tx, block: number) => Promise<void>;
};

/** `onProgress` hears what share is done, from 0 to 1. */
export type BulkOptions = { readonly signal?: AbortSignal | undefined; readonly onProgress: (share: number) => void };

const loadBlock = (loader: Pick<Db, 'pool'>, source: BulkSource, block: number, bulk: boolean, signal?: AbortSignal): Promise<void> =>
  transaction(loader, async (tx) => {
    await tx.query('set local synchronous_commit = off');
    if (bulk) await tx.query('set local session_replication_role = replica');
    for (const [table, pieces] of Map.groupBy(source.write(block), (piece) => piece.table)) {
      signal?.throwIfAborted();
      const { name, columns } = BULK_TABLES[table] as (typeof BULK_TABLES)[number];
      await copyInto(
        tx,
        name,
        columns,
        pieces.map(({ data }) => data),
      );
    }
    await source.onLoaded(tx, block);
  });

const SEQUENCES: readonly (readonly [name: string, last: string])[] = [
  ['learner_id_seq', 'max(learner_id) from register.learner'],
  ['enrolment_id_seq', 'max(enrolment_id) from register.enrolment'],
  ['result_id_seq', 'max(result_id) from register.result'],
  ['household_id_seq', 'max(household_id) from register.learner_details'],
  ['education_number_seq', 'count(education_number) from register.learner'],
];

/** Numbers that are given out later follow those that were loaded. */
const moveSequences = async (db: Pick<Db, 'pool'>): Promise<void> => {
  for (const [name, last] of SEQUENCES)
    await db.pool.query(
      `select setval('register.${name}', greatest((select ${last}), (select last_value from register.${name}), 1), true)`,
    );
};

/** Shares of the time that copying and building keys take; the rest is checking references. */
const [COPYING, BUILDING] = [0.55, 0.35];
const CONNECTIONS = 2;

const copyBlocks = async (db: Pick<Db, 'pool'>, source: BulkSource, bulk: boolean, options: BulkOptions): Promise<void> => {
  const { signal, onProgress } = options;
  const loader = openLoader(db, CONNECTIONS);
  const blocks = Array.from({ length: source.blocks }, (_, block) => block).filter((block) => !source.loaded.has(block));
  let done = source.loaded.size;
  try {
    await inLanes(blocks, CONNECTIONS, async (block) => {
      signal?.throwIfAborted();
      await loadBlock(loader, source, block, bulk, signal);
      onProgress((COPYING * ++done) / source.blocks);
    });
  } finally {
    await loader.end();
  }
};

const checkReferences = async (db: Pick<Db, 'pool'>, onChecked: (share: number) => void, signal?: AbortSignal): Promise<void> => {
  let done = 0;
  await inLanes(REFERENCES, CONNECTIONS, (reference) =>
    transaction(db, async (tx) => {
      signal?.throwIfAborted();
      // Nothing may be looked up row by row: the keys for that are set aside.
      await tx.query(`set local work_mem = '512MB'; set local enable_nestloop = off`);
      await checkReference(tx, reference);
      onChecked(++done / REFERENCES.length);
    }),
  );
};

/**
 * Loads learners with their enrolments and results, two blocks at a time, each in one transaction: a load that was broken off goes on with the
 * blocks that are missing. Where the database user may, keys and references are set aside first, and built and checked in full
 * in the end; elsewhere the database keeps them row by row. Nobody else may write learners meanwhile.
 * @throws when rows break a key or refer to something that is not there; the keys concerned stay set aside.
 */
export const bulkLoad = async (db: Pick<Db, 'pool'>, source: BulkSource, options: BulkOptions): Promise<void> => {
  const { signal, onProgress } = options;
  const bulk = await mayLoadInBulk(db);
  const missing = source.loaded.size < source.blocks;
  if (bulk && missing) await transaction(db, suspendKeys);
  await copyBlocks(db, source, bulk, options);
  await moveSequences(db);
  // References before keys: what is on the list of keys tells that the load is not complete.
  if (bulk) {
    await db.pool.query('analyze');
    await checkReferences(db, (share) => onProgress(COPYING + (1 - COPYING - BUILDING) * share), signal);
    await buildKeys(db, (done, of) => onProgress(1 - BUILDING * (1 - done / of)), signal);
  }
  onProgress(1);
};

/**
 * Builds keys that a load set aside and did not come to build, as after a crash: to be called before anyone writes. Answers how many
 * there were.
 */
export const repairKeys = async (db: Pick<Db, 'pool'>): Promise<number> => {
  const names = await suspendedKeys(db);
  if (names.length > 0) await buildKeys(db, () => {});
  return names.length;
};
