import type { ReferenceData } from '../../../register/index.ts';
import { known as source } from '../../as-known.ts';
import type { Scope } from '../../scheme.ts';
import { countedDates } from './dates.ts';
import { providesVocational, qualifications } from './qualification.ts';
import { mboRegulation } from './regulations.ts';
import { STAY_TENTHS } from './stay.ts';

/**
 * The rules of counting.ts for a whole register at once; see Scheme.standings. A property test keeps them equal. Numbers of values:
 * $1 1 October, $2 1 February, $3 the calendar year, $4 to $9 qualifications, $10 institutions, $11 agreements by, $12 health
 * training by, $13 adults born by, $14 and $15 factors of stay.
 */
export function standingsQuery(
  fundingYear: number,
  reference: ReferenceData,
  scope: Scope,
  asKnownOn: string | null,
): { readonly text: string; readonly values: unknown[] } {
  const dates = countedDates(fundingYear);
  const values: unknown[] = [
    dates.october,
    dates.february,
    dates.year,
    ...qualificationColumns(reference),
    institutions(reference),
    dates.agreementBy,
    dates.healthTrainingBy,
    dates.adultBornBy,
    STAY_TENTHS.entry,
    STAY_TENTHS['levels-2-4'],
  ];
  const moment = asKnownOn === null ? null : `$${values.push(asKnownOn)}::timestamptz`;
  const sources: Sources = {
    enrolment: source('enrolment', 'learner_id, enrolment_id, during, sector, brin, number, attributes', moment),
    learner: source('learner', 'learner_id, deceased_on', moment),
    details: source('learner_details', 'learner_id, during, birth_date', moment),
    period: source('enrolment_period', 'learner_id, enrolment_id, during, sector, programme_code, fundable, attributes', moment),
    result: source('result', 'learner_id, sector, brin, number, programme_code, kind, decided_on, outcome, attributes', moment),
  };
  const learners = scope === 'everyone' ? null : learnersOf(scope, sources, values);
  return { text: standingsText(sources, learners, mboRegulation(fundingYear).cascade), values };
}

