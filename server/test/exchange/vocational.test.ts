import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { someone } from './messages.ts';
import { AGREEMENT, diploma, tertiaryApp, vocational } from './tertiary.ts';

let app: TestApp;
beforeAll(async () => {
  app = await tertiaryApp();
});
afterAll(() => app.stop());

type Reply = {
  readonly status: string;
  readonly code: string;
  readonly signals: { readonly code: string; readonly field: string }[];
  readonly errors: { readonly pointer: string; readonly code: string }[];
  readonly learner: { readonly learnerId: string };
};
const put = async (path: string, body: unknown, brin = '04DD', headers = {}) => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/${path}`, body, headers);
  return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as Reply };
};
const codes = ({ body }: { readonly body: Reply }): string[] => body.signals.map((s) => s.code);
const read = async (learnerId: string, brin = '04DD') =>
  (await (await app.call('GET', `/v1/institutions/${brin}/learners/${learnerId}`)).json()) as {
    enrolments: {
      number: string;
      sector: string;
      attributes: Record<string, unknown>;
      periods: { attributes: Record<string, unknown> }[];
    }[];
    results: { number: string; kind: string; outcome: string; attributes: Record<string, unknown> }[];
  };

describe('an enrolment in vocational education', () => {
  test('is accepted with its agreements and support, and read back as it was reported', async () => {
    const report = vocational(
      {
        startDate: '2026-09-01',
        practicalTraining: [{ ...AGREEMENT, endDate: '2026-11-20' }],
        extraSupport: [{ startDate: '2026-09-01', endDate: '2026-10-31' }],
      },
      { learningPath: 'bbl', route: 'DLP', routePhase: 'mbo', provider: '100A501', location: '101X591' },
    );
    const reply = await put('enrolments/m1', report);
    expect(reply).toMatchObject({ status: 201 });
    expect(codes(reply)).toEqual(['M04']);
    const [enrolment] = (await read(reply.body.learner.learnerId)).enrolments;
    expect(enrolment).toMatchObject({ number: 'm1', sector: 'mbo' });
    expect(enrolment?.attributes).toEqual({
      plannedEnd: '2029-07-31',
      priorEducation: '05',
      practicalTraining: [
        {
          number: '1',
          signedOn: '2026-08-20',
          start: '2026-09-01',
          plannedEnd: '2029-07-31',
          end: '2026-11-20',
          hours: 1600,
          companyCode: '100018965',
          programmeCode: '25655',
        },
      ],
      extraSupport: [{ start: '2026-09-01', end: '2026-11-01' }],
    });
    expect(enrolment?.periods[0]?.attributes).toEqual({
      learningPath: 'bbl',
      partTime: false,
      route: 'DLP',
      routePhase: 'mbo',
      provider: '100A501',
      location: '101X591',
    });
  });

  test('may run beside another one at the same or another institution', async () => {
    const learner = someone({ birthDate: '2006-05-17' });
    expect((await put('enrolments/m2', vocational({ learner }))).status).toBe(201);
    expect((await put('enrolments/m2b', vocational({ learner }, { programme: '25604' }))).status).toBe(201);
    const elsewhere = await put('enrolments/m2', vocational({ learner }), '05EE');
    expect(elsewhere.status).toBe(201);
    expect(codes(elsewhere)).toEqual([]);
  });

  test('that counts at two institutions is accepted with attention, and does not give the other number away', async () => {
    const learner = someone({ birthDate: '2006-05-17' });
    await put('enrolments/zeer-geheim', vocational({ learner, startDate: '2026-09-01' }));
    const reply = await put('enrolments/m3', vocational({ learner, startDate: '2026-09-01' }), '05EE');
    expect(reply.status).toBe(201);
    expect(codes(reply)).toContain('M19');
    expect(JSON.stringify(reply.body)).not.toContain('zeer-geheim');
  });

  test('in bbl without an agreement is warned that it is not funded', async () => {
    const reply = await put('enrolments/m4', vocational({ startDate: '2026-09-01' }, { learningPath: 'bbl' }));
    expect(reply.status).toBe(201);
    expect(codes(reply)).toContain('M09');
  });

  test('is refused with every fault of its content at once, and nothing changes', async () => {
    const before = await footprint(app.db);
    const reply = await put(
      'enrolments/m5',
      vocational(
        { plannedEndDate: '2026-01-01', leavingReason: '03', practicalTraining: [AGREEMENT, { ...AGREEMENT, elective: 'K0067' }] },
        { partTime: true, level: '2', route: 'DLP', programme: '25655' },
      ),
    );
    expect(reply.status).toBe(422);
    expect(codes(reply)).toEqual(expect.arrayContaining(['M01', '340', 'M06', 'M07', 'M23', 'M11', 'M15']));
    const after = await footprint(app.db);
    for (const table of ['register.learner', 'register.enrolment', 'register.enrolment_period'])
      expect(after[table], table).toBe(before[table]);
  });

  test('is changed with its etag, and the change is seen; an old etag changes nothing', async () => {
    const learner = someone({ birthDate: '2006-05-17' });
    const first = await put('enrolments/m6', { ...vocational({ learner }), composedAt: '2026-11-23T08:00:00Z' });
    const changed = await put('enrolments/m6', vocational({ learner, plannedEndDate: '2028-07-31' }), '04DD', { 'if-match': first.etag });
    expect(changed.status).toBe(200);
    const again = await put('enrolments/m6', vocational({ learner }), '04DD', { 'if-match': first.etag });
    expect(again.status).toBe(412);
    const [enrolment] = (await read(first.body.learner.learnerId)).enrolments;
    expect(enrolment?.attributes).toMatchObject({ plannedEnd: '2028-07-31', practicalTraining: [] });
  });

  test('of a secondary school is refused with signal 356', async () => {
    const reply = await put('enrolments/m7', vocational(), '01AA');
    expect(reply.status).toBe(422);
    expect(codes(reply)).toContain('356');
  });

  test('is seen by its own institution only', async () => {
    const reply = await put('enrolments/m8', vocational());
    const response = await app.call('GET', `/v1/institutions/05EE/learners/${reply.body.learner.learnerId}`);
    expect(response.status).toBe(404);
  });
});

describe('a diploma', () => {
  test('is accepted with its parts, tied to its enrolment, read back, and deleted before the enrolment', async () => {
    const learner = someone({ birthDate: '2006-05-17' });
    const enrolled = vocational({
      learner,
      startDate: '2023-08-01',
      plannedEndDate: '2026-11-20',
      endDate: '2026-11-20',
      endReason: 'graduated',
      leavingReason: '08',
    });
    await put('enrolments/d1', enrolled);
    const reply = await put('results/d1-diploma', diploma(learner, { enrolment: 'd1' }));
    expect(reply.status).toBe(201);
    expect(codes(reply)).toEqual([]);
    const [result] = (await read(reply.body.learner.learnerId)).results;
    expect(result).toMatchObject({ number: 'd1-diploma', kind: 'diploma', outcome: 'passed', sector: 'mbo' });
    expect(result?.attributes).toEqual({
      document: 'diploma',
      genericParts: [
        { number: '11', code: '3005', level: '3F', schoolMark: 74, centralMark: 51, finalMark: 6 },
        { number: '12', code: '3006', finalMark: 5, exemption: 'MBO' },
      ],
      electives: [{ number: '13', code: 'K0067', achieved: true }],
      professionalParts: [{ number: '14', code: 'C0004' }],
    });
    const query = 'messageId=x1&composedAt=2026-11-23T09:00:00Z';
    const early = await app.call('DELETE', `/v1/institutions/04DD/enrolments/d1?${query}`);
    expect(early.status).toBe(422);
    const gone = await app.call('DELETE', `/v1/institutions/04DD/results/d1-diploma?${query.replace('x1', 'x2')}`);
    expect(gone.status).toBe(200);
    expect((await read(reply.body.learner.learnerId)).results).toEqual([]);
  });

  test('of someone who is not enrolled is refused with signal M28', async () => {
    const learner = someone({ birthDate: '2006-05-17' });
    await put('enrolments/d2', vocational({ learner }), '05EE');
    const reply = await put('results/d2', diploma(learner));
    expect(reply.status).toBe(422);
    expect(codes(reply)).toContain('M28');
  });

  test('is not needed to report exam parts, a certificate or a declaration', async () => {
    const learner = someone({ birthDate: '2006-05-17' });
    await put('enrolments/d3', vocational({ learner }));
    const loose = {
      genericParts: [{ number: '21', code: '3001', schoolMark: 6.1, centralMark: 5.7, finalMark: 6 }],
      electives: [{ number: '22', code: 'K0161', achieved: true, certificate: true }],
      professionalParts: [],
    };
    for (const [i, document] of ['exam-parts', 'certificate', 'declaration'].entries()) {
      const reply = await put(`results/d3-${i}`, diploma(learner, { document, ...loose }));
      expect(reply.status).toBe(201);
      expect(codes(reply)).toEqual([]);
      const result = (await read(reply.body.learner.learnerId)).results.find(({ number }) => number === `d3-${i}`);
      expect(result).toMatchObject({
        kind: 'certificate',
        outcome: document === 'exam-parts' ? 'partial' : 'passed',
        attributes: { document },
      });
    }
  });
});

describe('a body of the wrong form', () => {
  test('gets every fault at once, told apart by the sector it says', async () => {
    const before = await footprint(app.db);
    const reply = await put('enrolments/b1', {
      ...vocational(
        { plannedEndDate: '2026-02-30', priorEducation: '17', practicalTraining: [{ ...AGREEMENT, company: '012', hours: 0, salary: 12 }] },
        { learningPath: 'stage', yearOfStudy: 9 },
      ),
      extra: true,
    });
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map((e) => e.pointer)).toEqual(
      expect.arrayContaining([
        '/plannedEndDate',
        '/priorEducation',
        '/practicalTraining/0/company',
        '/practicalTraining/0/hours',
        '/practicalTraining/0/salary',
        '/periods/0/learningPath',
        '/periods/0/yearOfStudy',
        '/extra',
      ]),
    );
    expect(await footprint(app.db)).toEqual(before);
  });

  test.each([
    ['thousands of agreements', { practicalTraining: Array.from({ length: 5000 }, () => AGREEMENT) }],
    ['an agreement that is no object', { practicalTraining: ['x', null, 7, []] }],
    ['numbers as text', { practicalTraining: [{ ...AGREEMENT, hours: '12' }] }],
    ['control characters in a number', { practicalTraining: [{ ...AGREEMENT, number: '1\u0000' }] }],
    ['a prototype as a period', { extraSupport: [JSON.parse('{"__proto__":{"startDate":"2026-09-01"}}')] }],
  ])('such as %s is refused and stored nowhere', async (_what, over) => {
    const before = await footprint(app.db);
    const reply = await put('enrolments/b2', vocational(over));
    expect(reply.status).toBe(400);
    expect(await footprint(app.db)).toEqual(before);
  });

  test('of a diploma names its faults', async () => {
    const reply = await put(
      'results/b3',
      diploma(someone(), {
        document: 'bul',
        genericParts: [{ number: '1', code: '30', finalMark: 11, schoolMark: 0.5 }],
        electives: [{ number: '1', code: 'X1' }],
      }),
    );
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map((e) => e.pointer)).toEqual(
      expect.arrayContaining([
        '/document',
        '/genericParts/0/code',
        '/genericParts/0/finalMark',
        '/genericParts/0/schoolMark',
        '/electives/0/code',
        '/electives/0/achieved',
      ]),
    );
  });

  test('that says another sector is held to that one', async () => {
    const reply = await put('enrolments/b4', { ...vocational(), sector: 'hbo' });
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map((e) => e.pointer)).toEqual(
      expect.arrayContaining(['/plannedEndDate', '/periods/0/form', '/periods/0/learningPath']),
    );
  });
});

test('a stream takes enrolments and diplomas of students in order, one learner after another', async () => {
  const learner = someone({ birthDate: '2006-05-17' });
  const enrolled = { ...vocational({ learner, startDate: '2023-08-01', plannedEndDate: '2026-11-20', endDate: '2026-11-20' }) };
  const lines = [
    { kind: 'enrolment', number: 'st-1', report: enrolled },
    { kind: 'result', number: 'st-1d', report: diploma(learner, { enrolment: 'st-1' }) },
    { kind: 'result', number: 'st-2d', report: diploma(learner, { enrolment: 'st-9' }) },
    { kind: 'enrolment', number: 'st-3', report: { ...vocational(), plannedEndDate: 'ooit' } },
  ];
  const response = await fetch(`${app.url}/v1/institutions/04DD/report-streams`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await app.token('test-las')}`, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  const answers = (await response.text()).trim().split('\n');
  expect(answers.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([201, 201, 422, 400]);
});

