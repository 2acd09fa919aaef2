import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../platform/db/database.ts';
import type { DetailsVersion } from './details-versions.ts';
import type { Attributes, Enrolment, LearnerDetails, Result, ResultWithSubjects } from './model.ts';
import type { SchoolAdvice } from './school-advice.ts';

/** The content version of a record: which report made it so. */
export type Provenance = { readonly reportId: string; readonly messageId: string; readonly composedAt: string; readonly actor: string };

/** One learner's changes by one report. Identifiers of what is new are given by `takeIdentifiers`. */
export type LearnerChange = {
  readonly learnerId: string;
  readonly provenance: Provenance;
  readonly newLearner?: {
    readonly bsn: string | null;
    readonly educationNumber: string | null;
    readonly details: LearnerDetails;
    readonly since: string;
  };
  readonly enrolment?: { readonly before: Enrolment | null; readonly after: Enrolment | null };
  readonly result?: { readonly before: Result | null; readonly after: ResultWithSubjects | null };
  readonly advices?: readonly { readonly before: SchoolAdvice | null; readonly after: SchoolAdvice | null }[];
  /** Changed key data: number, birth date and sex are corrections of all we knew, the address holds from a day. */
  readonly keyData?: { readonly bsn: string | null; readonly details: LearnerDetails; readonly addressFrom: string };
  /** What the population register tells: a number, a day of death (null takes it back), other versions of name, address and the like. */
  readonly person?: {
    readonly bsn?: string;
    readonly deceasedOn?: string | null;
    readonly removed: readonly DetailsVersion[];
    readonly added: readonly DetailsVersion[];
  };
};

const SEQUENCES = {
  learner: 'register.learner_id_seq',
  enrolment: 'register.enrolment_id_seq',
  result: 'register.result_id_seq',
  educationNumber: 'register.education_number_seq',
} as const;

/** Takes `count` fresh identifiers of one kind. */
export const takeIdentifiers = async (tx: Tx, kind: keyof typeof SEQUENCES, count: number): Promise<string[]> => {
  if (count === 0) return [];
  const { rows } = await tx.query<{ id: string }>({
    name: `register-take-${kind}`,
    text: `select nextval('${SEQUENCES[kind]}')::text as id from generate_series(1, $1::int)`,
    values: [count],
  });
  return rows.map((r) => r.id);
};

type Statement = { readonly name: string; readonly text: string };
const from = (columns: string): string => `json_to_recordset($1::json) as x(${columns})`;
const RANGE = 'daterange(x.start, x."end", \'[)\')';

