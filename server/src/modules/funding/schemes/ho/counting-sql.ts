import type { ReferenceData } from '../../../register/index.ts';
import { known as source } from '../../as-known.ts';
import type { Scope } from '../../scheme.ts';
import { countingDate, degreePeriod } from './dates.ts';
import { PARTS } from './degrees.ts';
import { EQUATED_CODES, NOT_EQUATED_CODES } from './nationality.ts';
import { higherProgrammes, OPEN_UNIVERSITY } from './programmes.ts';

type Query = { readonly text: string; readonly values: unknown[] };

/** Institutions with a sector of higher education, in order. */
export function higherInstitutions(reference: ReferenceData): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const { brin, sectors } of reference.institutions.values())
    for (const sector of ['hbo', 'wo'] as const) if (sectors.includes(sector)) found.push([brin, sector]);
  return found.sort(([one, a], [other, b]) => (one + a < other + b ? -1 : 1));
}

/**
 * Whether at least `years` enrolments were funded, as a pattern over the years of the programmes in which one was enrolled, in order
 * of date: '444' is three times a programme of four years. One is funded while fewer were before it than its programme has years, so
 * the pattern asks for a first of at least one year, after it one of at least two, and so on.
 */
export const reachedPattern = (years: number): string => Array.from({ length: years }, (_, index) => `[${index + 1}-9]`).join('.*');

const MOST_YEARS = 9;
const HIGHER = `('hbo', 'wo')`;
const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const FIRST = (period: string): string =>
  `case jsonb_typeof(${period}.attributes -> 'firstEnrolment') when 'boolean' then (${period}.attributes -> 'firstEnrolment')::boolean
    else ${period}.attributes ->> 'phase' is distinct from 'bridging' end`;
/** Year of the first counting date (30 September) on or after a day, and of the last on or before one: 92 days are left of the year then. */
const FIRST_YEAR = (day: string): string => `extract(year from ${day} + 92)::integer`;
const LAST_YEAR = (day: string): string => `(extract(year from ${day} + 93)::integer - 1)`;
/** Of enrolments that start on the same day the one at the lowest BRIN, then that with the lowest number (see candidateOn). */
const ORDER = 'start, brin collate "C", number collate "C"';

/** The rules of student.ts and degrees.ts for a whole register at once; a property test keeps them equal. */
export function standingsQuery(fundingYear: number, reference: ReferenceData, scope: Scope, asKnownOn: string | null): Query {
  const programmes = higherProgrammes(reference);
  const institutions = higherInstitutions(reference);
  const { first, last } = degreePeriod(fundingYear);
  const values: unknown[] = [
    countingDate(fundingYear),
    first,
    last,
    programmes.map((one) => one.sector),
    programmes.map((one) => one.code),
    programmes.map((one) => one.degree),
    programmes.map((one) => one.years),
    programmes.map((one) => one.level),
    institutions.map(([brin]) => brin),
    institutions.map(([, sector]) => sector),
    Array.from({ length: MOST_YEARS }, (_, index) => reachedPattern(index + 1)),
  ];
  const known = asKnownOn === null ? null : `$${values.push(asKnownOn)}::timestamptz`;
  const tables: Tables = {
    enrolment: source('enrolment', 'learner_id, enrolment_id, during, sector, brin, number, attributes', known),
    period: source('enrolment_period', 'learner_id, enrolment_id, during, sector, programme_code, fundable, attributes', known),
    result: source('result', 'learner_id, sector, brin, number, programme_code, kind, outcome, decided_on, attributes', known),
    details: source('learner_details', 'learner_id, during, residence_code', known),
    learner: source('learner', 'learner_id, deceased_on', known),
  };
  const wanted = wantedText(tables, scope, values);
  const read = scope === 'everyone' ? whole(tables) : tables;
  const among = (column: string): string => (scope === 'everyone' ? '' : `and ${column} in (select learner_id from wanted)`);
  const studies = studiesText(read, scope === 'everyone' ? 'materialized' : 'not materialized');
  const text = `with wanted as materialized (${wanted}), ${basisText(read, among)}, ${studies}, ${enrolmentText(fundingYear - 2)}, ${DEGREE_TEXT}`;
  return { text, values };
}

