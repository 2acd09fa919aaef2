import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { type Database, transaction } from '../../../platform/db/database.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions, tertiaryOffers } from '../../register/index.ts';
import { distances, passRates, siblings, stocks } from '../describe/life-measures.ts';
import { placesOf } from '../describe/places.ts';
import { countPupils, homesBySchool, population, primaryPerSite, secondaryPerSite } from '../describe/pupil-measures.ts';
import { chooseAreas, cutWorld } from '../world/part.ts';
import { readWorld } from '../world/read-world.ts';
import { surfaceOf } from '../world/surface.ts';
import type { World } from '../world/world.ts';
import { makeWholeCountry } from '../make-country.ts';
import { loadCountry } from './load-country.ts';
import { makeWriter } from './rows.ts';

const watch = async (): Promise<void> => {};
const OPTIONS = { seed: 3, scale: 0.01, firstYear: 2017, lastYear: 2026 };

describe('a country over the built-in places', () => {
  let [db, world]: [Database, World] = [{} as Database, {} as World];
  beforeAll(async () => {
    db = (await testDatabase()) as unknown as Database;
    await installProgrammes(db);
    await installBuiltInCountry(db, { scale: 0.01 });
    await installTertiaryInstitutions(db);
    world = await readWorld(db, OPTIONS);
    const country = await makeWholeCountry(world, tertiaryOffers(), watch);
    const writer = makeWriter(world, country, { today: '2026-11-01', by: 'synthesis:3' });
    await loadCountry(db, { world, country, writer }, { onProgress: () => {} });
  }, 120_000);

  it('is made from the areas, sites and numbers that the register holds', async () => {
    const { rows } = await db.pool.query<{ areas: number; vo: number }>(
      `select (select count(*)::int from register.postcode_area) as areas, (select sum(pupils)::int from register.pupil_count) as vo`,
    );
    expect(world.areas).toHaveLength(rows[0]?.areas ?? 0);
    expect(world.voTargets.reduce((sum, target) => sum + target.pupils, 0)).toBe(rows[0]?.vo);
    expect(world.areas.every((area) => area.radius >= 0.25 && area.radius <= 6)).toBe(true);
    expect(new Set(world.sites.map((site) => site.kind)).has('bo')).toBe(true);
  });

  it('has the published pupils at every primary school in every year, and at every secondary school on the published day', async () => {
    const { primary, secondary } = await transaction(db, async (tx) => {
      await countPupils(tx);
      return { primary: await primaryPerSite(tx), secondary: await secondaryPerSite(tx) };
    });
    expect(primary.marginals.map((m) => m.name)).toEqual(Array.from({ length: 9 }, (_, i) => `primary pupils per site, ${2017 + i}`));
    for (const marginal of [...primary.marginals, ...secondary.marginals]) expect(marginal.distance).toBeLessThan(0.02);
  });

  it('has most brothers and sisters at the same primary school', async () => {
    const [marginal] = await transaction(db, (tx) => siblings(tx, { value: 0.9, source: 'test' }));
    expect(marginal?.ours).toBeGreaterThan(0.75);
    expect(marginal?.ours).toBeLessThan(0.98);
  });

  it('goes to school as near as the parameters say, and is measured against what is published of each school', async () => {
    await db.pool.query(`insert into register.home_distance (counting_date, brin, site_no, school_type, metres, pupils)
      select counting_date, brin, site_no, school_type, 1090, pupils from register.site_count
      where counting_date = '2019-10-01' and pupils > 0 and school_type = 'bo'`);
    const { marginals, scatter } = await transaction(db, (tx) => distances(tx, placesOf(world), { value: 4.6, source: 'test' }));
    const of = (name: string) => marginals.find((m) => m.name === `mean distance to school, ${name}`);
    expect(of('bo')?.published).toBeCloseTo(1.09);
    expect(of('bo')?.ours).toBeGreaterThan(0.3);
    expect(of('bo')?.ours).toBeLessThan(3);
    expect(of('vo')?.ours).toBeGreaterThan(of('bo')?.ours ?? 0);
    expect(scatter.points.length).toBeGreaterThan(50);
  });

  it('passes exams about as often as is published', async () => {
    await db.pool.query(`insert into register.exam_count (exam_year, brin, site_no, school_type, programme_name, inspection_code, sex, candidates, passed)
      select distinct 2019, brin, site_no, t, t, '', 'unknown', 100, p from register.pupil_count, (values ('VMBO', 94), ('HAVO', 88), ('VWO', 91)) v(t, p)`);
    const { marginals, picture } = await transaction(db, passRates);
    expect(marginals.map((m) => m.name)).toEqual(['vmbo', 'havo', 'vwo'].map((level) => `pass rate ${level}, 2015 to 2019`));
    for (const marginal of marginals) expect(marginal.distance).toBeLessThan(0.1);
    expect(picture.rows.map((row) => row.published)).toEqual([0.94, 0.88, 0.91]);
  });

  it('is compared with homes and inhabitants only where those are there', async () => {
    const found = await transaction(db, async (tx) => {
      await countPupils(tx);
      return { homes: await homesBySchool(tx), people: await population(tx), students: await stocks(tx, { mbo: { 2020: 500_000 } }, 0.01) };
    });
    expect(found.homes).toEqual([]);
    expect(found.people.marginals[0]).toMatchObject({ ours: 0, published: 0, distance: 0 });
    const totals = found.students.map((picture) => [picture.title, picture.rows.at(-1)?.ours ?? 0] as const);
    expect(totals.map(([title]) => title)).toEqual(['hbo', 'mbo', 'wo'].map((sector) => `Students in ${sector}, 1 October`));
    // A hundredth of the country: some 4,500 students in hbo, 5,000 in mbo and 3,400 in wo.
    for (const [, students] of totals) expect(students).toBeGreaterThan(2000);
    for (const [, students] of totals) expect(students).toBeLessThan(9000);
  });

  it('can be cut down to a part with all schools in it', () => {
    const half = cutWorld({ ...world, scale: 0.005 }, chooseAreas({ ...world, scale: 0.005 }));
    const inhabitants = (of: World): number => of.areas.reduce((sum, area) => sum + area.inhabitants, 0);
    expect(inhabitants(half) / inhabitants(world)).toBeGreaterThan(0.4);
    expect(inhabitants(half) / inhabitants(world)).toBeLessThan(0.7);
    expect(half.sites.every((site, index) => site.index === index && half.areas[site.area] !== undefined)).toBe(true);
    expect(half.voTargets.length).toBeGreaterThan(0);
    expect(half.voTargets.every((target) => half.sites[target.site]?.kind === 'vo')).toBe(true);
    expect(cutWorld(world, chooseAreas(world))).toBe(world);
  });
});

describe('the surface of an area', () => {
  const square = [
    [5, 52],
    [5.01, 52],
    [5.01, 52.01],
    [5, 52.01],
    [5, 52],
  ];
  it('is that of its polygons in km2; unknown for anything else', () => {
    expect(surfaceOf({ type: 'Polygon', coordinates: [square] })).toBeCloseTo(0.761, 2);
    expect(surfaceOf({ type: 'MultiPolygon', coordinates: [[square], [square]] })).toBeCloseTo(1.523, 2);
    expect(surfaceOf(null)).toBeUndefined();
    expect(surfaceOf({ type: 'Point', coordinates: [5, 52] })).toBeUndefined();
  });
});
