import { createHmac } from 'node:crypto';
import { type Db, transaction } from '../../../platform/db/database.ts';
import { normalUsername } from '../people-store.ts';

/** Failures allowed in a quarter of an hour: for a name from one address, for a name from anywhere, from one address. */
const LIMITS = { pair: 5, user: 30, address: 60 } as const;

const BEGIN = `with before as (
    select count(*) filter (where user_hash = $1 and address_hash = $2)::int as pair, count(*) filter (where user_hash = $1)::int as by_user,
      count(*) filter (where address_hash = $2)::int as by_address
    from access.sign_in_attempt where (user_hash = $1 or address_hash = $2) and at > now() - interval '15 minutes'
  ), begun as (insert into access.sign_in_attempt (user_hash, address_hash) values ($1, $2) returning attempt_id)
  select attempt_id, pair, by_user, by_address from before, begun`;

export type Attempt = { readonly attemptId: string; readonly tooMany: boolean };

/**
 * Writes an attempt down before the password is looked at, so that many at once cannot slip through, and says whether there
 * were too many. Names and addresses are kept as keyed hashes only.
 */
export const beginAttempt = async (db: Pick<Db, 'pool'>, secret: Buffer, username: string, address: string): Promise<Attempt> => {
  const hash = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();
  const values = [hash(normalUsername(username)), hash(address)];
  const { rows } = await transaction(db, async (tx) => {
    // One at a time for a name: otherwise those that come at once would not see each other.
    await tx.query("select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))", [values[0]]);
    return tx.query<{ attempt_id: string; pair: number; by_user: number; by_address: number }>(BEGIN, values);
  });
  const row = rows[0];
  if (row === undefined) throw new Error('An attempt to sign in was not written down.');
  const tooMany = row.pair >= LIMITS.pair || row.by_user >= LIMITS.user || row.by_address >= LIMITS.address;
  return { attemptId: row.attempt_id, tooMany };
};

/** An attempt that succeeded does not count. */
export const forgetAttempt = async (db: Pick<Db, 'pool'>, attempt: Attempt): Promise<void> => {
  await db.pool.query('delete from access.sign_in_attempt where attempt_id = $1', [attempt.attemptId]);
};
