import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/db/database.ts';
import type { Outgoing } from './event.ts';

/** A subscription that one sender works on; nobody else does until the claim runs out. */
export type Claim = {
  readonly claim: string;
  readonly subscriptionId: string;
  readonly url: string;
  readonly kinds: readonly string[] | null;
  readonly clientId: string | null;
  readonly schools: readonly string[];
  readonly attempts: number;
  readonly failingSince: Date | null;
};

/** A sender that is gone holds a subscription up for as long as this; longer than one delivery may take. */
const CLAIM = `interval '30 seconds'`;
const VISIBLE = 'n.transaction_id < pg_snapshot_xmin(pg_current_snapshot())';

const QUEUED = `exists (select 1 from exchange.webhook_dead_letter d where d.subscription_id = s.subscription_id and d.state = 'queued')`;
const FREE = `s.state = 'active' and s.due_at <= $2 and (s.claimed_until is null or s.claimed_until < now())`;

// Which kinds are wanted does not matter here: what is not wanted is passed over once, by whoever claims.
const claiming = (name: string, among: string) => ({
  name,
  text: `update exchange.webhook_subscription c set claim = $1, claimed_until = now() + ${CLAIM}
    where c.subscription_id = (
      select s.subscription_id from exchange.webhook_subscription s
      where ${among} and ${FREE}
        and (${QUEUED} or exists (select 1 from exchange.webhook_school w cross join lateral (
            select 1 from exchange.notification n where n.brin = w.brin and n.transaction_id >= w.since_transaction and ${VISIBLE}
              and (n.transaction_id, n.notification_id) > (s.position_transaction, s.position_notification) limit 1) ahead
            where w.subscription_id = s.subscription_id))
      order by s.due_at limit 1 for update of s skip locked)
    returning c.claim::text, c.subscription_id::text as "subscriptionId", c.url, c.kinds, c.client_id as "clientId", c.attempts, c.failing_since as "failingSince",
      (select array_agg(w.brin::text) from exchange.webhook_school w where w.subscription_id = c.subscription_id) as schools`,
});
const CLAIM_ANY = claiming('webhook-claim-any', 'true');
const CLAIM_AMONG = claiming(
  'webhook-claim-among',
  `s.subscription_id in (
    select k.subscription_id from exchange.webhook_school k where k.brin = any($3::text[])
    union all select q.subscription_id from exchange.webhook_dead_letter q where q.state = 'queued'
    union all select f.subscription_id from exchange.webhook_subscription f where f.state = 'active' and f.due_at <= $2
      and (f.failing_since is not null or f.changed_at > $2::timestamptz - interval '30 seconds'))`,
);

/**
 * Claims the subscription that has waited longest and has something to send; undefined when there is none.
 * @param brins looks only at subscriptions of these schools, and at those that fail, were just changed or are asked to send
 * something again.
 */
export const claimNext = async (db: Pick<Db, 'pool'>, now: Date, brins?: readonly string[]): Promise<Claim | undefined> => {
  const { rows } = await db.pool.query<Claim>(
    brins === undefined ? { ...CLAIM_ANY, values: [randomUUID(), now] } : { ...CLAIM_AMONG, values: [randomUUID(), now, [...brins]] },
  );
  return rows[0];
};

/** How far notifications are: the last number given out, and which transactions were under way. */
export type Tide = { readonly given: string; readonly oldest: bigint; readonly next: bigint };

export const readTide = async (db: Pick<Db, 'pool'>): Promise<Tide> => {
  const { rows } = await db.pool.query<{ given: string; oldest: string; next: string }>({
    name: 'webhook-tide',
    text: `select last_value::text as given, pg_snapshot_xmin(pg_current_snapshot())::text as oldest, pg_snapshot_xmax(pg_current_snapshot())::text as next
      from exchange.notification_notification_id_seq`,
  });
  const { given = '0', oldest = '0', next = '0' } = rows[0] ?? {};
  return { given, oldest: BigInt(oldest), next: BigInt(next) };
};

/** The schools that got notifications with a number after this one. */
export const schoolsSince = async (db: Pick<Db, 'pool'>, given: string): Promise<string[]> => {
  const { rows } = await db.pool.query<{ brin: string }>({
    name: 'webhook-schools-since',
    text: 'select distinct brin::text as brin from exchange.notification where notification_id > $1::bigint',
    values: [given],
  });
  return rows.map((row) => row.brin);
};

/** Keeps a claim for longer. @returns false when it was lost: the subscription was changed, or another sender took it over. */
export const keepClaim = async (db: Pick<Db, 'pool'>, { subscriptionId, claim }: Claim): Promise<boolean> => {
  const { rowCount } = await db.pool.query({
    name: 'webhook-keep',
    text: `update exchange.webhook_subscription set claimed_until = now() + ${CLAIM} where subscription_id = $1 and claim = $2 and claimed_until >= now()`,
    values: [subscriptionId, claim],
  });
  return rowCount === 1;
};

