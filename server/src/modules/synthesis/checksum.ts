import { createHash } from 'node:crypto';
import type { Db } from '../../platform/db/database.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  learner: 'learner_id, bsn, education_number, recorded_by',
  learner_details:
    'learner_id, during, birth_date, birth_precision, sex, given_names, surname_prefix, surname, postcode, country, household_id, recorded_by',
  enrolment: 'learner_id, enrolment_id, during, sector, brin, number, end_reason, recorded_by',
  enrolment_period: 'learner_id, enrolment_id, during, brin, site_no, programme_code, year_of_study, fundable, recorded_by',
  result:
    'learner_id, result_id, enrolment_id, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, project_title, project_mark, recorded_by',
  result_subject: 'learner_id, result_id, subject_code, counts_for_diploma, part, school_mark, central_mark_1, final_mark, recorded_by',
};

/** SHA-256 over all synthetic learners, their enrolments and results, whatever the order and moment in which they were loaded. */
export const countryChecksum = async (db: Pick<Db, 'pool'>): Promise<string> => {
  const hash = createHash('sha256');
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const { rows } = await db.pool.query<{ count: string; sum: string }>(
      `select count(*)::text as count, coalesce(sum(hashtextextended(row(${columns})::text, 42)), 0)::text as sum from register.${table} where recorded_by like 'synthesis:%'`,
    );
    hash.update(`${table} ${rows[0]?.count} ${rows[0]?.sum}\n`);
  }
  return hash.digest('hex');
};
