import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import { instant } from '../../../platform/db/instant.ts';

/** Whose a subscription is: of one institution, or of a client that institutions mandated. */
export type Owner = { readonly brin: string } | { readonly clientId: string };

export type SubscriptionState = 'active' | 'paused' | 'disabled';

export type LastFailure = { readonly at: string; readonly reason: string; readonly httpStatus: number | null };

/** A subscription as its owner sees it. Moments are ISO 8601 in UTC. */
export type Subscription = {
  readonly subscriptionId: string;
  readonly name: string;
  readonly url: string;
  /** null: all kinds. */
  readonly kinds: readonly string[] | null;
  readonly schools: readonly string[];
  readonly state: SubscriptionState;
  readonly stateReason: string | null;
  readonly supplier: string | null;
  readonly createdAt: string;
  readonly lastDeliveredAt: string | null;
  readonly failingSince: string | null;
  readonly nextAttemptAt: string | null;
  readonly lastFailure: LastFailure | null;
  readonly pending: number;
  readonly deadLetters: number;
  readonly secrets: readonly { readonly createdAt: string; readonly expiresAt: string | null }[];
};

export type Wanted = {
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly string[] | null;
  readonly schools: readonly string[];
  readonly paused: boolean;
};

const MOST_COUNTED = 10_000;

const AHEAD = `select 1 from exchange.webhook_school w join exchange.notification n on n.brin = w.brin
  where w.subscription_id = s.subscription_id and n.transaction_id >= w.since_transaction and (s.kinds is null or n.kind = any(s.kinds))
    and (n.transaction_id, n.notification_id) > (s.position_transaction, s.position_notification) limit ${MOST_COUNTED}`;

const COLUMNS = `s.subscription_id::text as "subscriptionId", s.name, s.url, s.kinds, s.state, s.state_reason as "stateReason", s.client_id as supplier,
  (select array_agg(w.brin::text order by w.brin) from exchange.webhook_school w where w.subscription_id = s.subscription_id) as schools,
  ${instant('s.created_at')} as "createdAt", ${instant('s.delivered_at')} as "lastDeliveredAt", ${instant('s.failing_since')} as "failingSince",
  case when s.state = 'active' and s.failing_since is not null then ${instant('s.due_at')} end as "nextAttemptAt",
  (select json_build_object('at', ${instant('a.at')}, 'reason', a.reason, 'httpStatus', a.http_status) from exchange.webhook_attempt a
    where a.subscription_id = s.subscription_id and a.outcome <> 'delivered' order by a.attempt_id desc limit 1) as "lastFailure",
  (select count(*)::int from (${AHEAD}) ahead) as pending,
  (select count(*)::int from exchange.webhook_dead_letter d where d.subscription_id = s.subscription_id) as "deadLetters",
  (select coalesce(json_agg(json_build_object('createdAt', ${instant('k.created_at')}, 'expiresAt', ${instant('k.expires_at')}) order by k.created_at desc), '[]')
    from exchange.webhook_secret k where k.subscription_id = s.subscription_id and (k.expires_at is null or k.expires_at > $1)) as secrets`;

const OWNED = `(s.brin = $2 or s.client_id = $3)`;
const ownerValues = (owner: Owner): [string | null, string | null] => ('brin' in owner ? [owner.brin, null] : [null, owner.clientId]);

/** The subscriptions of an owner, oldest first. For an institution also those of suppliers that get its notifications. */
export const subscriptionsOf = async (db: Pick<Db, 'pool'>, owner: Owner, now: Date): Promise<Subscription[]> => {
  const covers = `exists (select 1 from exchange.webhook_school w where w.subscription_id = s.subscription_id and w.brin = $2)`;
  const { rows } = await db.pool.query<Subscription>(
    `select ${COLUMNS} from exchange.webhook_subscription s where ${OWNED} or ($2::text is not null and ${covers}) order by s.subscription_id`,
    [now, ...ownerValues(owner)],
  );
  // Which other schools a supplier works for is not this school's business.
  return rows.map((row) =>
    'brin' in owner && row.supplier !== null ? { ...row, schools: [owner.brin], url: new URL(row.url).origin } : row,
  );
};

/** One subscription of an owner; undefined when it has no such one. */
export const subscription = async (
  db: Pick<Db, 'pool'> | { readonly pool: Tx },
  owner: Owner,
  id: string,
  now: Date,
): Promise<Subscription | undefined> => {
  const { rows } = await db.pool.query<Subscription>(
    `select ${COLUMNS} from exchange.webhook_subscription s where ${OWNED} and s.subscription_id = $4`,
    [now, ...ownerValues(owner), id],
  );
  return rows[0];
};

