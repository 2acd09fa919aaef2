import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { addClient, grantMandates, INSTITUTION_ACTIONS, issueAccessToken } from '../../src/modules/access/index.ts';
import { installProgrammes } from '../../src/modules/register/index.ts';
import { type Clock, clockOver } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { connect, type Database } from '../../src/platform/db/database.ts';
import { testDatabase } from './database.ts';
import { installSchools } from './schools.ts';

export type TestApp = {
  readonly db: Database;
  readonly url: string;
  /** Calls the API as a client mandated for every test school, unless another token is given. */
  readonly call: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly token: (clientId: string) => Promise<string>;
  /** Stops the server and leaves the database, for tests that look at what remains. */
  readonly close: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Today in tests, unless they say otherwise: a Monday in November, after the counting date. */
export const TEST_NOW = '2026-11-23T09:00:00Z';

const FEED = /\/(notifications|reports|changes)(\?|$)/;

/**
 * Waits until transactions of other tests that were under way have ended. Feeds go no further than the oldest transaction that is under way anywhere
 * in the PostgreSQL, which all tests share: a long one in another test's database holds them back.
 */
const othersEnded = async ({ pool }: Database): Promise<void> => {
  const { rows } = await pool.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  const older = `select 1 from pg_stat_activity where datname <> current_database() and backend_xid::text::bigint < $1::bigint`;
  for (const until = Date.now() + 45_000; Date.now() < until; await pause(20))
    if ((await pool.query(older, [rows[0]?.xid])).rowCount === 0) return;
};

/** The whole application over a fresh database with a few schools, listening on a free port. Stop it in afterAll. */
export const testApp = async (
  options: {
    readonly clock?: Clock;
    readonly env?: Readonly<Record<string, string>>;
    /** Another server over the database of this one, whose owner stops it. */
    readonly beside?: TestApp;
    /** Where to listen; any free port when absent. */
    readonly port?: number;
    /** A migrated database of the test's own. */
    readonly database?: Database;
  } = {},
): Promise<TestApp> => {
  const beside = options.beside?.db;
  const own = beside === undefined ? undefined : connect(beside.url, { max: 10 });
  const db: Database =
    beside === undefined || own === undefined
      ? (options.database ?? (await testDatabase()))
      : { ...beside, pool: own.pool, kysely: own.kysely, stop: own.end };
  if (beside === undefined) {
    await installProgrammes(db);
    await installSchools(db);
  }
  const config = readConfig({ LEERBRON_PUBLIC_URL: 'http://leerbron.test', LEERBRON_DEMO: 'off', ...options.env });
  if (!('databaseUrl' in config)) throw new Error(JSON.stringify(config));
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
  const app = await createApp({ config, db, log, clock: options.clock ?? clockOver(() => new Date(TEST_NOW)) });
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const token = (clientId: string) => issueAccessToken(db, { clientId, scopes: [...INSTITUTION_ACTIONS], publicUrl: config.publicUrl });
  if (beside === undefined) {
    const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    await addClient(db, { clientId: 'test-las', name: 'Test administration', jwks: { keys: [await exportJWK(publicKey)] } });
    await grantMandates(db, 'test-las', ['01AA', '02BB', '03CC']);
  }
  const bearer = await token('test-las');
  const call = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    if (method === 'GET' && FEED.test(path)) await othersEnded(db).catch(() => {}); // a database that is away, the call itself will tell
    return fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  const close = () => app.close();
  const stop = async () => {
    await close();
    await db.stop();
  };
  return { db, url, call, token, close, stop };
};
