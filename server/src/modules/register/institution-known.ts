import type { Db } from '../../platform/db/database.ts';
import type { InstitutionFacts, SiteFacts } from './model.ts';

type Row = Omit<InstitutionFacts, 'sites'>;
type SiteRow = SiteFacts & { readonly brin: string };

const COMMON = 'brin, during, sectors, name, structure';

/** Versions as recorded at moment $2 of institution $1, or of all where it is null. */
const versions = (table: string, columns: string): string => `(select ${columns} from register.${table}
    where ($1::text is null or brin = $1) and recorded_at <= $2
  union all select ${columns} from register.${table}_history
    where ($1::text is null or brin = $1) and recorded_at <= $2 and superseded_at > $2)`;
const PERIODS = `json_agg(json_build_object('start', coalesce(lower(during), '1900-01-01'), 'end', upper(during)) order by lower(during) nulls first) as periods`;
const latest = (column: string): string => `(array_agg(${column} order by lower(during) desc nulls last))[1]`;
const FACTS = `${latest('name')} as name, ${latest('structure')} as structure, ${latest('to_json(sectors)')} as sectors, ${PERIODS}`;

/** Institutions with their sites as the register knew them at a moment (an ISO 8601 instant), by BRIN: one, or all. */
export const institutionsKnownOn = async (
  db: Pick<Db, 'pool'>,
  moment: string,
  brin: string | null = null,
): Promise<ReadonlyMap<string, InstitutionFacts>> => {
  const [institutions, sites] = await Promise.all([
    db.pool.query<Row>(`select brin, ${FACTS} from ${versions('institution_version', COMMON)} i group by brin`, [brin, moment]),
    db.pool.query<SiteRow>(
      `select brin, site_no as "siteNo", ${FACTS} from ${versions('site_version', `${COMMON}, site_no`)} s
      group by brin, site_no order by brin, site_no`,
      [brin, moment],
    ),
  ]);
  const sitesOf = Map.groupBy(sites.rows, (site) => site.brin);
  return new Map(institutions.rows.map((row) => [row.brin, { ...row, sites: sitesOf.get(row.brin) ?? [] }]));
};
