import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../../../test/support/database.ts';
import type { FileOutcome, Rejection } from '../../files/fault.ts';
import { importInstitutions } from '../import.ts';

const db = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'leerbron-figures-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.stop();
});

beforeEach(async () => {
  await db.pool.query(
    `truncate register.edition, register.institution, register.board, register.institution_transition, register.pupil_count, register.site_count,
       register.home_count, register.home_distance, register.test_score, register.exam_count, register.exam_mark, register.higher_count,
       register.household_count cascade`,
  );
});

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = async (...paths: string[]): Promise<{ outcomes: FileOutcome[]; rejections: Rejection[] }> => {
  const rejections: Rejection[] = [];
  const results = await importInstitutions(db, paths, () => ({ onRejection: (r) => rejections.push(r) }));
  return { outcomes: results.filter((r): r is FileOutcome => 'read' in r), rejections };
};
const rows = async (sql: string): Promise<unknown[]> => (await db.pool.query({ text: sql, rowMode: 'array' })).rows;
const versions = (): Promise<unknown[]> =>
  rows(
    `select brin || site_no, during::text, name, structure, array_to_string(sectors, '+'), postcode from register.site_version order by 1, 2`,
  );

const HISTORY =
  'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2010;LEERLINGEN_2011;LEERLINGEN_2012;LEERLINGEN_2013';
const history = (...lines: string[]) => file('history.csv', iconv.encode(`\ufeff${[HISTORY, ...lines].join('\r\n')}\r\n`, 'utf8'));
const OPEN = '00AA;00AA00;De Zaagvis;BO;Openbaar;123;0999;VOORBEELD;0;12;15;20';
const GONE = '00BB;00BB00;De Baars;SO/VSO;Openbaar;123;0999;VOORBEELD;<5;30;0;0';
const SITES = 'BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;POSTCODE';

describe('the overview of pupils through the years', () => {
  test('gives counts by year, and sites that exist in the years with pupils', async () => {
    const { outcomes, rejections } = await run(history(OPEN, GONE));
    expect(rejections).toEqual([]);
    expect(outcomes[0]).toMatchObject({ layout: 'po-history', referenceDate: '2013-10-01', read: 2, added: 2 });
    expect(await rows('select counting_date::text, brin, school_type, pupils from register.site_count order by 2, 1')).toEqual([
      ['2011-10-01', '00AA', 'bo', 12],
      ['2012-10-01', '00AA', 'bo', 15],
      ['2013-10-01', '00AA', 'bo', 20],
      ['2010-10-01', '00BB', 'so/vso', -1],
      ['2011-10-01', '00BB', 'so/vso', 30],
    ]);
    expect(await versions()).toEqual([
      ['00AA00', '[2011-08-01,)', 'De Zaagvis', 'BO', 'po', null],
      ['00BB00', '[2010-08-01,2012-08-01)', 'De Baars', 'SO/VSO', 'po', null],
    ]);
    expect((await run(history(OPEN, GONE))).outcomes[0]).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect((await run(history(OPEN.replace(';20', ';0'), GONE))).outcomes[0]).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await rows("select sum(pupils)::int from register.site_count where brin = '00AA'")).toEqual([[27]]);
  });

  test('is neither shortened nor repeated by lists of sites, in any order, and takes the address from them', async () => {
    const list = file('po-2013-03-01.csv', `${SITES}\n123;00AA;00;De Zaagvis;9999 ZZ\n123;00CC;00;De Kogelvis;9999 ZZ\n`);
    const expected = [
      ['00AA00', '[2011-08-01,)', 'De Zaagvis', 'BO', 'po', '9999ZZ'],
      ['00BB00', '[2010-08-01,2012-08-01)', 'De Baars', 'SO/VSO', 'po', null],
      ['00CC00', '[2000-08-01,)', 'De Kogelvis', 'BO', 'po', '9999ZZ'],
    ];
    await run(history(OPEN, GONE), list);
    expect(await versions()).toEqual(expected);
    await db.pool.query('truncate register.edition, register.institution, register.board cascade');
    await run(list, history(OPEN, GONE));
    expect(await versions()).toEqual(expected);
  });

  test('yields to a later list that no longer has the site, and to one that still has it', async () => {
    const closes = file('po-2015.csv', `${SITES}\n123;00CC;00;De Kogelvis;9999 ZZ\n123;00BB;00;De Baars;9999 ZZ\n`);
    const before = file('po-2012.csv', `${SITES}\n123;00CC;00;De Kogelvis;9999 ZZ\n123;00AA;00;De Zaagvis;9999 ZZ\n`);
    await run(history(OPEN, GONE), before, closes);
    const found = await versions();
    expect(found[0]).toEqual(['00AA00', '[2011-08-01,2015-01-01)', 'De Zaagvis', 'BO', 'po', '9999ZZ']);
    expect(found.filter((v) => (v as string[])[0] === '00BB00').at(-1)).toMatchObject({ 1: expect.stringMatching(/,\)$/) });
  });

  test('leaves secondary sites alone', async () => {
    const list = file('vo-2013.csv', `${SITES};ONDERWIJSSTRUCTUUR\n123;00BB;00;Het Lyceum;9999 ZZ;HAVO\n`);
    await run(list);
    const before = await versions();
    await run(history(OPEN, GONE));
    expect((await versions()).filter((v) => (v as string[])[0] === '00BB00')).toEqual(before);
  });

  test('rejects a line with its field and reason', async () => {
    const { outcomes, rejections } = await run(history(OPEN, OPEN, GONE.replace('SO/VSO', 'XYZ').replace(';30', ';x')));
    expect(outcomes[0]).toMatchObject({ read: 3, added: 1, rejected: 2 });
    expect(rejections.map((r) => [r.line, r.field, r.value, r.reason])).toEqual([
      [3, '', '00AA00bo', 'is already on line 2'],
      [4, 'SOORT_VESTIGING', 'XYZ', 'is not a kind of primary or special education'],
      [4, 'LEERLINGEN_2011', 'x', 'is not a whole number of zero or more'],
    ]);
  });
});

