import type { Db } from '../../../platform/db/database.ts';
import { instant } from '../../../platform/db/instant.ts';

export type DeliveryItem = {
  readonly deliveryId: string;
  /** null: a test. */
  readonly notificationId: string | null;
  readonly institution: string | null;
  readonly kind: string;
  readonly at: string;
  readonly outcome: 'delivered' | 'failed' | 'dead';
  readonly reason: string | null;
  readonly httpStatus: number | null;
  readonly milliseconds: number;
  readonly attempt: number;
  readonly nextAt: string | null;
};

/** Attempts of a subscription, newest first, before one of them. */
export const deliveries = async (db: Pick<Db, 'pool'>, id: string, before: string | undefined, limit: number): Promise<DeliveryItem[]> => {
  const { rows } = await db.pool.query<DeliveryItem>(
    `select attempt_id::text as "deliveryId", transaction_id::text || '-' || notification_id::text as "notificationId", brin as institution, kind, ${instant('at')} as at,
       outcome, reason, http_status as "httpStatus", milliseconds, attempt, ${instant('next_at')} as "nextAt"
     from exchange.webhook_attempt where subscription_id = $1 and ($2::bigint is null or attempt_id < $2) order by attempt_id desc limit $3`,
    [id, before ?? null, limit],
  );
  return rows;
};

export type DeadLetter = {
  readonly notificationId: string;
  readonly institution: string;
  readonly kind: string;
  readonly learnerId: string | null;
  readonly number: string | null;
  readonly recordedAt: string;
  readonly diedAt: string;
  readonly reason: string;
  readonly httpStatus: number | null;
  readonly attempts: number;
  readonly queued: boolean;
};

/** What was given up, oldest first, after one of them. */
export const deadLetters = async (db: Pick<Db, 'pool'>, id: string, after: string | undefined, limit: number): Promise<DeadLetter[]> => {
  const [transaction, notification] = after?.split('-') ?? [];
  const { rows } = await db.pool.query<DeadLetter>(
    `select d.transaction_id::text || '-' || d.notification_id::text as "notificationId", d.brin as institution, n.kind, n.learner_id::text as "learnerId", n.number,
       ${instant('n.at')} as "recordedAt", ${instant('d.died_at')} as "diedAt", d.reason, d.http_status as "httpStatus", d.attempts, d.state = 'queued' as queued
     from exchange.webhook_dead_letter d
     join exchange.notification n on n.brin = d.brin and n.transaction_id = d.transaction_id and n.notification_id = d.notification_id
     where d.subscription_id = $1 and ($2::text is null or (d.transaction_id, d.notification_id) > ($2::text::xid8, $3::bigint))
     order by d.transaction_id, d.notification_id limit $4`,
    [id, transaction ?? null, notification ?? null, limit],
  );
  return rows;
};

/** Asks for dead letters to be sent again, all or the ones named, at once. @returns how many. */
export const queueAgain = async (db: Pick<Db, 'pool'>, id: string, named: readonly string[] | undefined): Promise<number> => {
  const { rowCount } = await db.pool.query(
    `update exchange.webhook_dead_letter set state = 'queued' where subscription_id = $1
       and ($2::text[] is null or transaction_id::text || '-' || notification_id::text = any($2::text[]))`,
    [id, named === undefined ? null : [...named]],
  );
  if ((rowCount ?? 0) > 0)
    await db.pool.query(`update exchange.webhook_subscription set due_at = '-infinity' where subscription_id = $1`, [id]);
  return rowCount ?? 0;
};

/** Removes attempts of before a moment. */
export const forgetAttempts = async (db: Pick<Db, 'pool'>, before: Date): Promise<void> => {
  await db.pool.query('delete from exchange.webhook_attempt where at < $1', [before]);
};
