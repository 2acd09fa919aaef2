import type { Db, Tx } from '../../../platform/db/database.ts';
import { instant } from '../../../platform/db/instant.ts';
import type { Difference, DifferenceKind, DifferenceState, Direction } from './model.ts';
import { groupKeyOf } from './model.ts';

/** A difference as it is kept, with what was decided about it. */
export type KeptDifference = Difference & {
  readonly differenceNo: number;
  readonly groupKey: string;
  readonly state: DifferenceState;
  readonly messageId: string | null;
  readonly composedAt: string | null;
  readonly decidedBy: string | null;
  readonly answer: Readonly<Record<string, unknown>> | null;
};

const COLUMNS = `difference_no as "differenceNo", kind, record, number, number_here as "numberHere", group_key as "groupKey", fields, learner_id::text as "learnerId",
  here, there, here_digest as "hereDigest", here_version::text as "hereVersion", state, message_id as "messageId", ${instant('composed_at')} as "composedAt",
  decided_by as "decidedBy", answer`;

const AT_ONCE = 1000;

/** Writes what a comparison found. */
export const insertDifferences = async (tx: Tx, id: string, differences: readonly Difference[]): Promise<void> => {
  for (let i = 0; i < differences.length; i += AT_ONCE) {
    const rows = differences.slice(i, i + AT_ONCE).map((d, k) => ({
      no: i + k + 1,
      kind: d.kind,
      record: d.record,
      number: d.number,
      number_here: d.numberHere,
      group_key: groupKeyOf(d),
      fields: d.fields,
      learner: d.learnerId,
      here: d.here,
      digest: d.hereDigest,
      version: d.hereVersion,
      there: d.there,
    }));
    await tx.query(
      `insert into exchange.reconciliation_difference (reconciliation_id, difference_no, kind, record, number, number_here, group_key, fields, learner_id,
         here, here_digest, here_version, there)
       select $1, x.no, x.kind, x.record, x.number, x.number_here, x.group_key, x.fields, x.learner, x.here, x.digest, x.version, x.there
       from json_to_recordset($2::json) as x(no int, kind text, record text, number text, number_here text, group_key text, fields json, learner bigint,
         here json, digest text, version bigint, there json)`,
      [id, JSON.stringify(rows)],
    );
  }
};

export type DifferenceGroup = {
  readonly groupKey: string;
  readonly kind: DifferenceKind;
  readonly record: Difference['record'];
  readonly fields: readonly string[];
  readonly count: number;
  readonly states: Readonly<Partial<Record<DifferenceState, number>>>;
};

/** The groups of differences, largest first. */
export const groupsOf = async (db: Tx | Db['pool'], id: string): Promise<readonly DifferenceGroup[]> => {
  const { rows } = await db.query<Omit<DifferenceGroup, 'fields'>>(
    `select group_key as "groupKey", min(kind) as kind, min(record) as record, sum(n)::int as count, json_object_agg(state, n) as states
     from (select group_key, kind, record, state, count(*)::int as n from exchange.reconciliation_difference where reconciliation_id = $1
       group by group_key, kind, record, state) g
     group by group_key order by count desc, group_key`,
    [id],
  );
  return rows.map((g) => ({ ...g, fields: (g.groupKey.split('/')[2] ?? '').split('+').filter((f) => f !== '') }));
};

/** Differences in order, a page at a time. */
export const differencesOf = async (
  db: Tx | Db['pool'],
  id: string,
  where: { readonly group?: string | undefined; readonly state?: DifferenceState | undefined },
  after: number,
  limit: number,
): Promise<readonly KeptDifference[]> => {
  const { rows } = await db.query<KeptDifference>(
    `select ${COLUMNS} from exchange.reconciliation_difference where reconciliation_id = $1 and ($2::text is null or group_key = $2)
       and ($3::text is null or state = $3) and difference_no > $4 order by difference_no limit $5`,
    [id, where.group ?? null, where.state ?? null, after, limit],
  );
  return rows;
};

/** Which differences a correction is about: a group, or some by number. Only what still can be decided. */
export type Selection = { readonly group: string } | { readonly differences: readonly number[] };

const UNDECIDED = `state in ('open', 'refused', 'for-school', 'failed')`;
const SELECTED = `reconciliation_id = $1 and ($2::text is null or group_key = $2) and ($3::int[] is null or difference_no = any($3)) and ${UNDECIDED}`;
const selectedBy = (s: Selection) => ('group' in s ? [s.group, null] : [null, s.differences]);

/** What kinds of difference are selected, and of which records. */
export const selectedKinds = async (
  tx: Tx | Db['pool'],
  id: string,
  selection: Selection,
): Promise<ReadonlyArray<{ readonly kind: DifferenceKind; readonly record: Difference['record']; readonly count: number }>> => {
  const { rows } = await tx.query<{ kind: DifferenceKind; record: Difference['record']; count: number }>(
    `select kind, record, count(*)::int as count from exchange.reconciliation_difference where ${SELECTED} group by kind, record`,
    [id, ...selectedBy(selection)],
  );
  return rows;
};

/** Decides: theirs goes its way as a report, ours is for the school's own system. @returns how many. */
export const decide = async (
  tx: Tx | Db['pool'],
  id: string,
  selection: Selection,
  direction: Direction,
  at: string,
  actor: string,
): Promise<number> => {
  const theirs = direction === 'theirs';
  // The identifier is of this decision: the same again gets the same answer, a later decision is another message.
  const { rowCount } = await tx.query(
    `update exchange.reconciliation_difference set state = $4, decided_at = $5, decided_by = $6, answer = null, composed_at = $5,
       message_id = case when $4 = 'queued' then 'reconciliation-' || $1::bigint || '-' || difference_no || '-' || $7::text end
     where ${SELECTED}`,
    [id, ...selectedBy(selection), theirs ? 'queued' : 'for-school', at, actor, Date.parse(at).toString(36)],
  );
  return rowCount ?? 0;
};

/** Reconciliations with reports still to be sent. */
export const queuedReconciliations = async (db: Db['pool']): Promise<ReadonlyArray<{ readonly id: string; readonly brin: string }>> => {
  const { rows } = await db.query<{ id: string; brin: string }>(
    `select distinct r.reconciliation_id::text as id, r.brin from exchange.reconciliation_difference d join exchange.reconciliation r using (reconciliation_id)
     where d.state = 'queued'`,
  );
  return rows;
};

export type Handled = { readonly differenceNo: number; readonly state: 'accepted' | 'refused' | 'failed'; readonly answer: unknown };

/** Writes what became of differences that were on their way. */
export const storeHandled = async (db: Db['pool'], id: string, handled: readonly Handled[]): Promise<void> => {
  await db.query(
    `update exchange.reconciliation_difference d set state = x.state, answer = x.answer
     from json_to_recordset($2::json) as x(no int, state text, answer json)
     where d.reconciliation_id = $1 and d.difference_no = x.no and d.state = 'queued'`,
    [id, JSON.stringify(handled.map((h) => ({ no: h.differenceNo, state: h.state, answer: h.answer })))],
  );
};