/** All but the learners that the counts of a year depend on. */
export function basisOfCount(fundingYear: number, reference: ReferenceData): string {
  const programmes = [...qualifications(reference).values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  return JSON.stringify([mboRegulation(fundingYear).cascade, programmes, institutions(reference).sort()]);
}

type Sources = Readonly<Record<'enrolment' | 'learner' | 'details' | 'period' | 'result', string>>;

// `is true` keeps day and sector away from the indexes on them: in a large register an institution is found soonest by its BRIN.
function learnersOf(scope: Exclude<Scope, string>, { enrolment, result }: Sources, values: unknown[]): string {
  const brin = `$${values.push(scope.brin)}`;
  const after = scope.after === undefined ? '' : `where learner_id > $${values.push(scope.after)}::bigint`;
  const atMost = scope.atMost === undefined ? '' : `order by learner_id limit $${values.push(scope.atMost)}`;
  return `select learner_id from (
      select o.learner_id from ${enrolment} o
        where o.brin = ${brin} and (o.sector = 'mbo' and (o.during @> $1::date or o.during @> $2::date)) is true
      union select o.learner_id from ${result} o
        where o.brin = ${brin} and (o.sector = 'mbo' and o.kind = 'diploma' and o.outcome = 'passed' and extract(year from o.decided_on) = $3::integer) is true
    ) here ${after} ${atMost}`;
}

function standingsText(from: Sources, learners: string | null, cascade: boolean): string {
  const only = (alias: string): string => (learners === null ? '' : `and ${alias}.learner_id in (select learner_id from wanted)`);
  return `
    with programme (code, part, diploma, specialist, health, factor) as materialized (
      select * from unnest($4::text[], $5::text[], $6::integer[], $7::boolean[], $8::boolean[], $9::text[])),
    school (brin) as materialized (select unnest($10::text[])),
    factors (entry, later) as (select $14::integer[], $15::integer[]),
    ${learners === null ? '' : `wanted as materialized (${learners}),`}
    dead as materialized (select learner_id, deceased_on from ${from.learner} l where deceased_on is not null and deceased_on <= $2::date),
    ${enrolledText(from, only)},
    ${studentsText(from, cascade, only)},
    ${diplomasText(from, only)},
    standing as (
      select learner_id, brin, number, coalesce(obstacle, case when place > 1 then 'counts-by-another-enrolment' else 'counted-' || kind end) as code,
        case when obstacle is null and place = 1 then kind || '/' || part || '/' || path end as category,
        case when obstacle is null and place = 1 then 10 else 0 end as units
      from ranked
      union all
      select learner_id, brin, number, case when not trained then 'no-practical-training' when stay = 0 then 'too-many-years' else 'counted' end,
        case when trained and stay > 0 then 'students/' || part || '/' || path || '/' || factor end,
        case when trained then stay else 0 end
      from student
      union all
      select learner_id, brin, number, 'course-fee', 'course-fee/' || case when part = 'levels-2-4/3-4' then '3-4' else '1-2' end, 10
      from student where path = 'bbl' and trained and adult
      union all
      select learner_id, brin, number, code, case when units > 0 then 'diplomas/' || part end, units from diploma
    )`;
}

/** Enrolments in force on either counting date, in the order of the rules of enrolments.ts. */
function enrolledText({ enrolment, period }: Sources, only: (alias: string) => string): string {
  return `enrolled as (
      select e.learner_id, e.enrolment_id, e.brin, e.number, lower(e.during) as start, e.attributes, c.kind,
        p.code, p.part, p.health, coalesce(p.factor, p.code) as factor, d.attributes->>'learningPath' as path,
        coalesce((d.attributes->>'practicalTraining')::boolean, false) as marked,
        case
          when x.learner_id is not null and x.deceased_on <= c.day then 'deceased'
          when s.brin is null then 'not-a-vocational-institution'
          when d.learner_id is null then 'not-enrolled-on-counting-date'
          when not d.fundable then 'not-fundable'
          when d.attributes->>'learningPath' = 'ex' then 'examination-only'
          when d.attributes->>'learningPath' in ('bol', 'bbl') is not true then 'other-education'
          when d.attributes->>'learningPath' = 'bol' and d.attributes->>'partTime' = 'true' then 'part-time'
          when p.code is null then 'unknown-programme'
        end as obstacle
      from (values ('october', $1::date), ('february', $2::date)) as c (kind, day)
      join ${enrolment} e on e.sector = 'mbo' and e.during @> c.day ${only('e')}
      left join school s on s.brin = e.brin
      left join dead x on x.learner_id = e.learner_id
      left join ${period} d on d.learner_id = e.learner_id and d.enrolment_id = e.enrolment_id and d.during @> c.day
      left join programme p on p.code = d.programme_code
    ),
    ranked as materialized (
      select *, row_number() over (
        partition by learner_id, brin, kind order by obstacle is null desc, start desc, number collate "C") as place
      from enrolled
    )`;
}

/** Students counted on 1 October, with their factor of stay in tenths and whether work-based ones are trained as asked (training.ts). */
function studentsText({ period, details }: Sources, cascade: boolean, only: (alias: string) => string): string {
  const agreements = `jsonb_array_elements(case jsonb_typeof(r.attributes->'practicalTraining') when 'array' then r.attributes->'practicalTraining' else '[]' end) a`;
  const last = `coalesce(a->>'end', a->>'plannedEnd', '') collate "C"`;
  return `${cascade ? stayText(period, only) : ''}
    student as (
      select r.learner_id, r.brin, r.number, r.part, r.path, r.factor, ${cascade ? `case when r.part = 'entry' then f.entry[least(y.years, 3)] else f.later[least(y.years, 7)] end` : '10'} as stay,
        coalesce(b.birth_date <= $13::date, false) as adult,
        r.path = 'bol' or case when jsonb_typeof(r.attributes->'practicalTraining') = 'array' then exists (
            select from ${agreements}
            where a->>'electiveCode' is null and a->>'signedOn' <> '' and (a->>'signedOn') collate "C" <= $11 and ${last} >= $1::text
              and (a->>'programmeCode' is null or exists (select from ${period} o where o.learner_id = r.learner_id
                and o.enrolment_id = r.enrolment_id and o.programme_code = a->>'programmeCode'))
              and case when r.part = 'entry' then true when r.health then coalesce(a->>'start', '') collate "C" <= $12
                else coalesce(a->>'start', '') collate "C" <= $11 and ${last} >= $11 end)
          when r.part = 'entry' or r.health then r.marked
          else exists (select from ${period} o where o.learner_id = r.learner_id and o.enrolment_id = r.enrolment_id
            and o.during @> ($11::text)::date and o.attributes->>'practicalTraining' = 'true') end as trained
      from ranked r cross join factors f
      left join lateral (select v.birth_date from ${details} v where r.path = 'bbl' and v.learner_id = r.learner_id
        order by lower(v.during) desc nulls last limit 1) b on true
      ${cascade ? `left join years_of_stay y on y.learner_id = r.learner_id and y.entry = (r.part = 'entry')` : ''}
      where r.kind = 'october' and r.obstacle is null and r.place = 1
    )`;
}

/** Years of stay up to 1 October of the year, counted from the last gap that starts them anew (stay.ts). */
function stayText(period: string, only: (alias: string) => string): string {
  return `october_years as (
      select distinct d.learner_id, p.part = 'entry' as entry, y.year
      from ${period} d join programme p on p.code = d.programme_code
      join lateral generate_series(extract(year from lower(d.during))::integer, $3::integer) as y (year) on d.during @> make_date(y.year, 10, 1)
      where d.sector = 'mbo' and d.attributes->>'learningPath' in ('bol', 'bbl') ${only('d')}
    ),
    begun as (
      select *, coalesce(year - lag(year) over (partition by learner_id, entry order by year)
        > case when entry then 2 else 3 end, true) as anew
      from october_years
    ),
    years_of_stay as (
      select learner_id, entry, count(*)::integer as years
      from (select *, count(*) filter (where anew) over (partition by learner_id, entry order by year) as run,
          count(*) filter (where anew) over (partition by learner_id, entry) as last_run from begun) r
      where run = last_run
      group by learner_id, entry
    ),`;
}

/** Diplomas of the year with what each adds (diplomas.ts). */
function diplomasText({ result, period }: Sources, only: (alias: string) => string): string {
  return `graduate as materialized (
      select distinct r.learner_id from ${result} r
      where r.sector = 'mbo' and r.kind = 'diploma' and r.outcome = 'passed' and extract(year from r.decided_on) = $3::integer ${only('r')}
    ),
    enrolled_years as (
      select distinct d.learner_id, y.year
      from graduate g join ${period} d on d.learner_id = g.learner_id
      join lateral generate_series(extract(year from lower(d.during))::integer, $3::integer - 1) as y (year) on d.during @> make_date(y.year, 10, 1)
      where d.sector = 'mbo' and d.attributes->>'learningPath' in ('bol', 'bbl')
      union select learner_id, $3::integer from graduate
    ),
    remembered as materialized (
      select learner_id, make_date(max(year) filter (where before is null or year - before > 3) - 3, 10, 1) as since
      from (select *, lag(year) over (partition by learner_id order by year) as before from enrolled_years) y group by learner_id
    ),
    obtained as materialized (
      select r.learner_id, r.brin, r.number, r.decided_on, p.code, p.part, coalesce(p.diploma, 0) as value, p.specialist,
        coalesce(r.attributes->>'fundable', '') <> 'false' as fundable, m.since
      from ${result} r join remembered m on m.learner_id = r.learner_id left join programme p on p.code = r.programme_code
      where r.sector = 'mbo' and r.kind = 'diploma' and r.outcome = 'passed' and r.decided_on is not null
    ),
    valued as (
      select * from (
        select *, max(value) filter (where fundable and part <> 'entry' and decided_on >= since) over (
          partition by learner_id, specialist order by decided_on, value, brin collate "C", number collate "C"
          rows between unbounded preceding and 1 preceding) as earlier
        from obtained) o
      where extract(year from decided_on) = $3::integer
    ),
    diploma as (
      select learner_id, brin, number, part, code, case when code = 'diploma-counted' then (value - case when specialist then 0 else coalesce(earlier, 0) end) * 10 else 0 end as units
      from (select learner_id, v.brin, number, part, specialist, value, earlier, case
          when s.brin is null then 'not-a-vocational-institution'
          when v.code is null then 'unknown-programme'
          when not fundable then 'diploma-not-fundable'
          when part = 'entry' then 'diploma-entry'
          when earlier is null then 'diploma-counted'
          when specialist or earlier = value then 'diploma-adds-nothing'
          when earlier > value then 'diploma-below-earlier'
          else 'diploma-counted' end as code
        from valued v left join school s on s.brin = v.brin) c
    )`;
}

function qualificationColumns(reference: ReferenceData): [string[], string[], number[], boolean[], boolean[], (string | null)[]] {
  const columns: [string[], string[], number[], boolean[], boolean[], (string | null)[]] = [[], [], [], [], [], []];
  for (const { code, part, diplomaValue, specialist, agreedWithHealth, priceFactor } of qualifications(reference).values()) {
    columns[0].push(code);
    columns[1].push(part);
    columns[2].push(diplomaValue);
    columns[3].push(specialist);
    columns[4].push(agreedWithHealth);
    columns[5].push(priceFactor);
  }
  return columns;
}

function institutions(reference: ReferenceData): string[] {
  return [...reference.institutions.keys()].filter((brin) => providesVocational(reference, brin));
}
