import type { ReferenceData } from '../../../register/index.ts';
import { known as source } from '../../as-known.ts';
import type { Scope } from '../../scheme.ts';
import { PRIMARY_PROGRAMMES } from './judging.ts';
import { QUARTERS } from './primary-rules.ts';
import { referenceDates } from './quarters.ts';
import { ASYLUM_CODES, OTHER_CODES } from './residence.ts';
import { type Clock, limitsOf } from './secondary-rules.ts';

type Query = { readonly text: string; readonly values: unknown[] };

/**
 * What the two schemes do not share: the obstacles after the common ones, and the kind of newcomer, in SQL over the CTE `looked_at`;
 * and `running`: what holds for every enrolment `e`, and for the details `f`, of who can count in a year, but for few others.
 */
type Rules = {
  readonly sector: 'vo' | 'po';
  readonly obstacle: string;
  readonly kind: string;
  readonly running: { readonly enrolment: string; readonly details: string };
};

// How the rules of primary-rules.ts read in SQL; kept equal by a property test.
const wholeMonths = (from: string, to: string): string =>
  `((extract(year from ${to}) - extract(year from ${from})) * 12 + extract(month from ${to}) - extract(month from ${from})
    - (extract(day from ${to}) < extract(day from ${from}))::integer)`;
const YEAR = (year: number): string => `daterange('${year}-01-01', '${year}-10-01', '[]')`;
const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
const USED = `floor(${wholeMonths('first_enrolled', 'date')} / 3)`;
const BEFORE = `greatest(0, floor((${wholeMonths('arrived_on', 'birth_date')} + 48) / 3))`;
const RIGHT = `(case when residence_code in (${list(ASYLUM_CODES)}) then ${QUARTERS.asylum} else ${QUARTERS.other} end - ${BEFORE})`;

// Two years before the first reference date: who was in school by then has used eight quarters, and is no newcomer any more.
const LIMIT = '(select min(two_years_before) from ref)';
const STARTED_SINCE = { enrolment: `and lower(e.during) > ${LIMIT}`, details: '' };
const SETTLED_SINCE = { enrolment: '', details: `and f.arrived_on > ${LIMIT}` };

const PRIMARY: Rules = {
  sector: 'po',
  obstacle: `when programme_code not in (${list(PRIMARY_PROGRAMMES)}) then 'other-programme'
    when attributes -> 'international' = 'true' then 'international'
    when residence_code not in (${list([...ASYLUM_CODES, ...OTHER_CODES])}) then 'unknown-residence'
    when arrived_on is null then 'settling-unknown'
    when ${USED} >= ${RIGHT} then 'right-used'`,
  kind: `case when residence_code in (${list(OTHER_CODES)}) then 'other' when ${USED} < 4 then 'asylum-first-year' else 'asylum-second-year' end`,
  running: STARTED_SINCE,
};

const secondary = (clock: Clock): Rules => {
  const started = clock === 'settling' ? 'arrived_on' : 'first_enrolled';
  return {
    sector: 'vo',
    obstacle: `when international is null then 'unknown-programme'
      when international then 'international'
      when ${started} is null then 'settling-unknown'
      when ${started} <= two_years_before then 'term-ended'`,
    kind: `case when ${started} > first_category_after then 'first' else 'second' end`,
    running: clock === 'settling' ? SETTLED_SINCE : STARTED_SINCE,
  };
};

export const primaryStandings = (year: number, reference: ReferenceData, scope: Scope, asKnownOn: string | null): Query =>
  standingsQuery(PRIMARY, year, reference, scope, asKnownOn);

export const secondaryStandings = (clock: Clock, year: number, reference: ReferenceData, scope: Scope, asKnownOn: string | null): Query =>
  standingsQuery(secondary(clock), year, reference, scope, asKnownOn);

