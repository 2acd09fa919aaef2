import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvOf, ndjsonOf, xmlOf } from '../../src/modules/exchange/files/write.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { answers, begin, filesPath, read, send, TUS, until, upload, written } from './file-support.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ env: { LEERBRON_FILE_LIMIT: '3000000', LEERBRON_BODY_LIMIT: '8192' } });
});
afterAll(() => app.stop());

const many = (count: number, prefix?: string) =>
  written(
    Array.from({ length: count }, () => enrolment()),
    prefix,
  );

test('the same reports come in from CSV, XML and NDJSON, compressed or not, and are registered as if sent one by one', async () => {
  const contents: [string, string | Buffer][] = [
    ['csv', csvOf(many(3, 'csv'))],
    ['xml', xmlOf(many(3, 'xml'))],
    ['ndjson', ndjsonOf(many(3, 'ndjson'))],
    ['csv', gzipSync(csvOf(many(3, 'gzip')))],
  ];
  for (const [format, content] of contents) {
    const location = await upload(app, content, `berichten.${format}`);
    const file = await until(app, location);
    expect(file).toMatchObject({
      state: 'done',
      format,
      encoding: 'utf-8',
      reports: 3,
      answered: 3,
      accepted: 3,
      refused: 0,
      invalid: 0,
      fault: null,
      mine: true,
    });
    const lines = await answers(app, location);
    expect(lines.map((line) => line.status)).toEqual([201, 201, 201]);
    expect(lines.map((line) => line.kind)).toEqual(['enrolment', 'enrolment', 'enrolment']);
  }
  const { rows } = await app.db.pool.query(`select count(*)::int as n from register.enrolment where brin = '01AA'`);
  expect(rows[0]).toEqual({ n: 12 });
  const pieces = await app.db.pool.query('select 1 from exchange.file_piece');
  expect(pieces.rowCount).toBe(0);
});

test('every report gets its own answer: accepted, refused by a signal, wrong in form, all in the order of the file', async () => {
  const reports = [
    enrolment(),
    enrolment({ periods: [{ startDate: '2026-08-01', site: '77', programme: '0017', yearOfStudy: 1 }] }),
    enrolment({ startDate: '1-8-2026' }),
    enrolment({ learner: someone({ bsn: '123456789' }) }),
  ];
  const location = await upload(app, csvOf(written(reports, 'mixed')), 'gemengd.csv');
  const file = await until(app, location);
  expect(file).toMatchObject({ state: 'done', reports: 4, accepted: 1, refused: 2, invalid: 1 });
  const lines = await answers(app, location);
  expect(lines.map(({ line, status, number }) => [line, status, number])).toEqual([
    [2, 201, 'mixed1'],
    [4, 422, 'mixed2'],
    [6, 400, null],
    [8, 422, 'mixed4'],
  ]);
  expect(lines[2]?.body.errors?.map((e) => e.pointer)).toEqual(['/report/startDate']);
  const codes = new Map(file.signals.map((s) => [s.code, s]));
  expect(codes.get('invalid-request')).toEqual({ code: 'invalid-request', severity: 'invalid', reports: 1 });
  expect([...codes.values()].filter((s) => s.severity === 'refusal').reduce((sum, s) => sum + s.reports, 0)).toBeGreaterThanOrEqual(2);
  const bytes = await (await app.call('GET', `${location}/answers?format=csv&language=en`)).arrayBuffer();
  const table = Buffer.from(bytes).toString();
  const rows = table.trimEnd().split('\r\n');
  expect(rows[0]).toBe('\ufeffline;kind;number;messageId;status;outcome;codes;explanation;learnerId;bsn;educationNumber');
  expect(rows.map((row) => row.split(';')[5])).toEqual(['outcome', 'accepted', 'refused', 'invalid', 'refused']);
  expect(rows[3]).toContain('/report/startDate');
  expect(table).not.toContain('123456789');
});

test('the same file again gets the same answers and changes nothing, also when both are uploaded at once', async () => {
  const content = ndjsonOf(many(40, 'twice'));
  const both = await Promise.all([upload(app, content), upload(app, content)]);
  const files = await Promise.all(both.map((location) => until(app, location)));
  expect(files.map((f) => [f.state, f.accepted])).toEqual([
    ['done', 40],
    ['done', 40],
  ]);
  const [one, other] = await Promise.all(both.map((location) => answers(app, location)));
  expect(other).toEqual(one);
  const { rows } = await app.db.pool.query(`select count(*)::int as n from exchange.report where number like 'twice%'`);
  expect(rows[0]).toEqual({ n: 40 });
});

