import type { Db } from '../../../platform/db/database.ts';
import {
  type HomeCount,
  type HomeDistance,
  type PublishedArea,
  type PublishedSite,
  publishedAreas,
  publishedDistances,
  publishedExams,
  publishedHomes,
  publishedHouseholds,
  publishedPopulation,
  publishedProgrammes,
  publishedPupils,
  publishedSiteCounts,
  publishedSites,
  publishedTestScores,
  type Sector,
  type SiteCount,
  type VoAttributes,
} from '../../register/index.ts';
import { kilometres } from '../geography.ts';
import { schoolScoresOf } from './school-scores.ts';
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

/** Where no boundary is known: a disc in which people live as densely as in an average built-up area, 2,500 on a km2. */
const radiusOf = (row: PublishedArea): number => {
  const km2 = surfaceOf(row.boundary) ?? (row.inhabitants ?? 0) / 2500;
  return Math.min(6, Math.max(0.25, Math.sqrt(km2 / Math.PI)));
};

type Alone = ReadonlyMap<string, { readonly inhabitants: number; readonly single: number | null }>;

const areaOf = (row: PublishedArea, alone: Alone): Area => ({
  postcode4: row.postcode4,
  latitude: row.latitude,
  longitude: row.longitude,
  municipality: row.municipality ?? '',
  province: row.province ?? '',
  inhabitants: row.inhabitants ?? 0,
  population: new Uint16Array(AGE_BANDS * 2),
  radius: radiusOf(row),
  ...aloneIn(alone.get(row.postcode4)),
});

const aloneIn = (published: { readonly inhabitants: number; readonly single: number | null } | undefined): { livingAlone?: number } =>
  published === undefined || published.single === null || published.inhabitants === 0
    ? {}
    : { livingAlone: published.single / published.inhabitants };

