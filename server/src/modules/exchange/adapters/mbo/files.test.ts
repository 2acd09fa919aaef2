import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXTRACT } from './extract-layout.ts';
import type { Layout } from './layout.ts';
import { type BaseReading, readFundingBases } from './read-funding-bases.ts';
import { type Reading, readOverview } from './read-overview.ts';
import type { OverviewRecord } from './record.ts';
import { REGISTRATION } from './registration-layout.ts';
import { type FundingBase, writeFundingBases } from './write-funding-bases.ts';
import { writeOverview } from './write-overview.ts';

const LIMIT = 4096;
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
const read = (text: string, layout: Layout): Promise<Reading[]> =>
  all(
    readOverview(
      text.split(/\r?\n/).flatMap((line, i) => (line === '' ? [] : [{ line: i + 1, text: line }])),
      layout,
      LIMIT,
    ),
  );
async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}
const write = async (records: readonly OverviewRecord[], layout: Layout): Promise<string> =>
  (await all(writeOverview(once(records), layout))).join('');
const faultsOf = (readings: readonly Reading[]) =>
  readings.flatMap(({ faults }) => faults.map(({ line, code, field }) => [line, code, field]));

// Made up, in the three notations in which registration overviews are met.
const DASHED = `VLP|99XX|2025-08-01|2026-07-31|2026-08-02
PER|999990019||2004-05-00|V
ISG|999990019||C1|2025-08-01|2028-07-31||
ISP|999990019||C1|2025-08-01|25655|BBL||J||100A501|101X591||
ISE|999990019||C1|2025-09-01|2026-01-31
BPV|999990019||C1|B1|2025-07-01|2025-08-01|2026-07-31||1512|100016707|25655|
PER||999990020|2000-00-00|O
DIP||999990020|77|25097|2026-06-17||J||100A501
GEO||999990020|77|25097|78|3001||6|MBO|61||57|||
KZD||999990020|||79|K0161|2026-02-01|Niet behaald|N||
SLR|2|1|1|1|1|1|0|1|1
`;
const DUTCH = `SLR;1;1;1;0;0;0;0;0;0;;
PER;999990019;;3-5-2004;V;;;;;;;
ISG;999990019;;2;1-8-2021;31-7-2025;31-7-2025;7;;;;
ISP;999990019;;2;1-8-2021;25097;BOL;;J;;;
VLP;99XX;30-7-2025;31-7-2025;1-8-2025;;;;;;;
`;

