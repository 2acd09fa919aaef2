import pg from 'pg';
import type { Database, Db } from '../../platform/db/database.ts';
import type { Attributes, InstitutionFacts, Period, Programme, ReferenceData, Sector, SiteFacts, VoAttributes } from './model.ts';

/** Reference data held in memory: institutions, programmes, postcodes. `current()` never waits. */
export type ReferenceCache = {
  readonly current: () => ReferenceData;
  readonly reload: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const CHANNEL = 'register_reference';
const SAFETY_RELOAD_MS = 60_000;

const merged = (periods: readonly Period[]): Period[] => {
  const result: { start: string; end: string | null }[] = [];
  for (const p of periods) {
    const last = result.at(-1);
    if (last !== undefined && last.end === p.start) last.end = p.end;
    else result.push({ ...p });
  }
  return result;
};

type InstitutionRow = { brin: string; name: string; sectors: Sector[]; structure: string | null; periods: Period[] };
type SiteRow = { brin: string; site_no: string; name: string; sectors: Sector[]; periods: Period[] };
type ProgrammeRow = {
  sector: Sector;
  code: string;
  name: string;
  level: string;
  nominal_years: string | null;
  attributes: Attributes;
  periods: Period[];
};

// An open start is older than anything reported.
const PERIODS = `json_agg(json_build_object('start', coalesce(lower(during), '1900-01-01'), 'end', upper(during)) order by lower(during) nulls first) as periods`;
const LATEST = (column: string) => `(array_agg(${column} order by lower(during) desc nulls last))[1] as ${column.split('::')[0]}`;

const institutions = async (db: Db): Promise<Map<string, InstitutionFacts>> => {
  const [rows, sites] = await Promise.all([
    db.pool.query<InstitutionRow>(
      `select brin, ${LATEST('name')}, ${LATEST('structure')}, (array_agg(to_json(sectors) order by lower(during) desc nulls last))[1] as sectors, ${PERIODS} from register.institution_version group by brin`,
    ),
    db.pool.query<SiteRow>(
      `select brin, site_no, ${LATEST('name')}, (array_agg(to_json(sectors) order by lower(during) desc nulls last))[1] as sectors, ${PERIODS} from register.site_version group by brin, site_no order by brin, site_no`,
    ),
  ]);
  const sitesOf = new Map<string, SiteFacts[]>();
  for (const s of sites.rows) {
    const list = sitesOf.get(s.brin) ?? [];
    list.push({ siteNo: s.site_no, name: s.name, sectors: s.sectors, periods: merged(s.periods) });
    sitesOf.set(s.brin, list);
  }
  return new Map(
    rows.rows.map((r) => [
      r.brin,
      {
        brin: r.brin,
        name: r.name,
        sectors: r.sectors,
        structure: r.structure,
        periods: merged(r.periods),
        sites: sitesOf.get(r.brin) ?? [],
      },
    ]),
  );
};

const programmes = async (db: Db): Promise<Map<string, Programme>> => {
  const { rows } = await db.pool.query<ProgrammeRow>(
    `select sector, code, ${LATEST('name')}, ${LATEST('level')}, ${LATEST('nominal_years')}, ${LATEST('attributes')}, ${PERIODS} from register.programme_version group by sector, code`,
  );
  return new Map(
    rows.map((r) => [
      `${r.sector}:${r.code}`,
      {
        sector: r.sector,
        code: r.code,
        name: r.name,
        level: r.level,
        nominalYears: r.nominal_years === null ? null : Number(r.nominal_years),
        periods: merged(r.periods),
        vo: r.sector === 'vo' ? (r.attributes as unknown as VoAttributes) : null,
        attributes: r.attributes,
      },
    ]),
  );
};

const partnerships = async (db: Db): Promise<NonNullable<ReferenceData['partnerships']>> => {
  const { rows } = await db.pool.query<{ number: string; sector: 'po' | 'vo'; periods: Period[] }>(
    `select number, ${LATEST('sector')}, ${PERIODS} from register.partnership group by number`,
  );
  return new Map(rows.map(({ number, sector, periods }) => [number, { sector, periods: merged(periods) }]));
};

/** Reads all reference data at once, for rules that work on plain values. */
export const loadReference = async (db: Db): Promise<ReferenceData> => {
  const [i, p, swv, areas] = await Promise.all([
    institutions(db),
    programmes(db),
    partnerships(db),
    db.pool.query<{ postcode4: string }>('select postcode4 from register.postcode_area'),
  ]);
  return { institutions: i, programmes: p, partnerships: swv, postcodes: new Set(areas.rows.map((r) => r.postcode4)) };
};

/** Keeps reference data in memory and reloads it when any process changes it: at once by notice, at the latest after a minute. */
export const createReferenceCache = async (db: Database): Promise<ReferenceCache> => {
  let data = await loadReference(db);
  let stopped = false;
  let listener: pg.Client | undefined;
  let loading: Promise<void> | undefined;
  const reload = (): Promise<void> => {
    loading ??= loadReference(db)
      .then((fresh) => {
        data = fresh;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };
  const listen = async (): Promise<void> => {
    if (stopped || listener !== undefined) return;
    const client = new pg.Client({ connectionString: db.url });
    client.on('error', () => {
      listener = undefined;
    });
    client.on('notification', () => void reload().catch(() => {}));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      listener = client;
    } catch {
      await client.end().catch(() => {});
    }
  };
  await listen();
  const timer = setInterval(
    () =>
      void listen()
        .then(reload)
        .catch(() => {}),
    SAFETY_RELOAD_MS,
  );
  timer.unref();
  const stop = async (): Promise<void> => {
    stopped = true;
    clearInterval(timer);
    await listener?.end().catch(() => {});
  };
  return { current: () => data, reload, stop };
};
