import type { Tx } from '../../../platform/db/database.ts';

/** Where learners are on a 1 October: the sector and level of their programme, both empty for who is in no education. */
export type Destination = { readonly from: string; readonly sector: string; readonly level: string; readonly learners: number };

const LEVELS = `level as (select sector::text as sector, code, max(level) as level from register.programme_version group by 1, 2)`;
// Who is enrolled twice counts once, at the highest of the two.
const THERE = `there as (select distinct on (learner_id) learner_id, sector, programme_code from present_learner where year = $1
    order by learner_id, array_position(array['wo', 'hbo', 'mbo', 'vo', 'po'], sector), programme_code)`;

const AFTER = `with ${LEVELS}, ${THERE},
  left_with as (select distinct on (r.learner_id) r.learner_id, l.level as "from"
    from register.result r join level l on l.sector = r.sector and l.code = r.programme_code
    where r.sector = $2 and r.kind = $3 and r.outcome = 'passed' and r.exam_year = $1 and r.decided_on < make_date($1, 10, 1)
    order by r.learner_id, r.decided_on desc, r.result_id)
  select w."from", coalesce(t.sector, '') as sector, coalesce(l.level, '') as level, count(*)::int as learners
  from left_with w left join there t using (learner_id) left join level l on l.sector = t.sector and l.code = t.programme_code
  group by 1, 2, 3 order by 1, 2, 3`;

/**
 * Where those are on 1 October who passed an exam or got a diploma in the same year before it, by the level of what they passed. Needs the list of
 * all present learners (listPresent) of that day.
 */
export const afterPassing = async (tx: Tx, year: number, sector: 'vo' | 'mbo', kind: 'exam' | 'diploma'): Promise<Destination[]> =>
  (await tx.query<Destination>(AFTER, [year, sector, kind])).rows;

export type FirstYear = { readonly sector: string; readonly began: number; readonly elsewhere: number; readonly gone: number };

// Beginners: full-time in a bachelor's programme, and in no higher education the year before. After a year: in another programme of the sector, or in none.
const FIRST_YEAR = `with ${LEVELS},
  began as (select distinct on (p.learner_id) p.learner_id, p.sector, p.programme_code from present_learner p
    join level l on l.sector = p.sector and l.code = p.programme_code and l.level = 'bachelor'
    where p.year = $1 - 1 and p.full_time
      and not exists (select from present_learner b where b.year = $1 - 2 and b.learner_id = p.learner_id and b.sector in ('hbo', 'wo'))
    order by p.learner_id, p.sector desc, p.programme_code),
  after as (select b.learner_id, b.sector, bool_or(p.programme_code = b.programme_code) as same, bool_or(p.learner_id is not null) as there
    from began b left join present_learner p on p.year = $1 and p.learner_id = b.learner_id and p.sector = b.sector group by 1, 2)
  select sector, count(*)::int as began, count(*) filter (where there and not same)::int as elsewhere, count(*) filter (where not there)::int as gone
  from after group by 1 order by 1`;

/**
 * What became on 1 October of a year of those who began full-time hbo or wo the year before. Needs the lists of present learners
 * in higher education of that day and of the two years before it.
 */
export const firstYears = async (tx: Tx, year: number): Promise<FirstYear[]> => (await tx.query<FirstYear>(FIRST_YEAR, [year])).rows;
