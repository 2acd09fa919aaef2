import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { withdrawAgencyMandate } from '../../src/modules/access/index.ts';
import { citizenNumberFor } from '../../src/modules/register/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';
import { populationRegister } from './population-support.ts';

let app: TestApp;
let two: TestApp;
let brp: Awaited<ReturnType<typeof populationRegister>>;
let ids = 0;
const changeId = () => {
  ids += 1;
  return `brp-${ids}`;
};

beforeAll(async () => {
  app = await testApp();
  two = await testApp({ beside: app });
  brp = await populationRegister(app);
});
afterAll(async () => {
  await two.stop();
  await app.stop();
});

type Learner = ReturnType<typeof someone>;
const enrol = async (number: string, learner: Learner, brin = '01AA', over: object = {}) => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, enrolment({ learner, ...over }));
  expect([200, 201]).toContain(response.status);
  return ((await response.json()) as { learner: { learnerId: string } }).learner.learnerId;
};
type Notice = { readonly kind: string; readonly learnerId: string; readonly number: string; readonly body: Record<string, unknown> };
const noticesAt = async (brin: string, learnerId: string) => {
  const reply = (await (await app.call('GET', `/v1/institutions/${brin}/notifications?limit=1000`)).json()) as { items: Notice[] };
  return reply.items.filter((n) => n.learnerId === learnerId);
};
const learnerAt = async (brin: string, learnerId: string) =>
  (await (await app.call('GET', `/v1/institutions/${brin}/learners/${learnerId}`)).json()) as Record<string, unknown>;

test('a new address reaches the school that has the learner now, and no other', async () => {
  const learner = someone();
  const id = await enrol('p1', learner);
  const [answer] = await brp.send([
    { changeId: changeId(), kind: 'address', bsn: learner.bsn, occurredOn: '2026-11-01', postcode: '1011AB' },
  ]);
  expect(answer).toMatchObject({ line: 1, status: 200, body: { outcome: 'applied', repeated: false, schools: 1 } });
  expect(await noticesAt('01AA', id)).toMatchObject([{ kind: 'address-changed', number: 'p1', body: { effectiveOn: '2026-11-01' } }]);
  expect(await noticesAt('02BB', id)).toEqual([]);
  expect(await learnerAt('01AA', id)).toMatchObject({ postcode: '1011AB' });
});

test('schools of the last twelve months are told, earlier ones are not', async () => {
  const learner = someone();
  const past = (endDate: string) => ({
    startDate: '2024-08-01',
    endDate,
    endReason: 'transferred',
    periods: [{ startDate: '2024-08-01', site: '00', programme: '0017', yearOfStudy: 1 }],
  });
  await enrol('p2', learner, '02BB', past('2025-11-20'));
  await enrol('p2', learner, '03CC', {
    ...past('2025-11-30'),
    startDate: '2025-11-21',
    periods: [{ startDate: '2025-11-21', site: '00', programme: '0017', yearOfStudy: 1 }],
  });
  const id = await enrol('p2', learner, '01AA', {});
  const [answer] = await brp.send([
    { changeId: changeId(), kind: 'address', bsn: learner.bsn, occurredOn: '2026-11-01', postcode: '1011AB' },
  ]);
  expect(answer?.body).toMatchObject({ schools: 2 });
  const kinds = async (brin: string) => (await noticesAt(brin, id)).map((n) => n.kind).filter((kind) => kind === 'address-changed');
  expect([await kinds('01AA'), await kinds('02BB'), await kinds('03CC')]).toEqual([['address-changed'], [], ['address-changed']]);
});

