import { type Db, transaction } from '../../platform/db/database.ts';
import { REGISTER_START } from './adapters/duo/timeline.ts';
import { TERTIARY_INSTITUTIONS, TOWNS } from './tertiary-institutions.ts';

export { type TertiaryOffer, tertiaryOffers } from './tertiary-offers.ts';

const RECORDED_BY = 'leerbron:tertiary';
const LOCK = 7_204_103;

type Row = {
  readonly brin: string;
  readonly site: string;
  readonly name: string;
  readonly siteName: string;
  readonly sector: string;
  readonly place: string;
  readonly province: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

const rows = (): Row[] =>
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
        province: place?.province ?? null,
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      };
    }),
  );

const FROM = `json_to_recordset($1::json) as x(brin text, site text, name text, "siteName" text, sector text, place text, province text, latitude float8, longitude float8)`;

/**
 * Adds the institutions of vocational and higher education where the register has none with that BRIN. The register gets
 * coordinates and no postcode: only four digits are known, and a country with invented postcodes has another place there.
 * @returns how many institutions were added.
 */
export const installTertiaryInstitutions = (db: Pick<Db, 'pool'>): Promise<number> =>
  transaction(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const known = await tx.query<{ brin: string }>('select brin from register.institution');
    const taken = new Set(known.rows.map(({ brin }) => brin));
    const added = rows().filter(({ brin }) => !taken.has(brin));
    if (added.length === 0) return 0;
    const json = JSON.stringify(added);
    await tx.query(`insert into register.institution select distinct x.brin from ${FROM}`, [json]);
    await tx.query(
      `insert into register.institution_version (brin, during, sectors, name, recorded_by)
       select distinct x.brin, daterange($2, null), array[x.sector]::register.sector[], x.name, $3 from ${FROM}`,
      [json, REGISTER_START, RECORDED_BY],
    );
    await tx.query(`insert into register.site (brin, site_no) select x.brin, x.site from ${FROM}`, [json]);
    await tx.query(
      `insert into register.site_version (brin, site_no, during, sectors, name, place, province, latitude, longitude, recorded_by)
       select x.brin, x.site, daterange($2, null), array[x.sector]::register.sector[], x."siteName", x.place, x.province, x.latitude, x.longitude, $3 from ${FROM}`,
      [json, REGISTER_START, RECORDED_BY],
    );
    return new Set(added.map(({ brin }) => brin)).size;
  });
