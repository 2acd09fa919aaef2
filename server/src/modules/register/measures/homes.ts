import type { Tx } from '../../../platform/db/database.ts';

export type HomeCell = {
  readonly postcode4: string;
  readonly brin: string;
  readonly siteNo: string;
  readonly pupils: number;
  readonly published: number;
};

// Index 0 of `ages` is younger than 4, 22 older than 24; -1 stands for fewer than five, which is not compared.
const CELLS = `with day as (select max(counting_date) as on_date from register.home_count),
  here as (select distinct brin, site_no from present_learner where sector = 'po' and year = (select extract(year from on_date) from day)),
  ours as (select left(p.postcode, 4) as postcode4, p.brin, p.site_no,
      greatest(least(extract(year from age(day.on_date, p.birth_date))::int, 25), 3) as age, count(*)::int as pupils
    from present_learner p, day where p.sector = 'po' and p.year = extract(year from day.on_date) group by 1, 2, 3, 4),
  published as (select postcode4, brin::text as brin, site_no::text as site_no, (a.position + 2)::int as age, a.pupils::int as pupils
    from register.home_count, unnest(ages) with ordinality a(pupils, position)
    where counting_date = (select on_date from day) and a.pupils > 0)
  select p.postcode4, p.brin, p.site_no as "siteNo", coalesce(o.pupils, 0) as pupils, p.pupils as published
  from published p join here using (brin, site_no) left join ours o using (postcode4, brin, site_no, age)`;

/**
 * Primary pupils by home, site and age beside what is published of them, over the cells that are published as a number and the sites that have
 * pupils. Needs the list of present learners (listPresent) of that day.
 */
export const homeCells = async (tx: Tx): Promise<HomeCell[]> => (await tx.query<HomeCell>(CELLS)).rows;

export type WayToSchool = {
  readonly brin: string;
  readonly siteNo: string;
  readonly postcode: string;
  /** Secondary education as a whole, primary and special education by kind: 'vo', 'bo', 'sbo', 'so', 'vso'. */
  readonly kind: string;
  readonly pupils: number;
};

const WAYS = `declare way_to_school no scroll cursor for
  select brin, site_no as "siteNo", postcode, case sector when 'po' then lower(programme_code) else sector end as kind, count(*)::int as pupils
  from present_learner where year = $1 and sector in ('po', 'vo') and postcode is not null group by 1, 2, 3, 4`;
const AT_ONCE = 20_000;

/**
 * From which postcodes the pupils of every site come on 1 October of a year, some thousands at a time: there are millions of such ways in a
 * whole country. Needs the list of present learners (listPresent) of that day.
 */
export const waysToSchool = async function* (tx: Tx, year: number): AsyncGenerator<readonly WayToSchool[]> {
  await tx.query(WAYS.replace('$1', String(Math.trunc(year)))); // a cursor takes no parameters
  for (;;) {
    const { rows } = await tx.query<WayToSchool>(`fetch ${AT_ONCE} from way_to_school`);
    if (rows.length === 0) break;
    yield rows;
  }
  await tx.query('close way_to_school');
};