test('homes are kept by postcode, site and age; kinds of one site are added, small numbers stay hidden', async () => {
  const ages = ['JONGER', ...Array.from({ length: 21 }, (_, n) => n + 4), 'OUDER'].map((age) => `"LEEFTIJD_${age}"`).join(';');
  const header = `"PEILDATUM";"POSTCODE_LEERLING";"INSTELLINGSCODE";"VESTIGINGSCODE";"INSTELLINGSNAAM_VESTIGING";"POSTCODE_VESTIGING";"SOORT_PO";${ages}`;
  const line = (home: string, kind: string, ...first: string[]) =>
    [
      `"20241001";"${home}";"00BB";"00";"De Baars";"9998ZZ";"${kind}"`,
      ...Array.from({ length: 23 }, (_, n) => `"${first[n] ?? '0'}"`),
    ].join(';');
  const path = file(
    'homes.csv',
    `\ufeff${[header, line('9999', 'So', '0', '7', '<5', '<5'), line('9999', 'Vso', '0', '0', '6', '<5'), line('99', 'So', '9')].join('\n')}\n`,
  );
  const { outcomes } = await run(path);
  expect(outcomes[0]).toMatchObject({ layout: 'po-homes', referenceDate: '2024-10-01', read: 3, added: 1, skipped: 2, rejected: 0 });
  expect(await rows('select postcode4, brin, ages[1:5] from register.home_count')).toEqual([['9999', '00BB', [0, 7, 6, -1, 0]]]);
  expect(await versions()).toEqual([['00BB00', '[2000-08-01,)', 'De Baars', 'SO/VSO', 'po', '9998ZZ']]);
  expect((await run(path)).outcomes[0]).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
});

test('distances and test scores have decimal commas; a test without a published mean is left out', async () => {
  const about =
    'BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;PROVINCIE;SOORT_PO;DENOMINATIE_VESTIGING';
  const site = '00AA;00;De Zaagvis;9999ZZ;VOORBEELD;Drenthe;Bo;Openbaar';
  await run(
    file(
      'distance.csv',
      `PEILDATUM;${about};AFSTAND;LEERLINGEN\n20191001;${site};,75;12\n20191001;${site.replace('Bo', 'Sbo')};1234,567;12\n`,
    ),
    file(
      'tests.csv',
      `PEILDATUM_LEERLINGEN;${about};LEERJAAR_8;CET_AANTAL;CET_GEM;IEP_AANTAL;IEP_GEM;DIA_AANTAL;DIA_GEM\n20190417;${site};9;5;537,5888;0; ;4; \n`,
    ),
  );
  expect(await rows('select school_type, metres::float, pupils from register.home_distance order by 1')).toEqual([
    ['bo', 0.8, 12],
    ['sbo', 1234.6, 12],
  ]);
  expect(await rows('select exam_year, brin, test, pupils, mean::float from register.test_score')).toEqual([
    [2019, '00AA', 'cet', 5, 537.59],
  ]);
});

