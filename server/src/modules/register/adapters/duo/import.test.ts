import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/support/database.ts';
import type { FileOutcome, Rejection } from '../files/fault.ts';
import { importInstitutions } from './import.ts';

const db = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'leerbron-duo-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.stop();
});

beforeEach(async () => {
  await db.pool.query(
    'truncate register.edition, register.institution, register.board, register.institution_transition, register.pupil_count cascade',
  );
});

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const HEADER_2013 =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM ;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES';
const HEADER_2026 = HEADER_2013.replace('BRIN NUMMER', 'INSTELLINGSCODE').replace('VESTIGINGSNUMMER', 'VESTIGINGSCODE');
const HEADER_VO = `${HEADER_2013};ONDERWIJSSTRUCTUUR`;

type Site = {
  brin: string;
  site: string;
  name: string;
  number?: string;
  postcode?: string;
  place?: string;
  code?: string;
  denomination?: string;
  structure?: string;
};
const line = (s: Site): string =>
  [
    ...[
      'Drenthe',
      '00123',
      s.brin,
      s.site,
      s.name,
      'Voorbeeldlaan',
      s.number ?? '1',
      s.postcode ?? '9999 ZZ',
      s.place ?? 'TER VOORBEELD',
      s.code ?? '0999',
      'VOORBEELD',
    ],
    ...[s.denomination ?? 'Openbaar', '          ', ' '],
    ...(s.structure === undefined ? [] : [s.structure]),
  ].join(';');

const run = async (...paths: string[]): Promise<{ outcomes: FileOutcome[]; rejections: Rejection[]; unusable: string[] }> => {
  const rejections: Rejection[] = [];
  const results = await importInstitutions(db, paths, () => ({ onRejection: (r) => rejections.push(r) }));
  return {
    outcomes: results.filter((r): r is FileOutcome => 'read' in r),
    unusable: results.flatMap((r) => ('unusable' in r ? [r.unusable] : [])),
    rejections,
  };
};

const versions = async (): Promise<string[]> => {
  const { rows } = await db.pool.query<{ v: string }>(
    `select concat_ws(' ', brin, site_no, during, name, house_number) as v from register.site_version order by brin, site_no, during`,
  );
  return rows.map((row) => row.v);
};

const everything = async (): Promise<unknown> => {
  const tables = [
    'edition',
    'edition_site',
    'board_version',
    'institution_version',
    'site_version',
    'institution_transition',
    'pupil_count',
    'site_version_history',
    'institution_version_history',
  ];
  const parts = await Promise.all(
    tables.map((t) => db.pool.query(`select to_jsonb(t) as row from register.${t} t order by to_jsonb(t)::text`)),
  );
  return parts.map((part) => part.rows);
};

const A: Site = { brin: '00AA', site: '00AA00', name: 'De Zaagvis' };
const B: Site = { brin: '00BB', site: '00BB00', name: 'De Stekelbaars' };
const C: Site = { brin: '00CC', site: '00CC00', name: 'De Kogelvis' };
const po2013 = (...sites: Site[]) => file('po-2013.csv', `${[HEADER_2013, ...sites.map(line)].join('\r\n')}\r\n`);
const po2026 = (...sites: Site[]) => file('po-2026.csv', `${[HEADER_2026, ...sites.map(line)].join('\n')}\n`);

