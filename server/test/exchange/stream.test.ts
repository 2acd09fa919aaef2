import { request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClient, grantMandates, withdrawMandates } from '../../src/modules/access/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
let bearer: string;
beforeAll(async () => {
  app = await testApp({ env: { LEERBRON_BODY_LIMIT: '4096' } });
  bearer = await app.token('test-las');
});
afterAll(() => app.stop());

type Line = {
  line: number;
  status: number;
  body: {
    code?: string;
    status: string | number;
    messageId?: string;
    learner?: { learnerId: string };
    number?: string;
    signals?: { code: string }[];
    errors?: { pointer: string }[];
  };
};
const PATH = '/v1/institutions/01AA/report-streams';
let made = 0;
const lineOf = (report: unknown, number?: string) => {
  made += 1;
  return JSON.stringify({ kind: 'enrolment', number: number ?? `s${made}`, report });
};
const parse = (text: string): Line[] =>
  text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Line);
const post = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/x-ndjson'): Promise<Line[]> => {
  const response = await fetch(`${app.url}${PATH}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': type },
    body,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  return parse(await response.text());
};

type Live = {
  readonly write: (text: string) => boolean;
  readonly end: () => void;
  readonly lines: () => Line[];
  readonly until: (count: number, ms?: number) => Promise<Line[]>;
  readonly ended: () => boolean;
  readonly destroy: () => void;
  readonly pauseReading: () => void;
  readonly resumeReading: () => void;
  readonly drained: () => Promise<void>;
};

/** A stream that stays open, so that a test decides what happens when. */
const open = async (to = app, token = bearer): Promise<Live> => {
  const { hostname, port } = new URL(to.url);
  const request = httpRequest({
    host: hostname,
    port,
    method: 'POST',
    path: PATH,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
  });
  let text = '';
  let came = 0;
  let ended = false;
  let response: import('node:http').IncomingMessage | undefined;
  request.on('response', (r) => {
    response = r;
    r.setEncoding('utf8');
    r.on('data', (chunk: string) => {
      text += chunk;
      came += chunk.split('\n').length - 1;
    });
    r.on('close', () => (ended = true));
    r.on('error', () => {});
  });
  request.on('error', () => (ended = true));
  request.flushHeaders();
  const until = async (count: number, ms = 10_000) => {
    const deadline = Date.now() + ms;
    while (came < count) {
      if (Date.now() > deadline) throw new Error(`only ${came} of ${count} lines came`);
      await pause(5);
    }
    return parse(text.slice(0, text.lastIndexOf('\n') + 1));
  };
  return {
    write: (t) => request.write(t),
    end: () => void request.end(),
    lines: () => parse(text.slice(0, text.lastIndexOf('\n') + 1)),
    until,
    ended: () => ended,
    destroy: () => void request.destroy(),
    pauseReading: () => void response?.pause(),
    resumeReading: () => void response?.resume(),
    drained: () => new Promise((go) => request.once('drain', go)),
  };
};

test('good and bad lines each get their own outcome, in the order in which they came', async () => {
  const before = await footprint(app.db);
  const lines = [
    lineOf(enrolment()),
    '{"kind":"enrolment"',
    lineOf(enrolment({ learner: someone({ bsn: '123456789' }) })),
    JSON.stringify({ kind: 'enrolments', number: 'x', report: {} }),
    JSON.stringify({ kind: 'toString', number: 'x', report: {} }),
    '[]',
    'null',
    lineOf({ ...enrolment(), starDate: '2026-08-01' }),
    lineOf(enrolment({ composedAt: '2026-02-30T00:00:00Z' })),
    lineOf(enrolment({ learner: someone({ surname: 'a\u0000b' }) })),
    lineOf(enrolment(), 'has space'),
    JSON.stringify({
      kind: 'enrolment-deletion',
      number: 'never-there',
      report: { messageId: 'del-1', composedAt: '2026-11-23T08:00:00Z' },
    }),
    '{"__proto__":{"kind":"enrolment"},"number":"x","report":{}}',
    lineOf(enrolment()),
  ];
  const answers = await post(lines.join('\n'));
  expect(answers.map((a) => a.line)).toEqual(lines.map((_, i) => i + 1));
  expect(answers.map((a) => a.status)).toEqual([201, 400, 422, 400, 400, 400, 400, 400, 400, 400, 400, 422, 400, 201]);
  expect(answers.map((a) => a.body.code)).toEqual([
    undefined,
    'malformed-json',
    'report-refused',
    'invalid-request',
    'invalid-request',
    'invalid-request',
    'invalid-request',
    'invalid-request',
    'invalid-request',
    'invalid-request',
    'invalid-request',
    'report-refused',
    'invalid-request',
    undefined,
  ]);
  expect(answers[7]?.body.errors?.map((e) => e.pointer)).toEqual(['/report/starDate']);
  expect(answers[9]?.body.errors?.map((e) => e.pointer)).toEqual(['/report/learner/surname']);
  expect(answers[11]?.body.signals?.map((s) => s.code)).toContain('304');
  const after = await footprint(app.db);
  expect((after['register.enrolment'] ?? 0) - (before['register.enrolment'] ?? 0)).toBe(2);
  expect((after['exchange.report'] ?? 0) - (before['exchange.report'] ?? 0)).toBe(4);
});

test('lines end with a line feed with or without carriage return, the last one with nothing; a byte order mark and empty lines count for nothing', async () => {
  const answers = await post(`\ufeff${lineOf(enrolment())}\r\n\r\n   \n${lineOf(enrolment())}\n\n${lineOf(enrolment())}`);
  expect(answers.map((a) => [a.line, a.status])).toEqual([
    [1, 201],
    [4, 201],
    [6, 201],
  ]);
});

test('a line over the limit gets 413, and those after it still count; also as the last one, without an end', async () => {
  const long = lineOf({ ...enrolment(), padding: 'x'.repeat(9000) });
  const longer = 'y'.repeat(300_000);
  const answers = await post(`${lineOf(enrolment())}\n${long}\n${lineOf(enrolment())}\n${longer}\n${lineOf(enrolment())}\n${long}`);
  expect(answers.map((a) => [a.line, a.status])).toEqual([
    [1, 201],
    [2, 413],
    [3, 201],
    [4, 413],
    [5, 201],
    [6, 413],
  ]);
  expect(answers[1]?.body.code).toBe('body-too-large');
});

test('a line cut anywhere over the wire, even inside a character, is read as one', async () => {
  const learner = someone({ surname: 'Ğüneş', givenNames: 'Zoë' });
  const bytes = Buffer.from(`${lineOf(enrolment({ learner }), 'cut-1')}\n`);
  const live = await open();
  for (const byte of bytes) live.write(Buffer.from([byte]) as unknown as string);
  const [answer] = await live.until(1);
  live.end();
  expect(answer?.status).toBe(201);
  const { rows } = await app.db.pool.query(
    `select d.surname from register.enrolment e join register.learner_details d using (learner_id) where number = 'cut-1'`,
  );
  expect(rows).toEqual([{ surname: 'Ğüneş' }]);
});

test.each(['application/json', 'text/plain', 'application/xml'])('a stream of type %s is not read', async (type) => {
  const response = await fetch(`${app.url}${PATH}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': type },
    body: lineOf(enrolment()),
  });
  expect(response.status).toBe(415);
  expect(((await response.json()) as { code: string }).code).toBe('unsupported-media-type');
});

