import type pg from 'pg';
import type { Db } from '../../../platform/db/database.ts';

/** Which run: its statements all say what was known on one moment. */
export type RunKey = { readonly scheme: string; readonly fundingYear: number; readonly asKnownOn: string };
export type RunState = {
  readonly afterBrin: string | null;
  readonly issued: number;
  readonly unchanged: number;
  readonly finished: boolean;
};

/** Begins a run, or finds the one that was interrupted. */
export const beginRun = async (db: Pick<Db, 'pool'>, run: RunKey, by: string): Promise<RunState> => {
  await db.pool.query(
    'insert into funding.statement_run (scheme, funding_year, as_known_on, started_by) values ($1, $2, $3, $4) on conflict do nothing',
    [run.scheme, run.fundingYear, run.asKnownOn, by],
  );
  return stateOf(db.pool, run, '');
};

/** As it stands, held until the end of the transaction, so that two that do one run take turns. */
export const lockRun = (tx: pg.PoolClient, run: RunKey): Promise<RunState> => stateOf(tx, run, 'for update');

const stateOf = async (db: pg.Pool | pg.PoolClient, run: RunKey, lock: string): Promise<RunState> => {
  const { rows } = await db.query<RunState>(
    `select after_brin as "afterBrin", issued, unchanged, finished_at is not null as finished from funding.statement_run
    where scheme = $1 and funding_year = $2 and as_known_on = $3 ${lock}`,
    [run.scheme, run.fundingYear, run.asKnownOn],
  );
  const [state] = rows;
  if (state === undefined) throw new Error('bug: a run of statements that was not begun');
  return state;
};

/** Writes down how far a run is. */
export const advanceRun = async (
  tx: pg.PoolClient,
  run: RunKey,
  done: { readonly afterBrin: string | null; readonly issued: number; readonly unchanged: number; readonly finished: boolean },
): Promise<void> => {
  await tx.query(
    `update funding.statement_run set after_brin = coalesce($4, after_brin), issued = issued + $5, unchanged = unchanged + $6,
      finished_at = case when $7 then now() end
    where scheme = $1 and funding_year = $2 and as_known_on = $3`,
    [run.scheme, run.fundingYear, run.asKnownOn, done.afterBrin, done.issued, done.unchanged, done.finished],
  );
};

/** The run for a year that was begun last and not finished, to go on with; undefined when there is none. */
export const unfinishedRun = async (db: Pick<Db, 'pool'>, scheme: string, fundingYear: number): Promise<string | undefined> => {
  const { rows } = await db.pool.query<{ at: string }>(
    `select to_char(as_known_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from funding.statement_run
    where scheme = $1 and funding_year = $2 and finished_at is null order by started_at desc limit 1`,
    [scheme, fundingYear],
  );
  return rows[0]?.at;
};
