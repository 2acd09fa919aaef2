import type { Db, Tx } from '../../platform/db/database.ts';
import type {
  Attributes,
  BirthDate,
  Enrolment,
  EnrolmentPeriod,
  IsoDate,
  ResultSubject,
  ResultWithSubjects,
  Sector,
  Sex,
} from './model.ts';

/** Whom a record of a school is about: as little as tells one learner from another. */
export type HeldLearner = {
  readonly learnerId: string;
  readonly bsn: string | null;
  readonly educationNumber: string | null;
  readonly birthDate: BirthDate;
  readonly sex: Sex;
};
export type Held<T> = { readonly learner: HeldLearner; readonly record: T };

/** Part of what is registered for a school: records of one sector that touch a half-open range of days, or those with given numbers. */
export type AdministrationQuery = {
  readonly brin: string;
  readonly sector: Sector;
  /** null: no limit on that side. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The school's own numbers; then the days do not matter. */
  readonly numbers?: readonly string[];
  /** The last number, when only a part is wanted. */
  readonly until?: string | undefined;
};

const LEARNER = 'l.bsn, l.education_number, d.birth_date, d.birth_precision, d.sex';
type LearnerColumns = [string, string | null, string | null, IsoDate, BirthDate['precision'], Sex];

const learnerOf = ([learnerId, bsn, educationNumber, first, precision, sex]: LearnerColumns): HeldLearner => ({
  learnerId,
  bsn,
  educationNumber,
  birthDate: { first, precision },
  sex,
});

const PERSON = `join register.learner l on l.learner_id = r.learner_id
  join lateral (select birth_date, birth_precision, sex from register.learner_details v
    where v.learner_id = r.learner_id order by lower(v.during) desc limit 1) d on true`;

// `is true` keeps the days out of the index: the school's own numbers are the way in.
const ENROLMENTS = (byNumber: boolean): string => `
  select r.learner_id::text, ${LEARNER}, r.enrolment_id::text, r.number, lower(r.during), upper(r.during), r.end_reason, nullif(r.attributes, '{}'),
    lower(p.during), upper(p.during), p.site_no, p.programme_code, p.year_of_study, p.fundable, nullif(p.attributes, '{}'), r.last_report_id::text
  from (select learner_id, enrolment_id, number, during, end_reason, attributes, last_report_id from register.enrolment
    where brin = $1 and sector = $2 and ${byNumber ? 'number = any($5::text[]) and $3::date is null and $4::date is null' : '$5::text[] is null and (during && daterange($3, $4)) is true'}
      and ($6::text is null or number > $6) and ($8::text is null or number <= $8) order by number limit $7) r
  ${PERSON}
  join register.enrolment_period p on p.learner_id = r.learner_id and p.enrolment_id = r.enrolment_id
  order by r.number, lower(p.during)`;

const RESULTS = (byNumber: boolean): string => `
  select r.learner_id::text, ${LEARNER}, r.result_id::text, r.number, r.site_no, r.programme_code, r.kind, r.exam_year, r.decided_on, r.outcome,
    r.project_title, r.project_mark, nullif(r.attributes, '{}'), s.subjects, r.last_report_id::text
  from (select * from register.result
    where brin = $1 and sector = $2 and ${byNumber ? 'number = any($5::text[]) and $3::date is null and $4::date is null' : '$5::text[] is null and (coalesce(decided_on, make_date(exam_year, 6, 1)) <@ daterange($3, $4)) is true'}
      and ($6::text is null or number > $6) and ($8::text is null or number <= $8) order by number limit $7) r
  ${PERSON}
  left join lateral (select json_agg(json_build_object('subjectCode', subject_code, 'countsForDiploma', counts_for_diploma, 'part', part, 'level', level,
      'schoolMark', school_mark, 'centralMark1', central_mark_1, 'centralMark2', central_mark_2, 'centralMark3', central_mark_3, 'finalMark', final_mark)
      order by subject_code) as subjects
    from register.result_subject where learner_id = r.learner_id and result_id = r.result_id) s on true
  order by r.number`;

const NONE: Attributes = {};
const NOT_READ = { lastMessageId: null, lastComposedAt: null } as const;