test('an upload goes on where it broke off: in pieces, after a broken connection, from the place that the server tells', async () => {
  const content = Buffer.from(xmlOf(many(400, 'pieces')));
  const created = await begin(app, content.length, 'stukken.xml');
  expect(created.status).toBe(201);
  expect(created.headers.get('location')).toMatch(/^\/v1\/institutions\/01AA\/file-uploads\/[0-9a-f-]{36}$/);
  expect(created.headers.get('api-version')).not.toBeNull();
  const location = created.headers.get('location') ?? '';
  expect((await send(app, location, 0, content.subarray(0, 100_000))).status).toBe(204);
  const bearer = await app.token('test-las');
  const gone = new AbortController();
  const broken = fetch(`${app.url}${location}`, {
    method: 'PATCH',
    signal: gone.signal,
    headers: { authorization: `Bearer ${bearer}`, ...TUS, 'upload-offset': '100000', 'content-type': 'application/offset+octet-stream' },
    body: new ReadableStream({
      async pull(controller) {
        controller.enqueue(new Uint8Array(content.subarray(100_000, 150_000)));
        await new Promise((go) => setTimeout(go, 200));
        gone.abort();
      },
    }),
    duplex: 'half',
  } as RequestInit);
  await expect(broken).rejects.toThrow();
  await until(app, location, (f) => f.received > 100_000, 5000);
  const head = await app.call('HEAD', location, undefined, TUS);
  expect(head.status).toBe(200);
  expect(head.headers.get('upload-length')).toBe(String(content.length));
  expect(head.headers.get('upload-metadata')).toBe(`filename ${Buffer.from('stukken.xml').toString('base64')}`);
  const offset = Number(head.headers.get('upload-offset'));
  expect(offset).toBe(150_000);
  expect((await send(app, location, 0, content)).status).toBe(409);
  const last = await send(app, location, offset, content.subarray(offset));
  expect([last.status, last.headers.get('upload-offset')]).toEqual([204, String(content.length)]);
  expect(await until(app, location)).toMatchObject({ fault: null, state: 'done', accepted: 400 });
});

test('what cannot be an upload is refused with a problem', async () => {
  const code = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
  expect(await code(await begin(app, 0))).toEqual([400, 'invalid-request']);
  expect(await code(await begin(app, 3_000_001))).toEqual([413, 'body-too-large']);
  expect(await code(await begin(app, 10, 'x'.repeat(201)))).toEqual([400, 'invalid-request']);
  expect(await code(await begin(app, 10, 'a\u0000b'))).toEqual([400, 'invalid-request']);
  expect(await code(await begin(app, 10, 'a', { 'tus-resumable': '0.2.2' }))).toEqual([400, 'invalid-request']);
  expect(await code(await begin(app, 10, 'a', { 'upload-length': '-1' }))).toEqual([400, 'invalid-request']);
  expect(await code(await app.call('POST', filesPath(), undefined, { 'upload-length': '10' }))).toEqual([412, 'precondition-failed']);
  expect(await code(await app.call('POST', filesPath(), { reports: [] }, TUS))).toEqual([400, 'invalid-request']);
  const location = (await begin(app, 10)).headers.get('location') ?? '';
  expect(await code(await send(app, location, 0, Buffer.alloc(11, 'x')))).toEqual([413, 'body-too-large']);
  expect(
    await code(await app.call('PATCH', location, 'xxx', { ...TUS, 'upload-offset': '0', 'content-type': 'application/x-ndjson' })),
  ).toEqual([415, 'unsupported-media-type']);
  expect((await read(app, location)).received).toBe(0);
  expect((await app.call('DELETE', location, undefined, TUS)).status).toBe(204);
  expect(await code(await app.call('GET', location))).toEqual([404, 'not-found']);
  expect(await code(await app.call('GET', `${filesPath()}/nonsense`))).toEqual([400, 'invalid-request']);
  expect(await code(await app.call('PUT', `${location}/handling`, { wanted: true }))).toEqual([404, 'not-found']);
  expect(await code(await app.call('GET', `${location}/answers`))).toEqual([404, 'not-found']);
});

test('a file that is wrong as a whole changes nothing, and says what is wrong in both languages', async () => {
  const good = csvOf(many(2, 'whole'));
  const cases: [string, string | Buffer, string][] = [
    ['cut off within quotation marks', `${good}enrolment-vo;"afge`, 'broken-csv'],
    ['cut off XML', xmlOf(many(2, 'whole')).slice(0, -30), 'broken-xml'],
    ['unknown columns', good.replace('startDate', 'startdatum'), 'unknown-columns'],
    ['a heading only', good.slice(0, good.indexOf('\n') + 1), 'no-reports'],
    ['a spreadsheet', Buffer.from('504b0304140006', 'hex'), 'spreadsheet'],
    [
      "another school's",
      good.replace('record;', 'institution;record;').replaceAll('\nenrolment-vo;', '\n02BB;enrolment-vo;'),
      'other-institution',
    ],
    ['a billion laughs', `<!DOCTYPE reports [<!ENTITY a "ha">]>\n${xmlOf(many(1, 'whole')).slice(39)}`, 'xml-doctype'],
    ['unpacked larger than it may be', gzipSync(Buffer.alloc(4_000_000, ' ')), 'unpacked-too-large'],
    ['a row over the limit', good.replace('Sanne', 'S'.repeat(9000)), 'row-too-long'],
  ];
  for (const [what, content, reason] of cases) {
    const file = await until(app, await upload(app, content, 'fout.csv'));
    expect(file, what).toMatchObject({
      state: 'refused',
      answered: 0,
      fault: { reason, text: { nl: expect.any(String), en: expect.any(String) } },
    });
  }
  const { rows } = await app.db.pool.query(`select count(*)::int as n from exchange.report where number like 'whole%'`);
  expect(rows[0]).toEqual({ n: 0 });
});

