import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { programmes } from './programme.ts';
import { installProgrammes } from './programme-store.ts';
import { TERTIARY_INSTITUTIONS, TOWNS } from './tertiary-institutions.ts';
import { installTertiaryInstitutions, tertiaryOffers } from './tertiary-store.ts';
import { VOCATIONAL_PROGRAMMES, VOCATIONAL_SECTORS } from './vocational-programmes.ts';

const sites = TERTIARY_INSTITUTIONS.flatMap((institution) => institution.sites.map((site) => ({ ...site, institution })));
const siteKey = (brin: string, siteNo: string) => `${brin}${siteNo}`;

describe('institutions of vocational and higher education', () => {
  test('have a BRIN of their own; those of vocational education are in the range that is not in use, and say so', () => {
    expect(new Set(TERTIARY_INSTITUTIONS.map(({ brin }) => brin)).size).toBe(TERTIARY_INSTITUTIONS.length);
    for (const { brin, sector } of TERTIARY_INSTITUTIONS) expect(brin).toMatch(sector === 'mbo' ? /^99[A-Z]{2}$/ : /^[0-3]\d[A-Z]{2}$/);
    expect(TERTIARY_INSTITUTIONS.every(({ sector, verified }) => verified === (sector === 'hbo'))).toBe(true);
  });

  test('are in towns within the Netherlands', () => {
    for (const { town } of sites) expect(TOWNS.has(town), town).toBe(true);
    for (const [town, { latitude, longitude, postcode4 }] of TOWNS) {
      expect(postcode4, town).toMatch(/^[1-9]\d{3}$/);
      expect(latitude > 50.7 && latitude < 53.6 && longitude > 3.3 && longitude < 7.3, town).toBe(true);
    }
  });

  test('offer known programmes at their own sites, all with students', () => {
    const known = new Set(programmes().map(({ sector, code }) => `${sector}:${code}`));
    const places = new Map(sites.map(({ institution, siteNo }) => [siteKey(institution.brin, siteNo), institution.sector]));
    for (const { brin, siteNo, sector, code, students } of tertiaryOffers()) {
      expect(known.has(`${sector}:${code}`), code).toBe(true);
      expect(places.get(siteKey(brin, siteNo)), brin).toBe(sector);
      expect(students).toBeGreaterThan(0);
    }
    const offering = new Set(tertiaryOffers().map(({ brin, siteNo }) => siteKey(brin, siteNo)));
    expect([...places.keys()].filter((key) => !offering.has(key))).toEqual([]);
  });

  test('offer every level of every vocational sector in each province', () => {
    const provinceOf = new Map(sites.map((s) => [siteKey(s.institution.brin, s.siteNo), TOWNS.get(s.town)?.province]));
    const programmeOf = new Map(VOCATIONAL_PROGRAMMES.map((p) => [p.code, p]));
    const offered = new Set(
      tertiaryOffers()
        .filter(({ sector }) => sector === 'mbo')
        .map(({ brin, siteNo, code }) => {
          const programme = programmeOf.get(code);
          return `${provinceOf.get(siteKey(brin, siteNo))} ${programme?.sector} ${programme?.level}`;
        }),
    );
    const provinces = [...new Set([...TOWNS.values()].map(({ province }) => province))];
    expect(provinces).toHaveLength(12);
    const wanted = provinces.flatMap((province) =>
      VOCATIONAL_SECTORS.flatMap((sector) => ['1', '2', '3', '4'].map((level) => `${province} ${sector} ${level}`)),
    );
    expect(wanted.filter((each) => !offered.has(each))).toEqual([]);
  });
});

describe('the sizes of what is offered', () => {
  test('add up to about the students in the country', () => {
    const total = (wanted: string) => tertiaryOffers().reduce((sum, { sector, students }) => sum + (sector === wanted ? students : 0), 0);
    expect(total('mbo') / 502_000).toBeCloseTo(1, 1);
    expect(total('hbo') / 449_000).toBeCloseTo(1, 1);
    expect(total('wo') / 340_000).toBeCloseTo(1, 1);
  });
});

const db = await testDatabase();
afterAll(() => db.stop());

describe('installing them', () => {
  test('adds each once, also when two do it at the same time', async () => {
    await db.pool.query(`insert into register.institution values ('21PB')`);
    const added = await Promise.all([installTertiaryInstitutions(db), installTertiaryInstitutions(db)]);
    expect([...added].sort((a, b) => a - b)).toEqual([0, TERTIARY_INSTITUTIONS.length - 1]);
    expect(await installTertiaryInstitutions(db)).toBe(0);
    const { rows } = await db.pool.query('select 1 from register.site_version where latitude is not null and place is not null');
    expect(rows).toHaveLength(sites.filter(({ institution }) => institution.brin !== '21PB').length);
  });

  test('programmes get attributes that a register from before did not have', async () => {
    await db.pool.query(`insert into register.programme values ('mbo', '25251')`);
    await db.pool.query(
      `insert into register.programme_version (sector, code, during, name, level, nominal_years, attributes, recorded_by)
       values ('mbo', '25251', '[2016-08-01,)', 'Assistent dienstverlening en zorg', '1', 1, '{}', 'leerbron:programmes')`,
    );
    expect(await installProgrammes(db)).toBe(programmes().length - 1);
    expect(await installProgrammes(db)).toBe(0);
    const { rows } = await db.pool.query<{ sector: string; since: string }>(
      `select attributes ->> 'sector' as sector, lower(during)::text as since from register.programme_version where code = '25251'`,
    );
    expect(rows).toEqual([{ sector: 'care', since: '2016-08-01' }]);
  });
});