type EnrolmentColumns = [
  ...LearnerColumns,
  id: string,
  number: string,
  start: IsoDate,
  end: IsoDate | null,
  reason: string | null,
  attributes: Attributes | null,
  periodStart: IsoDate,
  periodEnd: IsoDate | null,
  site: string,
  programme: string,
  year: number | null,
  fundable: boolean,
  periodAttributes: Attributes | null,
  report: string | null,
];
type ResultColumns = [
  ...LearnerColumns,
  id: string,
  number: string,
  site: string,
  programme: string,
  kind: ResultWithSubjects['kind'],
  year: number,
  decided: IsoDate | null,
  outcome: ResultWithSubjects['outcome'],
  title: string | null,
  mark: number | null,
  attributes: Attributes | null,
  subjects: readonly ResultSubject[] | null,
  report: string | null,
];

const enrolmentsOf = (rows: readonly EnrolmentColumns[], query: AdministrationQuery): Held<Enrolment>[] => {
  const found: Held<Enrolment>[] = [];
  let periods: EnrolmentPeriod[] = [];
  let number: string | undefined;
  for (const row of rows) {
    if (row[7] !== number) {
      number = row[7];
      periods = [];
      const own = {
        enrolmentId: row[6],
        number,
        start: row[8],
        end: row[9],
        endReason: row[10],
        attributes: row[11] ?? NONE,
        lastReportId: row[19],
      };
      found.push({
        learner: learnerOf(row.slice(0, 6) as LearnerColumns),
        record: { ...own, sector: query.sector, brin: query.brin, ...NOT_READ, periods },
      });
    }
    periods.push({
      start: row[12],
      end: row[13],
      siteNo: row[14],
      programmeCode: row[15],
      yearOfStudy: row[16],
      fundable: row[17],
      attributes: row[18] ?? NONE,
    });
  }
  return found;
};

const resultOf = (row: ResultColumns, query: AdministrationQuery): Held<ResultWithSubjects> => ({
  learner: learnerOf(row.slice(0, 6) as LearnerColumns),
  record: {
    resultId: row[6],
    enrolmentId: null,
    sector: query.sector,
    brin: query.brin,
    number: row[7],
    siteNo: row[8],
    programmeCode: row[9],
    kind: row[10],
    examYear: row[11],
    decidedOn: row[12],
    outcome: row[13],
    projectTitle: row[14],
    projectMark: row[15],
    attributes: row[16] ?? NONE,
    ...NOT_READ,
    lastReportId: row[18],
    subjects: row[17] ?? [],
  },
});

type Page<T> = (db: Tx | Db['pool'], query: AdministrationQuery, after: string | undefined, limit: number) => Promise<Held<T>[]>;

const read = async <Row extends unknown[]>(
  db: Tx | Db['pool'],
  text: (byNumber: boolean) => string,
  q: AdministrationQuery,
  after: string | undefined,
  limit: number,
): Promise<Row[]> => {
  const which = q.numbers === undefined ? [q.from, q.to, null] : [null, null, q.numbers];
  const values = [q.brin, q.sector, ...which, after ?? null, limit, q.until ?? null];
  const { rows } = await db.query<Row>({ text: text(q.numbers !== undefined), values, rowMode: 'array' });
  return rows;
};

/** What is registered as a school's enrolments, by the school's own number, a page at a time. */
export const enrolmentsHeld: Page<Enrolment> = async (db, query, after, limit) =>
  enrolmentsOf(await read<EnrolmentColumns>(db, ENROLMENTS, query, after, limit), query);

/** What is registered as a school's results, by the school's own number, a page at a time. */
export const resultsHeld: Page<ResultWithSubjects> = async (db, query, after, limit) =>
  (await read<ResultColumns>(db, RESULTS, query, after, limit)).map((row) => resultOf(row, query));

/** The schools and sectors with an enrolment in force on a day. */
export const currentAdministrations = async (
  db: Tx | Db['pool'],
  day: IsoDate,
): Promise<ReadonlyArray<{ readonly brin: string; readonly sector: Sector }>> => {
  const { rows } = await db.query<{ brin: string; sector: Sector }>(
    'select distinct brin, sector from register.enrolment where (during @> $1::date) is true order by brin, sector',
    [day],
  );
  return rows;
};
