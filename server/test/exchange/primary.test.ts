import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { child, head, primary, primaryApp, schoolAdvice, special } from './primary-schools.ts';

let app: TestApp;
beforeAll(async () => {
  app = await primaryApp();
});
afterAll(() => app.stop());

type Reply = {
  readonly status: string;
  readonly code: string;
  readonly signals: { readonly code: string; readonly field: string }[];
  readonly errors: { readonly pointer: string; readonly code: string }[];
  readonly learner: { readonly learnerId: string };
};
const send = async (method: string, path: string, body?: unknown, brin = '10PP', headers = {}) => {
  const response = await app.call(method, `/v1/institutions/${brin}/${path}`, body, headers);
  return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as Reply };
};
const put = (path: string, body: unknown, brin = '10PP', headers = {}) => send('PUT', path, body, brin, headers);
const codes = ({ body }: { readonly body: Reply }): string[] => body.signals.map((s) => s.code);
const deletion = (path: string, over: Readonly<Record<string, string>> = {}) =>
  send('DELETE', `${path}?${new URLSearchParams({ ...head('2026-11-23T09:00:00Z'), ...over })}`);

type Learner = {
  readonly enrolments: { attributes: Record<string, unknown>; sector: string; periods: { attributes: Record<string, unknown> }[] }[];
  readonly schoolAdvices: { advice: string; test: Record<string, unknown>; etag: string; schoolYear: number }[];
};
const read = async (learnerId: string, brin = '10PP') =>
  (await (await app.call('GET', `/v1/institutions/${brin}/learners/${learnerId}`)).json()) as Learner;

/** A pupil who was in year 8 in 2025/26, and still is enrolled. */
const inYearEight = (over: Readonly<Record<string, unknown>> = {}) =>
  primary({ learner: child({ birthDate: '2014-05-17' }), startDate: '2025-08-01', ...over }, { yearOfStudy: 8 });

describe('an enrolment in primary education', () => {
  test('is accepted, and read back as it was reported', async () => {
    const plan = { startDate: '2026-09-01', endDate: '2026-10-31' };
    const reply = await put(
      'enrolments/p1',
      primary({ preschoolProgramme: '02', preschoolMonths: 12, developmentPlans: [plan] }, { group: '4b' }),
    );
    expect(reply.status).toBe(201);
    expect(codes(reply)).toEqual([]);
    const [enrolment] = (await read(reply.body.learner.learnerId)).enrolments;
    expect(enrolment).toMatchObject({
      sector: 'po',
      attributes: { preschoolProgramme: '02', preschoolMonths: 12, developmentPlans: [plan] },
    });
    expect(enrolment?.periods[0]?.attributes).toEqual({ group: '4b' });
  });

  test('of a child under four is refused with signal 306, and leaves nothing but the report and its trace', async () => {
    const before = await footprint(app.db);
    const reply = await put('enrolments/p2', primary({ learner: child({ birthDate: '2023-01-01' }) }));
    expect(reply.status).toBe(422);
    expect(codes(reply)).toEqual(['306']);
    const after = await footprint(app.db);
    expect({ ...after, 'exchange.report': 0, 'platform.audit_log': 0 }).toEqual({
      ...before,
      'exchange.report': 0,
      'platform.audit_log': 0,
    });
  });

  test('at two schools tells both of them, once, that the pupil is enrolled twice, and the first that it loses funding', async () => {
    const learner = child();
    expect((await put('enrolments/p3', primary({ learner }))).status).toBe(201);
    const second = await put('enrolments/q3', primary({ learner, startDate: '2026-10-01' }), '11PP');
    expect(codes(second)).toContain('L01');
    const told = async (brin: string) =>
      (
        (await (await app.call('GET', `/v1/institutions/${brin}/notifications?limit=1000`)).json()) as {
          items: { kind: string; number: string }[];
        }
      ).items
        .filter(({ number }) => number === 'p3' || number === 'q3')
        .map(({ kind, number }) => `${kind} ${number}`);
    expect(await told('10PP')).toEqual(['double-enrolment p3', 'funding-changed p3']);
    expect(await told('11PP')).toEqual(['double-enrolment q3']);
  });

  test('that ends in year 8 without advice asks for attention with signal 316, and with advice and test no longer', async () => {
    const report = inYearEight();
    expect((await put('enrolments/p4', report)).status).toBe(201);
    const end = { endDate: '2026-07-31', endReason: 'graduated' };
    expect(codes(await put('enrolments/p4', { ...report, ...end, ...head('2026-11-23T08:59:10Z') }))).toEqual(['316']);
    expect((await put('enrolments/p4/school-advice', schoolAdvice())).status).toBe(201);
    expect(codes(await put('enrolments/p4', { ...report, ...end, ...head('2026-11-23T08:59:20Z') }))).toEqual([]);
  });
});

