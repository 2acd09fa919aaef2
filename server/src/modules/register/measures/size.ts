import type { Tx } from '../../../platform/db/database.ts';

/** How much the register holds: learners past and present, and their enrolments. */
export const registerSize = async (db: Pick<Tx, 'query'>): Promise<{ readonly learners: number; readonly enrolments: number }> => {
  const { rows } = await db.query<{ learners: number; enrolments: number }>(
    `select (select count(*) from register.learner)::int as learners, (select count(*) from register.enrolment)::int as enrolments`,
  );
  return rows[0] ?? { learners: 0, enrolments: 0 };
};
