import type { Tx } from '../../../platform/db/database.ts';
import { countDistance, shareDistance } from './distance.ts';
import type { Marginal, Picture } from './marginal.ts';

type Pair = { readonly ours: number; readonly published: number };

const split = (rows: readonly Pair[]): [number[], number[]] => [rows.map((r) => r.ours), rows.map((r) => r.published)];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const totals = (rows: readonly Pair[]): Pick<Marginal, 'ours' | 'published'> => {
  const [ours, published] = split(rows);
  return { ours: sum(ours), published: sum(published) };
};

/** Learners on every 1 October, by what they are enrolled in; a learner who is enrolled twice counts twice. */
const COUNT = `create temporary table counted on commit drop as
  select g.year::int as year, p.sector::text as sector, p.brin::text as brin, p.site_no::text as site_no, p.programme_code,
    p.year_of_study, count(*)::int as pupils
  from register.enrolment_period p
  cross join lateral generate_series(extract(year from lower(p.during))::int,
    extract(year from coalesce(upper(p.during), current_date))::int) g(year)
  where p.during @> make_date(g.year, 10, 1) and make_date(g.year, 10, 1) <= current_date
  group by 1, 2, 3, 4, 5, 6`;

/** Counts once what all measures of pupils share; the table lives until the end of the transaction. */
export const countPupils = async (tx: Tx): Promise<void> => {
  await tx.query(COUNT);
};

const PRIMARY = `with ours as (select year, brin, site_no, sum(pupils)::int as pupils from counted where sector = 'po' group by 1, 2, 3),
  published as (select extract(year from counting_date)::int as year, brin::text, site_no::text, sum(pupils)::int as pupils
    from register.site_count where pupils > 0 group by 1, 2, 3),
  here as (select distinct brin, site_no from ours)
  select year, coalesce(o.pupils, 0) as ours, coalesce(p.pupils, 0) as published
  from ours o full join published p using (year, brin, site_no) join here using (brin, site_no)
  where year between (select min(year) from ours) and (select max(year) from published)`;

/** Pupils per primary and special site in each published year. */
export const primaryPerSite = async (tx: Tx): Promise<{ marginals: Marginal[]; picture: Picture }> => {
  const { rows } = await tx.query<Pair & { year: number }>(PRIMARY);
  const years = [...Map.groupBy(rows, (row) => row.year)].sort(([a], [b]) => a - b);
  const marginals = years.map(
    ([year, list]): Marginal => ({
      name: `primary pupils per site, ${year}`,
      kind: 'total variation',
      distance: countDistance(...split(list)),
      wanted: 0.05,
      ...totals(list),
      source: 'DUO, leerlingen per schoolvestiging 1996-2025',
    }),
  );
  const bars = years.map(([year, list]) => ({ label: String(year), ours: sum(split(list)[0]), published: sum(split(list)[1]) }));
  return { marginals, picture: { title: 'Pupils in primary and special education, 1 October', rows: bars, unit: 'people' } };
};

const SECONDARY = `with type as (select distinct on (programme_code, year_of_study) programme_code, year_of_study, school_type
    from register.pupil_count where sector = 'vo' order by 1, 2, pupils desc),
  day as (select max(counting_date) as on_date from register.pupil_count where sector = 'vo'),
  here as (select distinct brin, site_no from counted where sector = 'vo'),
  ours as (select c.brin, c.site_no, coalesce(t.school_type, '?') as school_type, sum(c.pupils)::int as pupils
    from counted c left join type t using (programme_code, year_of_study)
    where c.sector = 'vo' and c.year = (select extract(year from on_date) from day) group by 1, 2, 3),
  published as (select brin::text, site_no::text, t.school_type, sum(pupils)::int as pupils from register.pupil_count c
    join type t using (programme_code, year_of_study)
    where sector = 'vo' and counting_date = (select on_date from day) group by 1, 2, 3)
  select school_type as "schoolType", coalesce(o.pupils, 0) as ours, coalesce(p.pupils, 0) as published
  from ours o full join published p using (brin, site_no, school_type) join here using (brin, site_no)`;

const SOURCE_VO = 'DUO, leerlingen vo per vestiging naar onderwijstype, 1 October 2019';

