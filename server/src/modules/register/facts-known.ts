import { type Db, transaction } from '../../platform/db/database.ts';
import { instant } from '../../platform/db/instant.ts';
import { type EnrolmentRow, gather, type PersonRow, type ResultRow } from './facts-store.ts';
import type { IsoDate, LearnerFacts, Sector } from './model.ts';

/** Which learners to look at, in order of identifier: those with an enrolment in one of the sectors that touches a half-open range of days. */
export type KnownFactsQuery = {
  /** ISO 8601 instant: what the register knew then. */
  readonly moment: string;
  readonly sectors: readonly Sector[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Learner identifier after which to begin; '0' for the first. */
  readonly after: string;
  /** So many learners of the register are looked at. */
  readonly look: number;
  /** The last learner to look at, where that was decided before; null: as many as `look` says. */
  readonly until: string | null;
};

const known = (table: string, columns: string): string => `(
    select ${columns} from register.${table} where learner_id = any($1::bigint[]) and recorded_at <= $2
    union all select ${columns} from register.${table}_history where learner_id = any($1::bigint[]) and recorded_at <= $2 and superseded_at > $2)`;

const LOOKED = `select learner_id::text as id, exists (
      select from register.enrolment e where e.learner_id = l.learner_id and e.sector = any($3::text[]) and (e.during && daterange($4, $5)) is true
      union all
      select from register.enrolment_history e where e.learner_id = l.learner_id and e.sector = any($3::text[]) and (e.during && daterange($4, $5)) is true) as wanted
    from register.learner l where learner_id > $1::bigint and ($6::bigint is null or learner_id <= $6) order by learner_id limit $2`;

const PERSONS = `select l.learner_id::text, l.bsn, l.education_number, d.birth_date, d.birth_precision, d.sex, d.given_names, d.surname_prefix, d.surname,
    d.postcode, d.country, l.deceased_on, d.arrived_on, d.residence_code
  from ${known('learner', 'learner_id, bsn, education_number, deceased_on')} l
  join ${known('learner_details', 'learner_id, during, birth_date, birth_precision, sex, given_names, surname_prefix, surname, postcode, country, arrived_on, residence_code')} d
    using (learner_id)
  order by l.learner_id, lower(d.during)`;

const ENROLMENTS = `select e.learner_id::text, e.enrolment_id::text, e.sector, e.brin, e.number, lower(e.during), upper(e.during), e.end_reason, e.last_report_id::text,
    e.last_message_id, ${instant('e.last_composed_at')}, lower(p.during), upper(p.during), p.site_no, p.programme_code, p.year_of_study, p.fundable,
    nullif(e.attributes, '{}'), nullif(p.attributes, '{}')
  from ${known('enrolment', 'learner_id, enrolment_id, during, sector, brin, number, end_reason, last_report_id, last_message_id, last_composed_at, attributes')} e
  left join ${known('enrolment_period', 'learner_id, enrolment_id, during, site_no, programme_code, year_of_study, fundable, attributes')} p
    on p.learner_id = e.learner_id and p.enrolment_id = e.enrolment_id
  order by lower(e.during), e.enrolment_id, lower(p.during)`;

const RESULTS = `select r.learner_id::text, r.result_id::text, r.enrolment_id::text, r.sector, r.brin, r.number, r.site_no, r.programme_code, r.kind, r.exam_year,
    r.decided_on, r.outcome, r.project_title, r.project_mark, r.last_report_id::text, r.last_message_id, ${instant('r.last_composed_at')}, nullif(r.attributes, '{}')
  from ${known('result', 'learner_id, result_id, enrolment_id, sector, brin, number, site_no, programme_code, kind, exam_year, decided_on, outcome, project_title, project_mark, last_report_id, last_message_id, last_composed_at, attributes')} r
  order by r.exam_year, r.result_id`;

/**
 * What the register knew at a moment about the next learners; `last` is the identifier up to which was looked, undefined when
 * there are no more. The same query gives the same facts for ever, once every transaction of before the moment has ended.
 */
export const factsKnownOn = (
  db: Pick<Db, 'pool'>,
  query: KnownFactsQuery,
): Promise<{ readonly facts: LearnerFacts[]; readonly last: string | undefined }> =>
  transaction(db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read read only');
    const { rows: looked } = await tx.query<{ id: string; wanted: boolean }>(LOOKED, [
      query.after,
      query.until === null ? query.look : null,
      query.sectors,
      query.from,
      query.to,
      query.until,
    ]);
    const ids = looked.filter((one) => one.wanted).map((one) => one.id);
    const last = looked.at(-1)?.id;
    if (ids.length === 0) return { facts: [], last };
    const values = [ids, query.moment];
    const rows = async <Row extends unknown[]>(text: string): Promise<Row[]> =>
      (await tx.query<Row>({ text, values, rowMode: 'array' })).rows;
    const [persons, enrolments, results] = [
      await rows<PersonRow>(PERSONS),
      await rows<EnrolmentRow>(ENROLMENTS),
      await rows<ResultRow>(RESULTS),
    ];
    return { facts: gather(persons, enrolments, results), last };
  });
