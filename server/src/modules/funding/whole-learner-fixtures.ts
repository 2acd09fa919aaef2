import type pg from 'pg';
import type { LearnerFacts, ReferenceData } from '../register/index.ts';

/** For tests of schemes that need more of a learner than its enrolments: the reference data they name, written to an empty register. */
export async function insertReference(db: pg.Pool, { institutions, programmes }: ReferenceData): Promise<void> {
  const brins = [...institutions.keys()];
  await db.query('insert into register.institution select unnest($1::text[])', [brins]);
  await db.query(`insert into register.site (brin, site_no) select unnest($1::text[]), '00'`, [brins]);
  const codes = [...programmes.keys()].map((key) => key.split(':'));
  await db.query('insert into register.programme (sector, code) select * from unnest($1::register.sector[], $2::text[])', [
    codes.map(([sector]) => sector),
    codes.map(([, code]) => code),
  ]);
}

/** Writes learners with their details, enrolments and results, set-based; all at site 00. */
export async function insertWholeLearners(db: pg.Pool, learners: readonly LearnerFacts[]): Promise<void> {
  const rows = (list: readonly unknown[]) => [JSON.stringify(list)];
  await db.query(
    `with l as (select * from json_to_recordset($1) as l ("learnerId" bigint, "deceasedOn" date, details json)), learner as (
      insert into register.learner (learner_id, bsn, deceased_on, recorded_by) select "learnerId", lpad("learnerId"::text, 9, '0'), "deceasedOn", 'test' from l
    )
    insert into register.learner_details (learner_id, during, birth_date, sex, arrived_on, residence_code, recorded_by)
      select "learnerId", '[1990-01-01,)', (details -> 'birthDate' ->> 'first')::date, 'unknown', (details ->> 'arrivedOn')::date, details ->> 'residenceCode', 'test' from l`,
    rows(learners),
  );
  const enrolments = learners.flatMap(({ learnerId, enrolments: all }) => all.map((one, index) => ({ ...one, learnerId, id: index + 1 })));
  await db.query(
    `with e as (
      select * from json_to_recordset($1) as e ("learnerId" bigint, id bigint, sector register.sector, brin text, number text, start date, "end" date, attributes jsonb, periods json)
    ), enrolled as (
      insert into register.enrolment (learner_id, enrolment_id, during, sector, brin, number, attributes, recorded_by)
      select "learnerId", id, daterange(start, "end"), sector, brin, number, attributes, 'test' from e
    )
    insert into register.enrolment_period (learner_id, enrolment_id, during, sector, brin, site_no, programme_code, fundable, attributes, recorded_by)
      select e."learnerId", e.id, daterange(p.start, p."end"), e.sector, e.brin, '00', p."programmeCode", p.fundable, p.attributes, 'test'
      from e cross join json_to_recordset(e.periods) as p (start date, "end" date, "programmeCode" text, fundable boolean, attributes jsonb)`,
    rows(enrolments),
  );
  const results = learners.flatMap(({ learnerId, results: all }) => all.map((one, index) => ({ ...one, learnerId, id: index + 1 })));
  await db.query(
    `insert into register.result (learner_id, result_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, attributes, recorded_by)
      select "learnerId", id, sector, brin, number, '00', "programmeCode", kind, "examYear", "decidedOn", outcome, attributes, 'test'
      from json_to_recordset($1) as r ("learnerId" bigint, id bigint, sector register.sector, brin text, number text, "programmeCode" text, kind text,
        "examYear" smallint, "decidedOn" date, outcome text, attributes jsonb)`,
    rows(results),
  );
}