/** Pupils per secondary site and school type on the counting date that is published, and the shares of school types. */
export const secondaryPerSite = async (tx: Tx): Promise<{ marginals: Marginal[]; picture: Picture }> => {
  const { rows } = await tx.query<Pair & { schoolType: string }>(SECONDARY);
  const types = [...Map.groupBy(rows, (row) => row.schoolType)]
    .map(([label, list]) => ({ label, ours: sum(split(list)[0]), published: sum(split(list)[1]) }))
    .sort((a, b) => b.published - a.published || (a.label < b.label ? -1 : 1));
  const bar = { kind: 'total variation', wanted: 0.05, source: SOURCE_VO } as const;
  return {
    marginals: [
      { name: 'secondary pupils per site and school type', ...bar, distance: countDistance(...split(rows)), ...totals(rows) },
      { name: 'shares of secondary tracks', ...bar, distance: shareDistance(...split(types)), ...totals(types) },
    ],
    picture: { title: 'Pupils in secondary education by type, 1 October 2019', rows: types, unit: 'people' },
  };
};

// Index 0 of `ages` is younger than 4, 22 older than 24; -1 stands for fewer than five, which is not compared.
const HOMES = `with day as (select max(counting_date) as on_date from register.home_count),
  here as (select distinct brin, site_no from counted where sector = 'po'),
  areas as (select distinct left(postcode, 4) as postcode4 from synthesis.household),
  ours as (select left(d.postcode, 4) as postcode4, p.brin::text, p.site_no::text,
      greatest(least(extract(year from age(day.on_date, d.birth_date))::int, 25), 3) as age, count(*)::int as pupils
    from day join register.enrolment_period p on p.during @> day.on_date and p.sector = 'po'
    join register.learner_details d on d.learner_id = p.learner_id and d.during @> day.on_date group by 1, 2, 3, 4),
  published as (select postcode4, brin::text, site_no::text, (a.position + 2)::int as age, a.pupils::int
    from register.home_count, unnest(ages) with ordinality a(pupils, position)
    where counting_date = (select on_date from day) and a.pupils > 0)
  select coalesce(o.pupils, 0) as ours, p.pupils as published
  from published p join here using (brin, site_no) join areas using (postcode4) left join ours o using (postcode4, brin, site_no, age)`;

/** Home postcode by primary school and age, over the cells that are published as a number. */
export const homesBySchool = async (tx: Tx): Promise<Marginal[]> => {
  const { rows } = await tx.query<Pair>(HOMES);
  if (rows.length === 0) return [];
  return [
    {
      name: 'home postcode by primary school and age',
      kind: 'total variation',
      distance: countDistance(...split(rows)),
      wanted: 0.05,
      ...totals(rows),
      source: 'DUO, leerlingen po naar woonplaats, 1 October 2024 (published cells)',
    },
  ];
};

const POPULATION = `with areas as (select distinct left(postcode, 4) as postcode4 from synthesis.household),
  ours as (select left(h.postcode, 4) as postcode4,
      least(extract(year from age(make_date(extract(year from current_date)::int - case when extract(month from current_date) < 10 then 1 else 0 end, 10, 1), r.birth_date))::int / 5, 19) as band,
      count(*)::int as people
    from synthesis.resident r join synthesis.household h using (household_id) group by 1, 2),
  published as (select postcode4, least(age_from / 5, 19) as band, sum(inhabitants)::int as people from register.population group by 1, 2)
  select band::int, coalesce(o.people, 0) as ours, coalesce(p.people, 0) as published
  from ours o full join published p using (postcode4, band) join areas using (postcode4)`;

/** Everybody who lives in the country, by postcode area and age. */
export const population = async (tx: Tx): Promise<{ marginals: Marginal[]; picture: Picture }> => {
  const { rows } = await tx.query<Pair & { band: number }>(POPULATION);
  const bands = [...Map.groupBy(rows, (row) => row.band)]
    .sort(([a], [b]) => a - b)
    .map(([band, list]) => ({ label: `${band * 5}+`, ours: sum(split(list)[0]), published: sum(split(list)[1]) }));
  return {
    marginals: [
      {
        name: 'population by postcode and age',
        kind: 'total variation',
        distance: countDistance(...split(rows)),
        wanted: 0.02,
        ...totals(rows),
        source: 'CBS, bevolking per viercijferige postcode en leeftijd, 1 January 2021',
      },
    ],
    picture: { title: 'Inhabitants by age', rows: bands, unit: 'people' },
  };
};
