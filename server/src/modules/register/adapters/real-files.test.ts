import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { importInstitutions } from './duo/import.ts';
import { importGeography } from './geography/import.ts';

const data = join(import.meta.dirname, '../../../../../../shared/data');
const absent = !existsSync(data);

/** The published files themselves, where they are at hand. */
describe.skipIf(absent)('the published files', async () => {
  if (absent) return;
  const db = await testDatabase();
  afterAll(() => db.stop());
  const count = async (sql: string): Promise<number> => Number((await db.pool.query<{ n: string }>(`select (${sql}) as n`)).rows[0]?.n);
  const duo = [
    'vo-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
    '02.-alle-schoolvestigingen-basisonderwijs-2026.csv',
    'scholen-20241122.geo.json',
    'vo-alle-vestigingen-vo.csv',
    'OVERGANGEN_20250113.csv',
    'adressen-po.csv',
  ].map((name) => join(data, 'duo', name));

  test('of schools go in without a rejected line, with every pupil', async () => {
    const results = await importInstitutions(db, duo);
    expect(results.map((r) => ('read' in r ? [r.layout, r.read, r.rejected] : r.unusable))).toEqual([
      ['vo-pupils', 24_243, 0],
      ['po-sites', 6122, 0],
      ['schools-map', 8717, 0],
      ['vo-sites', 1619, 0],
      ['transitions', 8785, 0],
      ['po-sites', 6804, 0],
    ]);
    expect(await count('select sum(pupils) from register.pupil_count')).toBe(956_857);
    expect(await count('select count(distinct (brin, site_no)) from register.pupil_count')).toBe(1450);
    expect(await count("select count(*) from register.edition_site where layout = 'vo-sites'")).toBe(1619);
    expect(await count('select count(*) from register.institution_transition')).toBe(2268);
    expect(
      await count("select count(*) from register.site_version where during @> date '2026-09-01' and structure = 'BO'"),
    ).toBeGreaterThanOrEqual(6122);
    expect(
      await count(
        'select count(*) from register.site_version v where not exists (select from register.institution_version i where i.brin = v.brin and i.during @> lower(v.during))',
      ),
    ).toBe(0);
  });

  test('imported again, in another order, change nothing', async () => {
    const versions = async () =>
      (await db.pool.query("select md5(string_agg(t::text, '' order by t::text)) as hash from register.site_version t")).rows;
    const before = await versions();
    for (const r of await importInstitutions(db, duo.toReversed())) expect(r).toMatchObject({ added: 0, changed: 0 });
    expect(await versions()).toEqual(before);
  });

  test('of geography give 4,053 postcode areas with a centre, 352 municipalities and 17.47 million inhabitants', async () => {
    const results = await importGeography(db, join(data, 'geo'));
    expect(results.map((r) => ('read' in r ? [r.read, r.rejected] : r.unusable))).toEqual([
      [4074, 0],
      [4169, 0],
      [81_480, 0],
      [352, 0],
      [345, 4],
    ]);
    expect(await count('select count(*) from register.postcode_area where latitude is not null')).toBe(4053);
    expect(await count('select count(*) from register.municipality')).toBe(352);
    expect(Math.round((await count('select sum(inhabitants) from register.population')) / 10_000)).toBe(1747);
    expect(
      await count(
        'select count(*) from register.postcode_area where latitude not between 50.7 and 53.6 or longitude not between 3.3 and 7.3',
      ),
    ).toBe(0);
  });
});