describe('an enrolment in special education', () => {
  test('keeps the admission statement, and another pupil with the same one gets signal 422', async () => {
    const first = await put('enrolments/s1', special('PO2601-2026-00001'), '12SS');
    expect(first.status).toBe(201);
    expect(codes(first)).toEqual([]);
    const [enrolment] = (await read(first.body.learner.learnerId, '12SS')).enrolments;
    expect(enrolment?.periods[0]?.attributes).toEqual({ supportCategory: 2 });
    expect(codes(await put('enrolments/s2', special('PO2601-2026-00001'), '12SS'))).toEqual(['422']);
    expect(codes(await put('enrolments/s3', special('PO2601-2026-00002'), '12SS'))).toEqual([]);
  });

  test('that only guides a pupil who is placed elsewhere is no double enrolment', async () => {
    const learner = child();
    expect((await put('enrolments/p5', primary({ learner }))).status).toBe(201);
    const arrangement = { startDate: '2026-09-01', school: '10PP', site: '00' };
    const guidance = {
      ...primary({ learner, startDate: '2026-09-01', arrangement }),
      periods: [{ startDate: '2026-09-01', site: '00', programme: 'AB' }],
    };
    const reply = await put('enrolments/s5', guidance, '12SS');
    expect(reply.status).toBe(201);
    expect(codes(reply)).toEqual([]);
    const { rows } = await app.db.pool.query(`select count(*)::int as n from exchange.notification where number in ('p5', 's5')`);
    expect(rows[0].n).toBe(0);
  });
});