test('a stream of nothing is answered with nothing', async () => {
  expect(await post('')).toEqual([]);
  const bare = await app.call('POST', PATH);
  expect(bare.status).toBe(415);
});

test('each line is answered while the sender waits with the next', async () => {
  const live = await open();
  for (let i = 1; i <= 5; i += 1) {
    live.write(`${lineOf(enrolment())}\n`);
    const lines = await live.until(i, 2000);
    expect(lines.at(-1)).toMatchObject({ line: i, status: 201 });
  }
  live.end();
});

test('reports about one enrolment in one stream follow each other: each sees what the one before did', async () => {
  const learner = someone();
  const at = (minute: number, over: object = {}) =>
    lineOf(enrolment({ learner, composedAt: `2026-11-23T08:${String(minute).padStart(2, '0')}:00Z`, ...over }), 'chain');
  const answers = await post(
    [
      at(1),
      at(2, { endDate: '2026-10-31', endReason: 'left' }),
      at(1),
      at(3),
      JSON.stringify({
        kind: 'enrolment-deletion',
        number: 'chain',
        report: { messageId: 'chain-del', composedAt: '2026-11-23T08:04:00Z' },
      }),
      at(5),
    ].join('\n'),
  );
  expect(answers.map((a) => a.status)).toEqual([201, 200, 422, 200, 200, 201]);
  expect(answers[2]?.body.signals?.map((s) => s.code)).toContain('312');
});

test('someone reported by number and at once asked for by name is one person', async () => {
  const people = Array.from({ length: 30 }, (_, i) =>
    someone({ surname: `Tegelijk${String.fromCharCode(97 + (i % 26))}${i > 25 ? 'x' : ''}` }),
  );
  const lines = people.flatMap((learner, i) => {
    const { bsn: _bsn, ...byName } = learner;
    return [
      lineOf(enrolment({ learner })),
      JSON.stringify({
        kind: 'identification',
        report: { messageId: `by-name-${i}`, composedAt: '2026-11-23T08:00:00Z', learner: byName },
      }),
    ];
  });
  const answers = await post(lines.join('\n'));
  for (const [i, learner] of people.entries()) {
    expect(answers[2 * i + 1]).toMatchObject({
      status: 200,
      body: {
        learner: { bsn: learner.bsn, learnerId: answers[2 * i]?.body.learner?.learnerId },
      },
    });
  }
});

