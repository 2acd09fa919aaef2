import type { Tx } from '../../../platform/db/database.ts';
import { publishedHouseholds, publishedPopulation } from '../../register/index.ts';
import { beside, cells, figure, sumBy, totalOf } from './compare.ts';
import type { Measured, PictureRow } from './marginal.ts';
import type { Part } from './part.ts';

const RESIDENTS = `select left(h.postcode, 4) as postcode4, least(extract(year from age($1::date, r.birth_date))::int / 5, 19) as band, count(*)::int as people
  from synthesis.resident r join synthesis.household h using (household_id) group by 1, 2`;
const HOUSEHOLDS = 'select left(postcode, 4) as postcode4, count(*)::int as households from synthesis.household group by 1';

type Cell = { readonly postcode4: string; readonly band: number; readonly people: number };

const readCells = async (tx: Tx, day: string, part: Part): Promise<{ ours: Cell[]; published: Cell[] }> => {
  const ours = (await tx.query<Cell>(RESIDENTS, [day])).rows.filter((row) => part.hasArea(row.postcode4));
  const published = (await publishedPopulation(tx))
    .filter((row) => part.hasArea(row.postcode4))
    .map(({ postcode4, ageFrom, inhabitants }) => ({ postcode4, band: Math.min(19, Math.floor(ageFrom / 5)), people: inhabitants }));
  return { ours, published };
};

const size = async (tx: Tx, people: number, part: Part): Promise<Measured['marginals']> => {
  const published = (await publishedHouseholds(tx)).filter((row) => part.hasArea(row.postcode4));
  const { rows } = await tx.query<{ postcode4: string; households: number }>(HOUSEHOLDS);
  const count = rows.reduce((sum, row) => sum + (part.hasArea(row.postcode4) ? row.households : 0), 0);
  if (published.length === 0 || count === 0) return [];
  const [inhabitants, lived] = [
    published.reduce((sum, row) => sum + row.inhabitants, 0),
    published.reduce((sum, row) => sum + row.households, 0),
  ];
  const source = 'CBS, inwoners en huishoudens per viercijferige postcode';
  return [
    figure(
      { ours: people / count, published: inhabitants / lived },
      { name: 'people in a household', group: 'population', wanted: 0.1, source },
    ),
  ];
};

/** Everybody who lives in the country on a day, by postcode area and age, and in how large households. */
export const population = async (tx: Tx, day: string, part: Part): Promise<Measured> => {
  const { ours, published } = await readCells(tx, day, part);
  if (ours.length === 0 || published.length === 0) return { marginals: [], pictures: [], scatters: [] };
  const by = (rows: readonly Cell[], key: (row: Cell) => string) => sumBy(rows, key, (row) => row.people);
  const key = (row: Cell): string => `${row.postcode4} ${row.band}`;
  const byArea = beside(
    by(ours, (row) => row.postcode4),
    by(published, (row) => row.postcode4),
  );
  const bands = beside(
    by(ours, (row) => String(row.band)),
    by(published, (row) => String(row.band)),
  ).sort((a, b) => Number(a.key) - Number(b.key));
  const rows: PictureRow[] = bands.map((band) => ({ label: `${Number(band.key) * 5}`, ours: band.ours, published: band.published }));
  const source = 'CBS, bevolking per viercijferige postcode en leeftijd, 1 January 2021';
  return {
    marginals: [
      cells(beside(by(ours, key), by(published, key)), {
        name: 'population by postcode and age',
        group: 'population',
        wanted: 0.02,
        source,
      }),
      ...(await size(tx, totalOf(bands).ours, part)),
    ],
    pictures: [{ title: 'Inhabitants by age, in bands of five years', group: 'population', form: 'columns', unit: 'people', rows }],
    scatters: [
      {
        title: 'Inhabitants per postcode area',
        group: 'population',
        unit: 'people',
        points: byArea.map((area) => [area.published, area.ours] as const),
      },
    ],
  };
};