describe('a school advice', () => {
  test('is reported, read, changed against its version, and deleted; every version stays in the history', async () => {
    expect((await put('enrolments/a1', inYearEight())).status).toBe(201);
    const first = await put('enrolments/a1/school-advice', schoolAdvice());
    expect(first.status).toBe(201);
    const list = async () =>
      (await (await app.call('GET', '/v1/institutions/10PP/enrolments/a1/school-advice')).json()) as { items: Learner['schoolAdvices'] };
    expect((await list()).items).toMatchObject([
      { schoolYear: 2025, advice: 'vmbo-gt/havo', etag: first.etag, test: { code: '0012', score: 210, takenOn: '2026-02-03' } },
    ]);
    const revised = schoolAdvice({ ...head('2026-11-23T08:59:30Z'), revisedAdvice: 'havo' });
    expect((await put('enrolments/a1/school-advice', revised, '10PP', { 'if-match': '"1"' })).status).toBe(412);
    const second = await put('enrolments/a1/school-advice', revised, '10PP', { 'if-match': first.etag ?? '' });
    expect(second.status).toBe(200);
    expect((await read(second.body.learner.learnerId)).schoolAdvices).toMatchObject([{ revisedAdvice: 'havo', etag: second.etag }]);
    const gone = await deletion('enrolments/a1/school-advice', { schoolYear: '2025' });
    expect(gone.status).toBe(200);
    expect(codes(gone)).toEqual(['476']);
    expect((await list()).items).toEqual([]);
    const { rows } = await app.db.pool.query(
      'select revised_advice from register.school_advice_history where learner_id = $1 order by superseded_at',
      [second.body.learner.learnerId],
    );
    expect(rows.map((r) => r.revised_advice)).toEqual([null, 'havo']);
    expect(codes(await deletion('enrolments/a1/school-advice', { schoolYear: '2025' }))).toContain('304');
  });

  test('under a number that stands for no enrolment is refused with signal P01, and cannot be read', async () => {
    expect(codes(await put('enrolments/nothing/school-advice', schoolAdvice()))).toEqual(['P01']);
    expect((await app.call('GET', '/v1/institutions/10PP/enrolments/nothing/school-advice')).status).toBe(404);
  });

  test('of another school is never seen, nor can it be replaced: signal P03', async () => {
    const report = inYearEight({ endDate: '2026-05-31', endReason: 'transferred' });
    const { body } = await put('enrolments/a2', report);
    expect((await put('enrolments/a2/school-advice', schoolAdvice())).status).toBe(201);
    const { learner } = report;
    expect((await put('enrolments/b2', primary({ learner, startDate: '2026-06-01' }, { yearOfStudy: 8 }), '11PP')).status).toBe(201);
    expect(codes(await put('enrolments/b2/school-advice', schoolAdvice(), '11PP'))).toContain('P03');
    expect((await read(body.learner.learnerId, '11PP')).schoolAdvices).toEqual([]);
  });

  test('goes with the enrolment it was reported under when that is deleted, with signal 476', async () => {
    const { body } = await put('enrolments/a3', inYearEight());
    await put('enrolments/a3/school-advice', schoolAdvice());
    expect(codes(await deletion('enrolments/a3'))).toEqual(['476']);
    const { rows } = await app.db.pool.query('select count(*)::int as n from register.school_advice where learner_id = $1', [
      body.learner.learnerId,
    ]);
    expect(rows[0].n).toBe(0);
  });

  test('comes in a stream of reports as well, in order after its enrolment', async () => {
    const lines = [
      { kind: 'enrolment', number: 'a4', report: inYearEight() },
      { kind: 'school-advice', number: 'a4', report: schoolAdvice() },
      { kind: 'school-advice', number: 'a4', report: { ...schoolAdvice(), advice: 'gymnasium' } },
    ];
    const response = await app.call('POST', '/v1/institutions/10PP/report-streams', lines.map((line) => JSON.stringify(line)).join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    const answers = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.answer?.status ?? a.status ?? a.problem?.status)).toHaveLength(3);
    expect(JSON.stringify(answers[1])).toContain('accepted');
    expect(JSON.stringify(answers[2])).toContain('/report/advice');
  });
});

