import type { Tx } from '../../../platform/db/database.ts';

// Brothers and sisters next to each other in age, both in mainstream primary education on the day.
const SAME_SCHOOL = `with pairs as (
    select brin, site_no, lead(brin) over w as brin2, lead(site_no) over w as site2 from present_learner
    where year = $1 and sector = 'po' and programme_code = 'BO' and household_id is not null
    window w as (partition by household_id order by birth_date, learner_id))
  select count(*)::int as pairs, count(*) filter (where brin = brin2 and site_no = site2)::int as same from pairs where brin2 is not null`;

/** Pairs of siblings next to each other in age, both in mainstream primary schools, and how many of them go to the same one. */
export const siblingPairs = async (tx: Tx, year: number): Promise<{ readonly pairs: number; readonly same: number }> =>
  (await tx.query<{ pairs: number; same: number }>(SAME_SCHOOL, [year])).rows[0] ?? { pairs: 0, same: 0 };

export type SiblingProgrammes = { readonly elder: string; readonly younger: string; readonly pairs: number };

const PROGRAMMES = `with pairs as (
    select programme_code as elder, lead(programme_code) over w as younger from present_learner
    where year = $1 and sector = 'vo' and year_of_study >= 3 and household_id is not null
    window w as (partition by household_id order by birth_date, learner_id))
  select elder, younger, count(*)::int as pairs from pairs where younger is not null group by 1, 2 order by 1, 2`;

/** The secondary programmes of siblings next to each other in age, both from the third year on. */
export const siblingProgrammes = async (tx: Tx, year: number): Promise<SiblingProgrammes[]> =>
  (await tx.query<SiblingProgrammes>(PROGRAMMES, [year])).rows;
