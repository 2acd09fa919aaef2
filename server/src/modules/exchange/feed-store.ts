import type { Db, Tx } from '../../platform/db/database.ts';
import type { FundingConsequence } from '../funding/index.ts';
import type { Signal } from './model.ts';

export type ReportItem = {
  readonly reportId: string;
  readonly messageId: string;
  readonly kind: string;
  readonly number: string | null;
  readonly learnerId: string | null;
  readonly learnerName: string | null;
  readonly status: string;
  readonly receivedAt: string;
  readonly actor: string;
  readonly signals: readonly Signal[];
  readonly funding: readonly FundingConsequence[];
};

const NAME = `(select nullif(concat_ws(' ', d.given_names, d.surname_prefix, d.surname), '') from register.learner_details d
  where d.learner_id = r.learner_id order by lower(d.during) desc limit 1) as "learnerName"`;
const COLUMNS = `report_id::text as "reportId", message_id as "messageId", kind, number, learner_id::text as "learnerId", ${NAME}, status,
  to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt", actor, answer->'signals' as signals, answer->'funding' as funding`;

/** A place in the feed of reports, `transaction-report`: everything up to and including it has been shown. */
export type FeedPosition = string;
const POSITION = /^[0-9]{1,19}(-[0-9]{1,18})?$/;

/** @returns the place, or undefined when the text is not one of ours. */
export const readPosition = (text: unknown): FeedPosition | undefined =>
  typeof text === 'string' && POSITION.test(text) ? text : undefined;

type Row = ReportItem & { readonly xid: string };
export type PlacedReport = { readonly item: ReportItem; readonly position: FeedPosition };
const placed = ({ xid, ...item }: Row): PlacedReport => ({ item, position: `${xid}-${item.reportId}` });

/** Reports of a school, newest first, before a place in the feed. */
export const latestReports = async (
  db: Tx | Db['pool'],
  brin: string,
  before: FeedPosition | undefined,
  limit: number,
): Promise<PlacedReport[]> => {
  const [xid, id = '0'] = before?.split('-') ?? [];
  const { rows } = await db.query<Row>(
    `select ${COLUMNS}, transaction_id::text as xid from exchange.report r
     where brin = $1 and ($2::text is null or (transaction_id, report_id) < ($2::text::xid8, $3::bigint))
     order by transaction_id desc, report_id desc limit $4`,
    [brin, xid ?? null, id, limit],
  );
  return rows.map(placed);
};

/** Where a live list stands now: everything of transactions that ended before has been shown. */
export const feedPosition = async (db: Tx | Db['pool']): Promise<FeedPosition> => {
  const { rows } = await db.query<{ at: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as at');
  return `${rows[0]?.at ?? '0'}-0`;
};

/**
 * Reports of a school that became visible since a position, in the order of their transactions, each with its own position.
 * Only finished transactions count (below the snapshot's xmin), so nothing committed late is ever skipped.
 */
export const reportsSince = async (db: Tx | Db['pool'], brin: string, position: FeedPosition, limit: number): Promise<PlacedReport[]> => {
  const [xid, id = '0'] = position.split('-');
  const { rows } = await db.query<Row>(
    `select ${COLUMNS}, transaction_id::text as xid from exchange.report r
     where brin = $1 and (transaction_id, report_id) > ($2::text::xid8, $3::bigint) and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
     order by transaction_id, report_id limit $4`,
    [brin, xid, id, limit],
  );
  return rows.map(placed);
};

export type NotificationItem = {
  readonly notificationId: string;
  readonly at: string;
  readonly kind: string;
  readonly learnerId: string | null;
  readonly learnerName: string | null;
  readonly number: string | null;
  readonly body: unknown;
};

const PENDING = `brin = $1 and transaction_id < pg_snapshot_xmin(pg_current_snapshot()) and (transaction_id, notification_id) > (
  coalesce((select transaction_id from exchange.notification_cursor where brin = $1), '0'::xid8), coalesce((select notification_id from exchange.notification_cursor where brin = $1), 0))`;

const NOTIFICATION = `transaction_id::text || '-' || notification_id::text as "notificationId", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind,
  learner_id::text as "learnerId", ${NAME}, number, body`;

/** One notice of a school, by its identifier; undefined when it has no such one. */
export const notification = async (db: Tx | Db['pool'], brin: string, id: string): Promise<NotificationItem | undefined> => {
  const { rows } = await db.query<NotificationItem>(
    `select ${NOTIFICATION} from exchange.notification r where brin = $1 and transaction_id = $2::text::xid8 and notification_id = $3::bigint`,
    [brin, ...id.split('-')],
  );
  return rows[0];
};

/** Notices a school has not acknowledged, oldest first. Each identifier says both its transaction and itself. */
export const pendingNotifications = async (
  db: Tx | Db['pool'],
  brin: string,
  limit: number,
): Promise<{ items: NotificationItem[]; pending: number }> => {
  const [items, pending] = await Promise.all([
    db.query<NotificationItem>(
      `select ${NOTIFICATION} from exchange.notification r where ${PENDING} order by transaction_id, notification_id limit $2`,
      [brin, limit],
    ),
    db.query<{ n: number }>(`select count(*)::int as n from exchange.notification where ${PENDING}`, [brin]),
  ]);
  return { items: items.rows, pending: pending.rows[0]?.n ?? 0 };
};

/**
 * Acknowledges notices up to and including one; never backwards.
 * @returns false when the school has no such notice.
 */
export const acknowledge = async (db: Tx | Db['pool'], brin: string, upTo: string, actor: string): Promise<boolean> => {
  const [xid, id] = upTo.split('-');
  const { rowCount } = await db.query(
    `insert into exchange.notification_cursor as c (brin, transaction_id, notification_id, actor)
     select brin, transaction_id, notification_id, $4 from exchange.notification where brin = $1 and transaction_id = $2::text::xid8 and notification_id = $3::bigint
     on conflict (brin) do update set transaction_id = excluded.transaction_id, notification_id = excluded.notification_id, at = now(), actor = excluded.actor
       where (c.transaction_id, c.notification_id) < (excluded.transaction_id, excluded.notification_id)
     returning 1`,
    [brin, xid, id, actor],
  );
  if (rowCount === 1) return true;
  const known = await db.query(
    'select 1 from exchange.notification where brin = $1 and transaction_id = $2::text::xid8 and notification_id = $3::bigint',
    [brin, xid, id],
  );
  return known.rowCount === 1;
};