/**
 * Tables to be read as a whole (`offset 0` keeps the planner from looking up learners one by one: it takes those wanted for few), each
 * no more than it has to be.
 */
const whole = ({ enrolment, period, result, details, learner }: Tables): Tables => ({
  enrolment: `(select * from ${enrolment} w where sector in ${HIGHER} offset 0)`,
  period: `(select * from ${period} w where sector in ${HIGHER} offset 0)`,
  result: `(select * from ${result} w where sector in ${HIGHER} and kind = 'degree' offset 0)`,
  details,
  learner,
});

type Tables = { readonly [Name in 'enrolment' | 'period' | 'result' | 'details' | 'learner']: string };

/**
 * Whoever has a standing: all, or those of one institution. `is true` keeps day and sector away from the indexes on them: in a large
 * register a school is found soonest by its BRIN alone.
 */
function wantedText({ enrolment, result }: Tables, scope: Scope, values: unknown[]): string {
  const studying = `e.sector in ${HIGHER} and e.during @> $1::date`;
  const awarded = `r.sector in ${HIGHER} and r.kind = 'degree' and r.outcome = 'passed' and r.decided_on between $2::date and $3::date`;
  const text = (ofStudy: string, ofAward: string): string =>
    `select learner_id from ${enrolment} e where ${ofStudy} union select learner_id from ${result} r where ${ofAward}`;
  if (scope === 'everyone') return text(studying, awarded);
  const brin = `$${values.push(scope.brin)}`;
  const after = scope.after === undefined ? '' : `and learner_id > $${values.push(scope.after)}::bigint`;
  const atMost = scope.atMost === undefined ? '' : `order by learner_id limit $${values.push(scope.atMost)}`;
  const here = text(`e.brin = ${brin} and (${studying}) is true`, `r.brin = ${brin} and (${awarded}) is true`);
  return `select learner_id from (${here}) here where true ${after} ${atMost}`;
}

/** Reference data, rights of residence (the latest details are those without an end) and degrees. */
function basisText({ result, details, learner }: Tables, among: (column: string) => string): string {
  return `
    programme as materialized (
      select *, case degree when 'master' then 'master' else 'undergraduate' end as pool
      from unnest($4::text[], $5::text[], $6::text[], $7::integer[], $8::text[]) as p (sector, code, degree, years, level)
    ),
    institution (brin, sector) as materialized (select * from unnest($9::text[], $10::text[])),
    dead as materialized (select learner_id from ${learner} l where deceased_on is not null and deceased_on <= $1::date),
    foreigner as materialized (
      select d.learner_id, d.residence_code as residence from ${details} d where upper_inf(d.during) and d.residence_code is not null ${among('d.learner_id')}
    ),
    award as materialized (
      select r.learner_id, r.sector, r.brin, r.number, r.decided_on, r.attributes, p.code as programme, p.level,
        r.decided_on between $2::date and $3::date as recent,
        coalesce(case when r.attributes ->> 'degree' in ('associate', 'bachelor', 'master', 'propaedeutic') then r.attributes ->> 'degree' end, p.degree) as degree
      from ${result} r left join programme p on p.sector = r.sector::text and p.code = r.programme_code
      where r.sector in ${HIGHER} and r.kind = 'degree' and r.outcome = 'passed' and r.decided_on is not null
        and r.learner_id in (select learner_id from wanted)
    ),
    granted as materialized (
      select learner_id, min(decided_on) filter (where degree = 'bachelor') as bachelor, min(decided_on) filter (where degree = 'master') as master
      from award group by learner_id
    )`;
}

