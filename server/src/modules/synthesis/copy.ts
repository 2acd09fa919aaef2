import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Db, Tx } from '../../platform/db/database.ts';
import type { IsoDate } from '../register/index.ts';
import type { EnrolmentRow, LearnerRow, RegionRows, ResultRow } from './model.ts';

type Value = string | number | boolean | null;
const CHUNK = 1 << 18;

const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r') : text;
const line = (values: readonly Value[]): string => {
  let text = '';
  for (const value of values)
    text += `${text === '' ? '' : '\t'}${value === null ? '\\N' : typeof value === 'string' ? escaped(value) : value}`;
  return `${text}\n`;
};
const during = (start: IsoDate, end: IsoDate | null): string => `[${start},${end ?? ''})`;

/** Connections of its own to the same database: COPY cannot share the pipelined connections of the pool. */
export const openLoader = (db: Pick<Db, 'pool'>, connections: number): Pick<Db, 'pool'> & { readonly end: () => Promise<void> } => {
  const pool = new pg.Pool({ ...db.pool.options, pipeline: false, max: connections } as pg.PoolConfig);
  pool.on('error', () => {});
  return { pool, end: () => pool.end() };
};

/** Writes lines to a table through COPY, as fast as the database takes them. */
const copy = async (tx: Tx, table: string, lines: Iterable<string>): Promise<void> => {
  const stream = tx.query(copyFrom(`copy register.${table} from stdin`));
  const done = once(stream, 'finish');
  done.catch(() => {});
  let chunk = '';
  for (const text of lines) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    chunk = '';
  }
  stream.end(chunk);
  await done;
};

const mapEach = function* <T>(rows: Iterable<T>, toLines: (row: T) => string): Generator<string> {
  for (const row of rows) yield toLines(row);
};

const learner =
  (by: string) =>
  (r: LearnerRow): string =>
    line([r.learnerId, r.bsn, r.educationNumber, by]);
const details =
  (by: string) =>
  (r: LearnerRow): string =>
    line([
      r.learnerId,
      during(r.birthDate, null),
      r.birthDate,
      r.birthPrecision,
      r.sex,
      r.givenNames,
      r.surnamePrefix,
      r.surname,
      r.postcode,
      r.householdId,
      by,
    ]);
const enrolment =
  (by: string) =>
  (r: EnrolmentRow): string =>
    line([r.learnerId, r.enrolmentId, during(r.start, r.end), 'vo', r.brin, r.number, r.endReason, by]);
const periods =
  (by: string) =>
  (r: EnrolmentRow): string =>
    r.periods
      .map((p) => line([r.learnerId, r.enrolmentId, during(p.start, p.end), 'vo', r.brin, p.siteNo, p.programmeCode, p.yearOfStudy, by]))
      .join('');
const result =
  (by: string) =>
  (r: ResultRow): string =>
    line([
      r.learnerId,
      r.resultId,
      r.enrolmentId,
      'vo',
      r.brin,
      r.number,
      r.siteNo,
      r.programmeCode,
      r.kind,
      r.examYear,
      r.decidedOn,
      r.outcome,
      r.projectTitle,
      r.projectMark,
      by,
    ]);
const subjects =
  (by: string) =>
  (r: ResultRow): string =>
    r.subjects
      .map((s) =>
        line([r.learnerId, r.resultId, s.subjectCode, s.countsForDiploma, s.part, s.level, s.schoolMark, s.centralMark1, s.finalMark, by]),
      )
      .join('');

/**
 * Loads one region within the caller's transaction. All keys and references of the register are checked by the database.
 * `onTable` is called before each table and may throw to stop.
 */
export const loadRegion = async (tx: Tx, rows: RegionRows, by: string, onTable: (share: number) => void): Promise<void> => {
  const tables: readonly (readonly [string, Iterable<string>])[] = [
    ['learner (learner_id, bsn, education_number, recorded_by)', mapEach(rows.learners, learner(by))],
    [
      'learner_details (learner_id, during, birth_date, birth_precision, sex, given_names, surname_prefix, surname, postcode, household_id, recorded_by)',
      mapEach(rows.learners, details(by)),
    ],
    [
      'enrolment (learner_id, enrolment_id, during, sector, brin, number, end_reason, recorded_by)',
      mapEach(rows.enrolments, enrolment(by)),
    ],
    [
      'enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, year_of_study, recorded_by)',
      mapEach(rows.enrolments, periods(by)),
    ],
    [
      'result (learner_id, result_id, enrolment_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, project_title, project_mark, recorded_by)',
      mapEach(rows.results, result(by)),
    ],
    [
      'result_subject (learner_id, result_id, subject_code, counts_for_diploma, part, level, school_mark, central_mark_1, final_mark, recorded_by)',
      mapEach(rows.results, subjects(by)),
    ],
  ];
  for (const [i, [table, lines]] of tables.entries()) {
    onTable(i / tables.length);
    await copy(tx, table, lines);
  }
  onTable(1);
};
