import type { Tx } from '../../../platform/db/database.ts';
import { type HomeDistance, publishedDistances, type WayToSchool, waysToSchool } from '../../register/index.ts';
import { kilometres } from '../geography.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { figure } from './compare.ts';
import { correlation } from './distance.ts';
import type { Marginal, Measured, PictureRow } from './marginal.ts';
import type { Places } from './places.ts';

type Mean = { km: number; pupils: number };
const meanOf = (mean: Mean): number => mean.km / mean.pupils;

const add = (means: Map<string, Mean>, key: string, km: number, pupils: number): void => {
  const mean = means.get(key) ?? { km: 0, pupils: 0 };
  mean.km += km * pupils;
  mean.pupils += pupils;
  means.set(key, mean);
};

type Means = { readonly bySite: Map<string, Mean>; readonly byKind: Map<string, Mean> };
const addWay = ({ bySite, byKind }: Means, row: WayToSchool, places: Places): void => {
  const [home, site] = [places.home(row.postcode), places.site(row.brin, row.siteNo)];
  if (home === undefined || site === undefined) return;
  const km = kilometres(home, site);
  if (row.kind !== 'vo') add(bySite, row.brin + row.siteNo, km, row.pupils);
  add(byKind, row.kind, km, row.pupils);
};

const SOURCE = 'DUO, gemiddelde afstand tussen woonadres leerling en schoolvestiging, 1 October 2019';
const KINDS = ['bo', 'sbo', 'so', 'vso'];

const publishedMeans = (rows: readonly HomeDistance[], { bySite }: Means): Map<string, Mean> => {
  const means = new Map<string, Mean>();
  for (const row of rows) if (bySite.has(row.brin + row.siteNo)) add(means, row.schoolType, row.metres / 1000, row.pupils);
  return means;
};

const kinds = (published: ReadonlyMap<string, Mean>, byKind: ReadonlyMap<string, Mean>): Marginal[] => {
  const rows = KINDS.flatMap((kind): Marginal[] => {
    const [ours, there] = [byKind.get(kind), published.get(kind)];
    if (ours === undefined || there === undefined || there.pupils === 0) return [];
    const about = { name: `mean distance to school, ${kind}`, group: 'primary', wanted: 0.1, source: SOURCE } as const;
    return [figure({ ours: meanOf(ours), published: meanOf(there) }, about)];
  });
  const vo = byKind.get('vo');
  const { value, source } = SECONDARY.meanDistance;
  if (vo === undefined) return rows;
  return [
    ...rows,
    figure({ ours: meanOf(vo), published: value }, { name: 'mean distance to school, vo', group: 'secondary', wanted: 0.1, source }),
  ];
};

const scatterOf = (rows: readonly HomeDistance[], { bySite }: Means): (readonly [number, number])[] =>
  rows.flatMap((row) => {
    const ours = bySite.get(row.brin + row.siteNo);
    return ours === undefined ? [] : [[row.metres / 1000, meanOf(ours)] as const];
  });

/** Distances from home to school on 1 October of a year, as the crow flies: by kind of education and per primary site. */
export const distances = async (tx: Tx, places: Places, year: number): Promise<Measured> => {
  const means: Means = { bySite: new Map(), byKind: new Map() };
  for await (const batch of waysToSchool(tx, year)) for (const way of batch) addWay(means, way, places);
  const published = (await publishedDistances(tx)).filter((row) => row.year === year);
  const points = scatterOf(published, means);
  const marginals = kinds(publishedMeans(published, means), means.byKind);
  const rows = marginals.map((m): PictureRow => ({ label: m.name.split(', ')[1] ?? m.name, ours: m.ours ?? 0, published: m.published }));
  const about = { name: 'mean distance per primary site', group: 'primary', wanted: 0.7, source: SOURCE } as const;
  const perSite: Marginal = { ...about, kind: 'correlation', distance: correlation(points), ours: null, published: null };
  return {
    marginals: points.length > 1 ? [perSite, ...marginals] : marginals,
    pictures: rows.length === 0 ? [] : [{ title: 'Mean distance from home to school', group: 'primary', form: 'bars', unit: 'km', rows }],
    scatters:
      points.length > 1 ? [{ title: 'Mean distance from home to school, per primary site', group: 'primary', unit: 'km', points }] : [],
  };
};
