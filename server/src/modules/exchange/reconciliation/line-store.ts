import type { Db, Tx } from '../../../platform/db/database.ts';
import type { Problem } from '../../../platform/http/problems.ts';
import type { RecordKind } from './as-reported.ts';
import type { AsReported } from './present.ts';

/** A line as it is kept until the comparison. */
export type StoredLine = {
  readonly line: number;
  readonly record: 'total' | 'bucket' | RecordKind;
  readonly number: string;
  readonly digest: string | null;
  readonly records: number | null;
  /** The record as reported; null when it is the same as ours, or only its digest came. */
  readonly body: AsReported | null;
};
export type LineFault = {
  readonly line: number;
  readonly record: string | null;
  readonly number: string | null;
  readonly problem: Problem;
};

/** Enough to know what is wrong; a file of nothing but faults must not fill the database. */
export const MOST_FAULTS = 1000;

/**
 * Stores lines of a round and how far it has come, all or nothing.
 * @returns the lines of numbers that came before in this round, or undefined when another sender was ahead or the round is over.
 */
export const storeLines = async (
  tx: Tx,
  id: string,
  round: number,
  from: number,
  to: number,
  lines: readonly StoredLine[],
  faults: readonly LineFault[],
): Promise<readonly number[] | undefined> => {
  const moved = await tx.query(
    `update exchange.reconciliation set received = $4, state = 'receiving', changed_at = clock_timestamp()
     where reconciliation_id = $1 and round = $2 and received = $3 and state in ('receiving', 'wanting')`,
    [id, round, from, to],
  );
  if (moved.rowCount !== 1) return undefined;
  const stored = await insertLines(tx, id, round, lines);
  await storeFaults(tx, id, round, faults);
  return lines.filter((l) => !stored.has(l.line)).map((l) => l.line);
};

/** A record that comes again in a later round takes the place of its digest. */
const insertLines = async (tx: Tx, id: string, round: number, lines: readonly StoredLine[]): Promise<ReadonlySet<number>> => {
  if (lines.length === 0) return new Set();
  const seen = new Set<string>();
  const first = lines.filter((l) => !seen.has(`${l.record} ${l.number}`) && seen.add(`${l.record} ${l.number}`));
  const { rows } = await tx.query<{ line: string }>(
    `insert into exchange.reconciliation_line (reconciliation_id, record, number, round, line, digest, records, body)
     select $1, x.record, x.number, $2, x.line, x.digest, x.records, x.body
     from unnest($3::text[], $4::text[], $5::bigint[], $6::text[], $7::int[], $8::json[]) x(record, number, line, digest, records, body)
     on conflict (reconciliation_id, record, number) do update
       set round = excluded.round, line = excluded.line, digest = excluded.digest, records = excluded.records, body = excluded.body
       where reconciliation_line.round < excluded.round
     returning line`,
    [
      id,
      round,
      first.map((l) => l.record),
      first.map((l) => l.number),
      first.map((l) => l.line),
      first.map((l) => l.digest),
      first.map((l) => l.records),
      first.map((l) => (l.body === null ? null : JSON.stringify(l.body))),
    ],
  );
  return new Set(rows.map((r) => Number(r.line)));
};

/** Counts faults, and keeps the first of a reconciliation to tell them with the differences. */
export const storeFaults = async (tx: Tx, id: string, round: number, faults: readonly LineFault[]): Promise<void> => {
  if (faults.length === 0) return;
  await tx.query('update exchange.reconciliation set faults = faults + $2 where reconciliation_id = $1', [id, faults.length]);
  const rows = faults.slice(0, MOST_FAULTS).map(({ line, record, number, problem }) => ({ line, record, number, problem }));
  await tx.query(
    `insert into exchange.reconciliation_fault (reconciliation_id, round, line, record, number, problem)
     select $1, $2, x.line, x.record, x.number, x.problem from json_to_recordset($3::json) x(line bigint, record text, number text, problem json)
     where (select count(*) from exchange.reconciliation_fault where reconciliation_id = $1) < $4 on conflict do nothing`,
    [id, round, JSON.stringify(rows), MOST_FAULTS],
  );
};

/** Everything a school has said of its records, but for the records themselves. */
export const linesOfReconciliation = async (
  tx: Tx,
  id: string,
): Promise<ReadonlyArray<Omit<StoredLine, 'body'> & { readonly hasBody: boolean }>> => {
  const { rows } = await tx.query<Omit<StoredLine, 'body' | 'line'> & { line: string; hasBody: boolean }>(
    `select record, number, line::text, digest, records, body is not null as "hasBody" from exchange.reconciliation_line where reconciliation_id = $1`,
    [id],
  );
  return rows.map((r) => ({ ...r, line: Number(r.line) }));
};

/** The records themselves, of some numbers. */
export const bodiesOf = async (
  tx: Tx,
  id: string,
  record: RecordKind,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, AsReported>> => {
  const { rows } = await tx.query<{ number: string; body: AsReported }>(
    `select number, body from exchange.reconciliation_line where reconciliation_id = $1 and record = $2 and number = any($3::text[]) and body is not null`,
    [id, record, numbers],
  );
  return new Map(rows.map((r) => [r.number, r.body]));
};

export type StoredFault = {
  readonly line: string;
  readonly record: RecordKind | null;
  readonly number: string | null;
  readonly problem: Problem;
};

export const faultsOfReconciliation = async (tx: Tx, id: string): Promise<readonly StoredFault[]> => {
  const { rows } = await tx.query<StoredFault>(
    'select line::text, record, number, problem from exchange.reconciliation_fault where reconciliation_id = $1 order by round, line',
    [id],
  );
  return rows;
};

export type Wanted = { readonly record: 'bucket' | RecordKind; readonly number: string };

/** Says what the school must send in the next round. */
export const want = async (tx: Tx, id: string, round: number, wanted: readonly Wanted[]): Promise<void> => {
  await tx.query(`delete from exchange.reconciliation_wanted where reconciliation_id = $1 and record <> 'bucket'`, [id]);
  await tx.query(
    `insert into exchange.reconciliation_wanted (reconciliation_id, round, record, number)
     select $1, $2, x.record, x.number from unnest($3::text[], $4::text[]) x(record, number)`,
    [id, round, wanted.map((w) => w.record), wanted.map((w) => w.number)],
  );
};

/** What is wanted in a round, a page at a time. */
export const wantedOf = async (
  db: Tx | Db['pool'],
  id: string,
  round: number,
  after: Wanted | undefined,
  limit: number,
): Promise<readonly Wanted[]> => {
  const { rows } = await db.query<Wanted>(
    `select record, number from exchange.reconciliation_wanted
     where reconciliation_id = $1 and round = $2 and ($3::text is null or (record, number) > ($3, $4)) order by record, number limit $5`,
    [id, round, after?.record ?? null, after?.number ?? null, limit],
  );
  return rows;
};

/** The buckets of which digests were asked, in whatever round; none when the school sent everything at once. */
export const bucketsAsked = async (tx: Tx, id: string): Promise<ReadonlySet<string>> => {
  const { rows } = await tx.query<{ number: string }>(
    `select number from exchange.reconciliation_wanted where reconciliation_id = $1 and record = 'bucket'`,
    [id],
  );
  return new Set(rows.map((r) => r.number));
};
