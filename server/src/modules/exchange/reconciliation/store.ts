import type { Db, Tx } from '../../../platform/db/database.ts';
import { instant } from '../../../platform/db/instant.ts';
import type { Reconciliation, ReconciliationRequest, ReconciliationState } from './model.ts';

const COLUMNS = `reconciliation_id::text as "reconciliationId", brin, sector, covers, scope, reference_date as "referenceDate", since, state, round,
  received::int as received, faults, records_here as "recordsHere", records_there as "recordsThere", agreeing, digest_here as "digestHere", digest_there as "digestThere",
  other_administration as "otherAdministration", ${instant('started_at')} as "startedAt", ${instant('compared_at')} as "comparedAt", actor`;

/** Opens a reconciliation. @returns it, or the identifier of the one of this school and sector that is under way. */
export const openReconciliation = async (
  db: Tx | Db['pool'],
  request: ReconciliationRequest,
  at: string,
  actor: string,
): Promise<Reconciliation | { readonly underWay: string }> => {
  const values = [request.brin, request.sector, request.covers, request.scope, request.referenceDate, request.since, at, actor];
  const { rows } = await db.query<Reconciliation>(
    `insert into exchange.reconciliation (brin, sector, covers, scope, reference_date, since, state, started_at, changed_at, actor)
     values ($1, $2, $3, $4, $5, $6, 'receiving', $7, $7, $8)
     on conflict (brin, sector) where state in ('receiving', 'wanting') do nothing returning ${COLUMNS}`,
    values,
  );
  if (rows[0] !== undefined) return rows[0];
  const { rows: other } = await db.query<{ id: string }>(
    `select reconciliation_id::text as id from exchange.reconciliation where brin = $1 and sector = $2 and state in ('receiving', 'wanting')`,
    [request.brin, request.sector],
  );
  return { underWay: other[0]?.id ?? '' };
};

/** One reconciliation of a school; undefined when the school has none of that identifier. */
export const reconciliationOf = async (
  db: Tx | Db['pool'],
  brin: string,
  id: string,
  lock: '' | 'for update' = '',
): Promise<Reconciliation | undefined> => {
  const { rows } = await db.query<Reconciliation>(
    `select ${COLUMNS} from exchange.reconciliation where brin = $1 and reconciliation_id = $2 ${lock}`,
    [brin, id],
  );
  return rows[0];
};

/** A school's reconciliations, latest first. */
export const reconciliationsOf = async (
  db: Tx | Db['pool'],
  brin: string,
  before: string | undefined,
  limit: number,
): Promise<Reconciliation[]> => {
  const { rows } = await db.query<Reconciliation>(
    `select ${COLUMNS} from exchange.reconciliation where brin = $1 and ($2::bigint is null or reconciliation_id < $2)
     order by reconciliation_id desc limit $3`,
    [brin, before ?? null, limit],
  );
  return rows;
};

/** What a comparison found; with `wanting` only the sums. */
export type Settlement = {
  readonly state: Extract<ReconciliationState, 'wanting' | 'compared'>;
  readonly recordsHere: number;
  readonly recordsThere: number;
  readonly agreeing: number | null;
  readonly digestHere: string;
  readonly digestThere: string | null;
  readonly otherAdministration: boolean;
};

/** Ends a round: what the school sent has been compared. */
export const closeRound = async (tx: Tx, id: string, s: Settlement, at: string): Promise<void> => {
  await tx.query(
    `update exchange.reconciliation set state = $2, round = round + case when $2 = 'wanting' then 1 else 0 end, received = 0, records_here = $3,
       records_there = $4, agreeing = $5, digest_here = $6, digest_there = coalesce($7, digest_there), other_administration = $8, changed_at = $9,
       compared_at = case when $2 = 'compared' then $9::timestamptz end
     where reconciliation_id = $1`,
    [id, s.state, s.recordsHere, s.recordsThere, s.agreeing, s.digestHere, s.digestThere, s.otherAdministration, at],
  );
};

/** Stops a reconciliation that is under way; what was sent for it is thrown away. @returns whether it was under way. */
export const cancelReconciliation = async (tx: Tx, brin: string, id: string, at: string): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update exchange.reconciliation set state = 'cancelled', changed_at = $3
     where brin = $1 and reconciliation_id = $2 and state in ('receiving', 'wanting')`,
    [brin, id, at],
  );
  if (rowCount === 1) await forgetLines(tx, id);
  return rowCount === 1;
};

/** Throws away what a school sent once it has been compared. */
export const forgetLines = async (tx: Tx, id: string): Promise<void> => {
  for (const table of ['reconciliation_line', 'reconciliation_wanted', 'reconciliation_fault'])
    await tx.query(`delete from exchange.${table} where reconciliation_id = $1`, [id]);
};