/**
 * Enrolments and periods of higher education. Of everyone they are read once, and joined as a whole; those of one institution are
 * looked up by learner.
 */
function studiesText({ enrolment, period }: Tables, kept: 'materialized' | 'not materialized'): string {
  return `
    study as ${kept} (
      select learner_id, enrolment_id, sector::text as sector, brin::text as brin, number, during, during @> $1::date as here,
        attributes ->> 'registration' is not distinct from 'extraneus' as extraneus
      from ${enrolment} e where e.sector in ${HIGHER} and e.learner_id in (select learner_id from wanted)
    ),
    stage as ${kept} (
      select learner_id, enrolment_id, during, programme_code, fundable, during @> $1::date as here, ${FIRST('d')} as first_enrolment
      from ${period} d where d.sector in ${HIGHER} and d.learner_id in (select learner_id from wanted)
    )`;
}

/**
 * Enrolments on the counting date, and how many were funded in the years before: looked at only for who began so long ago that the
 * years of the programme can be used up. What most rows have is kept as a column of yes or no
 * (`open`, `counts`, `recent`): the planner then expects half of them, where it would expect next to none of `status is null`, and
 * look them up one by one.
 */
function enrolmentText(calendarYear: number): string {
  return `
    stay as (
      select e.learner_id, e.sector, e.brin, e.number, lower(e.during) as start, e.extraneus, d.enrolment_id as period, d.programme_code, d.fundable,
        d.first_enrolment, p.degree, p.pool, p.years, p.level, i.brin as institution
      from study e
      left join stage d on d.learner_id = e.learner_id and d.enrolment_id = e.enrolment_id and d.here
      left join programme p on p.sector = e.sector and p.code = d.programme_code
      left join institution i on i.brin = e.brin and i.sector = e.sector
      where e.here
    ),
    judged as (
      select *, case when institution is null then 'not-funded-institution' when brin = '${OPEN_UNIVERSITY}' then 'open-university'
          when period is null then 'mv' when extraneus then 'ex' when not first_enrolment then 'jl'
          when years is null then 'unknown-programme' end as obstacle
      from stay
    ),
    ranked as (
      select *, row_number() over chosen as place, first_value(brin) over chosen as first_brin, first_value(programme_code) over chosen as first_programme
      from judged window chosen as (partition by learner_id order by obstacle is null desc, ${ORDER})
    ),
    placed as (
      select r.*, case when x.learner_id is not null then 'deceased' when r.obstacle is not null then r.obstacle
          when place > 1 and brin = first_brin and programme_code = first_programme then 'jm' when place > 1 then 'jk'
          when not fundable then 'nl'
          when residence in (${list(NOT_EQUATED_CODES)}) then 'nr'
          when residence not in (${list(EQUATED_CODES)}) then 'nationality-unknown'
          when pool = 'undergraduate' and bachelor <= $1::date then 'nb' when pool = 'master' and master <= $1::date then 'nd' end as status,
        master <= $1::date as has_master
      from ranked r left join dead x on x.learner_id = r.learner_id
      left join foreigner f on f.learner_id = r.learner_id left join granted g on g.learner_id = r.learner_id
    ),
    begun as (select learner_id, min(${FIRST_YEAR('lower(during)')}) as first_year from study group by learner_id),
    weighed as materialized (
      select p.*, p.status is null and ${calendarYear} - b.first_year >= p.years as open from placed p join begun b on b.learner_id = p.learner_id
    ),
    studied as materialized (
      select e.learner_id, e.brin, e.number, lower(e.during) as start, d.during, d.fundable, p.pool, p.years,
        not e.extraneus and e.brin <> '${OPEN_UNIVERSITY}' and i.brin is not null and p.years is not null and d.first_enrolment as counts
      from weighed c join study e on e.learner_id = c.learner_id
      left join stage d on d.learner_id = e.learner_id and d.enrolment_id = e.enrolment_id
      left join institution i on i.brin = e.brin and i.sector = e.sector
      left join programme p on p.sector = e.sector and p.code = d.programme_code
      where c.open
    ),
    past as (
      select s.*, at.year from studied s
      cross join lateral generate_series(${FIRST_YEAR('lower(s.during)')}, least(${calendarYear - 1}, ${LAST_YEAR('upper(s.during) - 1')})) as at (year)
      where s.counts
    ),
    first_of_year as (select distinct on (learner_id, year) * from past order by learner_id, year, ${ORDER}),
    used as materialized (
      select o.learner_id, string_agg(o.years::text, '' order by o.year) filter (where o.pool = 'undergraduate') as undergraduate,
        string_agg(o.years::text, '' order by o.year) filter (where o.pool = 'master') as master
      from first_of_year o left join granted g on g.learner_id = o.learner_id
      where o.fundable and (case o.pool when 'master' then g.master else g.bachelor end > make_date(o.year, 9, 30)) is not false
      group by o.learner_id
    ),
    enrolment_standing as materialized (
      select learner_id, brin, number, coalesce(status,
          case when length(past) < years or past is null or past !~ ($11::text[])[years] then 'pi'
            when pool = 'master' then 'nk' when has_master then 'nf' else 'ng' end) as code,
        sector || ':enrolment:' || degree || ':' || level as category
      from (
        select c.*, case c.pool when 'master' then u.master else u.undergraduate end as past
        from weighed c left join used u on u.learner_id = c.learner_id
      ) with_past
    )`;
}

