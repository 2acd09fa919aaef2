import type { ReferenceData } from '../../../register/index.ts';
import { known as source } from '../../as-known.ts';
import type { Scope } from '../../scheme.ts';
import { countingDate } from './counting-date.ts';
import { voRegulation } from './regulations.ts';

/**
 * The rules of counting.ts for a whole register at once: a query that gives, for every enrolment in secondary education in
 * force on the counting date of a funding year, `learner_id, brin, number, code, category, units`. Categories and halves
 * come from the regulation itself; a property test keeps the order of the rules equal to counting.ts.
 * With `brin`: the enrolments of the learners enrolled there, so that the rule of one school sees their other schools too.
 * With `asKnownOn` (an ISO 8601 instant): what the register knew then.
 */
export function standingsQuery(
  fundingYear: number,
  reference: ReferenceData,
  scope: Scope,
  asKnownOn: string | null,
): { readonly text: string; readonly values: unknown[] } {
  const values: unknown[] = [countingDate(fundingYear), ...programmeColumns(fundingYear, reference), secondarySchools(reference)];
  const known = asKnownOn === null ? null : `$${values.push(asKnownOn)}::timestamptz`;
  const enrolment = source('enrolment', 'learner_id, enrolment_id, during, sector, brin, number', known);
  const learner = source('learner', 'learner_id, deceased_on', known);
  const period = source('enrolment_period', 'learner_id, enrolment_id, during, programme_code, year_of_study, fundable', known);
  const learners = scope === 'everyone' ? '' : `and e.learner_id in (${learnersOf(scope, enrolment, values)})`;
  return { text: standingsText({ enrolment, period, learner }, learners), values };
}

/** All but the learners that the counts of a year depend on; the same for the same rules, whatever their order. */
export function basisOfCount(fundingYear: number, reference: ReferenceData): string {
  const [codes, categories, first, later, halves] = programmeColumns(fundingYear, reference);
  const programmes = codes.map((code, i) => [code, ...new Set([categories[i], first[i], later[i]]), halves[i]].join(' ')).sort();
  return JSON.stringify([programmes, secondarySchools(reference).sort()]);
}

// `is true` keeps day and sector away from the indexes on them: in a large register a school is found soonest by its BRIN alone.
function learnersOf(scope: Exclude<Scope, string>, enrolment: string, values: unknown[]): string {
  const from = `select distinct o.learner_id from ${enrolment} o
    where o.brin = $${values.push(scope.brin)} and (o.sector = 'vo' and o.during @> $1::date) is true`;
  const after = scope.after === undefined ? '' : ` and o.learner_id > $${values.push(scope.after)}::bigint`;
  const atMost = scope.atMost === undefined ? '' : ` order by o.learner_id limit $${values.push(scope.atMost)}`;
  return from + after + atMost;
}

type Sources = { readonly enrolment: string; readonly period: string; readonly learner: string };

// Nothing is set apart in a part of its own (materialized): the database then lets all processors look at once.
function standingsText({ enrolment, period, learner }: Sources, learners: string): string {
  return `
    with programme (code, category, first, later, halves) as (
      select * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::integer[])),
    dead as (select learner_id from ${learner} l where deceased_on is not null and deceased_on <= $1::date),
    enrolled as (
      select e.learner_id, e.brin, e.number, lower(e.during) as start, p.halves,
        case when d.year_of_study is null then p.category when d.year_of_study > 2 then p.later else p.first end as category,
        case
          when x.learner_id is not null then 'deceased'
          when e.brin <> all ($7::text[]) then 'not-a-secondary-school'
          when d.learner_id is null then 'not-enrolled-on-counting-date'
          when not d.fundable then 'not-fundable'
          when p.code is null then 'unknown-programme'
        end as obstacle
      from ${enrolment} e
      left join dead x on x.learner_id = e.learner_id
      left join ${period} d on d.learner_id = e.learner_id and d.enrolment_id = e.enrolment_id and d.during @> $1::date
      left join programme p on p.code = d.programme_code
      where e.sector = 'vo' and e.during @> $1::date ${learners}
    ),
    ranked as (
      select *, row_number() over (
        partition by learner_id order by obstacle is null desc, start desc, brin collate "C") as place
      from enrolled
    ),
    standing as (
      select learner_id, brin, number,
        case when obstacle is not null then obstacle when place > 1 then 'counts-elsewhere'
          when halves = 1 then 'counted-half' else 'counted' end as code,
        case when obstacle is null and place = 1 then category end as category,
        case when obstacle is null and place = 1 then halves else 0 end as units
      from ranked
    )`;
}

type Columns = [codes: string[], categories: string[], first: string[], later: string[], halves: number[]];

/** Programmes with their category where the year of study is not known, in the first two years, and later. */
function programmeColumns(fundingYear: number, reference: ReferenceData): Columns {
  const regulation = voRegulation(fundingYear);
  const columns: Columns = [[], [], [], [], []];
  for (const { sector, code, vo } of reference.programmes.values()) {
    if (sector !== 'vo' || vo === null) continue;
    columns[0].push(code);
    columns[1].push(regulation.categoryOf(vo, code, null));
    columns[2].push(regulation.categoryOf(vo, code, 2));
    columns[3].push(regulation.categoryOf(vo, code, 3));
    columns[4].push(regulation.halvesOf(vo));
  }
  return columns;
}

function secondarySchools(reference: ReferenceData): string[] {
  return [...reference.institutions.values()].filter((one) => one.sectors.includes('vo')).map((one) => one.brin);
}