const STATEMENTS = {
  learner: {
    name: 'register-insert-learner',
    text: `insert into register.learner (learner_id, bsn, education_number, recorded_by) select x.id, x.bsn, x.en, x.actor from ${from('id bigint, bsn text, en text, actor text')}`,
  },
  details: {
    name: 'register-insert-details',
    text: `insert into register.learner_details (learner_id, during, birth_date, birth_precision, sex, given_names, surname_prefix, surname, postcode, country, arrived_on, residence_code,
        household_id, recorded_by)
      select x.id, daterange(x.since, null), x.birth, x.precision, x.sex, x.given, x.prefix, x.surname, x.postcode, x.country, x.arrived, x.residence,
        (select d.household_id from register.learner_details d where d.learner_id = x.id order by lower(d.during) desc limit 1), x.actor
      from ${from('id bigint, since date, birth date, precision text, sex text, given text, prefix text, surname text, postcode text, country text, arrived date, residence text, actor text')}`,
  },
  number: {
    name: 'register-update-number',
    text: `update register.learner l set bsn = x.bsn, recorded_by = x.actor, recorded_at = register.moment()
      from ${from('id bigint, bsn text, actor text')} where l.learner_id = x.id and x.bsn is not null`,
  },
  death: {
    name: 'register-update-death',
    text: `update register.learner l set deceased_on = x.day, recorded_by = x.actor, recorded_at = register.moment()
      from ${from('id bigint, day date, actor text')} where l.learner_id = x.id`,
  },
  deleteVersion: {
    name: 'register-delete-details-version',
    text: `delete from register.learner_details d using ${from('id bigint, start date')} where d.learner_id = x.id and lower(d.during) = x.start`,
  },
  insertVersion: {
    name: 'register-insert-details-version',
    text: `insert into register.learner_details (learner_id, during, birth_date, birth_precision, sex, given_names, surname_prefix, surname, postcode, country, arrived_on,
        residence_code, household_id, recorded_by)
      select x.id, ${RANGE}, x.birth, x.precision, x.sex, x.given, x.prefix, x.surname, x.postcode, x.country, x.arrived, x.residence, x.household, x.actor
      from ${from('id bigint, start date, "end" date, birth date, precision text, sex text, given text, prefix text, surname text, postcode text, country text, arrived date, residence text, household bigint, actor text')}`,
  },
  correctDetails: {
    name: 'register-correct-details',
    text: `update register.learner_details d set birth_date = x.birth, birth_precision = x.precision, sex = x.sex, recorded_by = x.actor,
      recorded_at = register.moment() from ${from('id bigint, birth date, precision text, sex text, actor text')} where d.learner_id = x.id`,
  },
  closeDetails: {
    name: 'register-close-details',
    text: `update register.learner_details d set during = daterange(lower(d.during), x.since), recorded_by = x.actor, recorded_at = register.moment()
      from ${from('id bigint, since date, actor text')} where d.learner_id = x.id and d.during @> x.since and lower(d.during) < x.since`,
  },
  dropDetails: {
    name: 'register-drop-details',
    text: `delete from register.learner_details d using ${from('id bigint, since date')} where d.learner_id = x.id and lower(d.during) >= x.since`,
  },
  insertEnrolment: {
    name: 'register-insert-enrolment',
    text: `insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, end_reason, attributes, last_report_id, last_message_id, last_composed_at,
        recorded_by)
      select x.learner, x.id, ${RANGE}, x.sector, x.brin, x.number, x.reason, coalesce(x.attributes, '{}'), x.report, x.message, x.composed, x.actor
      from ${from('learner bigint, id bigint, start date, "end" date, sector text, brin text, number text, reason text, attributes jsonb, report bigint, message text, composed timestamptz, actor text')}`,
  },
  updateEnrolment: {
    name: 'register-update-enrolment',
    text: `update register.enrolment e set during = ${RANGE}, end_reason = x.reason, attributes = coalesce(x.attributes, '{}'), last_report_id = x.report, last_message_id = x.message,
      last_composed_at = x.composed, recorded_by = x.actor, recorded_at = register.moment()
      from ${from('learner bigint, id bigint, start date, "end" date, reason text, attributes jsonb, report bigint, message text, composed timestamptz, actor text')}
      where e.learner_id = x.learner and e.enrolment_id = x.id`,
  },
  deletePeriod: {
    name: 'register-delete-period',
    text: `delete from register.enrolment_period p using ${from('learner bigint, id bigint, start date')}
      where p.learner_id = x.learner and p.enrolment_id = x.id and lower(p.during) = x.start`,
  },
  insertPeriod: {
    name: 'register-insert-period',
    text: `insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, year_of_study, fundable, attributes, recorded_by)
      select x.learner, x.id, ${RANGE}, x.sector, x.brin, x.site, x.programme, x.year, x.fundable, coalesce(x.attributes, '{}'), x.actor
      from ${from('learner bigint, id bigint, start date, "end" date, sector text, brin text, site text, programme text, year smallint, fundable boolean, attributes jsonb, actor text')}`,
  },
  deleteEnrolment: {
    name: 'register-delete-enrolment',
    text: `delete from register.enrolment e using ${from('learner bigint, id bigint')} where e.learner_id = x.learner and e.enrolment_id = x.id`,
  },
  deleteResult: {
    name: 'register-delete-result',
    text: `delete from register.result r using ${from('learner bigint, id bigint')} where r.learner_id = x.learner and r.result_id = x.id`,
  },
  deleteSubjects: {
    name: 'register-delete-subjects',
    text: `delete from register.result_subject s using ${from('learner bigint, id bigint')} where s.learner_id = x.learner and s.result_id = x.id`,
  },
  upsertResult: {
    name: 'register-upsert-result',
    text: `insert into register.result as r (learner_id, result_id, enrolment_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on,
        outcome, project_title, project_mark, attributes, last_report_id, last_message_id, last_composed_at, recorded_by)
      select x.learner, x.id, x.enrolment, x.sector, x.brin, x.number, x.site, x.programme, x.kind, x.year, x.decided, x.outcome, x.title, x.mark,
        coalesce(x.attributes, '{}'), x.report, x.message, x.composed, x.actor
      from ${from('learner bigint, id bigint, enrolment bigint, sector text, brin text, number text, site text, programme text, kind text, year smallint, decided date, outcome text, title text, mark smallint, attributes jsonb, report bigint, message text, composed timestamptz, actor text')}
      on conflict (learner_id, result_id) do update set enrolment_id = excluded.enrolment_id, site_no = excluded.site_no,
        programme_code = excluded.programme_code, kind = excluded.kind, exam_year = excluded.exam_year, decided_on = excluded.decided_on,
        outcome = excluded.outcome, project_title = excluded.project_title, project_mark = excluded.project_mark, attributes = excluded.attributes,
        last_report_id = excluded.last_report_id, last_message_id = excluded.last_message_id, last_composed_at = excluded.last_composed_at,
        recorded_by = excluded.recorded_by, recorded_at = register.moment()`,
  },
  insertSubjects: {
    name: 'register-insert-subjects',
    text: `insert into register.result_subject (learner_id, result_id, subject_code, counts_for_diploma, part, level, school_mark, central_mark_1,
        central_mark_2, central_mark_3, final_mark, recorded_by)
      select x.learner, x.id, x.subject, x.counts, x.part, x.level, x.school, x.central1, x.central2, x.central3, x.final, x.actor
      from ${from('learner bigint, id bigint, subject text, counts boolean, part text, level text, school smallint, central1 smallint, central2 smallint, central3 smallint, final smallint, actor text')}`,
  },
  deleteAdvice: {
    name: 'register-delete-advice',
    text: `delete from register.school_advice a using ${from('learner bigint, year smallint')} where a.learner_id = x.learner and a.school_year = x.year`,
  },
  upsertAdvice: {
    name: 'register-upsert-advice',
    text: `insert into register.school_advice as a (learner_id, school_year, brin, site_no, advice, revised_advice, test_on, test_score, test, earlier_tests, last_report_id,
        last_message_id, last_composed_at, recorded_by)
      select x.learner, x.year, x.brin, x.site, x.advice, x.revised, x.taken, x.score, coalesce(x.test, '{}'), x.earlier, x.report, x.message, x.composed, x.actor
      from ${from('learner bigint, year smallint, brin text, site text, advice text, revised text, taken date, score smallint, test jsonb, earlier jsonb, report bigint, message text, composed timestamptz, actor text')}
      on conflict (learner_id, school_year) do update set brin = excluded.brin, site_no = excluded.site_no, advice = excluded.advice,
        revised_advice = excluded.revised_advice, test_on = excluded.test_on, test_score = excluded.test_score, test = excluded.test,
        earlier_tests = excluded.earlier_tests, last_report_id = excluded.last_report_id, last_message_id = excluded.last_message_id,
        last_composed_at = excluded.last_composed_at, recorded_by = excluded.recorded_by, recorded_at = register.moment()`,
  },
} as const satisfies Record<string, Statement>;

