import type pg from 'pg';
import type { CountChange } from './model.ts';
import type { SchemeId } from './scheme.ts';

/** Counts of one institution by one scheme: of a funding year and those before it that the scheme looks back on. */
export type KeptCounts = {
  readonly scheme: SchemeId;
  readonly brin: string;
  readonly fundingYear: number;
  readonly lookback: number;
  readonly years: Map<number, Map<string, number>>;
};

// Both statements take arrays as text made here, and the counts come back as one text: this runs for every report, and a
// value at a time through the driver costs more than the counting itself. Nothing in them needs quoting: see CATEGORY.
const arrayOf = <T>(items: readonly T[], text: (item: T) => string | number): string => `{${items.map(text).join(',')}}`;

const CATEGORY = /^[A-Za-z0-9:._/-]+$/;

const plain = (category: string): string => {
  if (!CATEGORY.test(category)) throw new Error(`bug: a funding category with characters that are not allowed: ${category}`);
  return category;
};

/** Adds to the counts; rows are written in one order, so that two transactions lock the rows they share in that order. */
export async function writeDeltas(tx: pg.PoolClient, deltas: readonly CountChange[]): Promise<void> {
  const changed = deltas.filter((delta) => delta.units !== 0);
  if (changed.length === 0) return;
  await tx.query({
    name: 'funding-write-deltas',
    text: `insert into funding.pupil_count as c (brin, scheme, funding_year, category, units)
      select * from unnest($1::text[], $2::text[], $3::smallint[], $4::text[], $5::integer[])
      on conflict (brin, scheme, funding_year, category) do update set units = c.units + excluded.units`,
    values: [
      arrayOf(changed, (delta) => delta.brin),
      arrayOf(changed, (delta) => delta.scheme),
      arrayOf(changed, (delta) => delta.fundingYear),
      arrayOf(changed, (delta) => plain(delta.category)),
      arrayOf(changed, (delta) => delta.units),
    ],
  });
}

/** Reads the counts of institutions into `years` of each. @throws a bug error for a count below zero in the year itself. */
export async function readCounts(db: pg.PoolClient | pg.Pool, wanted: readonly KeptCounts[]): Promise<void> {
  if (wanted.length === 0) return;
  const { rows } = await db.query<{ counts: string | null }>({
    name: 'funding-read-counts',
    text: `select string_agg(k.place || ' ' || c.funding_year || ' ' || c.category || ' ' || c.units, ',') as counts
      from unnest($1::text[], $2::text[], $3::smallint[], $4::smallint[]) with ordinality as k (brin, scheme, funding_year, lookback, place)
      join funding.pupil_count c on c.brin = k.brin and c.scheme = k.scheme and c.funding_year between k.funding_year - k.lookback and k.funding_year`,
    values: [
      arrayOf(wanted, (one) => one.brin),
      arrayOf(wanted, (one) => one.scheme),
      arrayOf(wanted, (one) => one.fundingYear),
      arrayOf(wanted, (one) => one.lookback),
    ],
  });
  for (const row of rows[0]?.counts?.split(',') ?? []) {
    const [place, year, category = '', units] = row.split(' ');
    const one = wanted[Number(place) - 1];
    if (one === undefined) throw new Error('bug: counts of an institution that was not asked for');
    if (Number(units) < 0 && Number(year) === one.fundingYear)
      throw new Error(`bug: negative count of ${category} for ${one.brin} in ${year} (${one.scheme})`);
    const counts = one.years.get(Number(year)) ?? new Map<string, number>();
    counts.set(category, Number(units));
    one.years.set(Number(year), counts);
  }
}
