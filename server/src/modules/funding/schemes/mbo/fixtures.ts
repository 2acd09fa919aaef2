import type pg from 'pg';
import type {
  Enrolment,
  EnrolmentPeriod,
  InstitutionFacts,
  LearnerFacts,
  Programme,
  ReferenceData,
  Result,
} from '../../../register/index.ts';
import { learner } from '../../fixtures.ts';

/** A small country for the tests of vocational education: two providers, a secondary school, a qualification for each rule. */
const ALWAYS = { start: '2000-01-01', end: null };
const QUALIFICATIONS: Readonly<Record<string, { readonly level: string } & Readonly<Record<string, unknown>>>> = {
  '25250': { level: '1', priceFactor: 1 },
  '25097': { level: '2', priceFactor: 1.3 },
  '25167': { level: '2', priceFactor: 1.1 },
  '25091': { level: '3', priceFactor: 1.3 },
  '25491': { level: '3', priceFactor: 1.5, agreedWithHealth: true },
  '25104': { level: '4', priceFactor: 1.3 },
  '25165': { level: '4', priceFactor: 1.1, specialist: true },
  '25655': { level: '4', agreedWithHealth: true },
};
export const CODES = Object.keys(QUALIFICATIONS);

export const REFERENCE: ReferenceData = {
  institutions: new Map([
    ['10MA', institution('10MA', ['mbo'])],
    ['10MB', institution('10MB', ['mbo'])],
    ['01AA', institution('01AA', ['vo'])],
  ]),
  programmes: new Map(
    Object.entries(QUALIFICATIONS).map(([code, { level, ...attributes }]) => [`mbo:${code}`, programme(code, level, attributes)]),
  ),
  postcodes: new Set(),
};

type PeriodFields = { readonly fundable?: boolean; readonly attributes?: Readonly<Record<string, unknown>> };

/** A period; in the school-based path unless its attributes say otherwise. */
export function period(
  start: string,
  end: string | null,
  programmeCode: string,
  { fundable = true, attributes = {} }: PeriodFields = {},
): EnrolmentPeriod {
  return { start, end, siteNo: '00', programmeCode, yearOfStudy: null, fundable, attributes: { learningPath: 'bol', ...attributes } };
}

/** An enrolment with one period, unless its periods are given. */
export function student(
  brin: string,
  start: string,
  end: string | null,
  programmeCode: string,
  more: Partial<Enrolment> & { readonly fundable?: boolean; readonly path?: Readonly<Record<string, unknown>> } = {},
): Enrolment {
  const { fundable = true, path = {}, ...rest } = more;
  return {
    enrolmentId: null,
    sector: 'mbo',
    brin,
    number: `${brin}-${start}`,
    start,
    end,
    endReason: null,
    attributes: {},
    periods: [period(start, end, programmeCode, { fundable, attributes: path })],
    lastReportId: null,
    lastMessageId: null,
    lastComposedAt: null,
    ...rest,
  };
}

/** An agreement on practical training, concluded a month before it begins. */
export const agreement = (start: string, plannedEnd: string, more: Readonly<Record<string, unknown>> = {}) => ({
  number: '1',
  signedOn: start,
  start,
  plannedEnd,
  end: null,
  hours: 600,
  companyCode: '100000001',
  ...more,
});

export function diploma(brin: string, decidedOn: string, programmeCode: string, more: Partial<Result> = {}): Result {
  return {
    resultId: null,
    enrolmentId: null,
    sector: 'mbo',
    brin,
    number: `D-${brin}-${decidedOn}-${programmeCode}`,
    siteNo: '00',
    programmeCode,
    kind: 'diploma',
    examYear: Number(decidedOn.slice(0, 4)),
    decidedOn,
    outcome: 'passed',
    projectTitle: null,
    projectMark: null,
    attributes: {},
    lastReportId: null,
    lastMessageId: null,
    lastComposedAt: null,
    ...more,
  };
}

