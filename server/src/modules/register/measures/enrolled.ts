import type { Db } from '../../../platform/db/database.ts';
import type { IsoDate, Sector } from '../model.ts';

export type Enrolled = { readonly sector: Sector; readonly learners: number };

/** Learners enrolled at an institution on a day, by sector; a learner with two enrolments in a sector is one. */
export const enrolledAt = async (db: Pick<Db, 'pool'>, brin: string, day: IsoDate): Promise<Enrolled[]> => {
  // `is true` keeps the day away from the indexes: in a large register a school is found soonest by its BRIN alone.
  const { rows } = await db.pool.query<Enrolled>(
    `select sector, count(distinct learner_id)::integer as learners from register.enrolment
    where brin = $1 and (during @> $2::date) is true group by sector order by sector`,
    [brin, day],
  );
  return rows;
};
