import type pg from 'pg';
import { type Db, transaction } from '../../platform/db/database.ts';
import { addDays, type IsoDate, type ReferenceData } from '../register/index.ts';
import { basisOfCount, standingsQuery } from './counting-sql.ts';
import { fundingYears } from './regulations.ts';

/**
 * Builds the counts of funding years from the register's facts and records that they are complete. Reports wait meanwhile:
 * the lock is taken before the facts are read, so a report either is among them or adds its change to the result.
 * Needed after learners, programmes or institutions were loaded by another way than reports, and when a year opens.
 */
export async function recountYears(tx: pg.PoolClient, years: readonly number[], reference: ReferenceData): Promise<void> {
  if (years.length === 0) return;
  await tx.query('lock table funding.pupil_count in share row exclusive mode');
  await tx.query('delete from funding.pupil_count where funding_year = any($1::smallint[])', [years]);
  for (const year of years) {
    const { text, values } = standingsQuery(year, reference, 'everyone', null);
    await tx.query({
      text: `${text}
        insert into funding.pupil_count (brin, funding_year, category, halves)
        select brin, $${values.length + 1}::smallint, category, sum(halves)::integer from standing where halves > 0 group by brin, category`,
      values: [...values, year],
    });
  }
  await tx.query(
    `insert into funding.counted_year (funding_year, basis) select * from unnest($1::smallint[], $2::text[])
    on conflict (funding_year) do update set counted_at = now(), basis = excluded.basis`,
    [years, years.map((year) => basisOfCount(year, reference))],
  );
}

/**
 * Counts the funding years that were not counted yet, or not by the regulation, programmes and schools of now: at start, and
 * hourly so that a new year opens by itself, 30 days before it is first shown (see keptYears in store.ts). Call it at once
 * after programmes or institutions were changed. Returns the years counted.
 */
export async function ensureCounted(db: Pick<Db, 'pool'>, today: IsoDate, reference: ReferenceData): Promise<readonly number[]> {
  const wanted = fundingYears(addDays(today, 30));
  if ((await uncounted(db.pool, wanted, reference)).length === 0) return [];
  return transaction(db, async (tx) => {
    await tx.query('lock table funding.pupil_count in share row exclusive mode');
    const years = await uncounted(tx, wanted, reference);
    await recountYears(tx, years, reference);
    return years;
  });
}

/**
 * Says that the counts no longer hold, so that the next ensureCounted makes them anew. Call it before learners are loaded by
 * another way than reports: then an interrupted load is counted too.
 */
export async function forgetCounts(db: Pick<Db, 'pool'>): Promise<void> {
  await db.pool.query('delete from funding.counted_year');
}

async function uncounted(db: pg.Pool | pg.PoolClient, years: readonly number[], reference: ReferenceData): Promise<readonly number[]> {
  const { rows } = await db.query<{ funding_year: number; basis: string }>('select funding_year, basis from funding.counted_year');
  const counted = new Map(rows.map((row) => [row.funding_year, row.basis]));
  return years.filter((year) => counted.get(year) !== basisOfCount(year, reference));
}
