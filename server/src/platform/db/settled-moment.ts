import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from './database.ts';

const LONGEST_MS = 120_000;
const LOOK_AGAIN_MS = 50;

const CLOCK = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;

// What a transaction records bears a moment after its beginning. Columns of sessions of other users are hidden: all servers use one user.
const UNDER_WAY = `select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  and xact_start <= $1::timestamptz) as yes`;

/**
 * A moment up to which nothing can still become known: now, once every transaction that was under way has ended. What is computed
 * as known on it stays the same for ever. @throws when a transaction lasts longer than two minutes.
 */
export const settledMoment = async (db: Pick<Db, 'pool'>): Promise<string> => {
  const { rows } = await db.pool.query<{ at: string }>(CLOCK);
  const at = rows[0]?.at ?? '';
  await settle(db, at);
  return at;
};

/** Waits until every transaction that was under way on a moment has ended. @throws as settledMoment. */
export const settle = async (db: Pick<Db, 'pool'>, moment: string): Promise<void> => {
  const giveUp = performance.now() + LONGEST_MS;
  while (performance.now() < giveUp) {
    const { rows } = await db.pool.query<{ yes: boolean }>(UNDER_WAY, [moment]);
    if (rows[0]?.yes === false) return;
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error(
    'A transaction in the database has lasted over two minutes: what was known then is not settled. Try again when it has ended.',
  );
};