test('a death before the counting date reaches the school, ends no enrolment, and takes the learner out of the count in the same transaction', async () => {
  const learner = someone();
  const id = await enrol('p3', learner);
  const counted = async () => {
    const { rows } = await app.db.pool.query(
      `select coalesce(sum(units), 0)::int as n from funding.pupil_count where brin = '01AA' and funding_year = 2027`,
    );
    return rows[0].n as number;
  };
  const before = await counted();
  const death = { changeId: changeId(), kind: 'death', bsn: learner.bsn, occurredOn: '2026-09-15' };
  expect((await brp.send([death]))[0]?.body).toMatchObject({ outcome: 'applied' });
  expect(await counted()).toBe(before - 2);
  const notices = await noticesAt('01AA', id);
  expect(notices.map((n) => n.kind).sort()).toEqual(['funding-changed', 'funding-changed', 'learner-deceased']);
  expect(notices.find((n) => n.kind === 'learner-deceased')?.body).toEqual({ deceasedOn: '2026-09-15' });
  expect(notices.flatMap((n) => (n.kind === 'funding-changed' ? [[n.body['fundingYear'], n.body['cause']]] : []))).toEqual([
    [2027, 'learner-deceased'],
    [2028, 'learner-deceased'],
  ]);
  const shown = (await learnerAt('01AA', id)) as { deceasedOn: string; enrolments: { endDate: string | null }[] };
  expect(shown.deceasedOn).toBe('2026-09-15');
  expect(shown.enrolments[0]?.endDate).toBeNull();
  expect(
    (await brp.send([{ changeId: changeId(), kind: 'death-withdrawn', bsn: learner.bsn, occurredOn: '2026-11-01' }]))[0]?.body,
  ).toMatchObject({ outcome: 'applied' });
  expect(await counted()).toBe(before);
  expect((await noticesAt('01AA', id)).map((n) => n.kind)).toContain('death-withdrawn');
});

test('corrections, a number, a right of residence: each is told by its kind with the fields, never the values or a number', async () => {
  const learner = someone();
  const id = await enrol('p4', learner);
  const newBsn = citizenNumberFor(900_001);
  const bsn = learner.bsn;
  const answers = await brp.send([
    {
      changeId: changeId(),
      kind: 'personal-data',
      bsn,
      occurredOn: '2026-11-01',
      birthDate: '2013-05-18',
      surname: 'Anders',
      surnamePrefix: null,
    },
    { changeId: changeId(), kind: 'residence-right', bsn, occurredOn: '2026-11-02', residenceCode: '21', arrivedOn: '2025-01-01' },
    { changeId: changeId(), kind: 'citizen-number', bsn, newBsn, occurredOn: '2026-11-03' },
    { changeId: changeId(), kind: 'personal-data', bsn: newBsn, occurredOn: '2026-11-04', sex: 'male' },
  ]);
  expect(answers.map((a) => a.body.outcome)).toEqual(['applied', 'applied', 'applied', 'applied']);
  const notices = await noticesAt('01AA', id);
  // A right of residence may also make somebody a newcomer, which is told as funding.
  expect(notices.filter((n) => n.kind !== 'funding-changed').map((n) => [n.kind, n.body])).toEqual([
    ['key-data-changed', { fields: ['birthDate', 'surnamePrefix', 'surname'], effectiveOn: '2026-11-01' }],
    ['residence-right-changed', { effectiveOn: '2026-11-02' }],
    ['citizen-number-changed', {}],
    ['key-data-changed', { fields: ['sex'], effectiveOn: '2026-11-04' }],
  ]);
  expect(JSON.stringify(notices)).not.toContain(newBsn);
  expect(await learnerAt('01AA', id)).toMatchObject({ bsn: newBsn, birthDate: '2013-05-18', sex: 'male', surname: 'Anders' });
  const { rows } = await app.db.pool.query('select distinct bsn from register.learner_history where learner_id = $1', [id]);
  expect(rows).toEqual([{ bsn }]);
});

test('the same change again, in one stream, later and through another server, changes and tells nothing', async () => {
  const learner = someone();
  const id = await enrol('p5', learner);
  const change = { changeId: changeId(), kind: 'address', bsn: learner.bsn, occurredOn: '2026-11-01', postcode: '1011AB' };
  const answers = [...(await brp.send([change, change])), ...(await brp.send([change], two))];
  expect(answers.map((a) => a.body.repeated)).toEqual([false, true, true]);
  expect(await noticesAt('01AA', id)).toHaveLength(1);
  const other = await brp.send([{ ...change, postcode: '1012AB' }]);
  expect(other[0]).toMatchObject({ status: 409, body: { code: 'conflict' } });
  const same = await brp.send([{ ...change, changeId: changeId() }]);
  expect(same[0]?.body).toMatchObject({ outcome: 'unchanged', schools: 0 });
});

test('people who are no learners leave no trace', async () => {
  const bsn = citizenNumberFor(900_100);
  const id = changeId();
  const [answer] = await brp.send([{ changeId: id, kind: 'death', bsn, occurredOn: '2026-11-01' }]);
  expect(answer?.body).toMatchObject({ outcome: 'not-a-learner' });
  expect((await app.db.pool.query('select 1 from exchange.population_change where change_id = $1', [id])).rowCount).toBe(0);
});