describe('a registration overview', () => {
  test('with bars and dashed dates is read, every field by its kind', async () => {
    const readings = await read(DASHED, REGISTRATION);
    expect(faultsOf(readings)).toEqual([]);
    const of = (kind: string) => readings.find(({ record }) => record?.kind === kind)?.record?.values;
    expect(of('PER')).toEqual({ bsn: '999990019', educationNumber: null, birthDate: '2004-05', sex: 'V' });
    expect(of('BPV')).toMatchObject({ number: 'B1', end: null, hours: 1512, company: '100016707', elective: null });
    expect(of('GEO')).toMatchObject({ finalMark: 6, exemption: 'MBO', schoolMark: 61, centralMark: 57 });
    expect(of('KZD')).toMatchObject({ outcome: false, certificate: false, decidedOn: '2026-02-01' });
  });

  test('that went through a spreadsheet is read too, and told to be in another order', async () => {
    const readings = await read(DUTCH, REGISTRATION);
    expect(faultsOf(readings)).toEqual([
      [5, 'not-first', null],
      [1, 'not-last', null],
    ]);
    expect(readings.find(({ record }) => record?.kind === 'ISG')?.record?.values).toMatchObject({
      start: '2021-08-01',
      leavingReason: '07',
    });
  });

  test('is written as it was read', async () => {
    const readings = await read(DASHED, REGISTRATION);
    const records = readings.flatMap(({ record }) => (record === null || record.kind === 'SLR' ? [] : [record]));
    expect(await write(records, REGISTRATION)).toBe(DASHED.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['an unknown kind of record', 'XYZ|1', [[2, 'unknown-record', null]]],
    ['a date that does not exist', 'PER|999990019||2025-02-30|V', [[2, 'not-a-date', 'birthDate']]],
    [
      'a required field that is empty and a value outside its list',
      'PER|999990019|||X',
      [
        [2, 'missing-field', 'birthDate'],
        [2, 'not-in-list', 'sex'],
      ],
    ],
    ['a person without a number', 'PER|||2004-05-01|V', [[2, 'missing-field', 'bsn']]],
    ['a field too many', 'PER|999990019||2004-05-01|V|x', [[2, 'too-many-fields', null]]],
    ['a record without its person', 'ISG|999990019||C1|2025-08-01|2028-07-31||', [[2, 'without-person', null]]],
    ['a record without its enrolment', 'PER|999990019||2004-05-01|V\nISE|999990019||C9|2025-08-01|', [[3, 'without-enrolment', null]]],
    ['a number that is none', 'PER|999990019||2004-05-01|V\nGEO|999990019||||78|3001||zes||||||', [[3, 'not-a-number', 'finalMark']]],
    [
      'a second leading record',
      'VLP|99XX|2025-08-01|2026-07-31|2026-08-02',
      [
        [2, 'repeated-record', null],
        [2, 'not-first', null],
      ],
    ],
  ])('tells line and field of %s', async (_, lines, expected) => {
    const head = 'VLP|99XX|2025-08-01|2026-07-31|2026-08-02';
    const closing = lines.split('\n').length + 2;
    const faults = faultsOf(await read(`${head}\n${lines}\nSLR`, REGISTRATION));
    expect(faults.filter(([line]) => line !== closing)).toEqual(expected);
  });

  test('without the field that real files have beside the description is read too', async () => {
    const readings = await read(DASHED.replace('2026-06-17||J|', '2026-06-17|J|'), REGISTRATION);
    expect(readings.find(({ record }) => record?.kind === 'DIP')?.record?.values).toMatchObject({ fundable: true, provider: '100A501' });
    expect(faultsOf(readings)).toEqual([]);
  });

  test('that was cut off, is empty or does not add up says so', async () => {
    expect(faultsOf(await read('VLP|99XX|2025-08-01|2026-07-31|2026-08-02', REGISTRATION))).toEqual([[1, 'no-closing-record', null]]);
    expect(faultsOf(await read('', REGISTRATION))).toEqual([
      [0, 'no-leading-record', null],
      [0, 'no-closing-record', null],
    ]);
    const readings = await read(DASHED.replace('SLR|2|1', 'SLR|3|1'), REGISTRATION);
    expect(readings.flatMap(({ faults }) => faults.map(({ code, text }) => [code, text.en]))).toEqual([
      ['count-differs', 'The closing record gives another number than was counted: PER 3 ≠ 2.'],
    ]);
  });

  test('with a line over the limit reports it and goes on', async () => {
    const lines = [
      { line: 1, text: undefined },
      { line: 2, text: 'PER|999990019||2004-05-01|V' },
    ];
    const readings = await all(readOverview(lines, REGISTRATION, LIMIT));
    expect(readings.slice(0, 2).map(({ record, faults }) => [record?.kind, faults[0]?.code])).toEqual([
      [undefined, 'line-too-long'],
      ['PER', undefined],
    ]);
  });

  test('with names of built-in properties as kind of record is no trouble', async () => {
    for (const kind of ['constructor', '__proto__', 'toString'])
      expect((await read(`${kind}|1`, REGISTRATION))[0]?.faults[0]?.code).toBe('unknown-record');
  });
});

const EXTRACTED = `VLP;99XX;2025;20251119;V
PER;000000001;17;17;18;17;M;7433;;20091221;;;;;;;;;;;;
ISG;000000001;99XX;C1;20230801;20260731;;
ISP;000000001;99XX;C1;20230801;20240731;23366;MBO-4;BOL;;1;100A501;101X590;;
ISP;000000001;99XX;C1;20240801;;25104;;BOL;;0;100A501;101X590;;
BPV;000000001;99XX;C1;B1;20231012;20231010;20240719;20240712;250;100044801;25104;
BII;000000001;99XX;C1;20251001;20251119 101112;V;J;J;1;1.3;0;;1.3
DIP;000000001;99XX;84;25104;20250707;1;C1;113A950
BID;000000001;99XX;84;MBO-4;N;MBO-2;N;20251119 101112;V;J;4
AMO;000000001;99XX;84;85;C0004;;;;
GEO;000000001;99XX;84;86;3001;6;;76;;43;;;;
KZD;000000001;99XX;;87;K0425;NIET_BEHAALD;0;20251001;C1;113A950
SLR;1;1;2;0;1;1;1;1;1;1;1
`;

describe('an extract with funding information', () => {
  test('is read and written again as it was', async () => {
    const readings = await read(EXTRACTED, EXTRACT);
    expect(faultsOf(readings)).toEqual([]);
    expect(readings.find(({ record }) => record?.kind === 'BII')?.record?.values).toMatchObject({
      countingDate: '2025-10-01',
      funded: 'J',
      priceFactor: 1.3,
      yearsOfStay: 0,
      stayFactor: null,
      contribution: 1.3,
    });
    const records = readings.flatMap(({ record }) => (record === null || record.kind === 'SLR' ? [] : [record]));
    expect(await write(records, EXTRACT)).toBe(EXTRACTED.replaceAll('\n', '\r\n'));
  });

  test('with a comma in a number is read too', async () => {
    const readings = await read(EXTRACTED.replace('1;1.3;0;;1.3', '0,4;1,3;0;;0,52'), EXTRACT);
    expect(readings.find(({ record }) => record?.kind === 'BII')?.record?.values).toMatchObject({ pathFactor: 0.4, contribution: 0.52 });
  });
});

const BASES: readonly FundingBase[] = [
  {
    kind: 'enrolment',
    record: {
      values: {
        brin: '99XX',
        bsn: '999990019',
        educationNumber: null,
        enrolment: 'C1',
        start: '2025-08-01',
        plannedEnd: '2028-07-31',
        end: null,
        highestEarlier: 'MBO-2',
      },
      groups: {
        countingDates: [
          {
            values: {
              countingDate: '2025-10-01',
              determinedAt: '2025-11-21 10:42:29',
              status: 'V',
              age: 18,
              programme: '25104',
              level: 'MBO-4',
              learningPath: 'BBL',
              routePhase: null,
              fundable: true,
              funded: false,
              correction: true,
              pathFactor: 0.4,
              priceFactor: 1.3,
              yearsOfStay: 0,
              stayFactor: null,
              contribution: null,
            },
            groups: {
              training: [
                {
                  values: {
                    enrolment: 'C1',
                    number: 'B1',
                    signedOn: '2025-07-01',
                    start: '2025-08-01',
                    plannedEnd: '2026-07-31',
                    end: null,
                    programme: '25104',
                  },
                  groups: {},
                },
              ],
              signals: [
                {
                  values: { number: '1', code: 'L01', text: 'Geen <overeenkomst> & meer' },
                  groups: { parameters: [{ values: { number: '1', name: 'datum', value: '2025-12-31' }, groups: {} }] },
                },
              ],
            },
          },
        ],
      },
    },
  },
];
const bases = async (items: readonly FundingBase[]): Promise<string> => (await all(writeFundingBases(once(items)))).join('');
const readBases = (text: string, size = text.length): Promise<BaseReading[]> =>
  all(readFundingBases(Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))));

