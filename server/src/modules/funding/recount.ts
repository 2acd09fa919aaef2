import type pg from 'pg';
import { type Db, transaction } from '../../platform/db/database.ts';
import { addDays, type IsoDate, type ReferenceData } from '../register/index.ts';
import { standingsQuery } from './counting-sql.ts';
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
    `insert into funding.counted_year (funding_year) select unnest($1::smallint[])
    on conflict (funding_year) do update set counted_at = now()`,
    [years],
  );
}

/**
 * Counts the funding years that were not counted yet: at start, and hourly so that a new year opens by itself, 30 days
 * before it is first shown (see keptYears in store.ts). Returns the years counted.
 */
export async function ensureCounted(db: Pick<Db, 'pool'>, today: IsoDate, reference: ReferenceData): Promise<readonly number[]> {
  const wanted = fundingYears(addDays(today, 30));
  if ((await uncounted(db.pool, wanted)).length === 0) return [];
  return transaction(db, async (tx) => {
    await tx.query('lock table funding.pupil_count in share row exclusive mode');
    const years = await uncounted(tx, wanted);
    await recountYears(tx, years, reference);
    return years;
  });
}

async function uncounted(db: pg.Pool | pg.PoolClient, years: readonly number[]): Promise<readonly number[]> {
  const { rows } = await db.query<{ funding_year: number }>('select funding_year from funding.counted_year');
  const counted = new Set(rows.map((row) => row.funding_year));
  return years.filter((year) => !counted.has(year));
}
