import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../platform/db/database.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions, registeredOffers } from '../../register/index.ts';
import { describeCountry } from '../describe/describe-country.ts';
import type { Description, Marginal } from '../describe/marginal.ts';
import { makeWholeCountry } from '../make-country.ts';
import { finishRun, startRun } from '../run-store.ts';
import { chooseAreas, cutWorld } from '../world/part.ts';
import { readWorld } from '../world/read-world.ts';
import { surfaceOf } from '../world/surface.ts';
import type { World } from '../world/world.ts';
import { loadCountry } from './load-country.ts';
import { makeWriter } from './rows.ts';

const watch = async (): Promise<void> => {};
const OPTIONS = { seed: 3, scale: 0.01, firstYear: 2017, lastYear: 2026 };

/** Some figures as they are published of real schools. */
const publishFigures = async (db: Database): Promise<void> => {
  await db.pool.query(`insert into register.home_distance (counting_date, brin, site_no, school_type, metres, pupils)
    select counting_date, brin, site_no, school_type, 1090, pupils from register.site_count
    where counting_date = '2019-10-01' and pupils > 0 and school_type = 'bo'`);
  await db.pool.query(`insert into register.exam_count (exam_year, brin, site_no, school_type, programme_name, inspection_code, sex, candidates, passed)
    select distinct 2019, brin, site_no, t, t, '', 'unknown', 100, p from register.pupil_count, (values ('VMBO', 94), ('HAVO', 88), ('VWO', 91)) v(t, p)`);
};

describe('a country over the built-in places', () => {
  let [db, world, description]: [Database, World, Description] = [{} as Database, {} as World, {} as Description];
  const shares: number[] = [];
  const of = (name: string): Marginal | undefined => description.marginals.find((marginal) => marginal.name === name);
  beforeAll(async () => {
    db = (await testDatabase()) as unknown as Database;
    await installProgrammes(db);
    await installBuiltInCountry(db, { scale: 0.01 });
    await installTertiaryInstitutions(db);
    world = await readWorld(db, OPTIONS);
    const country = await makeWholeCountry(world, await registeredOffers(db), watch);
    const writer = makeWriter(world, country, { today: '2026-11-01', by: 'synthesis:3' });
    await loadCountry(db, { world, country, writer }, { onProgress: () => {} });
    await publishFigures(db);
    await startRun(db, { ...OPTIONS, schoolYear: 2026, madeFor: '2026-11-01', inputs: 'test', generator: 'test' });
    await finishRun(db, { learners: writer.learners, enrolments: writer.enrolments, residents: country.residents.person.length });
    description = await describeCountry(db, { onProgress: (share) => shares.push(share) });
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

  it('has the published pupils at every primary school in every year, and at every secondary school on the published day', () => {
    const years = description.marginals.filter((marginal) => marginal.series === 'primary pupils per site');
    expect(years.map((m) => m.name)).toEqual(Array.from({ length: 9 }, (_, i) => `primary pupils per site, ${2017 + i}`));
    for (const marginal of [...years, of('secondary pupils per site and school type'), of('shares of secondary tracks')])
      expect(marginal?.distance).toBeLessThan(0.02);
  });

  it('has most brothers and sisters at the same primary school, at secondary levels that are alike', () => {
    expect(of('sibling pairs at the same primary school')?.ours).toBeGreaterThan(0.75);
    expect(of('sibling pairs at the same primary school')?.ours).toBeLessThan(0.98);
    expect(of('level of siblings in secondary education')?.distance).toBeGreaterThan(0);
    expect(of('level of siblings in secondary education')?.wanted).toBeNull();
  });

  it('goes to school as near as the parameters say, and is measured against what is published of each school', () => {
    const [bo, vo] = [of('mean distance to school, bo'), of('mean distance to school, vo')];
    expect(bo?.published).toBeCloseTo(1.09);
    expect(bo?.ours).toBeGreaterThan(0.3);
    expect(bo?.ours).toBeLessThan(3);
    expect(vo?.ours).toBeGreaterThan(bo?.ours ?? 0);
    expect(description.scatters.find((scatter) => scatter.unit === 'km')?.points.length).toBeGreaterThan(50);
  });

  it('passes exams about as often as is published', () => {
    const rates = ['vmbo', 'havo', 'vwo'].map((level) => of(`pass rate ${level}`));
    expect(rates.map((m) => m?.published)).toEqual([0.94, 0.88, 0.91]);
    for (const marginal of rates) expect(marginal?.distance).toBeLessThan(0.1);
  });

  it('has as many inhabitants and students as its share of the Netherlands', () => {
    expect(description.people).toBeGreaterThan(170_000);
    expect(of('population by postcode and age')?.distance).toBeLessThan(0.02);
    for (const sector of ['mbo', 'hbo', 'wo']) {
      const now = description.pictures.find((picture) => picture.title === `Students in ${sector}, 1 October`)?.rows.at(-1)?.ours;
      // A hundredth of the country: some 4,500 students in hbo, 5,000 in mbo and 3,400 in wo.
      expect(now).toBeGreaterThan(2000);
      expect(now).toBeLessThan(9000);
    }
  });

  it('sends most of who passed on to the next level of education, and loses some beginners', () => {
    for (const name of ['vmbo-gl and -tl to mbo-4', 'havo to hbo', 'vwo to wo']) expect(of(name)?.ours).toBeGreaterThan(0.5);
    expect(of('mbo-4 to hbo')?.ours).toBeGreaterThan(0.2);
    expect(of('mbo-4 to hbo')?.ours).toBeLessThan(0.6);
    expect(of('drop-out in the first year, hbo')?.ours).toBeGreaterThan(0.05);
    expect(of('drop-out in the first year, hbo')?.ours).toBeLessThan(0.4);
  });

  it('is compared with homes by school only where those are published', () => {
    expect(of('home postcode by primary school and age')).toBeUndefined();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('is not described where the description is stopped, or the country not complete', async () => {
    const stop = new AbortController();
    await expect(describeCountry(db, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow(/abort/i);
    await db.pool.query('update synthesis.run set finished_at = null');
    await expect(describeCountry(db)).rejects.toThrow('The country is not complete. Finish it with: leerbron seed --scale 0.01 --seed 3');
    await db.pool.query('delete from synthesis.run');
    await expect(describeCountry(db)).rejects.toThrow('There is no synthetic country');
  });

  it('gives who leaves primary education an advice, and a test score in every spring but that of 2020, high where the advice is', async () => {
    const { rows } = await db.pool.query<{ year: number; advised: number; tested: number }>(
      `select school_year as year, count(*)::int as advised, count(test_score)::int as tested from register.school_advice group by 1 order by 1`,
    );
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 9 }, (_, i) => OPTIONS.firstYear + i));
    for (const { year, advised, tested } of rows) expect(tested).toBe(year === 2019 ? 0 : advised);
    const { rows: means } = await db.pool.query<{ advice: string; mean: number }>(
      `select advice, avg(test_score)::float8 as mean from register.school_advice where advice in ('vmbo-bb', 'vmbo-gt', 'vwo') group by 1 order by 2`,
    );
    expect(means.map(({ advice }) => advice)).toEqual(['vmbo-bb', 'vmbo-gt', 'vwo']);
    expect((means[2]?.mean ?? 0) - (means[0]?.mean ?? 0)).toBeGreaterThan(10);
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