test('lines over the limit and lines that are no JSON are answered as such; the others count', async () => {
  const lines = ndjsonOf(many(2, 'ndlong')).split('\n');
  const content = [lines[0], `{"kind":"enrolment","x":"${'x'.repeat(9000)}"}`, '{"kind":', '', lines[1]].join('\n');
  const location = await upload(app, content);
  expect(await until(app, location)).toMatchObject({ state: 'done', reports: 4, accepted: 2, invalid: 2 });
  expect((await answers(app, location)).map((a) => [a.line, a.status, a.body.code])).toEqual([
    [1, 201, undefined],
    [2, 413, 'body-too-large'],
    [3, 400, 'malformed-json'],
    [5, 201, undefined],
  ]);
});

test('CSV in the encoding of spreadsheets is read, and the school is told how', async () => {
  const [one] = written([enrolment({ learner: someone({ givenNames: 'Zoë', surname: 'Çelik' }) })], 'latin');
  const location = await upload(app, Buffer.from(csvOf(one === undefined ? [] : [one], ','), 'latin1'));
  expect(await until(app, location)).toMatchObject({ state: 'done', encoding: 'windows-1252', accepted: 1 });
  const { rows } = await app.db.pool.query(`select surname from register.learner_details where given_names = 'Zoë'`);
  expect(rows).toEqual([{ surname: 'Çelik' }]);
});

test('no school sees or touches the files of another', async () => {
  const location = await upload(app, csvOf(many(1, 'own')));
  await until(app, location);
  const elsewhere = location.replace('01AA', '02BB');
  expect((await app.call('GET', elsewhere)).status).toBe(404);
  expect((await app.call('GET', `${elsewhere}/answers`)).status).toBe(404);
  expect((await app.call('DELETE', elsewhere, undefined, TUS)).status).toBe(404);
  expect((await app.call('HEAD', elsewhere, undefined, TUS)).status).toBe(404);
  expect((await app.call('PUT', `${elsewhere}/handling`, { wanted: false })).status).toBe(404);
  const list = (await (await app.call('GET', filesPath('02BB'))).json()) as { items: unknown[] };
  expect(list.items).toEqual([]);
});

test('the list shows files newest first, page by page', async () => {
  const all = (await (await app.call('GET', `${filesPath()}?limit=100`)).json()) as { items: { uploadId: string }[]; next: string | null };
  expect(all.next).toBeNull();
  const ids = all.items.map((f) => f.uploadId);
  expect(ids).toEqual([...ids].sort().reverse());
  const found: string[] = [];
  for (let after = ''; ; ) {
    const page = (await (await app.call('GET', `${filesPath()}?limit=4${after}`)).json()) as typeof all;
    found.push(...page.items.map((f) => f.uploadId));
    if (page.next === null) break;
    after = `&after=${page.next}`;
  }
  expect(found).toEqual(ids);
});

test('a school has a limited number of unfinished uploads at once', async () => {
  const open = await Promise.all(Array.from({ length: 25 }, () => begin(app, 10, 'open', {}, '03CC')));
  expect(open.map((r) => r.status).sort()).toEqual([...Array(20).fill(201), ...Array(5).fill(409)]);
});

test('a school gets templates of its own sectors, which can be uploaded as they are, and the schema of XML files', async () => {
  const path = '/v1/institutions/01AA/file-layouts';
  const { items } = (await (await app.call('GET', path)).json()) as { items: { layout: string; sector: string | null }[] };
  expect(items.map((one) => one.layout)).toEqual(expect.arrayContaining(['enrolment-vo', 'result-vo', 'identification']));
  expect(items.filter((one) => one.sector !== null && one.sector !== 'vo')).toEqual([]);
  for (const format of ['csv', 'xml', 'ndjson']) {
    const response = await app.call('GET', `${path}/enrolment-vo?format=${format}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="leerbron-enrolment-vo.${format}"`);
    const template = Buffer.from(await response.arrayBuffer());
    expect(await until(app, await upload(app, template, `sjabloon.${format}`))).toMatchObject({
      state: 'done',
      format,
      reports: 1,
      invalid: 0,
    });
  }
  expect((await app.call('GET', `${path}/enrolment-xx`)).status).toBe(404);
  const schema = await app.call('GET', '/v1/institutions/01AA/file-schema');
  expect(schema.headers.get('content-type')).toContain('application/xml');
  expect(await schema.text()).toContain('targetNamespace="urn:leerbron:file:1"');
});