const readAreas = async ({ pool }: Pool): Promise<Area[]> => {
  const alone = new Map((await publishedHouseholds(pool)).map((row) => [row.postcode4, row]));
  const areas = (await publishedAreas(pool)).map((row) => areaOf(row, alone));
  const byCode = new Map(areas.map((area) => [area.postcode4, area]));
  for (const row of await publishedPopulation(pool)) {
    const cell = Math.min(AGE_BANDS - 1, Math.floor(row.ageFrom / 5)) * 2 + (row.sex === 'male' ? 0 : 1);
    const population = byCode.get(row.postcode4)?.population;
    if (population !== undefined) population[cell] = (population[cell] ?? 0) + row.inhabitants;
  }
  return areas;
};

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
const locator = (areas: readonly Area[]): ((row: PublishedSite) => Located | undefined) => {
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
const kindOf = (row: PublishedSite, counted: SiteKind | undefined): SiteKind | undefined => {
  if (row.sectors.includes('vo')) return 'vo';
  if (row.sectors.includes('po')) return counted;
  return TERTIARY.find((sector) => row.sectors.includes(sector)) as SiteKind | undefined;
};

const siteOf = (row: PublishedSite, index: number, kind: SiteKind, place: Located): Site => ({
  index,
  brin: row.brin,
  siteNo: row.siteNo,
  kind,
  name: row.name,
  denomination: row.denomination ?? '',
  ...place,
  municipality: row.municipality ?? '',
  from: row.since ?? 1900,
  to: row.until ?? 2200,
});

const readSites = async ({ pool }: Pool, areas: readonly Area[], counts: readonly SiteCount[]): Promise<Site[]> => {
  const counted = new Map(counts.map((row) => [row.brin + row.siteNo, row.schoolType as SiteKind]));
  const locate = locator(areas);
  const sites: Site[] = [];
  for (const row of await publishedSites(pool)) {
    const kind = kindOf(row, counted.get(row.brin + row.siteNo));
    const place = kind === undefined ? undefined : locate(row);
    if (kind !== undefined && place !== undefined) sites.push(siteOf(row, sites.length, kind, place));
  }
  return sites;
};

const readProgrammes = async ({ pool }: Pool): Promise<WorldProgramme[]> =>
  (await publishedProgrammes(pool)).map((row, index) => ({
    ...row,
    index,
    vo: row.sector === 'vo' ? (row.attributes as unknown as VoAttributes) : null,
  }));

type Index = ReadonlyMap<string, number>;

/** Pupils by site and year; years after the last published one are as that one. */
const poPupilsOf = (counts: readonly SiteCount[], index: Index, sites: number, firstYear: number, lastYear: number): Int32Array => {
  const years = lastYear - firstYear + 1;
  const pupils = new Int32Array(sites * years);
  const published = counts.reduce((last, row) => Math.max(last, row.year), firstYear);
  for (const row of counts) {
    const site = index.get(row.brin + row.siteNo);
    if (site === undefined) continue;
    const until = row.year === published ? lastYear : row.year;
    for (let year = row.year; year <= until; year++) {
      const cell = site * years + (year - firstYear);
      pupils[cell] = (pupils[cell] ?? 0) + row.pupils;
    }
  }
  return pupils;
};

const homesOf = (rows: readonly HomeCount[], sites: Index, areas: Index): { homes: HomeRow[]; homesYear: number } => {
  const homes = rows.flatMap((row): HomeRow[] => {
    const [area, site] = [areas.get(row.postcode4), sites.get(row.brin + row.siteNo)];
    return area === undefined || site === undefined ? [] : [{ area, site, ages: Int16Array.from(row.ages) }];
  });
  return { homes, homesYear: rows[0]?.year ?? 0 };
};

const readVoTargets = async ({ pool }: Pool, sites: Index, programmeOf: Index): Promise<{ voTargets: VoTarget[]; voYear: number }> => {
  const rows = await publishedPupils(pool);
  const voTargets = rows.flatMap((row): VoTarget[] => {
    const [site, programme] = [sites.get(row.brin + row.siteNo), programmeOf.get(`vo:${row.programmeCode}`)];
    if (site === undefined || programme === undefined) return [];
    return [{ site, programme, schoolType: row.schoolType, year: row.yearOfStudy, sex: row.sex === 'male' ? 0 : 1, pupils: row.pupils }];
  });
  return { voTargets, voYear: rows[0]?.year ?? 0 };
};

const distancesOf = (rows: readonly HomeDistance[], sites: Index, count: number): Float32Array => {
  const distances = new Float32Array(count).fill(Number.NaN);
  for (const row of rows) {
    const site = sites.get(row.brin + row.siteNo);
    if (site !== undefined) distances[site] = row.metres;
  }
  return distances;
};

const readExams = async ({ pool }: Pool, sites: Index): Promise<ExamTarget[]> =>
  (await publishedExams(pool)).flatMap((row): ExamTarget[] => {
    const site = sites.get(row.brin + row.siteNo);
    const { programmeName, schoolType, examYear: year, candidates, passed } = row;
    return site === undefined ? [] : [{ site, programmeName, schoolType, year, candidates, passed }];
  });

export type WorldOptions = { readonly seed: number; readonly scale: number; readonly firstYear: number; readonly lastYear: number };

/** Reads everything the country is made from out of the register: areas, sites, programmes and the published figures that are its targets. */
export const readWorld = async (db: Pool, options: WorldOptions): Promise<World> => {
  const { firstYear, lastYear } = options;
  const areas = await readAreas(db);
  const counts = await publishedSiteCounts(db.pool, firstYear, lastYear);
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
    ...homesOf(await publishedHomes(db.pool), siteIndex, areaIndex),
    ...(await readVoTargets(db, siteIndex, programmeOf)),
    distances: distancesOf(await publishedDistances(db.pool), siteIndex, sites.length),
    exams: await readExams(db, siteIndex),
    schoolScores: schoolScoresOf(await publishedTestScores(db.pool), siteIndex, sites.length),
  };
};