/** Gives a subscription back, so that any sender may go on with it. */
export const release = async (db: Pick<Db, 'pool'>, { subscriptionId, claim }: Claim): Promise<void> => {
  await db.pool.query({
    name: 'webhook-release',
    text: 'update exchange.webhook_subscription set claim = null, claimed_until = null where subscription_id = $1 and claim = $2',
    values: [subscriptionId, claim],
  });
};

const OUTGOING = `n.transaction_id::text as "transactionId", n.notification_id::text as "notificationId", n.brin::text as brin, n.kind,
  n.learner_id::text as "learnerId", n.number, n.at`;

const AHEAD = {
  name: 'webhook-ahead',
  text: `select n.* from exchange.webhook_subscription s join exchange.webhook_school w using (subscription_id) cross join lateral (
      select ${OUTGOING}, n.transaction_id as x, n.notification_id as y from exchange.notification n
      where n.brin = w.brin and n.transaction_id >= w.since_transaction and ${VISIBLE} and (s.kinds is null or n.kind = any(s.kinds))
        and (n.transaction_id, n.notification_id) > (s.position_transaction, s.position_notification)
      order by n.transaction_id, n.notification_id limit $3) n
    where s.subscription_id = $1 and w.brin = any($2::text[]) order by n.x, n.y limit $3`,
};

/**
 * What comes next for a subscription, in order, of these schools only. With nothing to send everything up to now is passed over,
 * so that it is not looked at again.
 */
