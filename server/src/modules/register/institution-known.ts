import type { Db } from '../../platform/db/database.ts';
import type { InstitutionFacts, Period, Sector, SiteFacts } from './model.ts';

type Row = { name: string; sectors: Sector[]; structure: string | null; periods: Period[] };
type SiteRow = SiteFacts & { readonly periods: Period[] };

const versions = (table: string): string => `(select * from register.${table} where brin = $1 and recorded_at <= $2
  union all select ${table === 'site_version' ? SITE_COLUMNS : INSTITUTION_COLUMNS} from register.${table}_history where brin = $1 and recorded_at <= $2 and superseded_at > $2)`;
const INSTITUTION_COLUMNS = 'brin, during, board_id, sectors, name, denomination, structure, recorded_at, recorded_by';
const SITE_COLUMNS =
  'brin, site_no, during, sectors, name, street, house_number, postcode, place, municipality_code, municipality, province, denomination, structure, phone, website, latitude, longitude, recorded_at, recorded_by';
const PERIODS = `json_agg(json_build_object('start', coalesce(lower(during), '1900-01-01'), 'end', upper(during)) order by lower(during) nulls first) as periods`;
const LATEST = (column: string) => `(array_agg(${column} order by lower(during) desc nulls last))[1]`;

/** An institution with its sites as the register knew it at a moment (an ISO 8601 instant); undefined when it did not. */
export const institutionKnownOn = async (db: Pick<Db, 'pool'>, brin: string, moment: string): Promise<InstitutionFacts | undefined> => {
  const [institutions, sites] = await Promise.all([
    db.pool.query<Row>(
      `select ${LATEST('name')} as name, ${LATEST('structure')} as structure, ${LATEST('to_json(sectors)')} as sectors, ${PERIODS}
      from ${versions('institution_version')} i group by brin`,
      [brin, moment],
    ),
    db.pool.query<SiteRow>(
      `select site_no as "siteNo", ${LATEST('name')} as name, ${LATEST('to_json(sectors)')} as sectors, ${PERIODS}
      from ${versions('site_version')} s group by site_no order by site_no`,
      [brin, moment],
    ),
  ]);
  const [row] = institutions.rows;
  return row === undefined ? undefined : { brin, ...row, sites: sites.rows };
};