/** Programmes of secondary education, and whether they are internationally oriented; by code. */
export function internationalProgrammes(reference: ReferenceData): readonly (readonly [string, boolean])[] {
  const found: [string, boolean][] = [];
  for (const { sector, code, vo } of reference.programmes.values())
    if (sector === 'vo' && vo !== null) found.push([code, vo.track === 'international']);
  return found.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** BRINs of the institutions of a sector. */
export const schoolsOf = (reference: ReferenceData, sector: 'vo' | 'po'): readonly string[] =>
  [...reference.institutions.values()]
    .filter((one) => one.sectors.includes(sector))
    .map((one) => one.brin)
    .sort();

/**
 * The rules of judging.ts for a whole register at once. Dutch nationals, who never are newcomers, have no standing here: in a list
 * of the learners behind a count they would hide the others. Of everyone those whose term ended before the year are left out too:
 * they are many, and nobody asks for them. The latest details of a learner are those without an end.
 */
function standingsQuery(
  { sector, obstacle, kind, running }: Rules,
  year: number,
  reference: ReferenceData,
  scope: Scope,
  asKnownOn: string | null,
): Query {
  const limits = referenceDates(year).map(limitsOf);
  const programmes = internationalProgrammes(reference);
  const values: unknown[] = [
    limits.map((one) => one.date),
    limits.map((one) => one.twoYearsBefore),
    limits.map((one) => one.firstCategoryAfter),
    schoolsOf(reference, sector),
    programmes.map(([code]) => code),
    programmes.map(([, international]) => international),
  ];
  const known = asKnownOn === null ? null : `$${values.push(asKnownOn)}::timestamptz`;
  const enrolment = source('enrolment', 'learner_id, enrolment_id, during, sector, brin, number', known);
  const period = source('enrolment_period', 'learner_id, enrolment_id, during, programme_code, fundable, attributes', known);
  const details = source('learner_details', 'learner_id, during, residence_code, arrived_on, birth_date', known);
  const learner = source('learner', 'learner_id, deceased_on', known);
  const candidates =
    scope === 'everyone' ? everyone({ sector, running }, year, enrolment, details) : learnersOf(scope, sector, enrolment, details, values);
  const text = `
    with ref (date, two_years_before, first_category_after) as materialized (select * from unnest($1::date[], $2::date[], $3::date[])),
    school (brin) as materialized (select unnest($4::text[])),
    programme (code, international) as materialized (select * from unnest($5::text[], $6::boolean[])),
    candidate as materialized (
      ${candidates}
    ),
    foreigner as materialized (
      select d.learner_id, d.residence_code, d.arrived_on, d.birth_date
      from candidate c join ${details} d on d.learner_id = c.learner_id and upper_inf(d.during) and d.residence_code is not null
    ),
    stay as materialized (
      select f.*, l.deceased_on, x.first_enrolled, e.enrolment_id, e.brin, e.number, e.during, lower(e.during) as start
      from foreigner f
      join ${learner} l on l.learner_id = f.learner_id
      cross join lateral (select min(lower(a.during)) as first_enrolled from ${enrolment} a where a.learner_id = f.learner_id) x
      join ${enrolment} e on e.learner_id = f.learner_id
      where e.sector = '${sector}' and e.during && ${YEAR(year)}
    ),
    looked_at as (
      select e.*, r.*, s.brin as school, p.enrolment_id as period, p.programme_code, p.fundable, p.attributes, g.international
      from stay e join ref r on e.during @> r.date
      left join school s on s.brin = e.brin
      left join lateral (
        select d.* from ${period} d where d.learner_id = e.learner_id and d.enrolment_id = e.enrolment_id and d.during @> r.date
      ) p on true
      left join programme g on g.code = p.programme_code
    ),
    judged as (
      select *, case when deceased_on <= date then 'deceased' when school is null then 'not-a-school' when period is null then 'without-period'
        when not fundable then 'not-fundable' ${obstacle} end as obstacle
      from looked_at
    ),
    ranked as (
      select *, row_number() over (
        partition by learner_id, date order by obstacle is null desc, start desc, brin collate "C", number collate "C") as place
      from judged
    ),
    placed as (select *, case when obstacle is null and place = 1 then ${kind} end as kind from ranked),
    standing as (
      select learner_id, brin, number, case when kind is not null then 'counted-' || kind else coalesce(obstacle, 'counts-elsewhere') end as code,
        to_char(date, 'YYYY-MM-DD:') || kind as category, (kind is not null)::integer as units
      from placed
    )`;
  return { text, values };
}

// A whole register: all who are enrolled in the year, less Dutch nationals and whose term ended before it.
function everyone({ sector, running }: Pick<Rules, 'sector' | 'running'>, year: number, enrolment: string, details: string): string {
  return `select distinct e.learner_id from ${enrolment} e
    where e.sector = '${sector}' and e.during && ${YEAR(year)} ${running.enrolment}
      and e.learner_id in (select f.learner_id from ${details} f where upper_inf(f.during) and f.residence_code is not null ${running.details})`;
}

// Those enrolled there on a reference date who have a standing. `is true` keeps the sector away from the indexes on it.
function learnersOf(scope: Exclude<Scope, string>, sector: string, enrolment: string, details: string, values: unknown[]): string {
  const from = `select distinct o.learner_id from ${enrolment} o
    where o.brin = $${values.push(scope.brin)} and (o.sector = '${sector}' and exists (select from ref where o.during @> ref.date)) is true
      and exists (select from ${details} c where c.learner_id = o.learner_id and upper_inf(c.during) and c.residence_code is not null)`;
  const after = scope.after === undefined ? '' : ` and o.learner_id > $${values.push(scope.after)}::bigint`;
  const atMost = scope.atMost === undefined ? '' : ` order by o.learner_id limit $${values.push(scope.atMost)}`;
  return from + after + atMost;
}