test('each bad line is told with every fault of it, and the others count', async () => {
  const learner = someone();
  const other = someone();
  await enrol('p6', learner);
  await enrol('p7', other);
  const head = { bsn: learner.bsn, occurredOn: '2026-11-01' };
  const lines = [
    'not json',
    '[]',
    JSON.stringify({ kind: 'marriage', changeId: 'x1', ...head }),
    JSON.stringify({ kind: 'address', changeId: 'x2', bsn: '12345678', occurredOn: '2026-13-01', postcode: 'AB1234', colour: 'red' }),
    JSON.stringify({ kind: 'address', changeId: 'x3', ...head, bsn: '123456789', postcode: '1011AB' }),
    JSON.stringify({ kind: 'address', changeId: 'x4', ...head }),
    JSON.stringify({ kind: 'death', changeId: 'x5', ...head, occurredOn: '2026-11-24' }),
    JSON.stringify({ kind: 'death', changeId: 'x6', ...head, occurredOn: '2001-01-01' }),
    JSON.stringify({ kind: 'citizen-number', changeId: 'x7', ...head, newBsn: other.bsn }),
    JSON.stringify({ kind: 'personal-data', changeId: 'x8', ...head }),
    JSON.stringify({ kind: 'personal-data', changeId: 'x9', ...head, birthDate: '2013-02-30' }),
    JSON.stringify({ kind: 'citizen-number', changeId: 'x10', occurredOn: '2026-11-01', newBsn: citizenNumberFor(900_200) }),
    JSON.stringify({ kind: 'address', changeId: 'x11', ...head, postcode: '1011AB', country: 'BE' }),
    JSON.stringify({ kind: 'address', changeId: 'x12', ...head, country: 'BE' }),
  ];
  const answers = await brp.sendText(lines.join('\n'));
  expect(answers.map((a) => [a.line, a.status, a.body.code])).toEqual([
    [1, 400, 'malformed-json'],
    [2, 400, 'invalid-request'],
    [3, 400, 'invalid-request'],
    [4, 400, 'invalid-request'],
    [5, 400, 'invalid-request'],
    [6, 400, 'invalid-request'],
    [7, 422, 'report-refused'],
    [8, 422, 'report-refused'],
    [9, 422, 'report-refused'],
    [10, 400, 'invalid-request'],
    [11, 400, 'invalid-request'],
    [12, 400, 'invalid-request'],
    [13, 400, 'invalid-request'],
    [14, 200, undefined],
  ]);
  expect(answers[3]?.body.errors?.map((e) => e.pointer).sort()).toEqual(['/bsn', '/colour', '/occurredOn', '/postcode']);
  expect(answers[8]?.body.errors?.[0]).toMatchObject({ code: 'number-taken' });
  expect(JSON.stringify(answers)).not.toContain(learner.bsn);
});

test('two registers that send at once, with schools that report at once: each change is told once, in order, and the counts are right', async () => {
  const learners = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const learner = someone();
      return { learner, id: await enrol(`c${i}`, learner) };
    }),
  );
  const changes = learners.flatMap(({ learner }, i) =>
    ['1011AB', '1012AB', '1013AB'].map((postcode, k) => ({
      changeId: `conc-${i}-${k}`,
      kind: 'address',
      bsn: learner.bsn,
      occurredOn: `2026-11-0${k + 1}`,
      postcode,
    })),
  );
  await Promise.all([
    brp.send(changes),
    brp.send(changes, two),
    ...learners.map(({ learner }, i) =>
      two.call(
        'PUT',
        `/v1/institutions/02BB/enrolments/c${i}`,
        enrolment({
          learner,
          startDate: '2026-08-02',
          periods: [{ startDate: '2026-08-02', site: '00', programme: '0017', yearOfStudy: 1 }],
        }),
      ),
    ),
  ]);
  for (const { id } of learners) {
    const told = (await noticesAt('01AA', id)).filter((n) => n.kind === 'address-changed').map((n) => n.body['effectiveOn']);
    expect(told).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
    expect(await learnerAt('01AA', id)).toMatchObject({ postcode: '1013AB' });
  }
});