type Rows = { [K in keyof typeof STATEMENTS]: object[] };

/** Left out of the JSON when there are none. */
const given = (attributes: Attributes): Attributes | undefined => (Object.keys(attributes).length === 0 ? undefined : attributes);

const samePeriod = (a: Enrolment['periods'][number], b: Enrolment['periods'][number]): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.siteNo === b.siteNo &&
  a.programmeCode === b.programmeCode &&
  a.yearOfStudy === b.yearOfStudy &&
  a.fundable === b.fundable &&
  isDeepStrictEqual(a.attributes, b.attributes);

const enrolmentRows = (rows: Rows, change: LearnerChange): void => {
  if (change.enrolment === undefined) return;
  const { before, after } = change.enrolment;
  const { learnerId: learner, provenance: p } = change;
  const version = { report: p.reportId, message: p.messageId, composed: p.composedAt, actor: p.actor };
  const id = (after ?? before)?.enrolmentId;
  if (after === null) rows.deleteEnrolment.push({ learner, id });
  else if (before === null)
    rows.insertEnrolment.push({
      learner,
      id,
      start: after.start,
      end: after.end,
      sector: after.sector,
      brin: after.brin,
      number: after.number,
      reason: after.endReason,
      attributes: given(after.attributes),
      ...version,
    });
  else
    rows.updateEnrolment.push({
      learner,
      id,
      start: after.start,
      end: after.end,
      reason: after.endReason,
      attributes: given(after.attributes),
      ...version,
    });
  const kept = after?.periods ?? [];
  for (const old of before?.periods ?? [])
    if (!kept.some((k) => samePeriod(k, old))) rows.deletePeriod.push({ learner, id, start: old.start });
  for (const k of kept) {
    if (before?.periods.some((old) => samePeriod(k, old))) continue;
    rows.insertPeriod.push({
      learner,
      id,
      start: k.start,
      end: k.end,
      sector: after?.sector,
      brin: after?.brin,
      site: k.siteNo,
      programme: k.programmeCode,
      year: k.yearOfStudy,
      fundable: k.fundable,
      attributes: given(k.attributes),
      actor: p.actor,
    });
  }
};

