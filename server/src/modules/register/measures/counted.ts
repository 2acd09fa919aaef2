import type { Tx } from '../../../platform/db/database.ts';
import type { Sector } from '../model.ts';

/**
 * Learners on every 1 October, by what they are enrolled in. Periods are first counted by the first and last 1 October in them, in
 * one pass over all; only those counts are then spread over the years. 91 days after 1 October is still the same year, 92 the next.
 */
const COUNT = `create temporary table counted_learner on commit drop as
  with spans as (
    select p.sector::text as sector, p.brin::text as brin, p.site_no::text as site_no, p.programme_code,
      case when p.sector = 'vo' then p.year_of_study end as year_of_study,
      date_part('year', lower(p.during) + 91)::int as first,
      case when upper_inf(p.during) then $1::int else least($1::int, date_part('year', upper(p.during) + 91)::int - 1) end as last,
      count(*) as learners
    from register.enrolment_period p group by 1, 2, 3, 4, 5, 6, 7)
  select g.year, s.sector, s.brin, s.site_no, s.programme_code, s.year_of_study, sum(s.learners)::int as learners
  from spans s cross join lateral generate_series(s.first, s.last) g(year)
  group by 1, 2, 3, 4, 5, 6`;

/**
 * Counts the learners on every 1 October up to that of `lastYear`, once for all questions below; who is enrolled twice counts twice. What was
 * counted is kept until the transaction ends.
 */
export const countLearners = async (tx: Tx, lastYear: number): Promise<void> => {
  await tx.query(COUNT, [lastYear]);
  await tx.query('analyze counted_learner');
};

export type SiteLearners = { readonly year: number; readonly brin: string; readonly siteNo: string; readonly learners: number };

/** Learners per site and year in one sector. */
export const learnersPerSite = async (tx: Tx, sector: Sector): Promise<SiteLearners[]> =>
  (
    await tx.query<SiteLearners>(
      `select year, brin, site_no as "siteNo", sum(learners)::int as learners from counted_learner where sector = $1 group by 1, 2, 3 order by 1, 2, 3`,
      [sector],
    )
  ).rows;

export type ProgrammeLearners = {
  readonly brin: string;
  readonly siteNo: string;
  readonly programmeCode: string;
  readonly yearOfStudy: number | null;
  readonly learners: number;
};

/** Learners in secondary education per site, programme and year of study on one 1 October. */
export const learnersPerProgramme = async (tx: Tx, year: number): Promise<ProgrammeLearners[]> =>
  (
    await tx.query<ProgrammeLearners>(
      `select brin, site_no as "siteNo", programme_code as "programmeCode", year_of_study as "yearOfStudy", learners
       from counted_learner where sector = 'vo' and year = $1 order by 1, 2, 3, 4`,
      [year],
    )
  ).rows;

export type SectorLearners = { readonly year: number; readonly sector: Sector; readonly programmeLevel: string; readonly learners: number };

/** Learners per year, sector and level of their programme (register.programme_version.level). */
export const learnersPerLevel = async (tx: Tx): Promise<SectorLearners[]> =>
  (
    await tx.query<SectorLearners>(
      `with level as (select sector::text as sector, code, max(level) as level from register.programme_version group by 1, 2)
       select c.year, c.sector, coalesce(l.level, '') as "programmeLevel", sum(c.learners)::int as learners
       from counted_learner c left join level l on l.sector = c.sector and l.code = c.programme_code group by 1, 2, 3 order by 1, 2, 3`,
    )
  ).rows;
