import type { Db, Tx } from '../../platform/db/database.ts';

/** Which enrolments of an institution to show: those in force on a day, as known at a moment. */
export type OverviewQuery = {
  readonly brin: string;
  readonly referenceDate: string;
  /** ISO 8601 instant; undefined: as known now. */
  readonly asKnownOn: string | undefined;
  readonly site: string | undefined;
  readonly programme: string | undefined;
  readonly yearOfStudy: number | undefined;
  /** Part of a name, or the start of the school's own number. */
  readonly search: string | undefined;
  /** Surname and number of the last row of the previous page; put in lower case by the database, as the rows are. */
  readonly after: { readonly name: string; readonly number: string } | undefined;
  readonly limit: number;
};

export type OverviewRow = {
  readonly learnerId: string;
  readonly number: string;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly givenNames: string | null;
  readonly surnamePrefix: string | null;
  readonly surname: string | null;
  readonly birthDate: string;
  readonly sex: string;
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy: number | null;
  readonly fundable: boolean;
  readonly reportId: string | null;
};

/** The table as it was known at $2: current rows recorded by then, and rows superseded since. */
const known = (table: string, columns: string, asKnown: boolean): string =>
  asKnown
    ? `(select ${columns} from register.${table} where recorded_at <= $2 union all select ${columns} from register.${table}_history where recorded_at <= $2 and superseded_at > $2)`
    : `(select ${columns} from register.${table})`;

const BIRTH = `case d.birth_precision when 'day' then to_char(d.birth_date, 'YYYY-MM-DD') when 'month' then to_char(d.birth_date, 'YYYY-MM') else to_char(d.birth_date, 'YYYY') end`;

// `is true` keeps the day out of the index: in a large register far more enrolments are in force on a day than a school ever had.
const text = (asKnown: boolean): string => `
  select e.learner_id::text as "learnerId", e.number, lower(e.during) as "startDate", (upper(e.during) - 1) as "endDate",
    d.given_names as "givenNames", d.surname_prefix as "surnamePrefix", d.surname, ${BIRTH} as "birthDate", d.sex,
    p.site_no as site, p.programme_code as programme, p.year_of_study as "yearOfStudy", p.fundable, e.last_report_id::text as "reportId"
  from ${known('enrolment', 'learner_id, enrolment_id, during, brin, number, last_report_id', asKnown)} e
  join ${known('enrolment_period', 'learner_id, enrolment_id, during, site_no, programme_code, year_of_study, fundable', asKnown)} p
    on p.learner_id = e.learner_id and p.enrolment_id = e.enrolment_id and p.during @> $3::date
  left join lateral (select * from ${known('learner_details', 'learner_id, during, birth_date, birth_precision, sex, given_names, surname_prefix, surname', asKnown)} v
    where v.learner_id = e.learner_id order by v.during @> $3::date desc, lower(v.during) desc limit 1) d on true
  where e.brin = $1 and (e.during @> $3::date) is true ${asKnown ? '' : 'and $2::timestamptz is null'}
    and ($4::text is null or p.site_no = $4) and ($5::text is null or p.programme_code = $5) and ($6::int is null or p.year_of_study = $6)
    and ($7::text is null or starts_with(lower(e.number), lower($7)) or lower(concat_ws(' ', d.given_names, d.surname_prefix, d.surname)) like '%' || replace(replace(lower($7), '%', ''), '_', '\\_') || '%')
    and ($8::text is null or (lower(coalesce(d.surname, '')), e.number) > (lower($8), $9))
  order by lower(coalesce(d.surname, '')), e.number
  limit $10`;

const NOW = text(false);
const THEN = text(true);

/** The enrolments of one institution on a day (message 5, registratieoverzicht), in order of surname and number. */
export const overview = async (db: Tx | Db['pool'], query: OverviewQuery): Promise<OverviewRow[]> => {
  const values = [
    query.brin,
    query.asKnownOn ?? null,
    query.referenceDate,
    query.site ?? null,
    query.programme ?? null,
    query.yearOfStudy ?? null,
    query.search ?? null,
    query.after?.name ?? null,
    query.after?.number ?? null,
    query.limit,
  ];
  const { rows } = await db.query<OverviewRow>(query.asKnownOn === undefined ? NOW : THEN, values);
  return rows;
};
