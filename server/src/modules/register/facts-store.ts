import { type Db, type Tx, transaction } from '../../platform/db/database.ts';
import { instant } from '../../platform/db/instant.ts';
import type {
  Attributes,
  Enrolment,
  EnrolmentPeriod,
  IsoDate,
  LearnerDetails,
  LearnerFacts,
  LearnerWithSubjects,
  Result,
  ResultSubject,
  Sex,
} from './model.ts';

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

export type PersonRow = [
  learnerId: string,
  bsn: string | null,
  educationNumber: string | null,
  birth: string,
  precision: LearnerDetails['birthDate']['precision'],
  sex: Sex,
  given: string | null,
  prefix: string | null,
  surname: string | null,
  postcode: string | null,
  country: string,
  deceased: string | null,
  arrived: string | null,
  residence: string | null,
];
export type EnrolmentRow = [
  learnerId: string,
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
  periodStart: string | null,
  periodEnd: string | null,
  site: string,
  programme: string,
  year: number | null,
  fundable: boolean,
  attributes: Attributes | null,
  periodAttributes: Attributes | null,
];
export type ResultRow = [
  learnerId: string,
  id: string,
  enrolment: string | null,
  sector: Result['sector'],
  brin: string,
  number: string,
  site: string,
  programme: string,
  kind: Result['kind'],
  year: number,
  decided: string | null,
  outcome: Result['outcome'],
  title: string | null,
  mark: number | null,
  report: string | null,
  message: string | null,
  composed: string | null,
  attributes: Attributes | null,
];

type Growing = Omit<LearnerFacts, 'enrolments' | 'results'> & { readonly enrolments: Enrolment[]; readonly results: Result[] };

const detailsOf = (r: PersonRow): LearnerDetails => ({
  birthDate: { first: r[3], precision: r[4] },
  sex: r[5],
  givenNames: r[6],
  surnamePrefix: r[7],
  surname: r[8],
  postcode: r[9],
  country: r[10],
  arrivedOn: r[12],
  residenceCode: r[13],
});

const NONE: Attributes = {};

const enrolmentOf = (r: EnrolmentRow): Enrolment & { readonly periods: EnrolmentPeriod[] } => ({
  enrolmentId: r[1],
  sector: r[2],
  brin: r[3],
  number: r[4],
  start: r[5],
  end: r[6],
  endReason: r[7],
  attributes: r[17] ?? NONE,
  lastReportId: r[8],
  lastMessageId: r[9],
  lastComposedAt: r[10],
  periods: [],
});

const resultOf = (r: ResultRow): Result => ({
  resultId: r[1],
  enrolmentId: r[2],
  sector: r[3],
  brin: r[4],
  number: r[5],
  siteNo: r[6],
  programmeCode: r[7],
  kind: r[8],
  examYear: r[9],
  decidedOn: r[10],
  outcome: r[11],
  projectTitle: r[12],
  projectMark: r[13],
  attributes: r[17] ?? NONE,
  lastReportId: r[14],
  lastMessageId: r[15],
  lastComposedAt: r[16],
});

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

// Most records have none, and nothing is quicker to read than nothing.
const GIVEN = (column: string): string => `nullif(${column}, '{}')`;
const OF_LEARNERS = 'from unnest($1::bigint[]) wanted(learner_id)';

