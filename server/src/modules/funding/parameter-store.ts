import type { Db } from '../../platform/db/database.ts';
import type { Entered } from './parameters.ts';
import type { SchemeId } from './scheme.ts';

/** A number that the agency enters for a regulation: which, of what year, its value, and where it was published. */
export type EnteredParameter = {
  readonly scheme: SchemeId;
  readonly fundingYear: number;
  readonly key: string;
  readonly value: number;
  readonly source: string;
};

const SAFETY_RELOAD_MS = 30_000;

/** Everything entered, as it stood at a moment (an ISO 8601 instant) or stands now. */
export async function enteredParameters(db: Pick<Db, 'pool'>, asKnownOn: string | null = null): Promise<Entered> {
  const { rows } = await db.pool.query<{ key: string; value: string }>(
    `select scheme || ' ' || funding_year || ' ' || key as key, value from funding.parameter where $1::timestamptz is null or recorded_at <= $1
    union all
    select scheme || ' ' || funding_year || ' ' || key, value from funding.parameter_history where recorded_at <= $1 and superseded_at > $1`,
    [asKnownOn],
  );
  const values = new Map(rows.map(({ key, value }) => [key, Number(value)]));
  return (scheme, fundingYear, key) => values.get(`${scheme} ${fundingYear} ${key}`);
}

/** Enters parameters, over what was entered before; the former values stay in the history. */
export async function enterParameters(db: Pick<Db, 'pool'>, entered: readonly EnteredParameter[], by: string): Promise<void> {
  await db.pool.query(
    `insert into funding.parameter as p (scheme, funding_year, key, value, source, recorded_by)
    select scheme, "fundingYear", key, value, source, $2 from json_to_recordset($1)
      as e (scheme text, "fundingYear" smallint, key text, value numeric, source text)
    on conflict (scheme, funding_year, key) do update set value = excluded.value, source = excluded.source, recorded_by = excluded.recorded_by,
      recorded_at = now()
    where (p.value, p.source) is distinct from (excluded.value, excluded.source)`,
    [JSON.stringify(entered), by],
  );
}

/** Entered parameters held in memory, for answers to reports: what another server enters is known within half a minute. */
export type ParameterCache = { readonly current: () => Entered; readonly reload: () => Promise<void>; readonly stop: () => void };

export async function createParameterCache(db: Pick<Db, 'pool'>): Promise<ParameterCache> {
  let data = await enteredParameters(db);
  const reload = async (): Promise<void> => {
    data = await enteredParameters(db);
  };
  const timer = setInterval(() => void reload().catch(() => {}), SAFETY_RELOAD_MS);
  timer.unref();
  return { current: () => data, reload, stop: () => clearInterval(timer) };
}
