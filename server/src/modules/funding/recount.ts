import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type Db, transaction } from '../../platform/db/database.ts';
import { addDays, type IsoDate, type ReferenceData } from '../register/index.ts';
import type { Scheme, SchemeId } from './scheme.ts';
import { SCHEMES } from './schemes/schemes.ts';
import { regulationOf } from './years.ts';

/** A funding year of a scheme. */
export type SchemeYear = { readonly scheme: SchemeId; readonly fundingYear: number };
type Wanted = SchemeYear & { readonly rules: Scheme };

const LOCK = 'lock table funding.pupil_count in share row exclusive mode';

/** A digest of all but the learners that the counts of a year depend on. */
function digestOf({ rules, fundingYear }: Wanted, reference: ReferenceData): string {
  const parts = [rules.id, regulationOf(rules.regulations, fundingYear).id, rules.basis(fundingYear, reference)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Builds the counts of funding years from the register's facts and records that they are complete. Reports wait meanwhile:
 * the lock is taken before the facts are read, so a report either is among them or adds its change to the result.
 * Needed after learners, programmes or institutions were loaded by another way than reports, and when a year opens.
 */
async function recount(tx: pg.PoolClient, wanted: readonly Wanted[], reference: ReferenceData): Promise<void> {
  if (wanted.length === 0) return;
  await tx.query(LOCK);
  for (const one of wanted) {
    const { scheme, fundingYear, rules } = one;
    await tx.query('delete from funding.pupil_count where scheme = $1 and funding_year = $2', [scheme, fundingYear]);
    const { text, values } = rules.standings(fundingYear, reference, 'everyone', null);
    const at = values.length;
    await tx.query({
      text: `${text}
        insert into funding.pupil_count (brin, scheme, funding_year, category, units)
        select brin, $${at + 1}::text, $${at + 2}::smallint, category, sum(units)::integer from standing where units > 0 group by brin, category`,
      values: [...values, scheme, fundingYear],
    });
    await tx.query(
      `insert into funding.counted_year (scheme, funding_year, basis) values ($1, $2, $3)
      on conflict (scheme, funding_year) do update set counted_at = now(), basis = excluded.basis`,
      [scheme, fundingYear, digestOf(one, reference)],
    );
  }
}

/** As ensureCounted for years named, whether they were counted or not. */
export function recountYears(tx: pg.PoolClient, scheme: Scheme, years: readonly number[], reference: ReferenceData): Promise<void> {
  return recount(
    tx,
    years.map((fundingYear) => ({ scheme: scheme.id, fundingYear, rules: scheme })),
    reference,
  );
}

/**
 * Counts the funding years that were not counted yet, or not by the regulation, programmes and schools of now: at start, and
 * hourly so that a new year opens by itself, 30 days before it is first shown (see keptYears in store.ts). Call it at once
 * after programmes or institutions were changed. Returns the years counted.
 */
export async function ensureCounted(
  db: Pick<Db, 'pool'>,
  today: IsoDate,
  reference: ReferenceData,
  schemes: readonly Scheme[] = SCHEMES,
): Promise<readonly SchemeYear[]> {
  const ahead = addDays(today, 30);
  const wanted = schemes.flatMap((rules) => rules.years(ahead).map((fundingYear) => ({ scheme: rules.id, fundingYear, rules })));
  if ((await uncounted(db.pool, wanted, reference)).length === 0) return [];
  return transaction(db, async (tx) => {
    await tx.query(LOCK);
    const years = await uncounted(tx, wanted, reference);
    await recount(tx, years, reference);
    return years.map(({ scheme, fundingYear }) => ({ scheme, fundingYear }));
  });
}

/**
 * Says that the counts no longer hold, so that the next ensureCounted makes them anew. Call it before learners are loaded by
 * another way than reports: then an interrupted load is counted too.
 */
export async function forgetCounts(db: Pick<Db, 'pool'>): Promise<void> {
  await db.pool.query('delete from funding.counted_year');
}

async function uncounted(db: pg.Pool | pg.PoolClient, wanted: readonly Wanted[], reference: ReferenceData): Promise<readonly Wanted[]> {
  const { rows } = await db.query<{ key: string; basis: string }>(`select scheme || funding_year as key, basis from funding.counted_year`);
  const counted = new Map(rows.map((row) => [row.key, row.basis]));
  return wanted.filter((one) => counted.get(`${one.scheme}${one.fundingYear}`) !== digestOf(one, reference));
}
