import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { importInstitutions } from './adapters/duo/import.ts';
import { programmes } from './programme.ts';
import { installProgrammes } from './programme-store.ts';
import { TERTIARY_INSTITUTIONS } from './tertiary-institutions.ts';
import { installTertiaryInstitutions, registeredOffers, tertiaryOffers } from './tertiary-store.ts';
import { TOWNS } from './towns.ts';
import { VOCATIONAL_PROGRAMMES, VOCATIONAL_SECTORS } from './vocational-programmes.ts';

const sites = TERTIARY_INSTITUTIONS.flatMap((institution) => institution.sites.map((site) => ({ ...site, institution })));
const siteKey = (brin: string, siteNo: string) => `${brin}${siteNo}`;

describe('institutions of vocational and higher education', () => {
  test('have a BRIN of their own; those that were not found in a list are in the range that is not in use, and say so', () => {
    expect(new Set(TERTIARY_INSTITUTIONS.map(({ brin }) => brin)).size).toBe(TERTIARY_INSTITUTIONS.length);
    for (const { brin, verified } of TERTIARY_INSTITUTIONS) expect(brin).toMatch(verified ? /^[0-3]\d[A-Z]{2}$/ : /^99[A-Z]{2}$/);
    expect(TERTIARY_INSTITUTIONS.filter(({ verified }) => !verified).length).toBeLessThan(7);
    expect(TERTIARY_INSTITUTIONS.every(({ sector, verified }) => verified || sector === 'mbo')).toBe(true);
  });

  test('offer programmes under the kind of code of their sector', () => {
    const kinds = { mbo: /^25\d{3}$/, hbo: /^(3|4|80)\d{3,4}$/, wo: /^[56]\d{4}$/ } as const;
    for (const { sector, code } of tertiaryOffers()) expect(code).toMatch(kinds[sector]);
  });

  test('are in towns within the Netherlands', () => {
    for (const { town } of sites) expect(TOWNS.has(town), town).toBe(true);
    for (const [town, { latitude, longitude, postcode4, municipalityCode }] of TOWNS) {
      expect(municipalityCode, town).toMatch(/^GM\d{4}$/);
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

const LIST = [
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES;ONDERWIJSSTRUCTUUR',
  'Noord-Brabant;00123;25MB;25MB00;Dagschool;Voorbeeldlaan;1;5631 ZZ;EINDHOVEN;0772;EINDHOVEN;Algemeen bijzonder; ; ;VBO/MAVO',
].join('\n');

const db = await testDatabase();
afterAll(() => db.stop());

describe('installing them', () => {
  test('adds each once, also when two do it at the same time', async () => {
    const added = await Promise.all([installTertiaryInstitutions(db), installTertiaryInstitutions(db)]);
    expect([...added].sort((a, b) => a - b)).toEqual([0, TERTIARY_INSTITUTIONS.length]);
    expect(await installTertiaryInstitutions(db)).toBe(0);
    const { rows } = await db.pool.query(
      'select 1 from register.site_version where latitude is not null and municipality_code is not null',
    );
    expect(rows).toHaveLength(sites.length);
  });

  test('leaves a secondary school with the same BRIN as it is, and adds the sector and sites beside it', async () => {
    const shared = await testDatabase();
    try {
      await shared.pool.query(`insert into register.institution values ('25MB');
        insert into register.institution_version (brin, during, sectors, name, recorded_by)
          values ('25MB', '[2000-08-01,2018-08-01)', '{vo}', 'Avondschool', 'import:x'), ('25MB', '[2018-08-01,)', '{vo}', 'Dagschool', 'import:x');
        insert into register.site values ('25MB', '00');
        insert into register.site_version (brin, site_no, during, sectors, name, recorded_by) values ('25MB', '00', '[2018-08-01,)', '{vo}', 'Dagschool', 'import:x')`);
      expect(await installTertiaryInstitutions(shared)).toBe(TERTIARY_INSTITUTIONS.length);
      expect(await installTertiaryInstitutions(shared)).toBe(0);
      const { rows: versions } = await shared.pool.query(
        `select name, array_to_string(sectors, ',') as sectors from register.institution_version where brin = '25MB' order by during`,
      );
      expect(versions).toEqual([
        { name: 'Avondschool', sectors: 'vo,mbo' },
        { name: 'Dagschool', sectors: 'vo,mbo' },
      ]);
      const { rows: places } = await shared.pool.query(
        `select site_no, during::text, array_to_string(sectors, ',') as sectors from register.site_version where brin = '25MB' order by 1`,
      );
      expect(places).toEqual([
        { site_no: '00', during: '[2018-08-01,)', sectors: 'vo' },
        { site_no: '90', during: '[2000-08-01,)', sectors: 'mbo' },
      ]);
    } finally {
      await shared.stop();
    }
  });

  test('stays when lists of secondary schools are imported afterwards, also under a BRIN that they have', async () => {
    const listed = await testDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'leerbron-tertiary-'));
    try {
      await installTertiaryInstitutions(listed);
      const path = join(folder, 'vo-alle-vestigingen-20241101.csv');
      writeFileSync(path, LIST);
      const facts = async () => {
        const { rows } = await listed.pool.query<{ site: string }>(
          `select concat_ws(' ', site_no, array_to_string(sectors, ',')) as site from register.site_version where brin = '25MB' order by 1`,
        );
        const { rows: of } = await listed.pool.query<{ sectors: string }>(
          `select array_to_string(sectors, ',') as sectors from register.institution_version where brin = '25MB'`,
        );
        return { sites: rows.map(({ site }) => site), sectors: of.map(({ sectors }) => sectors) };
      };
      await importInstitutions(listed, [path], () => ({}));
      expect(await facts()).toEqual({ sites: ['00 vo', '90 mbo'], sectors: ['vo,mbo'] });
      await importInstitutions(listed, [path], () => ({}));
      expect(await installTertiaryInstitutions(listed)).toBe(0);
      expect(await facts()).toEqual({ sites: ['00 vo', '90 mbo'], sectors: ['vo,mbo'] });
    } finally {
      rmSync(folder, { recursive: true });
      await listed.stop();
    }
  });

  test('offers in hbo come from the newest published enrolments that the register has, at the site in their municipality', async () => {
    expect(await registeredOffers(db)).toBe(tertiaryOffers());
    const count = `insert into register.higher_count (counting_date, municipality_code, brin, institution_name, field, programme_code,
      programme_name, degree, form, sex, students) values `;
    await db.pool.query(`${count}
      ('2024-10-01', 'GM0034', '01VU', 'Windesheim', 'x', '34116', 'Social Work', 'bachelor', 'full-time', 'male', 90),
      ('2025-10-01', 'GM0034', '01VU', 'Windesheim', 'x', '34116', 'Social Work', 'bachelor', 'full-time', 'male', 70),
      ('2025-10-01', 'GM0034', '01VU', 'Windesheim', 'x', '34116', 'Social Work', 'bachelor', 'part-time', 'male', -1),
      ('2025-10-01', 'GM9999', '01VU', 'Windesheim', 'x', '34116', 'Social Work', 'bachelor', 'full-time', 'male', 80)`);
    const offers = await registeredOffers(db);
    expect(offers.filter(({ sector }) => sector === 'hbo')).toEqual([
      { brin: '01VU', siteNo: '01', sector: 'hbo', code: '34116', students: 72 },
    ]);
    expect(offers.filter(({ sector }) => sector === 'mbo')).toEqual(tertiaryOffers().filter(({ sector }) => sector === 'mbo'));
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
