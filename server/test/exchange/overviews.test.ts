import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRACT } from '../../src/modules/exchange/adapters/mbo/extract-layout.ts';
import type { Layout } from '../../src/modules/exchange/adapters/mbo/layout.ts';
import { readFundingBases } from '../../src/modules/exchange/adapters/mbo/read-funding-bases.ts';
import { readOverview } from '../../src/modules/exchange/adapters/mbo/read-overview.ts';
import { REGISTRATION } from '../../src/modules/exchange/adapters/mbo/registration-layout.ts';
import type { TestApp } from '../support/app.ts';
import { AGREEMENT, diploma, tertiaryApp, vocational } from './tertiary.ts';

let app: TestApp;
const learners: string[] = [];

const put = async (path: string, body: unknown, brin = '04DD') => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/${path}`, body);
  const reply = (await response.json()) as { readonly learner: { readonly learnerId: string } };
  if (response.status >= 300) throw new Error(JSON.stringify(reply));
  learners.push(reply.learner.learnerId);
};
const get = (path: string, brin = '04DD', headers = {}) =>
  app.call('GET', `/v1/institutions/${brin}/overviews/${path}`, undefined, headers);

// Today is 23 November 2026: funding year 2028 looks at 1 October 2026, 1 February 2027 and diplomas of 2026.
beforeAll(async () => {
  app = await tertiaryApp();
  const bol = vocational({ startDate: '2026-09-01' }, { programme: '25104' });
  await put('enrolments/A1', bol);
  const bbl = vocational(
    {
      startDate: '2026-09-01',
      practicalTraining: [{ ...AGREEMENT, programme: '25104' }],
      extraSupport: [{ startDate: '2026-09-01', endDate: '2026-10-31' }],
    },
    { programme: '25104', learningPath: 'bbl', provider: '100A501', location: '101X589' },
  );
  await put('enrolments/A2', bbl);
  const graduate = vocational(
    { startDate: '2024-08-01', plannedEndDate: '2026-12-31', endDate: '2026-11-20', endReason: 'graduated', leavingReason: '08' },
    { programme: '25097' },
  );
  await put('enrolments/A3', graduate);
  await put('results/D3', diploma(graduate.learner, { programme: '25097', enrolment: 'A3' }));
  await put(
    'results/P1',
    diploma(bol.learner, { programme: '25104', enrolment: 'A1', document: 'exam-parts', professionalParts: undefined }),
  );
  await put('enrolments/B1', vocational({ startDate: '2026-09-01' }, { programme: '25104' }), '05EE');
});
afterAll(() => app.stop());

const lines = (text: string) => text.split('\r\n').flatMap((line, i) => (line === '' ? [] : [{ line: i + 1, text: line }]));
const records = async (text: string, layout: Layout) => {
  const found = [];
  for await (const { record, faults } of readOverview(lines(text), layout, 10_000)) {
    expect(faults).toEqual([]);
    if (record !== null) found.push(record);
  }
  return found;
};
const kinds = (all: readonly { readonly kind: string }[]) => all.map(({ kind }) => kind).join(' ');

describe('the registration overview of an institution', () => {
  test('holds enrolments, agreements and results of the period in the published layout, and adds up', async () => {
    const response = await get('registration?from=2026-08-01&until=2027-07-31');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="RO_04DD_20260801_20270731.CSV"');
    const found = await records(await response.text(), REGISTRATION);
    expect(found[0]).toEqual({ kind: 'VLP', values: { brin: '04DD', from: '2026-08-01', until: '2027-07-31', madeOn: '2026-11-23' } });
    expect(found.at(-1)?.values).toEqual({ PER: 3, ISG: 3, ISP: 3, ISE: 1, BPV: 1, DIP: 1, AMO: 1, GEO: 4, KZD: 2 });
    const numbers = found.flatMap(({ kind, values }) => (kind === 'PER' ? [String(values.bsn)] : []));
    expect(numbers).toEqual([...numbers].sort());
    const of = (kind: string, enrolment: string) => found.find((one) => one.kind === kind && one.values.enrolment === enrolment)?.values;
    expect(of('ISG', 'A3')).toMatchObject({ start: '2024-08-01', plannedEnd: '2026-12-31', end: '2026-11-20', leavingReason: '08' });
    expect(of('ISP', 'A2')).toMatchObject({
      programme: '25104',
      learningPath: 'BBL',
      fundable: true,
      provider: '100A501',
      location: '101X589',
    });
    expect(of('ISE', 'A2')).toMatchObject({ start: '2026-09-01', end: '2026-10-31' });
    expect(of('BPV', 'A2')).toMatchObject({
      number: '1',
      signedOn: '2026-08-20',
      plannedEnd: '2029-07-31',
      hours: 1600,
      company: '100018965',
    });
    expect(of('DIP', 'A3')).toMatchObject({ number: 'D3', programme: '25097', decidedOn: '2026-11-20', fundable: true });
    const marks = found.filter(({ kind, values }) => kind === 'GEO' && values.code === '3005').map(({ values }) => values);
    expect(marks.map(({ diploma: number, enrolment, decidedOn, schoolMark }) => [number, enrolment, decidedOn, schoolMark])).toEqual(
      expect.arrayContaining([
        ['D3', null, null, 74],
        [null, 'A1', '2026-11-20', 74],
      ]),
    );
  });

  test('leaves out what is of other institutions and other periods', async () => {
    const text = await (await get('registration?from=2025-01-01&until=2025-12-31')).text();
    const found = await records(text, REGISTRATION);
    // The diploma belongs to an enrolment of the period, though it was obtained later.
    expect(kinds(found)).toBe('VLP PER ISG ISP DIP AMO GEO GEO KZD SLR');
    expect(text).not.toContain('B1');
  });

  test('of an institution without anything has its first and last record', async () => {
    expect(kinds(await records(await (await get('registration?from=2010-01-01&until=2010-12-31')).text(), REGISTRATION))).toBe('VLP SLR');
  });

  test('leaves a trace of everyone it was about', async () => {
    await (await get('registration?from=2026-08-01&until=2027-07-31')).text();
    const { rows } = await app.db.pool.query<{ learners: string[]; purpose: string }>(
      `select learner_ids::text[] as learners, purpose from platform.audit_log where action = 'read' and on_behalf_of = '04DD' order by audit_id desc limit 1`,
    );
    expect(rows[0]?.purpose).toBe('overview');
    expect(new Set(rows[0]?.learners)).toEqual(new Set(learners.slice(0, 3)));
  });
});

describe('the funding bases of an institution', () => {
  test('say by what every enrolment and diploma is funded', async () => {
    const response = await get('funding-bases?fundingYear=2028');
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="TBGI_04DD_2028_20261123.XML"',
    ]);
    const found = new Map<
      string,
      { readonly values: Record<string, unknown>; readonly dates: readonly Record<string, unknown>[]; readonly training: number }
    >();
    for await (const { kind, record, faults } of readFundingBases([await response.text()])) {
      expect(faults).toEqual([]);
      const dates = record?.groups.countingDates ?? [];
      const key = kind === 'diploma' ? record?.values.number : record?.values.enrolment;
      const training = dates.flatMap(({ groups }) => groups.training ?? []).length;
      found.set(String(key), { values: { ...record?.values }, dates: dates.map(({ values }) => ({ ...values })), training });
    }
    expect([...found.keys()].sort()).toEqual(['A1', 'A2', 'A3', 'D3']);
    const october = {
      countingDate: '2026-10-01',
      status: 'V',
      age: 20,
      level: 'MBO-4',
      priceFactor: 1.3,
      yearsOfStay: 0,
      stayFactor: null,
      funded: true,
      correction: true,
    };
    expect(found.get('A1')?.dates).toMatchObject([
      { ...october, learningPath: 'BOL', pathFactor: 1, contribution: 1.3 },
      { countingDate: '2027-02-01', contribution: null },
    ]);
    expect(found.get('A2')?.dates[0]).toMatchObject({ ...october, learningPath: 'BBL', pathFactor: 0.4, contribution: 0.52 });
    expect(found.get('A2')?.training).toBe(2);
    expect(found.get('A3')?.dates).toMatchObject([{ countingDate: '2026-10-01', level: 'MBO-2' }]);
    expect(found.get('D3')?.values).toMatchObject({
      level: 'MBO-2',
      specialist: false,
      highestEarlier: null,
      enrolment: 'A3',
      funded: true,
      contribution: 1,
    });
  });

  test('say why something is not funded', async () => {
    await put('enrolments/A4', vocational({ startDate: '2026-09-01' }, { programme: '25104', learningPath: 'bbl' }));
    const text = await (await get('funding-bases?fundingYear=2028')).text();
    expect(text).toContain('<Signaalcode>L10</Signaalcode>');
    expect(text).toContain('praktijkovereenkomst');
  });
});

describe('the extract of the register of an institution', () => {
  test('holds no number of a citizen and no birth date, but ages and funding information', async () => {
    const response = await get('register-extract?schoolYear=2026');
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="GRONDSLAG_IP_MBO_04DD_20261123_2026.csv"',
    ]);
    const text = await response.text();
    const found = await records(text, EXTRACT);
    expect(found[0]?.values).toEqual({ brin: '04DD', schoolYear: 2026, madeOn: '2026-11-23', status: 'V' });
    expect(found.find(({ kind }) => kind === 'PER')?.values).toMatchObject({ age1: 20, age2: 20, age3: 20, age4: 20 });
    const { rows } = await app.db.pool.query<{ bsn: string }>('select bsn from register.learner where bsn is not null');
    expect(rows.length).toBeGreaterThan(3);
    for (const { bsn } of rows) expect(text).not.toContain(bsn);
    expect(text).not.toMatch(/2006-?05-?17/);
    const basis = found.find(({ kind, values }) => kind === 'BII' && values.enrolment === 'A2')?.values;
    expect(basis).toMatchObject({
      countingDate: '2026-10-01',
      determinedAt: '20261123 100000',
      funded: 'J',
      pathFactor: 0.4,
      priceFactor: 1.3,
      contribution: 0.52,
    });
    const award = kinds(found.slice(found.findIndex(({ kind }) => kind === 'DIP')));
    expect(award.startsWith('DIP AMO GEO GEO KZD BID')).toBe(true);
    expect(found.find(({ kind }) => kind === 'BID')?.values).toMatchObject({
      number: 'D3',
      level: 'MBO-2',
      specialist: 'N',
      funded: 'J',
      contribution: 1,
    });
  });
});

describe('who may read overviews, and how', () => {
  const PATHS = ['registration?from=2026-08-01&until=2027-07-31', 'funding-bases?fundingYear=2028', 'register-extract?schoolYear=2026'];

  test.each(PATHS)('without a token nobody reads %s', async (path) => {
    expect((await get(path, '04DD', { authorization: '' })).status).toBe(401);
  });

  test.each(PATHS)('another institution does not read %s', async (path) => {
    expect((await get(path, '99ZZ')).status).toBe(403);
  });

  test.each([
    'registration',
    'registration?from=2026-08-01',
    'registration?from=2026-02-30&until=2026-03-01',
    'registration?from=2026-08-01&until=2026-07-31',
    'registration?from=2026-08-01&until=2027-07-31&site=00',
    'funding-bases',
    'funding-bases?fundingYear=2014',
    'funding-bases?fundingYear=x',
    'register-extract?schoolYear=1999',
  ])('%s is refused with every fault', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(((await response.json()) as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
  });
});