const resultRows = (rows: Rows, change: LearnerChange): void => {
  if (change.result === undefined) return;
  const { before, after } = change.result;
  const { learnerId: learner, provenance: p } = change;
  const id = (after ?? before)?.resultId;
  if (before !== null) rows.deleteSubjects.push({ learner, id });
  if (after === null) {
    rows.deleteResult.push({ learner, id });
    return;
  }
  const version = { report: p.reportId, message: p.messageId, composed: p.composedAt, actor: p.actor };
  rows.upsertResult.push({
    learner,
    id,
    enrolment: after.enrolmentId,
    sector: after.sector,
    brin: after.brin,
    number: after.number,
    site: after.siteNo,
    programme: after.programmeCode,
    kind: after.kind,
    year: after.examYear,
    decided: after.decidedOn,
    outcome: after.outcome,
    title: after.projectTitle,
    mark: after.projectMark,
    attributes: given(after.attributes),
    ...version,
  });
  for (const s of after.subjects) {
    rows.insertSubjects.push({
      learner,
      id,
      subject: s.subjectCode,
      counts: s.countsForDiploma,
      part: s.part,
      level: s.level,
      school: s.schoolMark,
      central1: s.centralMark1,
      central2: s.centralMark2,
      central3: s.centralMark3,
      final: s.finalMark,
      actor: p.actor,
    });
  }
};

const adviceRows = (rows: Rows, change: LearnerChange): void => {
  const { learnerId: learner, provenance: p } = change;
  for (const { before, after } of change.advices ?? []) {
    if (after === null) {
      if (before !== null) rows.deleteAdvice.push({ learner, year: before.schoolYear });
      continue;
    }
    const { takenOn, score, ...test } = after.test ?? {};
    rows.upsertAdvice.push({
      learner,
      year: after.schoolYear,
      brin: after.brin,
      site: after.siteNo,
      advice: after.advice,
      revised: after.revisedAdvice,
      taken: takenOn ?? null,
      score: score ?? null,
      test,
      earlier: after.earlierTests,
      report: p.reportId,
      message: p.messageId,
      composed: p.composedAt,
      actor: p.actor,
    });
  }
};