test('candidates and passes are kept by exam year and sex; more passes than candidates are rejected', async () => {
  const sexes = ['MAN', 'VROUW']
    .map((s) => `EXAMENKANDIDATEN SCHOOLJAAR 2017-2018 - ${s};GESLAAGDEN SCHOOLJAAR 2017-2018 - ${s}`)
    .join(';');
  const header = `BRIN NUMMER;VESTIGINGSNUMMER;ONDERWIJSTYPE VO;INSPECTIECODE;OPLEIDINGSNAAM;${sexes}`;
  const { outcomes, rejections } = await run(
    file('exams.csv', `${header}\n00DD;00DD01;HAVO;50;HAVO - N&T;4;3;0;0\n00DD;00DD02;HAVO;50;HAVO - N&T;4;5;0;0\n`),
  );
  expect(outcomes[0]).toMatchObject({ layout: 'vo-exams', added: 1, rejected: 1 });
  expect(rejections[0]).toMatchObject({ line: 3, field: 'GESLAAGDEN SCHOOLJAAR 2017-2018 - MAN', value: '5' });
  expect(await rows('select exam_year, site_no, sex, candidates, passed from register.exam_count')).toEqual([[2018, '01', 'male', 4, 3]]);
});

test('marks are kept per subject, without a mean where nobody took the examination', async () => {
  const header =
    'SCHOOLJAAR;BRIN NUMMER;VESTIGINGSNUMMER;ONDERWIJSTYPE VO;VAKCODE;VAKNAAM;SCHOOLEXAMEN BEOORDELING;TOTAAL AANTAL SCHOOLEXAMENS MET CIJFER;GEM. CIJFER TOTAAL AANTAL SCHOOLEXAMENS;TOTAAL AANTAL CENTRALE EXAMENS;GEM. CIJFER TOTAAL AANTAL CENTRALE EXAMENS';
  const { outcomes } = await run(
    file('marks.csv', `${header}\n2018;00DD;00;VWO;0161;informatica;;14;6,9;0;,0\n2018;00DD;00;VWO;1020;kunst;G;0;,0;0;,0\n`),
  );
  expect(outcomes[0]).toMatchObject({ layout: 'vo-marks', added: 1, skipped: 1, rejected: 0 });
  expect(
    await rows('select exam_year, subject_code, school_exams, school_mean::float, central_exams, central_mean from register.exam_mark'),
  ).toEqual([[2019, '0161', 14, 6.9, 0, null]]);
});

test('enrolments in higher education come as JSON; a broken record is rejected with its line', async () => {
  const record = {
    2023: '<5',
    2024: 12,
    GEMEENTENUMMER: '0106',
    'TYPE HOGER ONDERWIJS': 'bachelor',
    'INSTELLINGSCODE ACTUEEL': '00HH',
    'INSTELLINGSNAAM ACTUEEL': 'Hogeschool {van} "Voorbeeld"',
    ONDERDEEL: 'techniek',
    'OPLEIDINGSCODE ACTUEEL': 34267,
    'OPLEIDINGSNAAM ACTUEEL': 'B Voorbeeldkunde',
    OPLEIDINGSVORM: 'deeltijd onderwijs',
    GESLACHT: 'vrouw',
  };
  const content = JSON.stringify([record, { ...record, GESLACHT: 'man', OPLEIDINGSVORM: 'avond' }], null, 1);
  const { outcomes, rejections } = await run(file('hbo.json', content));
  expect(outcomes[0]).toMatchObject({ layout: 'hbo-enrolments', read: 2, added: 1, rejected: 1 });
  expect(rejections[0]).toMatchObject({ line: 15, field: 'OPLEIDINGSVORM', value: 'avond' });
  expect(
    await rows(
      'select counting_date::text, municipality_code, brin, programme_code, degree, form, sex, students from register.higher_count order by 1',
    ),
  ).toEqual([
    ['2023-10-01', 'GM0106', '00HH', '34267', 'bachelor', 'part-time', 'female', -1],
    ['2024-10-01', 'GM0106', '00HH', '34267', 'bachelor', 'part-time', 'female', 12],
  ]);
});

test('households have bars in their column names, and secret figures', async () => {
  const header = [
    'Postcode-4,Inwoners | Totaal | Totaal,Huishouden | Totaal | Totaal,Huishouden | Samenstelling | Eenpersoons',
    'Huishouden | Samenstelling | Meerpersoons  zonder kinderen,Huishouden | Samenstelling | Eenouder,Huishouden | Samenstelling | Tweeouder',
    'Huishouden | Grootte | Huishoudgrootte',
  ].join(',');
  const { outcomes, rejections } = await run(file('pc4.csv', `${header}\r\n9999,100,50,20,15,5,-99997,2.1\r\n99,1,1,1,1,1,1,1\r\n`));
  expect(outcomes[0]).toMatchObject({ layout: 'households', added: 1, rejected: 1 });
  expect(rejections[0]).toMatchObject({ line: 3, field: 'Postcode-4', value: '99' });
  expect(
    await rows('select postcode4, households, single, single_parent, two_parents, mean_size::float from register.household_count'),
  ).toEqual([['9999', 50, 20, 5, null, 2.1]]);
});
