import type { Tx } from '../../../platform/db/database.ts';
import { homeCells, learnersPerSite, publishedSiteCounts } from '../../register/index.ts';
import { beside, cells, sumBy, totalOf } from './compare.ts';
import type { Marginal, Measured, PictureRow } from './marginal.ts';
import { here, type Part } from './part.ts';

const SERIES = 'primary pupils per site';
type Counted = { readonly year: number; readonly brin: string; readonly siteNo: string };
const site = (row: Counted): string => row.brin + row.siteNo;

/** Pupils per primary and special site on 1 October of every published year. */
export const primaryPerSite = async (tx: Tx, firstYear: number, lastYear: number, part: Part): Promise<Measured> => {
  const ours = await learnersPerSite(tx, 'po');
  const published = here(await publishedSiteCounts(tx, firstYear, lastYear), ours, part);
  const [oursOf, publishedOf] = [Map.groupBy(ours, (row) => row.year), Map.groupBy(published, (row) => row.year)];
  const marginals: Marginal[] = [];
  const rows: PictureRow[] = [];
  for (const [year, list] of [...oursOf].sort(([a], [b]) => a - b)) {
    const there = publishedOf.get(year);
    const pairs = beside(
      sumBy(list, site, (row) => row.learners),
      sumBy(there ?? [], site, (row) => row.pupils),
    );
    const total = totalOf(pairs);
    rows.push({ label: String(year), ours: total.ours, published: there === undefined ? null : total.published });
    if (there === undefined) continue;
    const source = 'DUO, leerlingen per schoolvestiging 1996-2025';
    marginals.push(cells(pairs, { name: `${SERIES}, ${year}`, group: 'primary', wanted: 0.05, source, series: SERIES }));
  }
  if (rows.length === 0) return { marginals: [], pictures: [], scatters: [] };
  const title = 'Pupils in primary and special education, 1 October';
  return { marginals, pictures: [{ title, group: 'primary', form: 'lines', unit: 'people', rows }], scatters: [] };
};

/** Home postcode by primary school and age, over the cells that are published as a number. */
export const homesBySchool = async (tx: Tx, part: Part): Promise<Measured> => {
  const found = (await homeCells(tx)).filter((cell) => part.hasArea(cell.postcode4));
  if (found.length === 0) return { marginals: [], pictures: [], scatters: [] };
  const pairs = found.map((cell) => ({ ours: cell.pupils, published: cell.published }));
  const source = 'DUO, leerlingen po naar woonplaats, 1 October 2024 (cells of five pupils and more)';
  return {
    marginals: [cells(pairs, { name: 'home postcode by primary school and age', group: 'primary', wanted: 0.05, source })],
    pictures: [],
    scatters: [],
  };
};
