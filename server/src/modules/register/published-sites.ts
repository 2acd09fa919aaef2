import type { Tx } from '../../platform/db/database.ts';
import type { Sector } from './model.ts';

type Asks = Pick<Tx, 'query'>;

export type PublishedSite = {
  readonly brin: string;
  readonly siteNo: string;
  readonly sectors: readonly Sector[];
  readonly name: string;
  readonly denomination: string | null;
  readonly postcode: string | null;
  readonly place: string | null;
  readonly municipality: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** First and last school year in which it exists (2019 is 2019/20); null where it has no beginning or end. */
  readonly since: number | null;
  readonly until: number | null;
};

// The facts of a site that tell best where it is, with the school years from its first day to its last; 1 August begins a school year.
// Some lists tell no denomination but that a school is private: then that of another list, of the same site or another of the institution.
const SITES = `with told as (select brin, site_no, denomination, lower(during) as since from register.site_version
    where denomination not in ('Bijzonder', 'Overige')),
  own as (select distinct on (brin, site_no) brin, site_no, denomination from told order by brin, site_no, since desc nulls last, denomination),
  shared as (select distinct on (brin) brin, denomination from told order by brin, since desc nulls last, denomination)
  select distinct on (v.brin, v.site_no) v.brin, v.site_no as "siteNo", v.sectors, v.name,
    coalesce(o.denomination, s.denomination, v.denomination) as denomination, v.postcode, v.place,
    v.municipality, v.latitude, v.longitude, e.since, e.until
  from register.site_version v join (
    select brin, site_no,
      case when bool_or(lower_inf(during)) then null else extract(year from min(lower(during)) + 153)::int end as since,
      case when bool_or(upper_inf(during)) then null else extract(year from max(upper(during)) - 213)::int - 1 end as until
    from register.site_version group by 1, 2) e using (brin, site_no)
  left join own o using (brin, site_no) left join shared s using (brin)
  order by v.brin, v.site_no, (v.latitude is not null) desc, (v.postcode is not null) desc, lower(v.during) desc nulls last`;

/** Every site the register has ever known, once, in order of BRIN and site number. */
export const publishedSites = async (db: Asks): Promise<PublishedSite[]> => (await db.query<PublishedSite>(SITES)).rows;

export type PublishedProgramme = {
  readonly sector: Sector;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly nominalYears: number | null;
  /** What is kept about it by sector; secondary education: VoAttributes. */
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** Every programme in its last version, in order of sector and code. */
export const publishedProgrammes = async (db: Asks): Promise<PublishedProgramme[]> =>
  (
    await db.query<PublishedProgramme>(
      `select distinct on (sector, code) sector, code, name, level, nominal_years::float8 as "nominalYears", attributes
       from register.programme_version order by sector, code, lower(during) desc nulls last`,
    )
  ).rows;
