import { type Db, type Tx, transaction } from '../../platform/db/database.ts';
import { REGISTER_START } from './adapters/duo/timeline.ts';
import { TERTIARY_INSTITUTIONS } from './tertiary-institutions.ts';
import { type HigherRow, offersWithHigher, type TertiaryOffer, tertiaryOffers } from './tertiary-offers.ts';
import { TOWNS } from './towns.ts';

export { type TertiaryOffer, tertiaryOffers };

const RECORDED_BY = 'leerbron:tertiary';
const LOCK = 7_204_103;

const rows = () =>
  TERTIARY_INSTITUTIONS.flatMap(({ brin, name, sector, sites }) =>
    sites.map(({ siteNo, town }) => {
      const place = TOWNS.get(town);
      return {
        brin,
        site: siteNo,
        name,
        siteName: sites.length === 1 ? name : `${name} ${town}`,
        sector,
        place: town,
        municipality: place?.municipalityCode ?? null,
        province: place?.province ?? null,
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      };
    }),
  );

const FROM = `json_to_recordset($1::json) as x(brin text, site text, name text, "siteName" text, sector text, place text,
  municipality text, province text, latitude float8, longitude float8)`;

/** New institutions exist from the start of the register; to one that is known by its BRIN the sector is added. */
const addInstitutions = async (tx: Tx, json: string): Promise<void> => {
  await tx.query(`insert into register.institution select distinct x.brin from ${FROM} on conflict do nothing`, [json]);
  await tx.query(
    `insert into register.institution_version (brin, during, sectors, name, recorded_by)
     select distinct x.brin, daterange($2, null), array[x.sector]::register.sector[], x.name, $3 from ${FROM}
     where not exists (select 1 from register.institution_version v where v.brin = x.brin)`,
    [json, REGISTER_START, RECORDED_BY],
  );
  await tx.query(
    `update register.institution_version v set sectors = (v.sectors::text[] || x.sector)::register.sector[]
     from (select distinct brin, sector from ${FROM}) x where v.brin = x.brin and not x.sector = any(v.sectors::text[])`,
    [json],
  );
};

/** A site exists as long as its institution does; one whose number is in use is left as it is. Answers how many institutions got sites. */
const addSites = async (tx: Tx, json: string): Promise<number> => {
  await tx.query(`insert into register.site (brin, site_no) select x.brin, x.site from ${FROM} on conflict do nothing`, [json]);
  const added = await tx.query<{ brin: string }>(
    `insert into register.site_version
       (brin, site_no, during, sectors, name, place, municipality_code, province, latitude, longitude, recorded_by)
     select x.brin, x.site, i.during, array[x.sector]::register.sector[], x."siteName", x.place, x.municipality, x.province,
       x.latitude, x.longitude, $2
     from ${FROM} cross join lateral
       (select unnest(range_agg(v.during)) as during from register.institution_version v where v.brin = x.brin) i
     where not exists (select 1 from register.site_version s where (s.brin, s.site_no) = (x.brin, x.site)) returning brin`,
    [json, RECORDED_BY],
  );
  return new Set(added.rows.map(({ brin }) => brin)).size;
};

/**
 * Adds the institutions of vocational and higher education with their sites; what the register knows under the same BRIN, as a
 * secondary school, stays as it is beside them. The register gets coordinates and no postcode: only four digits are known, and a
 * country with invented postcodes has another place there.
 * @returns how many institutions were added, or got sites.
 */
export const installTertiaryInstitutions = (db: Pick<Db, 'pool'>): Promise<number> =>
  transaction(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const json = JSON.stringify(rows());
    await addInstitutions(tx, json);
    return addSites(tx, json);
  });

/** Full-time, part-time and dual together; fewer than five counts as two. */
const HIGHER = `select h.brin, s.site_no as "siteNo", h.programme_code as code, sum(case when h.students < 0 then 2 else h.students end)::int as students
  from register.higher_count h join (
    select distinct brin, site_no, municipality_code from register.site_version where 'hbo' = any(sectors::text[])) s using (brin, municipality_code)
  where h.counting_date = (select max(counting_date) from register.higher_count) group by 1, 2, 3 order by 1, 2, 3`;

/**
 * Which programme is offered at which site, with its size: in hbo after the newest published enrolments that the register has,
 * and after the built-in table where it has none.
 */
export const registeredOffers = async ({ pool }: Pick<Db, 'pool'>): Promise<readonly TertiaryOffer[]> => {
  const { rows: higher } = await pool.query<HigherRow>(HIGHER);
  return offersWithHigher(higher);
};
