import type { Db } from '../../../platform/db/database.ts';
import type { Sector, VoAttributes } from '../../register/index.ts';
import { kilometres } from '../geography.ts';
import { surfaceOf } from './surface.ts';
import {
  AGE_BANDS,
  type Area,
  type ExamTarget,
  type HomeRow,
  type Site,
  type SiteKind,
  type VoTarget,
  type World,
  type WorldProgramme,
} from './world.ts';

type Pool = Pick<Db, 'pool'>;

type AreaRow = {
  postcode4: string;
  municipality: string | null;
  province: string | null;
  inhabitants: number | null;
  latitude: number;
  longitude: number;
  boundary: unknown;
};

/** Where no boundary is known: a disc in which people live as densely as in an average built-up area, 2,500 on a km2. */
const radiusOf = (row: AreaRow): number => {
  const km2 = surfaceOf(row.boundary) ?? (row.inhabitants ?? 0) / 2500;
  return Math.min(6, Math.max(0.25, Math.sqrt(km2 / Math.PI)));
};

const readAreas = async ({ pool }: Pool): Promise<Area[]> => {
  const { rows } = await pool.query<AreaRow>(
    `select postcode4, municipality, province, inhabitants, latitude, longitude, boundary from register.postcode_area
     where latitude is not null and longitude is not null order by postcode4`,
  );
  const areas = rows.map(
    (row): Area => ({
      postcode4: row.postcode4,
      latitude: row.latitude,
      longitude: row.longitude,
      municipality: row.municipality ?? '',
      province: row.province ?? '',
      inhabitants: row.inhabitants ?? 0,
      population: new Uint16Array(AGE_BANDS * 2),
      radius: radiusOf(row),
    }),
  );
  const byCode = new Map(areas.map((area) => [area.postcode4, area]));
  const residents = await pool.query<{ postcode4: string; age_from: number; sex: string; inhabitants: number }>(
    'select postcode4, age_from, sex, inhabitants from register.population order by 1, 2, 3',
  );
  for (const row of residents.rows) {
    const cell = Math.min(AGE_BANDS - 1, Math.floor(row.age_from / 5)) * 2 + (row.sex === 'male' ? 0 : 1);
    const population = byCode.get(row.postcode4)?.population;
    if (population !== undefined) population[cell] = (population[cell] ?? 0) + row.inhabitants;
  }
  return areas;
};

type SiteRow = {
  brin: string;
  site_no: string;
  sectors: Sector[];
  name: string;
  denomination: string | null;
  postcode: string | null;
  municipality: string | null;
  latitude: number | null;
  longitude: number | null;
  since: number | null;
  until: number | null;
};
type CountRow = { brin: string; site_no: string; school_type: SiteKind; year: number; pupils: number };

/** The running facts of every site with the school years from its first day to its last; '1 August' begins a school year. */
const SITES = `select distinct on (v.brin, v.site_no) v.brin, v.site_no, v.sectors, v.name, v.denomination, v.postcode, v.municipality,
    v.latitude, v.longitude, e.since, e.until
  from register.site_version v join (
    select brin, site_no,
      case when bool_or(lower_inf(during)) then null else extract(year from min(lower(during)) + 153)::int end as since,
      case when bool_or(upper_inf(during)) then null else extract(year from max(upper(during)) - 213)::int - 1 end as until
    from register.site_version group by 1, 2) e using (brin, site_no)
  order by v.brin, v.site_no, (v.latitude is not null) desc, (v.postcode is not null) desc, lower(v.during) desc nulls last`;

const largestOf = (areas: readonly Area[]): Map<string, number> => {
  const largest = new Map<string, number>();
  areas.forEach((area, index) => {
    const known = largest.get(area.municipality.toLowerCase());
    if (known === undefined || (areas[known]?.inhabitants ?? 0) < area.inhabitants) largest.set(area.municipality.toLowerCase(), index);
  });
  return largest;
};

