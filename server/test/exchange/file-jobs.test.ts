import { setTimeout as pause } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClient, grantMandates } from '../../src/modules/access/index.ts';
import { tidyFiles } from '../../src/modules/exchange/files/upkeep.ts';
import { csvOf, ndjsonOf } from '../../src/modules/exchange/files/write.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { answers, begin, read, send, TUS, until, upload, written } from './file-support.ts';
import { enrolment } from './messages.ts';

/** Takes uploads only; `worker` handles them, once there is one. */
let app: TestApp;
let worker: TestApp | undefined;
beforeAll(async () => {
  app = await testApp({ env: { LEERBRON_FILE_WORKERS: '0' } });
});
afterAll(async () => {
  await worker?.stop();
  await app.stop();
});

const many = (count: number, prefix: string) =>
  written(
    Array.from({ length: count }, () => enrolment()),
    prefix,
  );
const stored = async (prefix: string): Promise<number> =>
  (await app.db.pool.query<{ n: number }>('select count(*)::int as n from exchange.report where number like $1', [`${prefix}%`])).rows[0]
    ?.n ?? 0;

/** Every report of a file has one answer, in order, and each that was accepted is stored once. */
const expectWhole = async (location: string, count: number, prefix: string, through = app) => {
  const file = await read(through, location);
  expect(file).toMatchObject({ state: 'done', fault: null, reports: count, answered: count, accepted: count });
  const lines = await answers(through, location);
  expect(lines.map((line) => line.number)).toEqual(Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`));
  expect(new Set(lines.map((line) => line.body.messageId)).size).toBe(count);
  expect(await stored(prefix)).toBe(count);
};

test('a server that stops leaves its file where it is, and the next one goes on from there', async () => {
  const first = await testApp({ beside: app });
  const location = await upload(app, csvOf(many(3000, 'handed')));
  await until(app, location, (f) => f.answered > 0);
  await first.stop();
  const left = await read(app, location);
  expect(left.state).toBe('waiting');
  expect(left.answered).toBeLessThan(3000);
  const before = await stored('handed');
  expect(before, 'what was taken in was also written down').toBe(left.answered);
  worker = await testApp({ beside: app });
  await until(app, location);
  await expectWhole(location, 3000, 'handed');
});

test('a file that is cancelled stops where it is, and goes on from there when it is resumed', async () => {
  const location = await upload(app, ndjsonOf(many(3000, 'cancel')));
  await until(app, location, (f) => f.answered > 0);
  expect((await app.call('DELETE', location, undefined, TUS)).status).toBe(409);
  expect((await app.call('PUT', `${location}/handling`, { wanted: false })).status).toBe(204);
  await pause(500);
  const stopped = await read(app, location);
  expect(stopped.state).toBe('cancelled');
  expect(stopped.answered).toBeLessThan(3000);
  await pause(1500);
  expect((await read(app, location)).answered).toBe(stopped.answered);
  expect((await answers(app, location)).length).toBe(stopped.answered);
  expect((await app.call('PUT', `${location}/handling`, { wanted: false })).status).toBe(204);
  expect((await app.call('PUT', `${location}/handling`, { wanted: true })).status).toBe(204);
  await until(app, location);
  await expectWhole(location, 3000, 'cancel');
  expect((await app.call('PUT', `${location}/handling`, { wanted: true })).status).toBe(409);
});

test('the same file at two servers at once is stored once', async () => {
  const other = await testApp({ beside: app });
  const content = ndjsonOf(many(1500, 'both'));
  const [here, there] = await Promise.all([upload(app, content), upload(other, content)]);
  await Promise.all([until(app, here), until(other, there)]);
  await expectWhole(here, 1500, 'both');
  await expectWhole(there, 1500, 'both', other);
  await other.stop();
});

test('bytes sent to two servers at once are stored once: one of the two is told that it came second', async () => {
  const other = await testApp({ beside: app });
  const content = Buffer.from(ndjsonOf(many(3000, 'race')));
  const location = (await begin(app, content.length)).headers.get('location') ?? '';
  const sent = await Promise.all([send(app, location, 0, content), send(other, location, 0, content)]);
  const statuses = sent.map((one) => one.status).sort();
  expect(statuses).toContain(409);
  const head = await app.call('HEAD', location, undefined, TUS);
  const offset = Number(head.headers.get('upload-offset'));
  if (offset < content.length) expect((await send(app, location, offset, content.subarray(offset))).status).toBe(204);
  await until(app, location);
  await expectWhole(location, 3000, 'race');
  await other.stop();
});

test('what a file may is what whoever sent it may at that moment: after its mandate was narrowed, nothing', async () => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await addClient(app.db, { clientId: 'brief-las', name: 'Brief', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantMandates(app.db, 'brief-las', ['01AA']);
  const bearer = await app.token('brief-las');
  const content = Buffer.from(ndjsonOf(many(30, 'brief')));
  const created = await begin(app, content.length, 'brief.ndjson', { authorization: `Bearer ${bearer}` });
  const location = created.headers.get('location') ?? '';
  expect((await send(app, location, 0, content)).status, 'another may not continue it').toBe(403);
  expect((await app.call('HEAD', location, undefined, TUS)).status).toBe(403);
  expect((await send(app, location, 0, content.subarray(0, 100), bearer)).status).toBe(204);
  // What remains of its mandate is enough to finish the upload, and for nothing of what is in the file.
  await grantMandates(app.db, 'brief-las', ['01AA'], ['file:upload', 'file:read']);
  expect((await send(app, location, 100, content.subarray(100), bearer)).status).toBe(204);
  const file = await until(app, location);
  expect(file).toMatchObject({ state: 'done', answered: 30, accepted: 0, invalid: 30, mine: false });
  expect((await answers(app, location)).every((line) => line.status === 403)).toBe(true);
  expect(await stored('brief')).toBe(0);
});

test('a client that may report enrolments only gets a no for the other kinds, and a yes for these', async () => {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await addClient(app.db, { clientId: 'partial-las', name: 'Partial', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantMandates(app.db, 'partial-las', ['01AA'], ['file:upload', 'file:read', 'enrolment:report']);
  const bearer = await app.token('partial-las');
  const identification = {
    kind: 'identification',
    report: { messageId: 'partial-1', composedAt: '2026-11-23T08:59:00Z', learner: enrolment().learner },
  };
  const content = Buffer.from(`${ndjsonOf(many(1, 'partial'))}${JSON.stringify(identification)}\n`);
  const location = (await begin(app, content.length, 'x', { authorization: `Bearer ${bearer}` })).headers.get('location') ?? '';
  await send(app, location, 0, content, bearer);
  await until(app, location);
  expect((await answers(app, location)).map((line) => [line.status, line.body.code])).toEqual([
    [201, undefined],
    [403, 'not-authorised-for-institution'],
  ]);
});

test('reading the answers of a file is in the audit log, with the learners it tells of', async () => {
  const location = await upload(app, ndjsonOf(many(2, 'audit')));
  await until(app, location);
  const before = (await app.db.pool.query<{ id: string }>('select coalesce(max(audit_id), 0)::text as id from platform.audit_log')).rows[0]
    ?.id;
  await answers(app, location);
  const { rows } = await app.db.pool.query(
    `select actor, on_behalf_of, purpose, action, cardinality(learner_ids) as learners from platform.audit_log where audit_id > $1`,
    [before],
  );
  expect(rows).toEqual([{ actor: 'client:test-las', on_behalf_of: '01AA', purpose: 'registration', action: 'read', learners: 2 }]);
});

test('what is old is removed: results, and uploads that were never finished; files still to be handled are asked for anew', async () => {
  const done = await upload(app, ndjsonOf(many(2, 'old')));
  await until(app, done);
  const open = (await begin(app, 10)).headers.get('location') ?? '';
  const young = await upload(app, ndjsonOf(many(2, 'young')));
  await until(app, young);
  const idOf = (location: string) => location.split('/').at(-1);
  await app.db.pool.query(`update exchange.file_upload set changed_at = now() - interval '31 days' where upload_id = any($1::uuid[])`, [
    [idOf(done), idOf(open)],
  ]);
  const asked: unknown[] = [];
  const jobs = {
    define: () => {},
    start: async () => {},
    stop: async () => {},
    send: async (_tx: unknown, _name: string, data: object) => void asked.push(data),
  };
  const forsaken = (await begin(app, 10)).headers.get('location') ?? '';
  await app.db.pool.query(
    `update exchange.file_upload set state = 'handling', changed_at = now() - interval '40 days' where upload_id = $1`,
    [idOf(forsaken)],
  );
  await tidyFiles({ db: app.db, jobs, keepDays: 30 });
  expect(await Promise.all([done, open, young, forsaken].map(async (location) => (await app.call('GET', location)).status))).toEqual([
    404, 404, 200, 200,
  ]);
  expect(asked).toEqual([{ uploadId: idOf(forsaken) }]);
  expect(await stored('old')).toBe(2);
});