test('a stream is answered while it is open, and ends when the mandate is withdrawn', async () => {
  const learner = someone();
  await enrol('p8', learner);
  const lines = new TransformStream<string, string>();
  const writer = lines.writable.getWriter();
  const response = fetch(`${app.url}/v1/population-change-streams`, {
    method: 'POST',
    headers: brp.headers,
    body: lines.readable.pipeThrough(new TextEncoderStream()),
    duplex: 'half',
  } as RequestInit);
  void writer.write(
    `${JSON.stringify({ changeId: changeId(), kind: 'address', bsn: learner.bsn, occurredOn: '2026-11-01', postcode: '1011AB' })}\n`,
  );
  const reader = (await response).body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader?.read();
  expect(first?.value).toContain('"outcome":"applied"');
  await withdrawAgencyMandate(app.db, 'brp');
  const last = await Promise.race([reader?.read(), pause(4000)]);
  expect((last as { value?: string } | undefined)?.value).toContain('not-authorised');
  await writer.close().catch(() => {});
  await brp.send([]).then(
    () => expect.fail('a withdrawn mandate must refuse'),
    (error: Error) => expect(error.message).toMatch(/^403/),
  );
  brp = await populationRegister(app);
});

const folder = mkdtempSync(join(tmpdir(), 'leerbron-population-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = async (...args: string[]) => {
  const printed = { out: '', err: '' };
  vi.stubEnv('DATABASE_URL', app.db.url);
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed.err += String(text);
    return true;
  });
  try {
    await importCommand().parseAsync(['population-changes', ...args], { from: 'user' });
    return { ...printed, code: process.exitCode ?? 0 };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  }
};

test('an operator takes over a file, as CSV and as NDJSON; bad lines go to a file of rejects; the same file again changes nothing', async () => {
  const learner = someone();
  const id = await enrol('p9', learner);
  const csv = join(folder, 'changes.csv');
  const rejects = join(folder, 'rejects.ndjson');
  writeFileSync(
    csv,
    [
      '\ufeffchangeId;kind;bsn;occurredOn;postcode;surname;residenceCode',
      `f1;address;${learner.bsn};2026-11-01;1011AB;;`,
      `f2;personal-data;${learner.bsn};2026-11-02;;"de Wit; Zwart";`,
      `f3;residence-right;${learner.bsn};2026-11-02;;;`,
      `f4;address;${learner.bsn};2026-11-02;;;`,
      'f5;address;too;few',
      `f6;address;${citizenNumberFor(900_300)};2026-11-01;1011AB;;`,
    ].join('\r\n'),
  );
  const first = await run(csv, '--rejects', rejects);
  expect(first).toMatchObject({ code: 2 });
  expect(first.out).toBe('6 read: 2 taken over, 1 as known already, 0 taken over before, 1 of people who are no learners, 2 rejected\n');
  expect(
    readFileSync(rejects, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((l) => (JSON.parse(l) as { line: number }).line)
      .sort(),
  ).toEqual([5, 6]);
  expect(await learnerAt('01AA', id)).toMatchObject({ postcode: '1011AB', surname: 'de Wit; Zwart' });
  const again = await run(csv);
  expect(again.out).toContain('0 taken over, 0 as known already, 3 taken over before');
  const ndjson = join(folder, 'changes.ndjson');
  writeFileSync(
    ndjson,
    `${JSON.stringify({ changeId: 'f7', kind: 'address', bsn: learner.bsn, occurredOn: '2026-11-03', postcode: '1012AB' })}\n{"changeId":"f8"`,
  );
  expect(await run(ndjson)).toMatchObject({ code: 2, out: expect.stringContaining('2 read: 1 taken over') });
});

test('a file that is no such file is refused before anything is taken over', async () => {
  const file = join(folder, 'bad.csv');
  for (const [text, words] of [
    ['', 'is empty'],
    ['changeId;kind;bsn;occurredOn;hair\n', 'columns that are not known: hair'],
    ['bsn;postcode\n', 'lacks the columns changeId, kind, occurredOn'],
    ['changeId;kind;bsn;occurredOn;bsn\n', 'names a column twice'],
  ] as const) {
    writeFileSync(file, text);
    const outcome = await run(file);
    expect(outcome.err).toContain(words);
    expect(outcome.code).toBe(1);
  }
  writeFileSync(file, Buffer.from('changeId;kind;bsn;occurredOn;surname\nl1;personal-data;123456782;2026-11-01;Ren\xe9e', 'latin1'));
  expect((await run(file)).err).toContain('is not in UTF-8');
});
