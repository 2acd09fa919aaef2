import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { connect, type Database } from '../../src/platform/db/database.ts';

const admin = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url.replace('/leerbron?', '/postgres?') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/**
 * A fresh, migrated database of its own. Called inside a test it is dropped when the test ends;
 * called at the top of a file or in beforeAll, call `stop()` in afterAll.
 */
export const testDatabase = async (): Promise<Database> => {
  const server = inject('databaseUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await admin(server, `create database ${name} template template_leerbron strategy wal_log`);
  const url = server.replace('/leerbron?', `/${name}?`);
  const db = connect(url, { max: 10 });
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await db.end();
    await admin(server, `drop database if exists ${name} with (force)`);
  };
  try {
    onTestFinished(stop);
  } catch {
    // outside a test: the caller stops it
  }
  return { pool: db.pool, kysely: db.kysely, url, embeddedPid: undefined, stop };
};
