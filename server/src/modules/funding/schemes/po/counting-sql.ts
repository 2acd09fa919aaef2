import type { ReferenceData } from '../../../register/index.ts';
import { known as source } from '../../as-known.ts';
import type { Scope } from '../../scheme.ts';
import { providesPrimary, yearsBefore } from './counting.ts';
import { poRegulation } from './regulations.ts';

/**
 * The rules of counting.ts for a whole register at once; see Scheme.standings. A property test keeps them equal. Numbers of
 * values: $1 the counting date, $2 and $3 the same day four and eight years before, $4 to $6 programmes with their kinds by age,
 * $7 institutions, $8 whether weights count.
 */
export function standingsQuery(
  fundingYear: number,
  reference: ReferenceData,
  scope: Scope,
  asKnownOn: string | null,
): { readonly text: string; readonly values: unknown[] } {
  const regulation = poRegulation(fundingYear);
  const date = regulation.countingDate(fundingYear);
  const kinds = Object.entries(regulation.kinds);
  const values: unknown[] = [
    date,
    yearsBefore(date, 4),
    yearsBefore(date, 8),
    kinds.map(([code]) => code),
    kinds.map(([, [younger]]) => younger),
    kinds.map(([, [, older]]) => older),
    primarySchools(reference),
    regulation.byWeight,
  ];
  const moment = asKnownOn === null ? null : `$${values.push(asKnownOn)}::timestamptz`;
  const from: Sources = {
    enrolment: source('enrolment', 'learner_id, enrolment_id, during, sector, brin, number, attributes', moment),
    period: source('enrolment_period', 'learner_id, enrolment_id, during, site_no, programme_code, fundable, attributes', moment),
    learner: source('learner', 'learner_id, deceased_on', moment),
    details: source('learner_details', 'learner_id, during, birth_date', moment),
  };
  const learners = scope === 'everyone' ? '' : `and e.learner_id in (${learnersOf(scope, from.enrolment, values)})`;
  return { text: standingsText(from, learners), values };
}

/** All but the learners that the counts of a year depend on. */
export function basisOfCount(fundingYear: number, reference: ReferenceData): string {
  const { kinds, byWeight, countingDate } = poRegulation(fundingYear);
  return JSON.stringify([countingDate(fundingYear), kinds, byWeight, primarySchools(reference).sort()]);
}

type Sources = Readonly<Record<'enrolment' | 'period' | 'learner' | 'details', string>>;

// `is true` keeps day and sector away from the indexes on them: in a large register a school is found soonest by its BRIN alone.
function learnersOf(scope: Exclude<Scope, string>, enrolment: string, values: unknown[]): string {
  const from = `select distinct o.learner_id from ${enrolment} o
    where o.brin = $${values.push(scope.brin)} and (o.sector = 'po' and o.during @> $1::date) is true`;
  const after = scope.after === undefined ? '' : ` and o.learner_id > $${values.push(scope.after)}::bigint`;
  const atMost = scope.atMost === undefined ? '' : ` order by o.learner_id limit $${values.push(scope.atMost)}`;
  return from + after + atMost;
}

// The latest details of a learner are those without an end. Nothing is set apart in a part of its own (materialized): the database then lets all
// processors look at once.
function standingsText({ enrolment, period, learner, details }: Sources, learners: string): string {
  const kindOf = (column: '$5' | '$6'): string => `(${column}::text[])[array_position($4::text[], d.programme_code)]`;
  return `
    with dead as (select learner_id from ${learner} l where deceased_on is not null and deceased_on <= $1::date),
    looked_at as (
      select e.learner_id, e.brin, e.number, lower(e.during) as start, d.programme_code in ('SO', 'VSO') as special, d.attributes as given,
        concat_ws('/', case when b.birth_date > $3::date then ${kindOf('$5')} else ${kindOf('$6')} end, d.site_no,
          case when d.programme_code = 'BO' then
            case when $8::boolean then case d.attributes -> 'weight' when '0.3' then '0.3' when '1.2' then '1.2' end end end,
          case when d.programme_code in ('SO', 'VSO') and d.attributes -> 'supportCategory' in ('1', '2', '3')
            then 'cat-' || (d.attributes ->> 'supportCategory') end,
          case when d.programme_code <> 'BO' and e.attributes -> 'culturalBackground' = '"other"' then 'nnca' end) as category,
        case
          when x.learner_id is not null then 'deceased'
          when e.brin <> all ($7::text[]) then 'not-a-primary-school'
          when d.learner_id is null then 'not-enrolled-on-counting-date'
          when not d.fundable then 'not-fundable'
          when d.programme_code = 'AB' then 'guidance-only'
          when d.programme_code <> all ($4::text[]) then 'unknown-programme'
          when d.programme_code in ('BO', 'SBO') and b.birth_date > $2::date then 'under-four'
        end as obstacle
      from ${enrolment} e
      left join dead x on x.learner_id = e.learner_id
      left join ${period} d on d.learner_id = e.learner_id and d.enrolment_id = e.enrolment_id and d.during @> $1::date
      left join ${details} b on b.learner_id = e.learner_id and upper_inf(b.during)
      where e.sector = 'po' and e.during @> $1::date ${learners}
    ),
    ranked as (
      select *, row_number() over (
        partition by learner_id order by obstacle is null desc, start desc, brin collate "C") as place
      from looked_at
    ),
    standing as (
      select learner_id, brin, number,
        case when obstacle is not null then obstacle when place > 1 then 'counts-elsewhere'
          when special and (given -> 'supportCategory' in ('1', '2', '3')) is not true then 'counted-without-support-category'
          else 'counted' end as code,
        case when obstacle is null and place = 1 then category end as category,
        (obstacle is null and place = 1)::integer as units
      from ranked
    )`;
}

function primarySchools(reference: ReferenceData): string[] {
  return [...reference.institutions.values()].filter(providesPrimary).map((one) => one.brin);
}
