import type { Tx } from '../../../platform/db/database.ts';
import { kilometres } from '../geography.ts';
import { correlation, relative } from './distance.ts';
import type { Marginal, Picture, Scatter } from './marginal.ts';

type Located = { readonly latitude: number; readonly longitude: number };
/** Where the home of a full postcode lies. */
export type HomeOf = (postcode: string) => Located | undefined;
/** Where a site lies, as the generator took it. */
export type SiteOf = (brin: string, siteNo: string) => Located | undefined;
export type Places = { readonly home: HomeOf; readonly site: SiteOf };

type HomeRow = {
  readonly brin: string;
  readonly site_no: string;
  readonly postcode: string;
  readonly kind: string;
  readonly pupils: number;
};
type Mean = { km: number; pupils: number };

const HOMES = `select p.brin::text, p.site_no::text, d.postcode, case p.sector when 'po' then lower(p.programme_code) else p.sector::text end as kind, count(*)::int as pupils
  from register.enrolment_period p join register.learner_details d on d.learner_id = p.learner_id and d.during @> $1::date
  where p.during @> $1::date and p.sector in ('po', 'vo') and d.postcode is not null group by 1, 2, 3, 4`;

const add = (means: Map<string, Mean>, key: string, km: number, pupils: number): void => {
  const mean = means.get(key) ?? { km: 0, pupils: 0 };
  mean.km += km * pupils;
  mean.pupils += pupils;
  means.set(key, mean);
};

const measure = (rows: readonly HomeRow[], places: Places): { bySite: Map<string, Mean>; byKind: Map<string, Mean> } => {
  const [bySite, byKind] = [new Map<string, Mean>(), new Map<string, Mean>()];
  for (const row of rows) {
    const [home, site] = [places.home(row.postcode), places.site(row.brin, row.site_no)];
    if (home === undefined || site === undefined) continue;
    const km = kilometres(home, site);
    if (row.kind !== 'vo') add(bySite, row.brin + row.site_no, km, row.pupils);
    add(byKind, row.kind, km, row.pupils);
  }
  return { bySite, byKind };
};

type Published = {
  readonly brin: string;
  readonly site_no: string;
  readonly kind: string;
  readonly metres: number;
  readonly pupils: number;
};

const scatterOf = (published: readonly Published[], bySite: ReadonlyMap<string, Mean>): [number, number][] =>
  published.flatMap((row) => {
    const ours = bySite.get(row.brin + row.site_no);
    return ours === undefined || ours.pupils === 0 ? [] : [[row.metres / 1000, ours.km / ours.pupils] as [number, number]];
  });

const publishedMeans = (published: readonly Published[], bySite: ReadonlyMap<string, Mean>): Map<string, Mean> => {
  const means = new Map<string, Mean>();
  for (const row of published) if (bySite.has(row.brin + row.site_no)) add(means, row.kind, row.metres / 1000, row.pupils);
  return means;
};

const SOURCE = 'DUO, gemiddelde afstand tussen woonadres leerling en schoolvestiging, 1 October 2019';

const meanMarginal = (kind: string, ours: Mean, published: number, source: string): Marginal => {
  const km = ours.km / ours.pupils;
  return {
    name: `mean distance to school, ${kind}`,
    kind: 'relative difference',
    distance: relative(km, published),
    wanted: 0.1,
    ours: km,
    published,
    source,
  };
};

/**
 * Distances from home to school on the day for which they are published, or two school years ago where nothing is.
 * `secondary` is the published mean distance in secondary education with its source.
 */
export const distances = async (
  tx: Tx,
  places: Places,
  secondary: { readonly value: number; readonly source: string },
): Promise<{ marginals: Marginal[]; scatter: Scatter }> => {
  const published = await tx.query<Published>(
    `select brin::text, site_no::text, lower(school_type) as kind, metres::float8 as metres, pupils from register.home_distance
     where counting_date = (select max(counting_date) from register.home_distance)`,
  );
  const { rows } = await tx.query<HomeRow>(HOMES, ['2019-10-01']);
  const { bySite, byKind } = measure(rows, places);
  const points = scatterOf(published.rows, bySite);
  const marginals: Marginal[] = [];
  if (points.length > 0)
    marginals.push({
      name: 'mean distance per primary site',
      kind: 'correlation',
      distance: correlation(points),
      wanted: 0.7,
      ours: null,
      published: null,
      source: SOURCE,
    });
  for (const [kind, mean] of publishedMeans(published.rows, bySite)) {
    const ours = byKind.get(kind);
    if (ours !== undefined) marginals.push(meanMarginal(kind, ours, mean.km / mean.pupils, SOURCE));
  }
  const vo = byKind.get('vo');
  if (vo !== undefined) marginals.push(meanMarginal('vo', vo, secondary.value, secondary.source));
  return { marginals, scatter: { title: 'Mean distance from home to primary school, per site', unit: 'km', points } };
};

