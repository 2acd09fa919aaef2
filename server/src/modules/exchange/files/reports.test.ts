import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn, type Reason } from './file-fault.ts';
import { inspect } from './inspect.ts';
import { LAYOUTS } from './layout.ts';
import { rawReports, readRaw } from './reports.ts';
import { sampleReport } from './sample.ts';
import { type Bytes, readable } from './source.ts';
import { csvOf, ndjsonOf, type Written, xmlOf } from './write.ts';

const LIMIT = 20_000;
const never = new AbortController().signal;

/** A file in pieces of a size, as it may come from anywhere. */
const file = (content: string | Buffer, piece = 7): Bytes => {
  const bytes = Buffer.from(content as string);
  return async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
};

const read = async (content: string | Buffer, piece = 64_000) => {
  const bytes = await readable(file(content, piece), 1_000_000);
  const inspected = await inspect(bytes, '01AA', LIMIT, never);
  const items = [];
  for await (const raw of rawReports(bytes, inspected)) items.push({ raw, item: readRaw(raw, LIMIT) });
  expect(items.length).toBe(inspected.reports);
  return { ...inspected, items };
};

const refusedFor = async (content: string | Buffer): Promise<readonly [Reason | undefined, number | undefined]> => {
  const error = await read(content).then(
    () => undefined,
    (e: unknown) => e,
  );
  const fault = faultIn(error);
  if (error !== undefined && fault === undefined) throw error;
  if (fault !== undefined) expect(fault.text.nl.length * fault.text.en.length).toBeGreaterThan(100);
  return [fault?.reason, fault?.line];
};

const problems = (items: Awaited<ReturnType<typeof read>>['items']) =>
  items.map(({ item }) =>
    'problem' in item
      ? (item.problem.errors ?? [{ pointer: item.problem.code, code: '' }]).map((e) => `${e.pointer} ${e.code}`.trim())
      : [],
  );

const sample = (name: string, number = '2026-1'): Written => {
  const layout = LAYOUTS.find((one) => one.name === name);
  if (layout === undefined) throw new Error(name);
  return { layout, number: layout.numbered ? number : undefined, report: sampleReport(layout) };
};
const ALL = LAYOUTS.map((layout) => sample(layout.name));

test('every layout has a sample of the right form, the same in each format', async () => {
  for (const written of [ndjsonOf(ALL), csvOf(ALL), csvOf(ALL, ','), csvOf(ALL, '\t'), xmlOf(ALL)]) {
    const { items } = await read(written);
    expect(items.map(({ item }) => ('problem' in item ? item.problem : 'right'))).toEqual(ALL.map(() => 'right'));
    const said = items.map(
      ({ item }) => 'message' in item && { kind: item.message.kind, number: item.number, report: item.message.report },
    );
    expect(said).toEqual(ALL.map(({ layout, number, report }) => ({ kind: layout.kind, number: number ?? null, report })));
  }
});

const text = fc.string({
  unit: fc.constantFrom('a', 'é', '€', '"', ';', ',', "'", '<', '&', '>', ' ', '😀', '\t', '='),
  minLength: 1,
  maxLength: 12,
});

test('any text in a field comes through each format unchanged, however the file is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 90 }), async (names, piece) => {
      // White space around a value is no part of it in XML, nor of a line of JSON.
      const written = names.map((name) => {
        const one = sample('enrolment-vo');
        return { ...one, report: { ...one.report, learner: { ...(one.report['learner'] as object), surname: `x${name}x` } } };
      });
      for (const content of [ndjsonOf(written), csvOf(written), xmlOf(written)]) {
        const bytes = file(content, piece);
        const reading = await inspect(bytes, '01AA', LIMIT, never);
        const found: unknown[] = [];
        for await (const raw of rawReports(bytes, reading)) {
          const value = typeof raw.value === 'string' ? JSON.parse(raw.value) : raw.value;
          found.push((value as { report: { learner: { surname: string } } }).report.learner.surname);
        }
        expect(found).toEqual(names.map((name) => `x${name}x`));
      }
    }),
    { numRuns: 60 },
  );
});

test('each report knows on which line it begins', async () => {
  const twice = [sample('enrolment-vo', 'a'), sample('enrolment-vo', 'b')];
  expect((await read(csvOf(twice))).items.map(({ raw }) => raw.line)).toEqual([2, 4]);
  expect((await read(ndjsonOf(twice))).items.map(({ raw }) => raw.line)).toEqual([1, 2]);
  const lines = xmlOf(twice).split('\n');
  expect((await read(xmlOf(twice))).items.map(({ raw }) => lines[raw.line - 1])).toEqual([
    '  <enrolment-vo number="a">',
    '  <enrolment-vo number="b">',
  ]);
  const broken = csvOf(twice).replace(';x;', ';"x\ny";');
  expect((await read(broken)).items.map(({ raw }) => raw.line)).toEqual([2, 5]);
});

