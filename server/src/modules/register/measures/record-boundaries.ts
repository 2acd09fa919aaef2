import type { Db, Tx } from '../../../platform/db/database.ts';
import type { Sector } from '../model.ts';

/** How many records of a kind a school has in a sector, and the numbers that cut them into `parts` of about the same size. */
export const recordBoundaries = async (
  db: Tx | Db['pool'],
  which: { readonly brin: string; readonly sector: Sector; readonly kind: 'enrolment' | 'result' },
  parts: number,
): Promise<{ readonly total: number; readonly boundaries: string[] }> => {
  const { rows } = await db.query<{ total: number; boundaries: string[] | null }>(
    `with numbered as (select number, row_number() over (order by number) as place, count(*) over () as total
      from register.${which.kind} where brin = $1 and sector = $2)
    select coalesce(max(total), 0)::int as total,
      array_agg(number order by number) filter (where place < total and place % greatest(1, ceil(total::numeric / $3)::bigint) = 0) as boundaries
    from numbered`,
    [which.brin, which.sector, parts],
  );
  return { total: rows[0]?.total ?? 0, boundaries: rows[0]?.boundaries ?? [] };
};
