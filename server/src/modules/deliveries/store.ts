import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '../../platform/db/database.ts';
import { exactInstant } from '../../platform/db/instant.ts';

export type Parameters = { readonly municipality?: string };

export type Subscription = {
  readonly subscriptionId: string;
  readonly clientId: string;
  readonly setId: string;
  readonly legalGround: string;
  readonly purpose: string;
  readonly parameters: Parameters;
  readonly from: string;
  readonly until: string | null;
};

export type Delivery = {
  readonly deliveryId: string;
  readonly subscriptionId: string;
  readonly setId: string;
  readonly setVersion: number;
  readonly asKnownOn: string;
  readonly referenceDate: string;
  readonly since: string | null;
  readonly postcodes: readonly string[] | null;
  readonly createdAt: string;
};

export type StoredPage = { readonly until: string | null; readonly rows: number; readonly digest: string };

const SUBSCRIPTION = `subscription_id as "subscriptionId", client_id as "clientId", set_id as "setId", legal_ground as "legalGround", purpose, parameters,
  lower(during) as "from", upper(during) as until`;
const DELIVERY = `d.delivery_id as "deliveryId", d.subscription_id as "subscriptionId", s.set_id as "setId", d.set_version as "setVersion",
  ${exactInstant('d.as_known_on')} as "asKnownOn", d.reference_date as "referenceDate", d.since, d.postcodes, ${exactInstant('d.created_at')} as "createdAt"`;

/** Registers that a partner may have a set from today. */
export const subscribe = async (
  db: Pick<Db, 'pool'>,
  wanted: Pick<Subscription, 'clientId' | 'setId' | 'legalGround' | 'purpose' | 'parameters'>,
  by: string,
): Promise<string> => {
  const { rows } = await db.pool.query<{ id: string }>(
    `insert into deliveries.subscription (client_id, set_id, legal_ground, purpose, parameters, pseudonym_key, registered_by)
    values ($1, $2, $3, $4, $5, $6, $7) returning subscription_id as id`,
    [wanted.clientId, wanted.setId, wanted.legalGround, wanted.purpose, wanted.parameters, randomBytes(32), by],
  );
  return rows[0]?.id ?? '';
};

/** Ends a subscription today. @returns false when there is none that is in force. */
export const unsubscribe = async (db: Pick<Db, 'pool'>, subscriptionId: string): Promise<boolean> => {
  const { rowCount } = await db.pool.query(
    `update deliveries.subscription set during = daterange(lower(during), greatest(current_date, lower(during)))
    where subscription_id = $1 and upper(during) is null`,
    [subscriptionId],
  );
  return rowCount === 1;
};

/** Subscriptions in force today: of one client, or of all. */
export const subscriptions = async (db: Pick<Db, 'pool'>, clientId: string | null): Promise<Subscription[]> => {
  const { rows } = await db.pool.query<Subscription>(
    `select ${SUBSCRIPTION} from deliveries.subscription
    where ($1::text is null or client_id = $1) and during @> current_date order by registered_at, subscription_id`,
    [clientId],
  );
  return rows;
};

/** Lays down a delivery. */
export const insertDelivery = async (
  db: Pick<Db, 'pool'>,
  delivery: Omit<Delivery, 'deliveryId' | 'createdAt' | 'setId'>,
  by: string,
): Promise<string> => {
  const { rows } = await db.pool.query<{ id: string }>(
    `insert into deliveries.delivery (subscription_id, set_version, as_known_on, reference_date, since, postcodes, created_by)
    values ($1, $2, $3, $4, $5, $6, $7) returning delivery_id as id`,
    [delivery.subscriptionId, delivery.setVersion, delivery.asKnownOn, delivery.referenceDate, delivery.since, delivery.postcodes, by],
  );
  return rows[0]?.id ?? '';
};

/** Deliveries of a client, newest first; `deliveryId`: that one only. */
export const deliveriesOf = async (
  db: Pick<Db, 'pool'>,
  clientId: string,
  which: { readonly deliveryId?: string; readonly before?: string | undefined },
  limit: number,
): Promise<Delivery[]> => {
  const { rows } = await db.pool.query<Delivery>(
    `select ${DELIVERY} from deliveries.delivery d join deliveries.subscription s using (subscription_id)
    where s.client_id = $1 and ($2::uuid is null or d.delivery_id = $2) and ($3::uuid is null or d.delivery_id < $3)
    order by d.delivery_id desc limit $4`,
    [clientId, which.deliveryId ?? null, which.before ?? null, limit],
  );
  return rows;
};

/** The key of the pseudonyms of a subscription, and whether it is in force today. */
export const keyOf = async (db: Pick<Db, 'pool'>, subscriptionId: string): Promise<{ readonly key: Buffer; readonly inForce: boolean }> => {
  const { rows } = await db.pool.query<{ key: Buffer; inForce: boolean }>(
    `select pseudonym_key as key, during @> current_date as "inForce" from deliveries.subscription where subscription_id = $1`,
    [subscriptionId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('bug: a delivery without a subscription');
  return row;
};

/** A page as it was first read; undefined when it was not yet. */
export const storedPage = async (db: Pick<Db, 'pool'>, deliveryId: string, after: string): Promise<StoredPage | undefined> => {
  const { rows } = await db.pool.query<StoredPage>(
    'select until_learner::text as until, rows, digest from deliveries.page where delivery_id = $1 and after_learner = $2',
    [deliveryId, after],
  );
  return rows[0];
};

/** Keeps a page that is read for the first time; of two readers at once the first one counts. */
export const storePage = async (tx: Tx | Db['pool'], deliveryId: string, after: string, page: StoredPage): Promise<void> => {
  await tx.query(
    `insert into deliveries.page (delivery_id, after_learner, until_learner, rows, digest) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [deliveryId, after, page.until, page.rows, page.digest],
  );
};