export const outgoing = async (
  db: Pick<Db, 'pool'>,
  { subscriptionId, claim }: Claim,
  brins: readonly string[],
  limit: number,
): Promise<Outgoing[]> => {
  const horizon = await db.pool.query<{ at: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as at');
  const { rows } = await db.pool.query<Outgoing>({ ...AHEAD, values: [subscriptionId, [...brins], limit] });
  if (rows.length === 0)
    await db.pool.query({
      name: 'webhook-pass-over',
      text: `update exchange.webhook_subscription set position_transaction = $3::text::xid8, position_notification = 0
        where subscription_id = $1 and claim = $2 and position_transaction < $3::text::xid8`,
      values: [subscriptionId, claim, horizon.rows[0]?.at],
    });
  return rows;
};

/** What somebody asked to be sent again, in order. */
export const queuedAgain = async (
  db: Pick<Db, 'pool'>,
  { subscriptionId }: Claim,
  brins: readonly string[],
  limit: number,
): Promise<(Outgoing & { attempts: number })[]> => {
  const { rows } = await db.pool.query<Outgoing & { attempts: number }>({
    name: 'webhook-queued',
    text: `select ${OUTGOING}, d.attempts from exchange.webhook_dead_letter d
      join exchange.notification n on n.brin = d.brin and n.transaction_id = d.transaction_id and n.notification_id = d.notification_id
      where d.subscription_id = $1 and d.state = 'queued' and d.brin = any($2::text[]) order by d.transaction_id, d.notification_id limit $3`,
    values: [subscriptionId, [...brins], limit],
  });
  return rows;
};

/** One attempt, as it is written down. */
export type AttemptRow = {
  readonly at: Date;
  readonly reason: string | null;
  readonly httpStatus: number | null;
  readonly milliseconds: number;
  readonly attempt: number;
};

const LOG = `insert into exchange.webhook_attempt (subscription_id, transaction_id, notification_id, brin, kind, at, outcome, reason, http_status, milliseconds, attempt, next_at)`;
const logged = (claim: Claim, n: Outgoing, a: AttemptRow): unknown[] => [
  claim.subscriptionId,
  claim.claim,
  n.transactionId,
  n.notificationId,
  n.brin,
  n.kind,
  a.at,
  a.reason,
  a.httpStatus,
  a.milliseconds,
  a.attempt,
];

/**
 * Writes down that a notification was delivered, and goes on to the next. Not waiting for the disk: should the database itself lose
 * power, some of the last ones come again under their identifiers.
 * @returns false when the claim was lost.
 */
export const delivered = async (db: Pick<Db, 'pool'>, claim: Claim, n: Outgoing, a: AttemptRow): Promise<boolean> => {
  const { rowCount } = await db.pool.query({
    name: 'webhook-delivered',
    text: `with done as (update exchange.webhook_subscription set position_transaction = $3::text::xid8, position_notification = $4::bigint, attempts = 0,
        first_tried_at = null, failing_since = null, delivered_at = $7, due_at = $7, claimed_until = now() + ${CLAIM}
        where subscription_id = $1 and claim = $2 and $8::text is null returning 1)
      ${LOG} select $1::uuid, $3::text::xid8, $4::bigint, $5, $6, $7::timestamptz, 'delivered', null, $9::smallint, $10::integer, $11::integer, null from done
      where set_config('synchronous_commit', 'off', true) = 'off'`,
    values: logged(claim, n, a),
  });
  return rowCount === 1;
};

/** Writes down that an attempt failed and when the next one is, and gives the subscription back. */
export const failed = async (db: Pick<Db, 'pool'>, claim: Claim, n: Outgoing, a: AttemptRow, nextAt: Date): Promise<void> => {
  await db.pool.query({
    name: 'webhook-failed',
    text: `with done as (update exchange.webhook_subscription set attempts = $11::integer, first_tried_at = coalesce(first_tried_at, $7),
        failing_since = coalesce(failing_since, $7), due_at = $12, claim = null, claimed_until = null
        where subscription_id = $1 and claim = $2 returning 1)
      ${LOG} select $1::uuid, $3::text::xid8, $4::bigint, $5, $6, $7::timestamptz, 'failed', $8, $9::smallint, $10::integer, $11::integer, $12::timestamptz from done`,
    values: [...logged(claim, n, a), nextAt],
  });
};

/** Gives a notification up: it becomes a dead letter and the next one gets its turn. The subscription is given back. */
export const givenUp = async (db: Pick<Db, 'pool'>, claim: Claim, n: Outgoing, a: AttemptRow): Promise<void> => {
  await db.pool.query({
    name: 'webhook-given-up',
    text: `with done as (update exchange.webhook_subscription set position_transaction = $3::text::xid8, position_notification = $4::bigint, attempts = 0,
        first_tried_at = null, due_at = $7, claim = null, claimed_until = null where subscription_id = $1 and claim = $2 returning 1),
      letter as (insert into exchange.webhook_dead_letter (subscription_id, transaction_id, notification_id, brin, reason, http_status, attempts, died_at)
        select $1::uuid, $3::text::xid8, $4::bigint, $5, $8, $9::smallint, $11::integer, $7::timestamptz from done on conflict do nothing)
      ${LOG} select $1::uuid, $3::text::xid8, $4::bigint, $5, $6, $7::timestamptz, 'dead', $8, $9::smallint, $10::integer, $11::integer, null from done`,
    values: logged(claim, n, a),
  });
};

/** Stops a subscription for good until its owner sets it going again; what waits stays. */
export const disable = async (db: Pick<Db, 'pool'>, claim: Claim, reason: string, n?: Outgoing, a?: AttemptRow): Promise<void> => {
  await db.pool.query(
    `update exchange.webhook_subscription set state = 'disabled', state_reason = $3, claim = null, claimed_until = null where subscription_id = $1 and claim = $2`,
    [claim.subscriptionId, claim.claim, reason],
  );
  if (n !== undefined && a !== undefined)
    await db.pool.query(
      `${LOG} select $1::uuid, $3::text::xid8, $4::bigint, $5, $6, $7::timestamptz, 'failed', $8, $9::smallint, $10::integer, $11::integer, null where $2::text is not null`,
      logged(claim, n, a),
    );
};

/** What became of a dead letter that was sent again: gone when it was delivered, dead once more when not. */
export const sentAgain = async (db: Pick<Db, 'pool'>, claim: Claim, n: Outgoing, a: AttemptRow): Promise<void> => {
  const ok = a.reason === null;
  await db.pool.query({
    name: ok ? 'webhook-again-delivered' : 'webhook-again-failed',
    text: `with done as (${
      ok
        ? 'delete from exchange.webhook_dead_letter'
        : `update exchange.webhook_dead_letter set state = 'dead', reason = $8, http_status = $9::smallint, attempts = $11::integer, died_at = $7::timestamptz`
    } where subscription_id = $1 and transaction_id = $3::text::xid8 and notification_id = $4::bigint and $2::text is not null returning 1)
      ${LOG} select $1::uuid, $3::text::xid8, $4::bigint, $5, $6, $7::timestamptz, ${ok ? `'delivered'` : `'dead'`}, $8, $9::smallint, $10::integer, $11::integer, null from done`,
    values: logged(claim, n, a),
  });
};

/** Puts back what was asked for but cannot be tried: all of it, or that of other schools than the ones named. */
export const unqueue = async (db: Pick<Db, 'pool'>, { subscriptionId }: Claim, save: readonly string[] = []): Promise<void> => {
  await db.pool.query({
    name: 'webhook-unqueue',
    text: `update exchange.webhook_dead_letter set state = 'dead' where subscription_id = $1 and state = 'queued' and not brin = any($2::text[])`,
    values: [subscriptionId, [...save]],
  });
};

/** Writes down a test delivery. */
export const logTest = async (db: Pick<Db, 'pool'>, subscriptionId: string, a: AttemptRow): Promise<void> => {
  await db.pool.query(
    `insert into exchange.webhook_attempt (subscription_id, kind, at, outcome, reason, http_status, milliseconds, attempt)
     values ($1, 'test', $2, $3, $4, $5, $6, $7)`,
    [subscriptionId, a.at, a.reason === null ? 'delivered' : 'failed', a.reason, a.httpStatus, a.milliseconds, a.attempt],
  );
};
