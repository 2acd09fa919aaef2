import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { Rejection } from '../files/fault.ts';
import { centroid } from './centroid.ts';
import { importGeography } from './import.ts';

const db = await testDatabase();
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await db.stop();
});
beforeEach(() => db.pool.query('truncate register.municipality, register.postcode_area cascade'));

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (properties: object, ...rings: unknown[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: [rings] },
});
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

const FILES: Readonly<Record<string, string>> = {
  'postcode4-places.csv':
    '"postcode","inwoners","inwoners_man","inwoners_vrouw","plaats","gemeente","provincie"\n1234,110,50,60,"Ergens","Ergenshuizen","Drenthe"\n1235,NA,NA,NA,"NA","NA","NA"\n',
  'postcode4.geojson': collection(
    feature({ pc4: 1234, city: 'Ergens' }, square(6, 52, 0.2)),
    feature({ pc4: 1234, city: 'Elders' }, square(6, 52, 0.2)),
    feature({ pc4: 1236, city: 'Elders' }, square(5, 52, 0.2)),
  ),
  'population-by-postcode4-age.csv':
    'postcode,leeftijd,inwoners,inwoners_man,inwoners_vrouw\n1234,0-4,11,5,6\n1234,95+,3,1,2\n1235,0-4,NA,NA,NA\n',
  'municipalities-2021.geojson': collection(feature({ code: 'GM0999', name: 'Ergenshuizen' }, square(5, 52, 1))),
  'partnerships.csv':
    'nummer;naam;begindatum;einddatum\nPO2601;Verband Ergens;2013-11-01;\nVO2601;Verband Ergens vo;2013-11-01;2020-08-01\n',
  'municipality-population.csv': '"gemeente","inwoners","km2"\n"Ergenshuizen",110,"12,3"\n"Nergenshuizen",5,1.0\n',
};

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'leerbron-geo-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const run = async (folder: string) => {
  const rejections: Rejection[] = [];
  const notices: string[] = [];
  const results = await importGeography(db, folder, () => ({
    onRejection: (r) => rejections.push(r),
    onNotice: (text) => notices.push(text),
  }));
  return { results, rejections, notices };
};

describe('a folder of geography', () => {
  test('becomes municipalities, postcode areas with their centre, and population by age and sex', async () => {
    const { rejections } = await run(folderWith(FILES));
    expect(rejections).toMatchObject([{ file: 'municipality-population.csv', line: 3, field: 'gemeente', value: 'Nergenshuizen' }]);
    const areas = await db.pool.query(
      'select postcode4, place, municipality, inhabitants, latitude, longitude from register.postcode_area order by 1',
    );
    expect(areas.rows).toEqual([
      { postcode4: '1234', place: 'Ergens', municipality: 'Ergenshuizen', inhabitants: 110, latitude: 52.1, longitude: 6.1 },
      { postcode4: '1235', place: null, municipality: null, inhabitants: null, latitude: null, longitude: null },
      { postcode4: '1236', place: 'Elders', municipality: null, inhabitants: null, latitude: 52.1, longitude: 5.1 },
    ]);
    expect((await db.pool.query('select code, name, inhabitants, area_km2 from register.municipality')).rows).toEqual([
      { code: 'GM0999', name: 'Ergenshuizen', inhabitants: 110, area_km2: '12.3' },
    ]);
    expect((await db.pool.query('select age_from, age_to, sex, inhabitants from register.population order by 1, 3')).rows).toEqual([
      { age_from: 0, age_to: 4, sex: 'female', inhabitants: 6 },
      { age_from: 0, age_to: 4, sex: 'male', inhabitants: 5 },
      { age_from: 95, age_to: null, sex: 'female', inhabitants: 2 },
      { age_from: 95, age_to: null, sex: 'male', inhabitants: 1 },
    ]);
  });

  test('imported again changes nothing', async () => {
    const folder = folderWith(FILES);
    await run(folder);
    const { results } = await run(folder);
    for (const result of results) expect(result).toMatchObject({ added: 0, changed: 0 });
  });

  test('of which files are missing names those, and loads the others', async () => {
    const { 'postcode4-places.csv': places = '' } = FILES;
    const { results, notices } = await run(folderWith({ 'postcode4-places.csv': places }));
    expect(results).toMatchObject([{ added: 2, rejected: 0 }]);
    expect(notices.join()).toContain('postcode4.geojson, population-by-postcode4-age.csv');
  });

  test('with nothing in it is unusable', async () => {
    expect((await run(folderWith({}))).results).toMatchObject([{ unusable: expect.stringContaining('holds none') }]);
  });

  test('with bad lines rejects those with their fields', async () => {
    const { rejections } = await run(
      folderWith({
        ...FILES,
        'population-by-postcode4-age.csv':
          'postcode,leeftijd,inwoners,inwoners_man,inwoners_vrouw\n0123,old,1,x,1\n1234,0-4,11,5,6\n1234,0-4,11,5,6\n',
      }),
    );
    expect(rejections.filter((r) => r.file.startsWith('population')).map((r) => [r.line, r.field])).toEqual([
      [2, 'postcode'],
      [2, 'leeftijd'],
      [2, 'inwoners_man'],
      [4, ''],
    ]);
  });
});

describe('a list of partnerships', () => {
  const list = (...lines: string[]) => folderWith({ 'partnerships.csv': ['nummer;naam;begindatum;einddatum', ...lines, ''].join('\n') });
  const known = async () => (await db.pool.query('select number, sector, name, during::text from register.partnership order by 1')).rows;

  test('says which there are, of which sector and since when; a later list corrects an earlier one', async () => {
    await db.pool.query('truncate register.partnership');
    await run(folderWith(FILES));
    expect(await known()).toEqual([
      { number: 'PO2601', sector: 'po', name: 'Verband Ergens', during: '[2013-11-01,)' },
      { number: 'VO2601', sector: 'vo', name: 'Verband Ergens vo', during: '[2013-11-01,2020-08-01)' },
    ]);
    const { results } = await run(list('PO2601;Verband Elders;1-11-2013;', 'PO2602;Nieuw;2020-08-01;'));
    expect(results).toMatchObject([{ added: 1, changed: 1, unchanged: 0 }]);
    expect((await known()).map(({ number, name }) => `${number} ${name}`)).toEqual([
      'PO2601 Verband Elders',
      'PO2602 Nieuw',
      'VO2601 Verband Ergens vo',
    ]);
  });

  test('with bad lines rejects those with their fields', async () => {
    const { rejections } = await run(list('26;Verband;2013-11-01;', 'PO2601;;gisteren;', 'PO2602;Om;2020-08-01;2019-08-01'));
    expect(rejections.map(({ line, field }) => [line, field])).toEqual([
      [2, 'nummer'],
      [3, 'naam'],
      [3, 'begindatum'],
      [4, 'einddatum'],
    ]);
  });
});

test('the centre of a square with a hole in its east side lies west of the middle, whichever way its rings turn', () => {
  const outer = square(0, 0, 10) as [number, number][];
  const hole = square(6, 4, 2) as [number, number][];
  for (const inner of [hole, hole.toReversed()]) {
    const [x, y] = centroid({ type: 'MultiPolygon', coordinates: [[outer, inner]] });
    expect(x).toBeCloseTo((100 * 5 - 4 * 7) / 96);
    expect(y).toBeCloseTo(5);
  }
});