// Flat rows, put together here: cheaper for both sides than JSON made by the database.
const PERSONS = {
  name: 'register-facts-persons',
  text: `select l.learner_id::text, l.bsn, l.education_number, d.birth_date, d.birth_precision, d.sex, d.given_names, d.surname_prefix, d.surname, d.postcode, d.country,
      l.deceased_on, d.arrived_on, d.residence_code
    ${OF_LEARNERS} join register.learner l using (learner_id) join register.learner_details d using (learner_id) order by lower(d.during)`,
};
const ENROLMENTS = {
  name: 'register-facts-enrolments',
  text: `select e.learner_id::text, e.enrolment_id::text, e.sector, e.brin, e.number, lower(e.during), upper(e.during), e.end_reason, e.last_report_id::text,
      e.last_message_id, ${instant('e.last_composed_at')}, lower(p.during), upper(p.during), p.site_no, p.programme_code, p.year_of_study, p.fundable, ${GIVEN('e.attributes')}, ${GIVEN('p.attributes')}
    ${OF_LEARNERS} join register.enrolment e using (learner_id)
    left join register.enrolment_period p on p.learner_id = e.learner_id and p.enrolment_id = e.enrolment_id
    order by lower(e.during), e.enrolment_id, lower(p.during)`,
};
const RESULTS = {
  name: 'register-facts-results',
  text: `select r.learner_id::text, r.result_id::text, r.enrolment_id::text, r.sector, r.brin, r.number, r.site_no, r.programme_code, r.kind, r.exam_year, r.decided_on,
      r.outcome, r.project_title, r.project_mark, r.last_report_id::text, r.last_message_id, ${instant('r.last_composed_at')}, ${GIVEN('r.attributes')}
    ${OF_LEARNERS} join register.result r using (learner_id) order by r.exam_year, r.result_id`,
};
const SUBJECTS = {
  name: 'register-facts-subjects',
  text: `select result_id::text as "resultId", subject_code as "subjectCode", counts_for_diploma as "countsForDiploma", part, level, school_mark as "schoolMark",
      central_mark_1 as "centralMark1", central_mark_2 as "centralMark2", central_mark_3 as "centralMark3", final_mark as "finalMark"
    from register.result_subject where learner_id = $1 order by result_id, subject_code`,
};

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

/** Puts rows of persons, of enrolments with their periods, and of results together, learner by learner. */
export const gather = (
  persons: readonly PersonRow[],
  enrolments: readonly EnrolmentRow[],
  results: readonly ResultRow[],
): LearnerFacts[] => {
  const learners = new Map<string, Growing>();
  for (const r of persons) {
    learners.set(r[0], {
      learnerId: r[0],
      bsn: r[1],
      educationNumber: r[2],
      deceasedOn: r[11],
      details: detailsOf(r),
      enrolments: [],
      results: [],
    });
  }
  let current: ReturnType<typeof enrolmentOf> | undefined;
  for (const r of enrolments) {
    if (current?.enrolmentId !== r[1]) {
      current = enrolmentOf(r);
      learners.get(r[0])?.enrolments.push(current);
    }
    if (r[11] !== null)
      current.periods.push({
        start: r[11],
        end: r[12],
        siteNo: r[13],
        programmeCode: r[14],
        yearOfStudy: r[15],
        fundable: r[16],
        attributes: r[18] ?? NONE,
      });
  }
  for (const r of results) learners.get(r[0])?.results.push(resultOf(r));
  return [...learners.values()];
};

/**
 * Everything the register holds today about these learners, at all institutions; name and address as last known. Needs a
 * transaction in which nobody else changes them: one that locked them, or one that reads a snapshot.
 */
export const factsOf = async (tx: Tx, learnerIds: readonly string[]): Promise<LearnerFacts[]> => {
  if (learnerIds.length === 0) return [];
  const rows = <Row extends unknown[]>(query: { name: string; text: string }) =>
    tx.query<Row>({ ...query, values: [learnerIds], rowMode: 'array' });
  const [persons, enrolments, results] = await Promise.all([
    rows<PersonRow>(PERSONS),
    rows<EnrolmentRow>(ENROLMENTS),
    rows<ResultRow>(RESULTS),
  ]);
  return gather(persons.rows, enrolments.rows, results.rows);
};

/** One learner as known at one moment, with the subjects of each result; undefined when there is no such learner. */
export const learnerWithSubjects = (db: Pick<Db, 'pool'>, learnerId: string): Promise<LearnerWithSubjects | undefined> =>
  transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read read only');
    const [[facts], subjects] = await Promise.all([
      factsOf(tx, [learnerId]),
      tx.query<ResultSubject & { readonly resultId: string }>({ ...SUBJECTS, values: [learnerId] }),
    ]);
    if (facts === undefined) return undefined;
    const byResult = Map.groupBy(subjects.rows, (s) => s.resultId);
    return { ...facts, results: facts.results.map((r) => ({ ...r, subjects: byResult.get(r.resultId ?? '') ?? [] })) };
  });
