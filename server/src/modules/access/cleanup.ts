import type { FastifyBaseLogger } from 'fastify';
import type { Db } from '../../platform/db/database.ts';

const EXPIRED = [
  'delete from access.issuer_item where expires_at < now()',
  `delete from access.session where expires < now() or last_used < now() - interval '1 hour'`,
  'delete from access.sign_in where expires < now()',
  `delete from access.sign_in_attempt where at < now() - interval '15 minutes'`,
];

/** Removes what has expired: sessions, sign-ins under way, attempts, what the issuer remembered. */
export const removeExpired = async (db: Pick<Db, 'pool'>): Promise<void> => {
  for (const statement of EXPIRED) await db.pool.query(statement);
};

/** Cleans up every minute, never twice at once. @returns how to stop it, after what is under way. */
export const cleanUpRegularly = (db: Pick<Db, 'pool'>, log: FastifyBaseLogger, everyMs = 60_000): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= removeExpired(db)
      .catch((error: Error) => log.warn({ err: { type: error.name, message: error.message } }, 'could not remove what has expired'))
      .finally(() => {
        running = undefined;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};