const nearest = (areas: readonly Area[], place: { readonly latitude: number; readonly longitude: number }): number => {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  areas.forEach((area, index) => {
    const distance = kilometres(area, place);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
};

type Located = { readonly area: number; readonly latitude: number; readonly longitude: number };
const locator = (areas: readonly Area[]): ((row: SiteRow) => Located | undefined) => {
  const byCode = new Map(areas.map((area, index) => [area.postcode4, index]));
  const largest = largestOf(areas);
  return (row) => {
    const place = row.latitude === null || row.longitude === null ? undefined : { latitude: row.latitude, longitude: row.longitude };
    const area =
      byCode.get(row.postcode?.slice(0, 4) ?? '') ??
      (place === undefined ? largest.get((row.municipality ?? '').toLowerCase()) : nearest(areas, place));
    const around = area === undefined ? undefined : areas[area];
    if (area === undefined || around === undefined) return undefined;
    return { area, latitude: place?.latitude ?? around.latitude, longitude: place?.longitude ?? around.longitude };
  };
};

const TERTIARY: readonly Sector[] = ['mbo', 'hbo', 'wo'];
const kindOf = (row: SiteRow, counted: SiteKind | undefined): SiteKind | undefined => {
  if (row.sectors.includes('vo')) return 'vo';
  if (row.sectors.includes('po')) return counted;
  return TERTIARY.find((sector) => row.sectors.includes(sector)) as SiteKind | undefined;
};

const siteOf = (row: SiteRow, index: number, kind: SiteKind, place: Located): Site => ({
  index,
  brin: row.brin,
  siteNo: row.site_no,
  kind,
  name: row.name,
  denomination: row.denomination ?? '',
  ...place,
  municipality: row.municipality ?? '',
  from: row.since ?? 1900,
  to: row.until ?? 2200,
});

const readSites = async ({ pool }: Pool, areas: readonly Area[], counts: readonly CountRow[]): Promise<Site[]> => {
  const { rows } = await pool.query<SiteRow>(SITES);
  const counted = new Map(counts.map((row) => [row.brin + row.site_no, row.school_type]));
  const locate = locator(areas);
  const sites: Site[] = [];
  for (const row of rows) {
    const kind = kindOf(row, counted.get(row.brin + row.site_no));
    const place = kind === undefined ? undefined : locate(row);
    if (kind !== undefined && place !== undefined) sites.push(siteOf(row, sites.length, kind, place));
  }
  return sites;
};

const readProgrammes = async ({ pool }: Pool): Promise<WorldProgramme[]> => {
  const { rows } = await pool.query<{
    sector: Sector;
    code: string;
    name: string;
    level: string;
    years: number | null;
    attributes: Record<string, unknown>;
  }>(`select distinct on (sector, code) sector, code, name, level, nominal_years::float8 as years, attributes
      from register.programme_version order by sector, code, lower(during) desc nulls last`);
  return rows.map((row, index) => ({
    index,
    sector: row.sector,
    code: row.code,
    name: row.name,
    level: row.level,
    nominalYears: row.years,
    vo: row.sector === 'vo' ? (row.attributes as unknown as VoAttributes) : null,
    attributes: row.attributes,
  }));
};

const readCounts = async ({ pool }: Pool, firstYear: number, lastYear: number): Promise<CountRow[]> =>
  (
    await pool.query<CountRow>(
      `select brin, site_no, school_type, extract(year from counting_date)::int as year, pupils from register.site_count
       where extract(year from counting_date) between $1 and $2 and pupils > 0 order by 1, 2, 3, 4`,
      [firstYear, lastYear],
    )
  ).rows;

type Index = ReadonlyMap<string, number>;

/** Pupils by site and year; years after the last published one are as that one. */
const poPupilsOf = (counts: readonly CountRow[], index: Index, sites: number, firstYear: number, lastYear: number): Int32Array => {
  const years = lastYear - firstYear + 1;
  const pupils = new Int32Array(sites * years);
  const published = counts.reduce((last, row) => Math.max(last, row.year), firstYear);
  for (const row of counts) {
    const site = index.get(row.brin + row.site_no);
    if (site === undefined) continue;
    const until = row.year === published ? lastYear : row.year;
    for (let year = row.year; year <= until; year++) {
      const cell = site * years + (year - firstYear);
      pupils[cell] = (pupils[cell] ?? 0) + row.pupils;
    }
  }
  return pupils;
};

const readHomes = async ({ pool }: Pool, sites: Index, areas: Index): Promise<{ homes: HomeRow[]; homesYear: number }> => {
  const { rows } = await pool.query<{ postcode4: string; brin: string; site_no: string; ages: number[]; year: number }>(
    `select postcode4, brin, site_no, ages, extract(year from counting_date)::int as year from register.home_count
     where counting_date = (select max(counting_date) from register.home_count) order by brin, site_no, postcode4`,
  );
  const homes = rows.flatMap((row): HomeRow[] => {
    const [area, site] = [areas.get(row.postcode4), sites.get(row.brin + row.site_no)];
    return area === undefined || site === undefined ? [] : [{ area, site, ages: Int16Array.from(row.ages) }];
  });
  return { homes, homesYear: rows[0]?.year ?? 0 };
};

const readVoTargets = async ({ pool }: Pool, sites: Index, programmeOf: Index): Promise<{ voTargets: VoTarget[]; voYear: number }> => {
  const { rows } = await pool.query<{
    brin: string;
    site_no: string;
    school_type: string;
    programme_code: string;
    year_of_study: number;
    sex: string;
    pupils: number;
    year: number;
  }>(`select brin, site_no, school_type, programme_code, year_of_study, sex, pupils, extract(year from counting_date)::int as year
      from register.pupil_count where sector = 'vo' and pupils > 0
        and counting_date = (select max(counting_date) from register.pupil_count where sector = 'vo')
      order by 1, 2, 3, 4, 5, 6`);
  const voTargets = rows.flatMap((row): VoTarget[] => {
    const [site, programme] = [sites.get(row.brin + row.site_no), programmeOf.get(`vo:${row.programme_code}`)];
    if (site === undefined || programme === undefined) return [];
    return [{ site, programme, schoolType: row.school_type, year: row.year_of_study, sex: row.sex === 'male' ? 0 : 1, pupils: row.pupils }];
  });
  return { voTargets, voYear: rows[0]?.year ?? 0 };
};

const readDistances = async ({ pool }: Pool, sites: Index, count: number): Promise<Float32Array> => {
  const distances = new Float32Array(count).fill(Number.NaN);
  const { rows } = await pool.query<{ brin: string; site_no: string; metres: number }>(
    `select brin, site_no, metres::float8 as metres from register.home_distance
     where counting_date = (select max(counting_date) from register.home_distance) order by brin, site_no, school_type`,
  );
  for (const row of rows) {
    const site = sites.get(row.brin + row.site_no);
    if (site !== undefined) distances[site] = row.metres;
  }
  return distances;
};

const readExams = async ({ pool }: Pool, sites: Index): Promise<ExamTarget[]> => {
  const { rows } = await pool.query<{
    brin: string;
    site_no: string;
    programme_name: string;
    school_type: string;
    exam_year: number;
    candidates: number;
    passed: number;
  }>(`select brin, site_no, programme_name, school_type, exam_year, sum(candidates)::int as candidates, sum(passed)::int as passed
      from register.exam_count group by 1, 2, 3, 4, 5 having sum(candidates) > 0 order by 1, 2, 3, 4, 5`);
  return rows.flatMap((row): ExamTarget[] => {
    const site = sites.get(row.brin + row.site_no);
    if (site === undefined) return [];
    const { programme_name: programmeName, school_type: schoolType, exam_year: year, candidates, passed } = row;
    return [{ site, programmeName, schoolType, year, candidates, passed }];
  });
};

export type WorldOptions = { readonly seed: number; readonly scale: number; readonly firstYear: number; readonly lastYear: number };

/** Reads everything the country is made from out of the register: areas, sites, programmes and the published figures that are its targets. */
export const readWorld = async (db: Pool, options: WorldOptions): Promise<World> => {
  const { firstYear, lastYear } = options;
  const areas = await readAreas(db);
  const counts = await readCounts(db, firstYear, lastYear);
  const sites = await readSites(db, areas, counts);
  const programmes = await readProgrammes(db);
  const siteIndex = new Map(sites.map((site) => [site.brin + site.siteNo, site.index]));
  const programmeOf = new Map(programmes.map((programme) => [`${programme.sector}:${programme.code}`, programme.index]));
  const areaIndex = new Map(areas.map((area, index) => [area.postcode4, index]));
  return {
    ...options,
    areas,
    sites,
    programmes,
    programmeOf,
    poPupils: poPupilsOf(counts, siteIndex, sites.length, firstYear, lastYear),
    ...(await readHomes(db, siteIndex, areaIndex)),
    ...(await readVoTargets(db, siteIndex, programmeOf)),
    distances: await readDistances(db, siteIndex, sites.length),
    exams: await readExams(db, siteIndex),
  };
};