test('a file far longer than one report may be is read in any pieces', async () => {
  const long = Array.from({ length: 200 }, (_, i) => sample('enrolment-vo', `n${i}`));
  for (const content of [ndjsonOf(long), csvOf(long), xmlOf(long)])
    for (const piece of [100, 4096, 1_000_000]) expect(problems((await read(content, piece)).items)).toEqual(long.map(() => []));
});

test('spreadsheets in Dutch are understood: windows-1252, a byte order mark, decimal commas, WAAR', async () => {
  const [one] = [sample('result-vo')];
  const named = { ...one, report: { ...one.report, projectTitle: 'Café' } };
  const csv = csvOf([named]).replace(';1;1;1;1;', ';6,5;7,5;1;1;').replaceAll(';true', ';WAAR');
  for (const [content, encoding] of [
    [Buffer.from(csv, 'utf8'), 'utf-8'],
    [Buffer.from(`\ufeff${csv}`, 'utf8'), 'utf-8'],
    [Buffer.from(csv, 'latin1'), 'windows-1252'],
  ] as const) {
    const { items, encoding: found } = await read(content, 5);
    expect(found).toBe(encoding);
    expect(problems(items)).toEqual([[]]);
    expect(items[0]?.item).toMatchObject({ message: { report: { projectTitle: 'Café' } } });
  }
});

test('a file compressed with gzip is read; one that is cut off or too large is refused', async () => {
  const packed = gzipSync(csvOf(ALL));
  expect((await read(packed)).items.length).toBe(ALL.length);
  expect(await refusedFor(packed.subarray(0, packed.length - 20))).toEqual(['broken-gzip', undefined]);
  expect(await refusedFor(gzipSync(Buffer.alloc(3_000_000, 'x')))).toEqual(['unpacked-too-large', undefined]);
});

test('what is no file of reports is refused as a whole, and says why', async () => {
  const csv = csvOf(ALL);
  const xml = xmlOf(ALL);
  expect(await refusedFor('')).toEqual(['no-reports', undefined]);
  expect(await refusedFor('\n\n  \n')).toEqual(['no-record-column', 3]);
  expect(await refusedFor(csv.slice(0, csv.indexOf('\n') + 1))).toEqual(['no-reports', undefined]);
  expect(await refusedFor(`${csv.slice(0, csv.indexOf('\n') + 1)};;;;\r\n;;;;\r\n`)).toEqual(['no-reports', undefined]);
  expect(await refusedFor('<?xml version="1.0"?><reports xmlns="urn:leerbron:file:1"/>')).toEqual(['no-reports', undefined]);
  expect(await refusedFor(Buffer.from('PK\u0003\u0004 and more', 'latin1'))).toEqual(['spreadsheet', undefined]);
  expect(await refusedFor('[{"kind":"enrolment"}]')).toEqual(['json-list', undefined]);
  expect(await refusedFor(Buffer.from(`\ufeff${csv}`, 'utf16le'))).toEqual(['utf-16', undefined]);
  expect(await refusedFor('record;number\n\0')).toEqual(['not-text', undefined]);
  expect(await refusedFor(`${csv}"`)).toEqual(['broken-csv', expect.any(Number)]);
  expect(await refusedFor(`${csv.slice(0, csv.lastIndexOf(';'))};"${'x'.repeat(LIMIT + 10)}`)).toEqual([
    'row-too-long',
    expect.any(Number),
  ]);
  expect(await refusedFor(Buffer.from(ndjsonOf([sample('enrolment-vo')]).replace('"x"', '"\u00e9"'), 'latin1'))).toEqual(['encoding', 1]);
  expect(await refusedFor(xml.slice(0, -20))).toEqual(['broken-xml', expect.any(Number)]);
  expect(await refusedFor('<reports/>')).toEqual(['xml-root', 1]);
  expect(await refusedFor(xml.replace('UTF-8', 'UTF-7'))).toEqual(['xml-encoding', undefined]);
});

test('a heading with columns that do not exist, or twice the same, is refused with their names and places', async () => {
  const refusal = await read('record;startdatum;number;geboortedatum\nenrolment-vo;x;y;z\n').catch((e: unknown) => faultIn(e));
  expect(refusal).toMatchObject({
    reason: 'unknown-columns',
    line: 1,
    text: { en: expect.stringContaining('startdatum (2), geboortedatum (4)') },
  });
  expect(await refusedFor('record;number;number\nenrolment-vo;a;b\n')).toEqual(['repeated-columns', 1]);
  expect(await refusedFor('number;startDate\na;b\n')).toEqual(['no-record-column', 1]);
});