test('what was answered before the sender vanished is stored, and everything sent again gets the same answers', async () => {
  const lines = Array.from({ length: 400 }, (_, i) => lineOf(enrolment(), `half-${i}`));
  const live = await open();
  live.write(`${lines.slice(0, 250).join('\n')}\n`);
  live.write((lines[250] as string).slice(0, 100));
  const first = await live.until(100);
  live.destroy();
  await pause(300);
  const { rows } = await app.db.pool.query(`select number from register.enrolment where number like 'half-%'`);
  const stored = new Set(rows.map((r) => r.number as string));
  for (const answer of first) expect(stored.has(answer.body.number as string)).toBe(true);
  expect(stored.has('half-250')).toBe(false);
  const all = await post(lines.join('\n'));
  expect(all.map((a) => a.status)).toEqual(lines.map(() => 201));
  for (const answer of first) expect(all[answer.line - 1]).toEqual(answer);
  const { rows: again } = await app.db.pool.query(`select count(*)::int as n from register.enrolment where number like 'half-%'`);
  expect(again).toEqual([{ n: 400 }]);
});

test('a sender that reads no answers is held back: the server takes in a bounded number of lines and memory does not grow', async () => {
  const live = await open();
  live.write(`${lineOf(enrolment(), 'slow-0')}\n`);
  await live.until(1);
  live.pauseReading();
  const count = async () =>
    (await app.db.pool.query<{ n: number }>(`select count(*)::int as n from exchange.report where number like 'slow-%'`)).rows[0]?.n ?? 0;
  let sent = 1;
  let held = false;
  while (sent < 60_000 && !held) {
    if (!live.write(`${lineOf(enrolment(), `slow-${sent}`)}\n`))
      held = await Promise.race([live.drained().then(() => false), pause(3000).then(() => true)]);
    sent += 1;
  }
  expect(held).toBe(true);
  // What was under way is finished; after that nothing more is taken in while nothing is read.
  let taken = -1;
  for (let now = await count(); now !== taken; now = await count()) {
    taken = now;
    await pause(1000);
  }
  expect(taken).toBeLessThan(sent);
  live.resumeReading();
  live.end();
  const answers = await live.until(sent, 50_000);
  expect(answers.every((a, i) => a.line === i + 1 && a.status === 201)).toBe(true);
  expect(await count()).toBe(sent);
}, 120_000);

test('a mandate withdrawn during a stream ends it: the line says so, nothing after it is stored', async () => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await addClient(app.db, { clientId: 'soon-gone', name: 'Soon gone', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantMandates(app.db, 'soon-gone', ['01AA']);
  const live = await open(app, await app.token('soon-gone'));
  live.write(`${lineOf(enrolment(), 'mandate-1')}\n`);
  await live.until(1);
  await withdrawMandates(app.db, 'soon-gone', ['01AA']);
  // The sender is silent meanwhile: the end comes without a line from it.
  const lines = await live.until(2, 5000);
  expect(lines.at(-1)).toMatchObject({ line: 2, status: 403, body: { code: 'not-authorised-for-institution' } });
  live.write(`${lineOf(enrolment(), 'mandate-2')}\n`);
  await pause(500);
  const { rows } = await app.db.pool.query(`select number from exchange.report where number like 'mandate-%'`);
  expect(rows).toEqual([{ number: 'mandate-1' }]);
  live.destroy();
});

test('a server that stops ends its streams: what was taken in is answered, the rest is told to come again', async () => {
  const other = await testApp();
  const token = await other.token('test-las');
  const [busy, silent] = [await open(other, token), await open(other, token)];
  silent.write(`${lineOf(enrolment())}\n`);
  await silent.until(1);
  let go = true;
  const numbers: string[] = [];
  const sending = (async () => {
    for (let i = 0; go && i < 20_000; i += 1) {
      numbers.push(`stop-${i}`);
      if (!busy.write(`${lineOf(enrolment(), `stop-${i}`)}\n`)) await Promise.race([busy.drained(), pause(200)]);
    }
  })();
  await busy.until(50);
  const { db } = other;
  const stored = async () =>
    (await db.pool.query<{ number: string }>(`select number from exchange.report where number like 'stop-%'`)).rows.map((r) => r.number);
  const began = Date.now();
  await other.close();
  expect(Date.now() - began).toBeLessThan(9000);
  go = false;
  await sending;
  const lines = busy.lines();
  expect(lines.at(-1)).toMatchObject({ status: 503, body: { code: 'shutting-down' } });
  expect(lines.map((l) => l.line)).toEqual(lines.map((_, i) => i + 1));
  expect(silent.lines().at(-1)).toMatchObject({ line: 2, status: 503 });
  const answered = lines.slice(0, -1).map((l) => l.body.number as string);
  expect(new Set(await stored())).toEqual(new Set(answered));
  busy.destroy();
  silent.destroy();
  await other.stop();
}, 60_000);