const detailsRow = (id: string, d: LearnerDetails, since: string, actor: string): object => ({
  id,
  since,
  birth: d.birthDate.first,
  precision: d.birthDate.precision,
  sex: d.sex,
  given: d.givenNames,
  prefix: d.surnamePrefix,
  surname: d.surname,
  postcode: d.postcode,
  country: d.country,
  arrived: d.arrivedOn,
  residence: d.residenceCode,
  actor,
});

const learnerRows = (rows: Rows, change: LearnerChange): void => {
  const n = change.newLearner;
  if (n === undefined) return;
  const id = change.learnerId;
  const actor = change.provenance.actor;
  rows.learner.push({ id, bsn: n.bsn, en: n.educationNumber, actor });
  rows.details.push(detailsRow(id, n.details, n.since, actor));
};

const keyDataRows = (rows: Rows, change: LearnerChange): void => {
  const k = change.keyData;
  if (k === undefined) return;
  const id = change.learnerId;
  const actor = change.provenance.actor;
  const d = k.details;
  rows.number.push({ id, bsn: k.bsn, actor });
  rows.correctDetails.push({ id, birth: d.birthDate.first, precision: d.birthDate.precision, sex: d.sex, actor });
  rows.dropDetails.push({ id, since: k.addressFrom });
  rows.closeDetails.push({ id, since: k.addressFrom, actor });
  rows.details.push(detailsRow(id, d, k.addressFrom, actor));
};

const personRows = (rows: Rows, change: LearnerChange): void => {
  const p = change.person;
  if (p === undefined) return;
  const id = change.learnerId;
  const actor = change.provenance.actor;
  if (p.bsn !== undefined) rows.number.push({ id, bsn: p.bsn, actor });
  if (p.deceasedOn !== undefined) rows.death.push({ id, day: p.deceasedOn, actor });
  for (const { start } of p.removed) rows.deleteVersion.push({ id, start });
  for (const v of p.added)
    rows.insertVersion.push({ ...detailsRow(id, v, v.start, actor), start: v.start, end: v.end, household: v.householdId });
};

// The order in which rows can be written without one missing the other. Periods go before a shrinking enrolment and after a growing one;
// the temporal foreign key looks at the end of the transaction.
const ORDER = [
  'learner',
  'number',
  'death',
  'deleteVersion',
  'insertVersion',
  'correctDetails',
  'dropDetails',
  'closeDetails',
  'details',
  'deletePeriod',
  'updateEnrolment',
  'deleteEnrolment',
  'insertEnrolment',
  'insertPeriod',
  'deleteSubjects',
  'deleteResult',
  'upsertResult',
  'insertSubjects',
  'deleteAdvice',
  'upsertAdvice',
] as const;

/**
 * Writes the new facts of many learners with one statement a table, whatever their number; the old versions go to history.
 * The statements are sent without waiting for each other; await the promise before committing.
 */
export const recordChanges = async (tx: Tx, changes: readonly LearnerChange[]): Promise<void> => {
  const rows = Object.fromEntries(ORDER.map((key) => [key, []])) as unknown as Rows;
  for (const change of changes) {
    learnerRows(rows, change);
    keyDataRows(rows, change);
    personRows(rows, change);
    enrolmentRows(rows, change);
    resultRows(rows, change);
    adviceRows(rows, change);
  }
  await Promise.all(
    ORDER.filter((key) => rows[key].length > 0).map((key) => tx.query({ ...STATEMENTS[key], values: [JSON.stringify(rows[key])] })),
  );
};