/** Degrees of the year before the counting date. */
const DEGREE_TEXT = `
    related as (
      select *, min(decided_on) over (partition by learner_id, degree) as first_day,
        row_number() over (partition by learner_id, degree, decided_on, brin order by number collate "C") as place,
        min(brin collate "C") over same_day <> max(brin collate "C") over same_day as elsewhere
      from award where learner_id in (select learner_id from award where recent)
      window same_day as (partition by learner_id, degree, decided_on)
    ),
    enrolled_then as materialized (
      select distinct a.learner_id, a.brin, a.number from award a join study e on e.learner_id = a.learner_id and e.brin = a.brin
      where a.recent and not e.extraneus and e.during @> a.decided_on
    ),
    degree as (
      select a.*, i.brin as institution, f.residence, t.number is not null as enrolled,
        case when jsonb_typeof(a.attributes -> 'jointInstitutions') = 'number' then (a.attributes ->> 'jointInstitutions')::numeric end as joint
      from related a
      left join enrolled_then t on t.learner_id = a.learner_id and t.brin = a.brin and t.number = a.number
      left join institution i on i.brin = a.brin and i.sector = a.sector::text
      left join foreigner f on f.learner_id = a.learner_id
      where a.recent
    ),
    shared as (select *, case when joint > 1 and joint = trunc(joint) then joint else 1 end as institutions from degree),
    degree_standing as materialized (
      select *, case when degree = 'associate' then 'ne' when degree is null or degree = 'propaedeutic' then 'np'
        when attributes -> 'fundable' = 'false' then 'nl' when institution is null then 'not-funded-institution' when programme is null then 'unknown-programme'
        when not enrolled then 'mw' when residence in (${list(NOT_EQUATED_CODES)}) then 'nr' when residence not in (${list(EQUATED_CODES)}) then 'nationality-unknown'
        when first_day < decided_on then case degree when 'bachelor' then 'nb' else 'nd' end
        when place > 1 then 'nt' when institutions = 1 and elsewhere then 'ns' else 'pg' end as code
      from shared
    ),
    standing as (
      select learner_id, brin, number, code, case code when 'pi' then category end as category, case code when 'pi' then ${PARTS} else 0 end as units
      from enrolment_standing
      union all
      select learner_id, brin, number, code, case code when 'pg' then sector || ':degree:' || degree || ':' || level end,
        case code when 'pg' then round(${PARTS} / institutions)::integer else 0 end
      from degree_standing
    )`;
