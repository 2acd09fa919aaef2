import type { Tx } from '../../../platform/db/database.ts';

export type ExamOutcome = {
  readonly brin: string;
  readonly siteNo: string;
  /** Of the programme: vwo, havo, mavo, vmbo-gl, vmbo-kb, vmbo-bb. */
  readonly level: string;
  readonly candidates: number;
  readonly passed: number;
};

const EXAMS = `with level as (select code, max(level) as level from register.programme_version where sector = 'vo' group by 1)
  select r.brin, r.site_no as "siteNo", l.level, count(*)::int as candidates, count(*) filter (where r.outcome = 'passed')::int as passed
  from register.result r join level l on l.code = r.programme_code
  where r.sector = 'vo' and r.kind = 'exam' and r.exam_year between $1 and $2 and r.outcome in ('passed', 'failed') group by 1, 2, 3 order by 1, 2, 3`;

/** Final exams of secondary education per site and level, over the exam years from `first` to `last`. */
export const examOutcomes = async (tx: Tx, first: number, last: number): Promise<ExamOutcome[]> =>
  (await tx.query<ExamOutcome>(EXAMS, [first, last])).rows;

export type SubjectMarks = {
  readonly subjectCode: string;
  readonly schoolExams: number;
  readonly schoolMean: number | null;
  readonly centralExams: number;
  readonly centralMean: number | null;
};

const MARKS = `with taken as (
    select r.learner_id, r.result_id from register.result r
    where r.sector = 'vo' and r.kind = 'exam' and r.exam_year = $1
      and r.programme_code in (select code from register.programme_version where sector = 'vo' and level = 'vwo'))
  select s.subject_code as "subjectCode", count(s.school_mark)::int as "schoolExams", (avg(s.school_mark) / 10)::float8 as "schoolMean",
    count(s.central_mark_1)::int as "centralExams", (avg(s.central_mark_1) / 10)::float8 as "centralMean"
  from taken join register.result_subject s using (learner_id, result_id) group by 1 order by 1`;

/** Mean marks of vwo per subject in one exam year, as marks from 1 to 10. */
export const subjectMarks = async (tx: Tx, year: number): Promise<SubjectMarks[]> => (await tx.query<SubjectMarks>(MARKS, [year])).rows;