describe('bad input', () => {
  test('gets every fault at once, with its place, and stores nothing', async () => {
    const before = await footprint(app.db);
    const reply = await put(
      'enrolments/x1',
      primary(
        { weightOfParents: 1, preschoolProgramme: '99', admissionStatements: [{ startDate: 'soon' }] },
        { programme: 'HAVO', group: '\u0000', yearOfStudy: '4' },
      ),
    );
    expect(reply.status).toBe(400);
    const pointers = reply.body.errors.map(({ pointer }) => pointer);
    for (const pointer of [
      '/preschoolProgramme',
      '/periods/0/programme',
      '/periods/0/group',
      '/periods/0/yearOfStudy',
      '/admissionStatements/0/startDate',
    ])
      expect(pointers, pointer).toContain(pointer);
    expect(await footprint(app.db)).toEqual(before);
  });

  test.each([
    ['a score of text', { test: { ...schoolAdvice().test, score: '210' } }],
    ['a score beyond all tests', { test: { ...schoolAdvice().test, score: 99_999 } }],
    ['a school year of letters', { schoolYear: 'twintig' }],
    ['a hundred parts', { test: { ...schoolAdvice().test, parts: Array.from({ length: 100 }, () => ({ code: '8001' })) } }],
    ['an unknown field', { cito: 550 }],
    ['a prototype', JSON.parse('{"__proto__": {"advice": "vwo"}, "constructor": 1}') as object],
  ])('%s in an advice is refused before anything is looked up', async (_name, over) => {
    await put('enrolments/x2', inYearEight());
    expect(
      (await put('enrolments/x2/school-advice', { ...schoolAdvice(), ...over, ...Object.fromEntries(Object.entries(over)) })).status,
    ).toBe(400);
  });

  test('a report of a sector that the school does not teach in is refused with signal 356', async () => {
    expect(codes(await put('enrolments/x3', primary(), '01AA'))).toContain('356');
  });

  test('a school without a mandate learns nothing about an enrolment that exists', async () => {
    for (const [method, path] of [
      ['GET', 'enrolments/a1/school-advice'],
      ['PUT', 'enrolments/a1/school-advice'],
    ] as const) {
      const response = await app.call(method, `/v1/institutions/99QQ/${path}`, method === 'PUT' ? schoolAdvice() : undefined);
      expect(response.status).toBe(403);
    }
  });

  test('any report that passes its schema gets an answer, accepted or refused, and never a fault of the server', async () => {
    const date = fc
      .integer({ min: 0, max: 5000 })
      .map((days) => new Date(Date.UTC(2013, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const period = fc.record({
      startDate: date,
      site: fc.constantFrom('00', '77'),
      programme: fc.constantFrom('BO', 'SBO', 'SO', 'VSO', 'AB'),
      yearOfStudy: maybe(fc.integer({ min: 0, max: 25 })),
      group: maybe(fc.constantFrom('4b', '0')),
      weight: maybe(fc.constantFrom(0, 0.25, 0.3, 1.2)),
      specialEducation: maybe(fc.constantFrom('00', '21', '33', '41')),
      residence: maybe(fc.constantFrom('short-stay', 'closed-youth-care')),
      supportCategory: maybe(fc.constantFrom(1, 2, 3)),
    });
    const list = <T>(item: fc.Arbitrary<T>) => maybe(fc.array(item, { minLength: 1, maxLength: 4 }));
    const body = fc.record({
      birthDate: fc.oneof(date, fc.constantFrom('2019', '2019-05', '2010-05-17')),
      startDate: date,
      endDate: maybe(date),
      preschoolMonths: maybe(fc.integer({ min: 0, max: 99 })),
      culturalBackground: maybe(fc.constantFrom('not-applicable', 'dutch', 'other')),
      returnedTo: maybe(fc.constantFrom('01AA', '12SS', '99QQ')),
      developmentPlans: list(fc.record({ startDate: date, endDate: maybe(date) })),
      indications: list(
        fc.record({
          date,
          kind: fc.constantFrom('11', '13', '40'),
          centre: maybe(fc.constantFrom('12SS', '99QQ')),
          guidance: list(fc.record({ startDate: date, school: fc.constantFrom('10PP', '12SS', '99QQ') })),
        }),
      ),
      admissionStatements: list(
        fc.record({
          startDate: date,
          endDate: date,
          partnership: fc.constantFrom('PO2601', 'VO2601', 'XX0000'),
          number: fc.constantFrom('PO2601-2026-00001', 'x'),
        }),
      ),
      exitProfiles: list(
        fc.record({
          startDate: date,
          profile: fc.constantFrom('work', 'further-education'),
          programme: maybe(fc.constantFrom('0371', '0090')),
          yearOfStudy: maybe(fc.integer({ min: 1, max: 6 })),
        }),
      ),
      arrangement: maybe(fc.record({ startDate: date, school: fc.constantFrom('10PP', '99QQ'), site: fc.constantFrom('00', '77') })),
      periods: fc.array(period, { minLength: 1, maxLength: 3 }),
    });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom('10PP', '12SS'), async ({ birthDate, ...rest }, brin) => {
        n += 1;
        const report = JSON.parse(JSON.stringify({ ...primary({ learner: child({ birthDate }) }), ...rest }));
        const { status, body: answer } = await put(`enrolments/any${n}`, report, brin);
        expect([200, 201, 422], JSON.stringify(answer)).toContain(status);
      }),
      { numRuns: 150 },
    );
  });
});