const setSchools = async (tx: Tx, id: string, schools: readonly string[]): Promise<void> => {
  await tx.query('delete from exchange.webhook_school where subscription_id = $1 and not brin = any($2::text[])', [id, [...schools]]);
  await tx.query(
    'insert into exchange.webhook_school (subscription_id, brin) select $1, brin from unnest($2::text[]) as brin on conflict do nothing',
    [id, [...schools]],
  );
};

/** Most subscriptions an owner has use for. */
export const MOST_SUBSCRIPTIONS = 20;

/**
 * Adds a subscription, from the notifications that come now on. `sealed` gives its first secret for its identifier.
 * @returns its identifier, or undefined when the owner has the most there may be.
 */
export const addSubscription = (
  db: Pick<Db, 'pool'>,
  owner: Owner,
  wanted: Wanted,
  actor: string,
  now: Date,
  sealed: (subscriptionId: string) => Buffer,
): Promise<string | undefined> =>
  transaction(db, async (tx) => {
    const [brin, clientId] = ownerValues(owner);
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('webhooks of ' || $1, 7204103))`, [brin ?? clientId]);
    const { rows } = await tx.query<{ id: string }>(
      `insert into exchange.webhook_subscription (brin, client_id, name, url, kinds, state, created_at, created_by, changed_at, changed_by)
       select $1::text, $2::text, $3, $4, $5::text[], $6, $7::timestamptz, $8, $7::timestamptz, $8
       where (select count(*) from exchange.webhook_subscription s where s.brin = $1 or s.client_id = $2) < ${MOST_SUBSCRIPTIONS}
       returning subscription_id::text as id`,
      [brin, clientId, wanted.name, wanted.url, wanted.kinds, wanted.paused ? 'paused' : 'active', now, actor],
    );
    const id = rows[0]?.id;
    if (id === undefined) return undefined;
    await setSchools(tx, id, wanted.schools);
    await tx.query('insert into exchange.webhook_secret (subscription_id, sealed, created_at) values ($1, $2, $3)', [id, sealed(id), now]);
    return id;
  });

/** Replaces what a subscription says. One that stood still goes on where it was. @returns false when the owner has no such one. */
export const changeSubscription = (
  db: Pick<Db, 'pool'>,
  owner: Owner,
  id: string,
  wanted: Wanted,
  actor: string,
  now: Date,
): Promise<boolean> =>
  transaction(db, async (tx) => {
    const { rowCount } = await tx.query(
      `update exchange.webhook_subscription s set name = $4, url = $5, kinds = $6::text[], state = $7, state_reason = null, attempts = 0,
         first_tried_at = null, due_at = '-infinity', claim = null, claimed_until = null, changed_at = $1, changed_by = $8
       where ${OWNED} and s.subscription_id = $9`,
      [now, ...ownerValues(owner), wanted.name, wanted.url, wanted.kinds, wanted.paused ? 'paused' : 'active', actor, id],
    );
    if (rowCount !== 1) return false;
    await setSchools(tx, id, wanted.schools);
    return true;
  });

/** Ends a subscription with everything that belongs to it. @returns false when the owner has no such one. */
export const removeSubscription = async (db: Pick<Db, 'pool'>, owner: Owner, id: string): Promise<boolean> => {
  const { rowCount } = await db.pool.query(
    'delete from exchange.webhook_subscription s where (s.brin = $1 or s.client_id = $2) and s.subscription_id = $3',
    [...ownerValues(owner), id],
  );
  return rowCount === 1;
};

/** Adds a secret; those before it stay valid for a while, and at most one of them. */
export const replaceSecret = (db: Pick<Db, 'pool'>, id: string, sealed: Buffer, now: Date, oldUntil: Date): Promise<void> =>
  transaction(db, async (tx) => {
    await tx.query('select 1 from exchange.webhook_subscription where subscription_id = $1 for update', [id]);
    await tx.query('delete from exchange.webhook_secret where subscription_id = $1 and expires_at is not null', [id]);
    await tx.query('update exchange.webhook_secret set expires_at = $2 where subscription_id = $1', [id, oldUntil]);
    await tx.query('insert into exchange.webhook_secret (subscription_id, sealed, created_at) values ($1, $2, $3)', [id, sealed, now]);
  });

/** The secrets that are valid, newest first, as they are kept. */
export const sealedSecrets = async (db: Pick<Db, 'pool'>, id: string, now: Date): Promise<Buffer[]> => {
  const { rows } = await db.pool.query<{ sealed: Buffer }>(
    'select sealed from exchange.webhook_secret where subscription_id = $1 and (expires_at is null or expires_at > $2) order by created_at desc, secret_id desc',
    [id, now],
  );
  return rows.map((row) => row.sealed);
};
