import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { startEmbedded } from './embedded.ts';

/** What every part gets: `pool` for plain SQL and transactions, `kysely` for typed reads (narrow it with `$pickTables`). */
export type Db = { readonly pool: pg.Pool; readonly kysely: Kysely<object> };
export type Tx = pg.PoolClient;
export type Database = Db & { readonly url: string; readonly embeddedPid: number | undefined; readonly stop: () => Promise<void> };

// Dates are dates, not moments: they stay 'YYYY-MM-DD'. bigint stays text, since identifiers outgrow a double.
const DATE = 1082;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Connects to a running PostgreSQL. */
export const connect = (url: string, options: { readonly max?: number } = {}): Db & { readonly end: () => Promise<void> } => {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 20,
    types,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  } as pg.PoolConfig);
  // A lost connection is reported by the query that needed it; idle ones are simply replaced.
  pool.on('error', () => {});
  // Also while a transaction has it between two queries: without a listener the process would end.
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<object>({ dialect: new PostgresDialect({ pool }) });
  return { pool, kysely, end: () => pool.end() }; // not kysely.destroy(): a Kysely that was never used leaves the pool open
};

const ensureDatabase = async (url: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url.replace('/leerbron?', '/postgres?') });
  await admin.connect();
  try {
    const { rowCount } = await admin.query(`select 1 from pg_database where datname = 'leerbron'`);
    if (rowCount === 0) await admin.query('create database leerbron');
  } finally {
    await admin.end();
  }
};

/** Whether another server or command still works with the embedded database. */
const isInUse = async (url: string): Promise<boolean> => {
  const admin = new pg.Client({ connectionString: url.replace('/leerbron?', '/postgres?') });
  try {
    await admin.connect();
    const { rowCount } = await admin.query(`select 1 from pg_stat_activity where datname = 'leerbron' limit 1`);
    return rowCount === 1;
  } catch {
    return false;
  } finally {
    await admin.end().catch(() => {});
  }
};

/** Opens the configured database, or starts or joins the embedded one. `stop` closes it; the last to leave the embedded one stops it. */
export const openDatabase = async (config: { readonly databaseUrl: string | undefined; readonly dataDir: string }): Promise<Database> => {
  if (config.databaseUrl !== undefined) {
    const db = connect(config.databaseUrl);
    return { pool: db.pool, kysely: db.kysely, url: config.databaseUrl, embeddedPid: undefined, stop: db.end };
  }
  const server = await startEmbedded({ dataDir: config.dataDir });
  await ensureDatabase(server.url);
  const db = connect(server.url);
  const stop = async () => {
    await db.end();
    if (await isInUse(server.url)) server.leave();
    else await server.stop();
  };
  return { pool: db.pool, kysely: db.kysely, url: server.url, embeddedPid: server.pid, stop };
};

/** Runs `work` in one transaction; anything it throws rolls everything back. */
export const transaction = async <T>(db: Pick<Db, 'pool'>, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const tx = await db.pool.connect();
  let broken: Error | undefined;
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    broken = error as Error;
    await tx.query('rollback').then(
      () => {
        broken = undefined;
      },
      () => {},
    );
    throw error;
  } finally {
    tx.release(broken);
  }
};