describe('a list of primary-school sites', () => {
  test('becomes boards, institutions and sites, open-ended, with readable places and codes of one notation', async () => {
    const { outcomes } = await run(po2013(A));
    expect(outcomes[0]).toMatchObject({
      layout: 'po-sites',
      referenceDate: '2013-01-01',
      read: 1,
      added: 1,
      changed: 0,
      unchanged: 0,
      rejected: 0,
    });
    const { rows } = await db.pool.query('select * from register.site_version');
    expect(rows).toMatchObject([
      {
        brin: '00AA',
        site_no: '00',
        during: '[2000-08-01,)',
        name: 'De Zaagvis',
        postcode: '9999ZZ',
        place: 'Ter Voorbeeld',
        municipality_code: 'GM0999',
        phone: null,
        structure: 'BO',
        recorded_by: 'import:po-2013.csv',
      },
    ]);
    expect((await db.pool.query('select board_id, sectors::text[] from register.institution_version')).rows).toEqual([
      { board_id: '00123', sectors: ['po'] },
    ]);
    expect((await db.pool.query('select board_id, during from register.board_version')).rows).toEqual([
      { board_id: '00123', during: '[2000-08-01,)' },
    ]);
  });

  test.each([
    ['0', '00'],
    ['00', '00'],
    ['3', '03'],
    ['00AA07', '07'],
    ['0AA07', '07'],
    ['00aa 07', '07'],
  ])('with site number %s means site %s', async (site, expected) => {
    await run(po2013({ ...A, site }));
    expect((await db.pool.query('select site_no from register.site')).rows).toEqual([{ site_no: expected }]);
  });

  test('is recognised whatever its name, encoding, byte order mark, separator, line ends and quotes', async () => {
    const text = [HEADER_2013, line({ ...A, name: 'Café Été' })].join('\r');
    const quoted = text
      .split('\r')
      .map((l) =>
        l
          .split(';')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n');
    const forms: [string, Buffer][] = [
      ['utf8', Buffer.from(text)],
      ['utf8 with mark', iconv.encode(text, 'utf8', { addBOM: true })],
      ['windows-1252', iconv.encode(text, 'windows1252')],
      ['utf16', iconv.encode(text, 'utf16le', { addBOM: true })],
      ['quoted, comma', Buffer.from(quoted)],
      ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ];
    for (const [name, content] of forms) {
      await db.pool.query('truncate register.edition, register.institution cascade');
      const { outcomes, unusable } = await run(file('x.dat', content));
      expect([name, unusable, outcomes[0]?.added]).toEqual([name, [], 1]);
      expect((await versions()).join()).toContain('Café Été');
    }
  });

  test('imported again changes nothing at all, not even the moment of recording', async () => {
    const paths = [po2013(A, B), po2026({ ...A, name: 'De Hamervis' }, C)];
    await run(...paths);
    const before = await everything();
    const { outcomes } = await run(...paths);
    expect(outcomes.map((o) => [o.added, o.changed, o.unchanged])).toEqual([
      [0, 0, 2],
      [0, 0, 2],
    ]);
    expect(await everything()).toEqual(before);
  });
});

describe('two editions of the same list', () => {
  test('give versions: what is gone ended by the newer one, what is new started after the older one, what changed changed', async () => {
    await run(po2013(A, B), po2026({ ...A, name: 'De Hamervis' }, C));
    expect(await versions()).toEqual([
      '00AA 00 [2000-08-01,2026-01-01) De Zaagvis 1',
      '00AA 00 [2026-01-01,) De Hamervis 1',
      '00BB 00 [2000-08-01,2026-01-01) De Stekelbaars 1',
      '00CC 00 [2013-01-02,) De Kogelvis 1',
    ]);
  });

  test('give the same in the other order and one by one', async () => {
    const paths = [po2013(A, B), po2026({ ...A, number: '12-b' }, C)] as const;
    await run(...paths);
    const forward = await versions();
    await db.pool.query('truncate register.edition, register.institution cascade');
    await run(paths[1]);
    await run(paths[0]);
    expect(await versions()).toEqual(forward);
  });

  test('that spell the same address and name differently are no change', async () => {
    await run(po2013({ ...A, number: '3-A' }), po2026({ ...A, name: 'DE ZAAGVIS', number: '3a' }));
    expect(await versions()).toEqual(['00AA 00 [2000-08-01,) DE ZAAGVIS 3a']);
  });

  test('close a merged school on the day of the merger', async () => {
    const merger = [
      'NR_ADMIN_VAN,NR_ADMIN_NAAR,DT_OVERGANG,CODE_OVERGANG,NAAM_OVERGANG,IND_VOLLEDIG',
      '"00BB","00AA",1-8-2018,"F","Fusie","J"',
      '"123","456",1-8-2018,"F","Fusie","J"',
    ];
    const { outcomes } = await run(po2013(A, B), po2026(A), file('overgangen.csv', merger.join('\n')));
    expect(outcomes[2]).toMatchObject({ layout: 'transitions', read: 2, added: 1, skipped: 1, rejected: 0 });
    expect((await versions())[1]).toBe('00BB 00 [2000-08-01,2018-08-01) De Stekelbaars 1');
  });

  test('close nothing when the newer one has rejected lines, or holds less than half', async () => {
    await run(po2013(A, B), po2026(A, { ...C, postcode: 'nowhere' }));
    expect(await versions()).toEqual(['00AA 00 [2000-08-01,) De Zaagvis 1', '00BB 00 [2000-08-01,) De Stekelbaars 1']);
    await db.pool.query('truncate register.edition, register.institution cascade');
    await run(po2013(A, B, C), po2026(A));
    expect(await versions()).toHaveLength(3);
  });

  test('of one date that contradict each other: the later import corrects, and what we knew stays in history', async () => {
    const Z: Site = { brin: '09ZZ', site: '00', name: 'De Zonnevis' };
    await run(po2013(Z));
    const { outcomes } = await run(po2013({ ...Z, name: 'De Zeeduivel' }));
    expect(outcomes[0]).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect(await versions()).toEqual(['09ZZ 00 [2000-08-01,) De Zeeduivel 1']);
    expect((await db.pool.query("select name from register.site_version_history where brin = '09ZZ'")).rows).toEqual([
      { name: 'De Zonnevis' },
    ]);
  });
});

describe('secondary education', () => {
  const HEADER_PUPILS = [
    'BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;ELEMENTCODE',
    ...[1, 2, 3, 4, 5, 6].flatMap((y) => [`LEER- OF VERBLIJFSJAAR ${y} - MAN`, `LEER- OF VERBLIJFSJAAR ${y} - VROUW`]),
  ].join(';');
  const vo = (...sites: Site[]) => file('vo-2021.csv', [HEADER_VO, ...sites.map((s) => line({ structure: 'HAVO/VWO', ...s }))].join('\n'));
  const pupils = (...rows: string[]) => file('leerlingen-2019.csv', [HEADER_PUPILS, ...rows].join('\n'));
  const map = (...features: object[]) =>
    file(
      'scholen-20241122.geo.json',
      `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}`,
    );
  const school = (properties: object, coordinates: unknown = [6.5, 52.9]) => ({
    type: 'Feature',
    properties: {
      naam: 'De Zaagvis',
      type: 'HAVO/VWO',
      postcode: '9999ZZ',
      huisnummer: 1,
      brin_nummer: '00AA',
      vestigingscode: '00AA00',
      ...properties,
    },
    geometry: { type: 'Point', coordinates },
  });

  test('counts of pupils are kept per site, type, element code, year of study and sex', async () => {
    const { outcomes } = await run(pupils('00AA;0;Zaagv;ERGENS;Drenthe;HAVO lj 4-5;371;0;0;0;0;0;0;12;13;0;7,0;0;0'));
    expect(outcomes[0]).toMatchObject({ layout: 'vo-pupils', referenceDate: '2019-10-01', read: 1, added: 1 });
    const { rows } = await db.pool.query(
      'select counting_date, site_no, school_type, programme_code, year_of_study, sex, pupils from register.pupil_count order by year_of_study, sex desc',
    );
    const key = { counting_date: '2019-10-01', site_no: '00', school_type: 'HAVO lj 4-5', programme_code: '0371' };
    expect(rows).toEqual([
      { ...key, year_of_study: 4, sex: 'male', pupils: 12 },
      { ...key, year_of_study: 4, sex: 'female', pupils: 13 },
      { ...key, year_of_study: 5, sex: 'female', pupils: 7 },
    ]);
  });

  test('a corrected count replaces the old one, also where it becomes nothing', async () => {
    await run(pupils('00AA;00;Z;E;D;VWO;0171;1;2;0;0;0;0;0;0;0;0;0;0'));
    const { outcomes } = await run(pupils('00AA;00;Z;E;D;VWO;0171;0;3;0;0;0;0;0;0;0;0;0;0'));
    expect(outcomes[0]).toMatchObject({ changed: 1, unchanged: 0 });
    expect((await db.pool.query('select sex, pupils from register.pupil_count')).rows).toEqual([{ sex: 'female', pupils: 3 }]);
  });

  test('a site that only the counts name exists until the list of sites without it; its short name yields to that of a list', async () => {
    await run(pupils('00AA;00;Zaagv;E;D;VWO;0171;1;0;0;0;0;0;0;0;0;0;0;0', '00BB;01;Stekelb;E;D;VWO;0171;1;0;0;0;0;0;0;0;0;0;0;0'), vo(A));
    expect(await versions()).toEqual(['00AA 00 [2000-08-01,) De Zaagvis 1', '00BB 01 [2000-08-01,2021-01-01) Stekelb']);
  });

  test('the map gives positions to known sites at the same address, and adds sites of special education', async () => {
    const special = { brin_nummer: '00SS', vestigingscode: '00SS00', type: '(V)SO', naam: 'De Roerdomp' };
    const { outcomes } = await run(vo(A), map(school({}), school(special), school({ huisnummer: 3 }, [6.6, 52.9])));
    expect(outcomes[1]).toMatchObject({ layout: 'schools-map', referenceDate: '2024-11-22', read: 3, added: 2, skipped: 1 });
    const { rows } = await db.pool.query(
      'select brin, sectors::text[], structure, longitude, latitude, lower(during)::text as since from register.site_version order by brin',
    );
    expect(rows).toEqual([
      { brin: '00AA', sectors: ['vo'], structure: 'HAVO/VWO', longitude: 6.5, latitude: 52.9, since: '2000-08-01' },
      { brin: '00SS', sectors: ['po', 'vo'], structure: 'SO/VSO', longitude: 6.5, latitude: 52.9, since: '2000-08-01' },
    ]);
  });

  test('a position outside the country and an unknown type are rejected with line and field', async () => {
    const { rejections } = await run(map(school({}), school({ vestigingscode: '00AA01', type: 'KOOKSCHOOL' }, [52.9, 6.5])));
    expect(rejections.map((r) => [r.line, r.field, r.value])).toEqual([
      [3, 'type', 'KOOKSCHOOL'],
      [3, 'geometry', '52.9 6.5'],
    ]);
  });

  test('a map that was cut off gives what is whole and rejects the rest', async () => {
    const whole = `{"type":"FeatureCollection","features":[\n${JSON.stringify(school({}))},\n${JSON.stringify(school({ vestigingscode: '00AA01' }))}`;
    const { outcomes, rejections } = await run(file('kaart.json', whole.slice(0, -30)));
    expect(outcomes[0]).toMatchObject({ read: 2, added: 1, rejected: 1 });
    expect(rejections).toMatchObject([{ line: 3, reason: 'is cut off: the file ends here' }]);
  });
});

describe('a bad line', () => {
  test('is reported with every field and reason, and the rest goes in', async () => {
    const bad = line({ ...B, site: '00AA00', postcode: '0999 ZZ', code: 'ABC' });
    const { outcomes, rejections } = await run(file('po-2013.csv', [HEADER_2013, line(A), bad, line(C)].join('\n')));
    expect(outcomes[0]).toMatchObject({ read: 3, added: 2, rejected: 1 });
    expect(rejections).toEqual([
      {
        file: 'po-2013.csv',
        line: 3,
        field: 'VESTIGINGSNUMMER/VESTIGINGSCODE',
        value: '00AA00',
        reason: 'belongs to another institution than 00BB',
      },
      { file: 'po-2013.csv', line: 3, field: 'POSTCODE', value: '0999 ZZ', reason: 'is not a postcode (four digits and two letters)' },
      { file: 'po-2013.csv', line: 3, field: 'GEMEENTENUMMER', value: 'ABC', reason: 'is not a municipality code' },
    ]);
  });

  test.each([
    ['cut off', `${line(B).slice(0, 40)}`, /columns instead of 14/],
    ['with a column too many', `${line(B)};extra`, /15 columns instead of 14/],
    ['with an unclosed quote', line(B).replace('De Stek', '"De Stek'), /quote that is not closed/],
    ['given twice', line(A), /is already on line 2/],
  ])('%s spoils only itself', async (_, bad, reason) => {
    const { outcomes, rejections } = await run(file('po-2013.csv', [HEADER_2013, line(A), bad, line(C)].join('\n')));
    expect(outcomes[0]).toMatchObject({ added: 2, rejected: 1 });
    expect(rejections).toMatchObject([{ line: 3, reason: expect.stringMatching(reason) }]);
  });

  test('in another encoding than the rest of the file is rejected, and does not garble the others', async () => {
    const good = Array.from({ length: 6 }, (_, i) => line({ brin: `0${i}AA`, site: '00', name: 'Été' }));
    const content = Buffer.concat([
      Buffer.from([HEADER_2013, ...good, ''].join('\n')),
      iconv.encode(line({ ...B, name: 'Café' }), 'windows1252'),
    ]);
    const { outcomes, rejections } = await run(file('po-2013.csv', content));
    expect(outcomes[0]).toMatchObject({ added: 6, rejected: 1 });
    expect(rejections).toMatchObject([{ line: 8, reason: 'has bytes that are not in the encoding of the rest of the file' }]);
  });

  test('with an impossible date, hidden count or unknown transition is rejected', async () => {
    const transitions = [
      'NR_ADMIN_VAN,NR_ADMIN_NAAR,DT_OVERGANG,CODE_OVERGANG,NAAM_OVERGANG,IND_VOLLEDIG',
      '00BB,00AA,31-2-2018,F,Fusie,J',
      '00BB,0?AA,1-2-2018,F,Fusie,X',
    ];
    const { rejections } = await run(file('o.csv', transitions.join('\n')));
    expect(rejections.map((r) => [r.line, r.field])).toEqual([
      [2, 'DT_OVERGANG'],
      [3, 'NR_ADMIN_NAAR'],
      [3, 'IND_VOLLEDIG'],
    ]);
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['of no known layout', 'a;b;c\n1;2;3\n', /no layout that Leerbron knows/],
    ['that lacks a column', `${HEADER_2013.replace('POSTCODE;', '')}\n`, /lacks the column POSTCODE/],
    ['that is empty', '', /is empty/],
    ['that is a spreadsheet', 'PK\u0003\u0004....', /save it as CSV/],
    ['that is no text', Buffer.from([1, 0, 2, 0, 200, 0]), /not a text file/],
    ['with a header only', `${HEADER_2013}\n`, /no lines/],
  ])('%s says so, and the next file is imported', async (_, content, reason) => {
    const { unusable, outcomes } = await run(file('bad.csv', content), join(folder, 'po-2013.csv'));
    expect(unusable[0]).toMatch(reason);
    expect(outcomes).toHaveLength(1);
  });

  test('because it does not exist says so', async () => {
    expect((await run(join(folder, 'nowhere.csv'))).unusable).toEqual(['does not exist']);
  });
});

describe('stopping and running at the same time', () => {
  test('a stop half-way leaves nothing of the file', async () => {
    const stop = new AbortController();
    const path = file('po-2013.csv', [HEADER_2013, line(A), line({ ...B, postcode: 'x' })].join('\n'));
    const started = importInstitutions(db, [path], () => ({ signal: stop.signal, onRejection: () => stop.abort() }));
    await expect(started).rejects.toThrow(/abort/i);
    expect((await db.pool.query('select count(*)::int as n from register.edition')).rows).toEqual([{ n: 0 }]);
  });

  test('two imports of the same files at once end as one', async () => {
    const paths = [po2013(A, B), po2026(A, C)];
    const results = await Promise.all([run(...paths), run(...paths)]);
    expect(await versions()).toHaveLength(3);
    const outcomes = results.flatMap((result) => result.outcomes);
    expect(outcomes.reduce((sum, o) => sum + o.added, 0)).toBe(4);
    expect(outcomes.reduce((sum, o) => sum + o.unchanged, 0)).toBe(4);
  });
});