describe('funding bases in XML', () => {
  test('are read as they were written, in whatever pieces they come', async () => {
    const text = await bases(BASES);
    for (const size of [1, 7, 1000]) {
      const [first, ...rest] = await readBases(text, size);
      expect(rest).toEqual([]);
      expect(first?.faults).toEqual([]);
      expect(first?.record).toEqual(BASES[0]?.record);
    }
  });

  test('tell line and element of every fault', async () => {
    const text = (await bases(BASES))
      .replace('2025-08-01', '2025-13-01')
      .replace('MBO-4', 'MBO-9')
      .replace('<Niveau>', '<Vreemd>1</Vreemd><Niveau>')
      .replace('<BRIN>99XX</BRIN>', '');
    const [first] = await readBases(text);
    expect(first?.faults.map(({ line, code, field }) => [line, code, field])).toEqual([
      [8, 'not-a-date', 'start'],
      [18, 'unknown-element', null],
      [18, 'not-in-list', 'level'],
      [3, 'missing-field', 'brin'],
    ]);
  });

  test.each([
    ['something else', 'BRIN;1'],
    ['another document', '<html></html>'],
    ['a file that was cut off', '<Bekostigingsgrondslagen><Inschrijving>'],
    ['a document type, however harmless', '<!DOCTYPE x [<!ENTITY a "b">]><Bekostigingsgrondslagen/>'],
    ['an entity of its own', '<Bekostigingsgrondslagen><Diploma><BRIN>&a;</BRIN></Diploma></Bekostigingsgrondslagen>'],
    ['more in one enrolment than any has', `<Bekostigingsgrondslagen><Diploma>${'<BRIN/>'.repeat(100_002)}`],
    ['an endless value', `<Bekostigingsgrondslagen><Diploma><BRIN>${'x'.repeat(100_002)}`],
  ])('refuse %s', async (_, text) => {
    const readings = await readBases(text);
    expect(readings.at(-1)).toMatchObject({ record: null, faults: [{ code: 'not-xml' }] });
  });

  test('give what came before the place where a file is cut off', async () => {
    const text = await bases([...BASES, ...BASES]);
    const readings = await readBases(text.slice(0, text.lastIndexOf('<Signaalcode>')));
    expect(readings.map(({ kind, faults }) => [kind, faults[0]?.code])).toEqual([
      ['enrolment', undefined],
      [null, 'not-xml'],
    ]);
  });
});

describe('whatever text comes', () => {
  test('reading ends, and never throws', async () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('2025-08-01', '1-8-2025', '20250801', 'J', '1', 'BBL', 'C1'));
    const line = fc
      .tuple(fc.constantFrom(...Object.keys(REGISTRATION.records), 'XXX', ''), fc.constantFrom('|', ';'), fc.array(cell, { maxLength: 18 }))
      .map(([kind, separator, cells]) => [kind, ...cells].join(separator));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        for (const layout of [REGISTRATION, EXTRACT])
          await all(
            readOverview(
              lines.map((text, i) => ({ line: i + 1, text })),
              layout,
              LIMIT,
            ),
          );
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => void (await readBases(`<Bekostigingsgrondslagen>${text}`))),
    );
  });
});
