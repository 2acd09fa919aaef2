import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import { makeCountry } from './country.ts';
import { installBuiltInCountry } from './install.ts';
import { nationalPupils } from './primary-years.ts';
import { INHABITANTS, SECONDARY_TOTAL } from './shares.ts';

const db = await testDatabase();
afterAll(() => db.stop());

describe('the built-in country', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(makeCountry(0.005, 7)).toEqual(makeCountry(0.005, 7));
    expect(makeCountry(0.005, 7)).not.toEqual(makeCountry(0.005, 8));
  });

  test.each([0.0005, 0.02, 0.2])(
    'at scale %d has its share of inhabitants and pupils, every type of education, and no site without its postcode area',
    (scale) => {
      const { areas, residents, sites, pupils } = makeCountry(scale, 1);
      const sum = (items: readonly number[]) => items.reduce((a, b) => a + b, 0);
      expect(sum(areas.map((a) => a.inhabitants))).toBe(Math.round(INHABITANTS * scale));
      expect(sum(residents.map((r) => r.inhabitants))).toBe(Math.round(INHABITANTS * scale));
      expect(Math.abs(sum(pupils.map((p) => p.pupils)) - SECONDARY_TOTAL * scale)).toBeLessThan(40);
      expect(new Set(sites.flatMap((s) => s.structure.split('/')))).toEqual(
        expect.toSatisfy((types: Set<string>) => ['VBO', 'MAVO', 'HAVO', 'VWO', 'PRO', 'BO'].every((t) => types.has(t))),
      );
      const known = new Set(areas.map((a) => a.postcode4));
      expect(known.size).toBe(areas.length);
      expect(sites.every((s) => known.has((s.postcode ?? '').slice(0, 4)))).toBe(true);
      const keys = new Set(sites.map((s) => s.brin + s.siteNo));
      expect(keys.size).toBe(sites.length);
      expect(pupils.every((p) => keys.has(p.brin + p.siteNo))).toBe(true);
    },
  );

  test('has about the real number of schools at full size', () => {
    const { sites, areas } = makeCountry(1, 1);
    const secondary = sites.filter((s) => s.sectors.includes('vo'));
    expect(new Set(secondary.map((s) => s.brin)).size).toBe(650);
    expect(secondary).toHaveLength(1450);
    const open = sites.filter((s) => s.sectors.includes('po') && s.end === null);
    expect(open.filter((s) => s.structure === 'BO').length).toBeGreaterThan(6000);
    expect(open.filter((s) => s.structure === 'SBO').length / open.length).toBeCloseTo(0.04, 2);
    expect(areas.length).toBeGreaterThan(4000);
  });

  test.each([0.02, 0.2])('at scale %d has the national number of primary pupils in every year, at sites that were there', (scale) => {
    const { sites, siteCounts } = makeCountry(scale, 1);
    const known = new Map(sites.map((s) => [s.brin + s.siteNo, s]));
    for (const c of siteCounts) {
      const site = known.get(c.brin + c.siteNo);
      expect(site !== undefined && site.start <= c.countingDate && (site.end ?? '9999') > c.countingDate && c.pupils > 0).toBe(true);
    }
    for (const year of [1996, 2011, 2019, 2025]) {
      const of = siteCounts.filter((c) => c.schoolType === 'bo' && c.countingDate === `${year}-10-01`);
      expect(of.reduce((sum, c) => sum + c.pupils, 0)).toBe(Math.round(nationalPupils('bo', year) * scale));
    }
    const count = (year: number) => siteCounts.filter((c) => c.schoolType === 'bo' && c.countingDate === `${year}-10-01`).length;
    expect(count(2011)).toBeGreaterThan(count(2025) * 1.06);
    const pupils = Map.groupBy(siteCounts, (c) => c.brin + c.siteNo);
    const grown = [...pupils.values()].map((of) => (of.at(-1)?.pupils ?? 0) - (of[0]?.pupils ?? 0));
    expect(grown.some((n) => n > 20) && grown.some((n) => n < -20)).toBe(true);
  });

  test('knows the national numbers between two published years', () => {
    expect(nationalPupils('bo', 2024)).toBe(1_354_173);
    expect(nationalPupils('bo', 2020)).toBe(Math.round((1_396_377 + 1_370_816) / 2));
    expect(nationalPupils('sbo', 1996)).toBe(nationalPupils('sbo', 2000));
    expect(nationalPupils('bo', 2030)).toBe(nationalPupils('bo', 2025));
  });

  test('fills an empty register, and leaves a filled one alone', async () => {
    const outcome = await installBuiltInCountry(db, { scale: 0.02 });
    expect(outcome).toMatchObject({ installed: true, sites: 205 });
    const { rows } = await db.pool.query(
      "select count(*)::int as sites, count(*) filter (where during @> current_date and 'vo' = any(sectors))::int as vo from register.site_version",
    );
    expect(rows).toEqual([{ sites: 205, vo: 29 }]);
    const { rows: counted } = await db.pool.query('select sum(pupils)::int as pupils from register.pupil_count');
    expect(counted).toEqual([{ pupils: outcome.pupils }]);
    expect(await installBuiltInCountry(db, { scale: 0.02 })).toMatchObject({ installed: false, sites: 0 });
  });

  test.each([0, -1, 1.1, Number.NaN])('of scale %d does not exist', async (scale) => {
    expect(() => makeCountry(scale, 1)).toThrow(RangeError);
  });
});
