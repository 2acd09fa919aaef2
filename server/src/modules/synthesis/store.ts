import { createHash } from 'node:crypto';
import type { Db, Tx } from '../../platform/db/database.ts';
import type { VoAttributes } from '../register/index.ts';
import { startOf } from './dates.ts';
import { placeOf } from './geography.ts';
import type { CountryInput, KnownSex, Numbers, PostcodeArea, SiteInput, Target } from './model.ts';

type TargetRow = { brin: string; site_no: string; programme_code: string; year_of_study: number; sex: KnownSex; pupils: number };
type SiteRow = {
  brin: string;
  site_no: string;
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
  since: string | null;
  until: string | null;
};
type AreaRow = { postcode4: string; inhabitants: number; latitude: number; longitude: number };

const TARGETS = `select brin, site_no, programme_code, year_of_study, sex, sum(pupils)::int as pupils
  from register.pupil_count
  where sector = 'vo' and counting_date = (select max(counting_date) from register.pupil_count where sector = 'vo') and pupils > 0
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
const SITES = `select brin, site_no, postcode, latitude, longitude, lower(during)::text as since, upper(during)::text as until
  from register.site_version where 'vo' = any(sectors) order by brin, site_no, lower(during) nulls first`;
const AREAS = `select postcode4, inhabitants, latitude, longitude from register.postcode_area
  where inhabitants > 0 and latitude is not null and longitude is not null order by postcode4`;
const PROGRAMMES = `select distinct on (code) code, attributes from register.programme_version where sector = 'vo' order by code, lower(during) desc nulls last`;

const covers = (rows: readonly SiteRow[], schoolYear: number): boolean => {
  let day = startOf(schoolYear);
  for (const { since, until } of rows) {
    if ((since !== null && since > day) || (until !== null && until <= day)) continue;
    if (until === null || until >= startOf(schoolYear + 1)) return true;
    day = until;
  }
  return false;
};

const siteOf = (
  rows: readonly [SiteRow, ...SiteRow[]],
  schoolYears: readonly number[],
  areas: ReadonlyMap<string, PostcodeArea>,
): SiteInput => {
  const now = rows.at(-1) ?? rows[0];
  const place = now.latitude === null || now.longitude === null ? null : { latitude: now.latitude, longitude: now.longitude };
  const site = {
    brin: now.brin,
    siteNo: now.site_no,
    postcode: now.postcode,
    place,
    schoolYears: new Set(schoolYears.filter((year) => covers(rows, year))),
  };
  return { ...site, place: placeOf(site, areas) };
};

const sitesOf = (rows: readonly SiteRow[], schoolYears: readonly number[], areas: readonly PostcodeArea[]): Map<string, SiteInput> => {
  const byCode = new Map(areas.map((area) => [area.postcode4, area]));
  const versions = new Map<string, [SiteRow, ...SiteRow[]]>();
  for (const row of rows) {
    const known = versions.get(row.brin + row.site_no);
    if (known === undefined) versions.set(row.brin + row.site_no, [row]);
    else known.push(row);
  }
  return new Map([...versions].map(([key, list]) => [key, siteOf(list, schoolYears, byCode)]));
};

/** Reads what the country is made from: targets, sites, geography and programmes in the register. */
export const readCountryInput = async (db: Pick<Db, 'pool'>, schoolYears: readonly number[]): Promise<CountryInput> => {
  const targets = (await db.pool.query<TargetRow>(TARGETS)).rows;
  const areaRows = (await db.pool.query<AreaRow>(AREAS)).rows;
  const programmes = (await db.pool.query<{ code: string; attributes: VoAttributes }>(PROGRAMMES)).rows;
  const siteRows = (await db.pool.query<SiteRow>(SITES)).rows;
  const areas = areaRows.map(({ postcode4, inhabitants, ...place }) => ({ postcode4, inhabitants, place }));
  return {
    targets: targets.map(
      (r): Target => ({
        brin: r.brin,
        siteNo: r.site_no,
        programmeCode: r.programme_code,
        yearOfStudy: r.year_of_study,
        sex: r.sex,
        pupils: r.pupils,
      }),
    ),
    sites: sitesOf(siteRows, schoolYears, areas),
    areas,
    programmes: new Map(programmes.map((row) => [row.code, row.attributes])),
  };
};

/** A fingerprint of all inputs: an interrupted run goes on only on the same ones. */
export const fingerprint = (input: CountryInput): string => {
  const hash = createHash('sha256');
  for (const target of input.targets) hash.update(JSON.stringify(target));
  for (const site of input.sites.values())
    hash.update(JSON.stringify([site.brin, site.siteNo, site.postcode, site.place, [...site.schoolYears]]));
  for (const area of input.areas) hash.update(JSON.stringify(area));
  for (const [code, programme] of input.programmes) hash.update(code + JSON.stringify(programme));
  return hash.digest('hex');
};

export type Run = {
  readonly seed: number;
  readonly scale: number;
  readonly schoolYear: number;
  readonly inputs: string;
  readonly regions: number;
  readonly generator: string;
};
export type RunState = Run & { readonly finished: boolean };

export const readRun = async (db: Pick<Db, 'pool'>): Promise<RunState | undefined> => {
  const { rows } = await db.pool.query<RunState>(
    `select seed::float8 as seed, scale, school_year as "schoolYear", inputs, regions, generator, finished_at is not null as finished from synthesis.run`,
  );
  return rows[0];
};

export const startRun = async (db: Pick<Db, 'pool'>, run: Run): Promise<void> => {
  const values = [run.seed, run.scale, run.schoolYear, run.inputs, run.regions, run.generator];
  await db.pool.query(
    'insert into synthesis.run (seed, scale, school_year, inputs, regions, generator) values ($1, $2, $3, $4, $5, $6)',
    values,
  );
};

export const finishRun = async (db: Pick<Db, 'pool'>): Promise<void> => {
  await db.pool.query('update synthesis.run set finished_at = now()');
};

export const readLoaded = async (db: Pick<Db, 'pool'>): Promise<Map<number, Numbers>> => {
  const { rows } = await db.pool.query<{ region: number; next_numbers: Numbers }>(
    'select region, next_numbers from synthesis.region_loaded order by region',
  );
  return new Map(rows.map((row) => [row.region, row.next_numbers]));
};

export const recordRegion = async (tx: Tx, region: number, pupils: number, next: Numbers): Promise<void> => {
  await tx.query('insert into synthesis.region_loaded (region, pupils, next_numbers) values ($1, $2, $3)', [
    region,
    pupils,
    JSON.stringify(next),
  ]);
};

/** Learners in the register that no generator made. */
export const hasRealLearners = async (db: Pick<Db, 'pool'>): Promise<boolean> => {
  const { rows } = await db.pool.query<{ found: boolean }>(
    `select exists (select from register.learner where recorded_by not like 'synthesis:%') or exists (select from register.enrolment where recorded_by not like 'synthesis:%') as found`,
  );
  return rows[0]?.found === true;
};
export const hasLearners = async (db: Pick<Db, 'pool'>): Promise<boolean> =>
  (await db.pool.query<{ found: boolean }>('select exists (select from register.learner) as found')).rows[0]?.found === true;