test("a file that says it is another school's is refused before anything of it is handled", async () => {
  const csv = csvOf([sample('enrolment-vo', 'a'), sample('enrolment-vo', 'b')]);
  const of = (brins: readonly string[]) =>
    csv
      .trimEnd()
      .split('\r\n')
      .map((row, i) => `${row};${i === 0 ? 'institution' : brins[i - 1]}`)
      .join('\n');
  expect((await read(of(['01AA', '01AA', '', '01AA']))).items.length).toBe(2);
  expect(await refusedFor(of(['01AA', '01AA', '02BB', '02BB']))).toEqual(['other-institution', 4]);
  const xml = xmlOf([sample('enrolment-vo')]);
  expect(await refusedFor(xml.replace('<reports', '<reports institution="02BB"'))).toEqual(['other-institution', 2]);
  expect(await refusedFor(xml.replace('<reports', '<reports institution="01AA"'))).toEqual([undefined, undefined]);
});

test('XML can expand nothing and fetch nothing', async () => {
  const xml = xmlOf([sample('enrolment-vo')]);
  const withDoctype = (declarations: string) => xml.replace('<reports', `<!DOCTYPE reports [${declarations}]>\n<reports`);
  expect(await refusedFor(withDoctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;">'))).toEqual(['xml-doctype', expect.any(Number)]);
  expect(await refusedFor(withDoctype('<!ENTITY a SYSTEM "file:///etc/passwd">'))).toEqual(['xml-doctype', expect.any(Number)]);
  expect(await refusedFor(xml.replace('<surname>x', '<surname>&xxe;'))).toEqual(['broken-xml', expect.any(Number)]);
  expect(await refusedFor(xml.replace('<surname>', `${'<a>'.repeat(50)}`))).toEqual(['broken-xml', expect.any(Number)]);
  expect(await refusedFor(xml.replace('<surname>x', `<surname>${'x'.repeat(100_000)}`))).toEqual(['report-too-long', expect.any(Number)]);
  expect(await refusedFor(xml.replace('<reports', `<!-- ${'x'.repeat(100_000)} --><reports`))).toEqual([
    'report-too-long',
    expect.any(Number),
  ]);
  const other = (await read(xml.replace('<surname>x', '<surname>&lt;b&gt; &amp; <![CDATA[<i>]]>'))).items[0]?.item;
  expect(other).toMatchObject({ message: { report: { learner: { surname: '<b> & <i>' } } } });
});

test('a fault in one report is that report only: those before and after it are read', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((number) => sample('enrolment-vo', number)) as [Written, Written, Written];
  const rows = csvOf([a, b, c]).trimEnd().split('\r\n');
  const change = (row: number, to: (text: string) => string) => rows.map((text, i) => (i === row ? to(text) : text)).join('\n');
  expect(problems((await read(change(3, (t) => t.replace('2026-08-01', '1-8-2026')))).items)).toEqual([
    [],
    ['/report/startDate invalid-format'],
    [],
  ]);
  expect(problems((await read(change(3, (t) => t.replace('enrolment-vo', 'inschrijving')))).items)).toEqual([
    [],
    ['/record invalid-enum'],
    [],
  ]);
  expect(problems((await read(change(4, (t) => t.replace('periods', 'subjects')))).items)).toEqual([
    [],
    ['/record unknown-record', '/report/periods missing-field'],
    [],
  ]);
  expect(problems((await read(change(3, (t) => `${t};too;many`))).items)).toEqual([[], ['/ too-many-values'], []]);
  const xml = xmlOf([a, b, c]);
  const second = (from: string, to: string) => xml.replace(/number="b">[\s\S]*$/, (rest) => rest.replace(from, to));
  expect(problems((await read(second('<startDate>', '<startdate/><startDate>'))).items)).toEqual([
    [],
    ['/report/startdate unknown-field'],
    [],
  ]);
  expect(problems((await read(second('<startDate>2026-08-01</startDate>', '<startDate>2026-08-01</startDate>'.repeat(2)))).items)).toEqual([
    [],
    ['/report/startDate repeated-field'],
    [],
  ]);
  const renamed = xml
    .split('</enrolment-vo>')
    .map((one, i) => (i === 1 ? one.replace('<item>', '<period>').replace('</item>', '</period>') : one));
  expect(problems((await read(renamed.join('</enrolment-vo>'))).items)).toEqual([
    [],
    ['/report/periods/0 unknown-field', '/report/periods invalid-minItems'],
    [],
  ]);
});

test('a long file of nothing but faults costs no memory: one report is held at a time', async () => {
  const rows = 200_000;
  async function* many(): AsyncGenerator<Buffer> {
    yield Buffer.from('record;number;startDate\n');
    const piece = Buffer.from('nonsense;1;2\n'.repeat(1000));
    for (let i = 0; i < rows / 1000; i += 1) yield piece;
  }
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { reports } = await inspect(() => many(), '01AA', LIMIT, never);
  expect(reports).toBe(rows);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
});