test('a pupil of a secondary school at vavo is kept with the institution where it is followed', async () => {
  const learner = someone({ birthDate: '2009-05-17' });
  const period = { startDate: '2026-11-20', site: '00', programme: '4031', yearOfStudy: 5 };
  const report = {
    messageId: 'vavo-1',
    composedAt: '2026-11-23T08:59:00Z',
    learner,
    startDate: '2026-11-20',
    periods: [{ ...period, vavo: { institution: '04DD', contactHours: 12 } }],
  };
  const reply = await put('enrolments/vavo-1', report, '01AA');
  expect(reply.status).toBe(201);
  expect(codes(reply)).toEqual([]);
  const [enrolment] = (await read(reply.body.learner.learnerId, '01AA')).enrolments;
  expect(enrolment?.periods[0]?.attributes).toEqual({ vavo: { institution: '04DD', contactHours: 12 } });
  const wrong = await put(
    'enrolments/vavo-1',
    { ...report, messageId: 'vavo-2', periods: [{ ...period, vavo: { institution: '02BB' } }] },
    '01AA',
  );
  expect(wrong.status).toBe(422);
  expect(codes(wrong)).toContain('V02');
});

test('a partial exam keeps what is said about subjects beside their marks', async () => {
  const learner = someone({ birthDate: '2008-05-17' });
  const head = { composedAt: '2026-11-23T08:59:00Z', learner };
  const periods = [{ startDate: '2026-08-01', site: '00', programme: '4031', yearOfStudy: 5, vavo: { institution: '04DD' } }];
  await put('enrolments/vavo-3', { ...head, messageId: 'vavo-3', startDate: '2026-08-01', periods }, '01AA');
  const subjects = [
    { subject: '2001', schoolMark: 6.5, centralMark1: 6.1, finalMark: 6, certificate: true, result: 'examined' },
    { subject: '2018', schoolMark: 7, finalMark: 7, result: 'exempt' },
    { subject: '2020', schoolMark: 7, finalMark: 7 },
  ];
  const exam = {
    ...head,
    messageId: 'vavo-4',
    site: '00',
    programme: '4031',
    examYear: 2026,
    decidedOn: '2026-11-20',
    outcome: 'partial',
    subjects,
  };
  const reply = await put('results/vavo-4', exam, '01AA');
  expect(reply.status).toBe(201);
  expect((await read(reply.body.learner.learnerId, '01AA')).results[0]?.attributes).toEqual({
    subjects: { '2001': { certificate: true, result: 'examined' }, '2018': { result: 'exempt' } },
  });
});
