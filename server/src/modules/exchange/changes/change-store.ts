import type { Db, Tx } from '../../../platform/db/database.ts';

/** A place in the feed of changes: everything up to and including it has been shown. */
export type ChangePosition = { readonly transactionId: string; readonly source: number; readonly id: string };

/** Something that changed for a school: a record of its own by a report, or a learner of its by another way. */
export type Change = {
  readonly position: ChangePosition;
  readonly at: string;
  readonly what: 'enrolment' | 'result' | 'school-advice' | 'learner';
  readonly number: string | null;
  readonly learnerId: string | null;
  readonly deleted: boolean;
};

const POSITION = /^([0-9]{1,19})-([01])-([0-9]{1,18})$/;

/** @returns the place, or undefined when the text is not one of ours. */
export const readChangePosition = (text: string): ChangePosition | undefined => {
  const [, transactionId, source, id] = POSITION.exec(text) ?? [];
  return transactionId === undefined || id === undefined ? undefined : { transactionId, source: Number(source), id };
};

export const positionText = ({ transactionId, source, id }: ChangePosition): string => `${transactionId}-${source}-${id}`;

/** Where the feed stands now: everything of transactions that ended before has been shown. */
export const currentPosition = async (db: Tx | Db['pool']): Promise<string> => {
  const { rows } = await db.query<{ at: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as at');
  return `${rows[0]?.at ?? '0'}-0-0`;
};

type Row = {
  readonly transaction_id: string;
  readonly source: number;
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly number: string | null;
  readonly learner_id: string | null;
};

// Both logs are in the order of transactions, and have an index by school in that order: each gives its next few.
const NEXT = `
  with report as (
    select transaction_id, 0 as source, report_id as id, received_at as at, kind, number, learner_id from exchange.report
    where brin = $1 and (transaction_id, report_id) > ($2::text::xid8, case when $3 = 0 then $4::bigint else 9223372036854775807 end)
      and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction_id, report_id limit $5),
  notice as (
    select transaction_id, 1 as source, notification_id as id, at, 'learner' as kind, number, learner_id from exchange.notification
    where brin = $1 and (transaction_id, notification_id) > ($2::text::xid8, case when $3 = 1 then $4::bigint else -1 end)
      and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction_id, notification_id limit $5)
  select transaction_id::text, source, id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind, number, learner_id::text,
    shown from (
    select *, not exists (select from exchange.report r where r.report_id = n.id and n.source = 0 and r.status = 'refused') as shown
    from (select * from report union all select * from notice) n
    order by transaction_id, source, id limit $5) page
  order by page.transaction_id, page.source, page.id`;

const WHAT: Readonly<Record<string, { readonly what: Change['what']; readonly deleted: boolean }>> = {
  enrolment: { what: 'enrolment', deleted: false },
  'enrolment-deletion': { what: 'enrolment', deleted: true },
  result: { what: 'result', deleted: false },
  'result-deletion': { what: 'result', deleted: true },
  'school-advice': { what: 'school-advice', deleted: false },
  'school-advice-deletion': { what: 'school-advice', deleted: true },
  'key-data-change': { what: 'learner', deleted: false },
  learner: { what: 'learner', deleted: false },
};

/**
 * What changed for a school after a place in the feed, oldest first: at most `limit` entries of its logs are looked at, of which
 * refused reports and questions are left out. `last` is the place up to which was looked; undefined when there was nothing.
 */
export const changesAfter = async (
  db: Tx | Db['pool'],
  brin: string,
  after: ChangePosition,
  limit: number,
): Promise<{ readonly changes: Change[]; readonly last: ChangePosition | undefined; readonly more: boolean }> => {
  const { rows } = await db.query<Row & { readonly shown: boolean }>(NEXT, [brin, after.transactionId, after.source, after.id, limit]);
  const placed = rows.map((row) => ({ row, position: { transactionId: row.transaction_id, source: row.source, id: row.id } }));
  const changes = placed.flatMap(({ row, position }): Change[] => {
    const kind = WHAT[row.kind];
    if (!row.shown || kind === undefined) return [];
    return [{ position, at: row.at, ...kind, number: row.number, learnerId: row.learner_id }];
  });
  return { changes, last: placed.at(-1)?.position, more: rows.length === limit };
};