/** A learner born on 1 January 2000 unless said otherwise. */
export function facts(
  enrolments: readonly Enrolment[],
  results: readonly Result[] = [],
  more: { readonly born?: string; readonly died?: string | null; readonly id?: string } = {},
): LearnerFacts {
  const one = learner(enrolments, more.id ?? '1');
  return {
    ...one,
    results,
    deceasedOn: more.died ?? null,
    details: { ...one.details, birthDate: { first: more.born ?? '2000-01-01', precision: 'day' } },
  };
}

/** Writes the country to an empty register. */
export async function insertCountry(db: pg.Pool): Promise<void> {
  await db.query(`insert into register.institution select unnest(array['10MA', '10MB', '01AA'])`);
  await db.query(`insert into register.institution_version (brin, during, sectors, name, recorded_by)
    select brin, '[2000-01-01,)', array[case when brin = '01AA' then 'vo' else 'mbo' end], brin, 'test' from register.institution`);
  await db.query(`insert into register.site select brin, '00' from register.institution`);
  await db.query(`insert into register.programme select 'mbo', unnest($1::text[])`, [[...CODES, '99999']]);
}

/** Writes learners with details, enrolments and results. */
export async function insertLearners(db: pg.Pool, learners: readonly LearnerFacts[]): Promise<void> {
  await db.query(
    `with l as (select * from unnest($1::bigint[], $2::date[], $3::date[]) as l (id, died, born)),
      person as (insert into register.learner (learner_id, bsn, deceased_on, recorded_by) select id, lpad(id::text, 9, '0'), died, 'test' from l)
    insert into register.learner_details (learner_id, during, birth_date, birth_precision, sex, country, recorded_by)
      select id, daterange('2000-01-01', null), born, 'day', 'unknown', 'NL', 'test' from l`,
    [learners.map((one) => one.learnerId), learners.map((one) => one.deceasedOn), learners.map((one) => one.details.birthDate.first)],
  );
  const enrolments = learners.flatMap(({ learnerId, enrolments }) =>
    enrolments.map((one, index) => ({ learner_id: learnerId, id: index + 1, ...one })),
  );
  await db.query(
    `with e as (
        select * from json_to_recordset($1) as e (learner_id bigint, id bigint, sector text, brin text, number text, start date, "end" date, attributes jsonb, periods json)
      ), enrolled as (
        insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, attributes, recorded_by)
        select learner_id, id, daterange(start, "end"), sector, brin, number, attributes, 'test' from e
      )
      insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, fundable, attributes, recorded_by)
      select e.learner_id, e.id, daterange(p.start, p."end"), e.sector, e.brin, '00', p."programmeCode", p.fundable, p.attributes, 'test'
      from e cross join json_to_recordset(e.periods) as p (start date, "end" date, "programmeCode" text, fundable boolean, attributes jsonb)`,
    [JSON.stringify(enrolments)],
  );
  const results = learners.flatMap(({ learnerId, results }) =>
    results.map((one, index) => ({ learner_id: learnerId, id: index + 1, ...one })),
  );
  await db.query(
    `insert into register.result (learner_id, result_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, attributes, recorded_by)
      select learner_id, id, sector, brin, number, "siteNo", "programmeCode", kind, "examYear", "decidedOn", outcome, attributes, 'test'
      from json_to_recordset($1) as r (learner_id bigint, id bigint, sector text, brin text, number text, "siteNo" text, "programmeCode" text,
        kind text, "examYear" smallint, "decidedOn" date, outcome text, attributes jsonb)`,
    [JSON.stringify(results)],
  );
}

function institution(brin: string, sectors: InstitutionFacts['sectors']): InstitutionFacts {
  return {
    brin,
    name: brin,
    periods: [ALWAYS],
    sectors,
    structure: null,
    sites: [{ siteNo: '00', name: brin, sectors, periods: [ALWAYS] }],
  };
}

function programme(code: string, level: string, attributes: Programme['attributes']): Programme {
  return { sector: 'mbo', code, name: code, level, nominalYears: 3, periods: [ALWAYS], vo: null, attributes };
}