// Pairs of brothers and sisters next to each other in age, both in mainstream primary education on the day.
const SIBLINGS = `with pupils as (
    select d.household_id, p.learner_id, p.brin, p.site_no, d.birth_date
    from register.enrolment_period p join register.learner_details d on d.learner_id = p.learner_id and d.during @> $1::date
    where p.during @> $1::date and p.sector = 'po' and p.programme_code = 'BO' and d.household_id is not null),
  pairs as (select brin, site_no, lead(brin) over w as brin2, lead(site_no) over w as site2 from pupils
    window w as (partition by household_id order by birth_date, learner_id))
  select count(*)::int as pairs, count(*) filter (where brin = brin2 and site_no = site2)::int as same from pairs where brin2 is not null`;

/** Share of sibling pairs in the same primary school. */
export const siblings = async (tx: Tx, published: { readonly value: number; readonly source: string }): Promise<Marginal[]> => {
  const { rows } = await tx.query<{ pairs: number; same: number }>(SIBLINGS, ['2024-10-01']);
  const { pairs, same } = rows[0] ?? { pairs: 0, same: 0 };
  if (pairs === 0) return [];
  const ours = same / pairs;
  return [
    {
      name: 'sibling pairs at the same primary school',
      kind: 'relative difference',
      distance: relative(ours, published.value),
      wanted: 0.1,
      ours,
      published: published.value,
      source: published.source,
    },
  ];
};

// The level under which the exam is published: vmbo by learning path, havo, vwo.
const EXAMS = `with level as (select code, max(level) as level from register.programme_version where sector = 'vo' group by 1),
  ours as (select l.level, count(*)::int as candidates, count(*) filter (where r.outcome = 'passed')::int as passed
    from register.result r join level l on l.code = r.programme_code
    where r.sector = 'vo' and r.kind = 'exam' and r.exam_year between 2015 and 2019 and r.outcome in ('passed', 'failed') group by 1)
  select * from ours`;
const PUBLISHED_EXAMS = `select school_type, programme_name, sum(candidates)::int as candidates, sum(passed)::int as passed
  from register.exam_count where exam_year between 2015 and 2019 group by 1, 2`;

const levelOf = (text: string): 'vmbo' | 'havo' | 'vwo' => (/^vwo/i.test(text) ? 'vwo' : /^havo/i.test(text) ? 'havo' : 'vmbo');
type Counted = { candidates: number; passed: number };
const collect = <T extends Counted>(rows: readonly T[], key: (row: T) => string): Map<string, Counted> => {
  const found = new Map<string, Counted>();
  for (const row of rows) {
    const level = levelOf(key(row));
    const known = found.get(level) ?? { candidates: 0, passed: 0 };
    found.set(level, { candidates: known.candidates + row.candidates, passed: known.passed + row.passed });
  }
  return found;
};

/** Pass rates of final exams by level, exam years 2015 to 2019. */
export const passRates = async (tx: Tx): Promise<{ marginals: Marginal[]; picture: Picture }> => {
  const ours = collect((await tx.query<Counted & { level: string }>(EXAMS)).rows, (row) => row.level);
  const published = collect((await tx.query<Counted & { school_type: string }>(PUBLISHED_EXAMS)).rows, (row) => row.school_type);
  const marginals: Marginal[] = [];
  const bars: Picture['rows'][number][] = [];
  for (const level of ['vmbo', 'havo', 'vwo']) {
    const [a, b] = [ours.get(level), published.get(level)];
    if (a === undefined || b === undefined || a.candidates === 0) continue;
    const [rate, wanted] = [a.passed / a.candidates, b.passed / b.candidates];
    bars.push({ label: level, ours: rate, published: wanted });
    marginals.push({
      name: `pass rate ${level}, 2015 to 2019`,
      kind: 'relative difference',
      distance: relative(rate, wanted),
      wanted: 0.1,
      ours: rate,
      published: wanted,
      source: 'DUO, examenkandidaten en geslaagden 2014-2019',
    });
  }
  return { marginals, picture: { title: 'Share of candidates who pass, 2015 to 2019', rows: bars, unit: 'share' } };
};

const STOCKS = `select year, sector, sum(pupils)::int as pupils from counted where sector in ('mbo', 'hbo', 'wo') group by 1, 2 order by 2, 1`;

/** Students on 1 October by sector and year beside the published numbers, as a picture. */
export const stocks = async (
  tx: Tx,
  published: Readonly<Record<string, Readonly<Record<number, number>>>>,
  share: number,
): Promise<Picture[]> => {
  const { rows } = await tx.query<{ year: number; sector: string; pupils: number }>(STOCKS);
  return [...Map.groupBy(rows, (row) => row.sector)].map(([sector, list]) => ({
    title: `Students in ${sector}, 1 October`,
    unit: 'people',
    rows: list.map((row) => {
      const national = published[sector]?.[row.year];
      return { label: String(row.year), ours: row.pupils, published: national === undefined ? null : national * share };
    }),
  }));
};
