import type { Db, Tx } from '../../platform/db/database.ts';
import type { Enrolment, EnrolmentPeriod, IsoDate, LearnerDetails, LearnerFacts, Result, Sex } from './model.ts';

/** By which a batch of reports finds its learners; every list may be empty. */
export type FactsQuery = {
  readonly bsns: readonly string[];
  readonly educationNumbers: readonly string[];
  /** The school's own numbers of enrolments and results, pairwise with their BRIN. */
  readonly brins: readonly string[];
  readonly numbers: readonly string[];
  /** Birth date (first possible day) and surname of learners without a number, pairwise. */
  readonly birthDates: readonly IsoDate[];
  readonly surnames: readonly string[];
};

type Row = {
  learner_id: string;
  bsn: string | null;
  education_number: string | null;
  details: DetailsJson;
  enrolments: EnrolmentJson[] | null;
  results: ResultJson[] | null;
};
type DetailsJson = [
  birth: string,
  precision: LearnerDetails['birthDate']['precision'],
  sex: Sex,
  given: string | null,
  prefix: string | null,
  surname: string | null,
  postcode: string | null,
  country: string,
];
type PeriodJson = [start: string, end: string | null, site: string, programme: string, year: number | null, fundable: boolean];
type EnrolmentJson = [
  id: string,
  sector: Enrolment['sector'],
  brin: string,
  number: string,
  start: string,
  end: string | null,
  reason: string | null,
  report: string | null,
  message: string | null,
  composed: string | null,
  periods: PeriodJson[] | null,
];
type ResultJson = Omit<Result, 'subjects'> & { readonly subjects: Result['subjects'] | null };

const period = (p: PeriodJson): EnrolmentPeriod => ({
  start: p[0],
  end: p[1],
  siteNo: p[2],
  programmeCode: p[3],
  yearOfStudy: p[4],
  fundable: p[5],
});

const enrolment = (e: EnrolmentJson): Enrolment => ({
  enrolmentId: e[0],
  sector: e[1],
  brin: e[2],
  number: e[3],
  start: e[4],
  end: e[5],
  endReason: e[6],
  lastReportId: e[7],
  lastMessageId: e[8],
  lastComposedAt: e[9],
  periods: (e[10] ?? []).map(period),
});

const facts = (row: Row): LearnerFacts => {
  const [first, precision, sex, givenNames, surnamePrefix, surname, postcode, country] = row.details;
  return {
    learnerId: row.learner_id,
    bsn: row.bsn,
    educationNumber: row.education_number,
    details: { birthDate: { first, precision }, sex, givenNames, surnamePrefix, surname, postcode, country },
    enrolments: (row.enrolments ?? []).map(enrolment),
    results: (row.results ?? []).map((r) => ({ ...r, subjects: r.subjects ?? [] })),
  };
};

const LOCK = {
  name: 'register-lock-learners',
  text: `
    with wanted as (
      select learner_id from register.learner where bsn = any($1::text[])
      union select learner_id from register.learner where education_number = any($2::text[])
      union select e.learner_id from unnest($3::text[], $4::text[]) k(brin, number) join register.enrolment e on e.brin = k.brin and e.number = k.number
      union select r.learner_id from unnest($3::text[], $4::text[]) k(brin, number) join register.result r on r.brin = k.brin and r.number = k.number
      union select d.learner_id from unnest($5::date[], $6::text[]) k(birth_date, surname)
        join register.learner_details d on d.birth_date = k.birth_date and lower(d.surname) = lower(k.surname)
    )
    select learner_id::text from register.learner where learner_id in (select learner_id from wanted) order by learner_id for no key update`,
};

const SELECT_FACTS = `
  select l.learner_id::text, l.bsn, l.education_number, d.details, e.enrolments, r.results
  from unnest($1::bigint[]) wanted(learner_id)
  join register.learner l using (learner_id)
  cross join lateral (
    select json_build_array(birth_date, birth_precision, sex, given_names, surname_prefix, surname, postcode, country) as details
    from register.learner_details v where v.learner_id = l.learner_id order by lower(during) desc limit 1) d
  cross join lateral (
    select json_agg(json_build_array(enrolment_id::text, sector, brin, number, lower(during), upper(during), end_reason, last_report_id::text,
      last_message_id, to_char(last_composed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), (
        select json_agg(json_build_array(lower(p.during), upper(p.during), p.site_no, p.programme_code, p.year_of_study, p.fundable) order by lower(p.during))
        from register.enrolment_period p where p.learner_id = v.learner_id and p.enrolment_id = v.enrolment_id)) order by lower(during), enrolment_id) as enrolments
    from register.enrolment v where v.learner_id = l.learner_id) e
  cross join lateral (
    select json_agg(json_build_object('resultId', result_id::text, 'enrolmentId', enrolment_id::text, 'sector', sector, 'brin', brin, 'number', number,
      'siteNo', site_no, 'programmeCode', programme_code, 'kind', kind, 'examYear', exam_year, 'decidedOn', decided_on, 'outcome', outcome,
      'projectTitle', project_title, 'projectMark', project_mark, 'lastReportId', last_report_id::text, 'lastMessageId', last_message_id,
      'lastComposedAt', to_char(last_composed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'subjects', (
        select json_agg(json_build_object('subjectCode', subject_code, 'countsForDiploma', counts_for_diploma, 'part', part, 'level', level,
          'schoolMark', school_mark, 'centralMark1', central_mark_1, 'centralMark2', central_mark_2, 'centralMark3', central_mark_3,
          'finalMark', final_mark) order by subject_code)
        from register.result_subject s where s.learner_id = v.learner_id and s.result_id = v.result_id)) order by exam_year, result_id) as results
    from register.result v where v.learner_id = l.learner_id) r`;

const FACTS = { name: 'register-facts', text: SELECT_FACTS };

// Nobody holds a row for a learner reported by name who is not there yet: the name itself is locked, before any learner is.
const LOCK_NAMES = {
  name: 'register-lock-names',
  text: `select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(birth_date || ' ' || lower(surname), 7204102) as key from unnest($1::text[], $2::text[]) k(birth_date, surname) order by key) names`,
};

// Only now is it certain that no other transaction changes these learners first (see register.moment).
const MOMENT = { name: 'register-moment', text: `select set_config('leerbron.moment', clock_timestamp()::text, true)` };

/** Finds the learners a batch of reports is about and locks them, always in the same order so that batches never deadlock. */
export const lockLearners = async (tx: Tx, query: FactsQuery): Promise<readonly string[]> => {
  const values = [query.bsns, query.educationNumbers, query.brins, query.numbers, query.birthDates, query.surnames];
  const [, locked] = await Promise.all([
    query.surnames.length === 0 ? undefined : tx.query({ ...LOCK_NAMES, values: [query.birthDates, query.surnames] }),
    tx.query<{ learner_id: string }>({ ...LOCK, values }),
    tx.query(MOMENT),
  ]);
  return locked.rows.map((r) => r.learner_id);
};

/** Everything the register holds today about these learners, at all institutions; name and address as last known. */
export const factsOf = async (db: Tx | Db['pool'], learnerIds: readonly string[]): Promise<LearnerFacts[]> => {
  if (learnerIds.length === 0) return [];
  const { rows } = await db.query<Row>({ ...FACTS, values: [learnerIds] });
  return rows.map(facts);
};
