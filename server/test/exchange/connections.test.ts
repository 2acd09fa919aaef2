import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { lastAnswer, rawConnection } from '../support/raw.ts';
import { enrolment } from './messages.ts';

let app: TestApp;
let bearer: string;
beforeAll(async () => {
  app = await testApp();
  bearer = await app.token('test-las');
});
afterAll(() => app.stop());

const head = (number: string, rest: string) =>
  `PUT /v1/institutions/01AA/enrolments/${number} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${bearer}\r\ncontent-type: application/json\r\n${rest}\r\n\r\n`;

test('a sender that closes its half of the connection after the request still gets the answer', async () => {
  const body = JSON.stringify(enrolment());
  const connection = await rawConnection(app.url);
  connection.send(head('half-1', `content-length: ${Buffer.byteLength(body)}`) + body);
  connection.socket.end();
  expect(lastAnswer(await connection.until(/"accepted"/)).status).toBe(201);
});

test('a sender that closes its half in the middle of the body has sent nothing', async () => {
  const before = await footprint(app.db);
  const body = JSON.stringify(enrolment());
  const connection = await rawConnection(app.url);
  connection.send(head('half-2', `content-length: ${Buffer.byteLength(body)}`) + body.slice(0, 100));
  await pause(50);
  connection.socket.end();
  await connection.until(/HTTP\/1\.1 400|^$/, 3000).catch(() => undefined);
  await pause(100);
  expect(await footprint(app.db)).toEqual(before);
  connection.socket.destroy();
});

test('a sender that vanishes in the middle of the body has sent nothing', async () => {
  const before = await footprint(app.db);
  const connection = await rawConnection(app.url);
  connection.send(head('gone', 'transfer-encoding: chunked') + '10\r\n{"messageId": "a\r\n');
  await pause(50);
  connection.socket.resetAndDestroy();
  await pause(100);
  expect(await footprint(app.db)).toEqual(before);
});

test('a sender that vanishes after the whole request has had it stored, and gets its answer when it asks again', async () => {
  const message = enrolment();
  const body = JSON.stringify(message);
  const connection = await rawConnection(app.url);
  connection.send(head('gone-2', `content-length: ${Buffer.byteLength(body)}`) + body);
  connection.socket.end();
  connection.socket.destroySoon();
  await pause(300);
  const again = await app.call('PUT', '/v1/institutions/01AA/enrolments/gone-2', message);
  expect(again.status).toBe(201);
  const { rows } = await app.db.pool.query(`select count(*)::int as n from register.enrolment where number = 'gone-2'`);
  expect(rows).toEqual([{ n: 1 }]);
});

test('two requests sent at once over one connection are answered in order', async () => {
  const [one, two] = [JSON.stringify(enrolment()), JSON.stringify(enrolment())];
  const connection = await rawConnection(app.url);
  connection.send(
    head('pipe-1', `content-length: ${Buffer.byteLength(one)}`) + one + head('pipe-2', `content-length: ${Buffer.byteLength(two)}`) + two,
  );
  const text = await connection.until(/"number":"pipe-2"/);
  expect(text.indexOf('pipe-1')).toBeLessThan(text.indexOf('pipe-2'));
  connection.socket.destroy();
});

test('an address of a hundred thousand characters is refused with 431', async () => {
  const connection = await rawConnection(app.url);
  connection.send(`GET /v1/institutions/01AA/enrolments?search=${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
  const answer = lastAnswer(await connection.until(/\}$/));
  expect(answer.status).toBe(431);
  expect(answer.body['code']).toBe('headers-too-large');
  expect(answer.headers).toContain('content-type: application/problem+json');
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['a TLS handshake', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  [
    'two lengths that differ',
    'PUT /v1/institutions/01AA/enrolments/x HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcde',
  ],
  [
    'both a length and chunks',
    'PUT /v1/institutions/01AA/enrolments/x HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a header with a line feed in it', 'GET /v1/signals HTTP/1.1\r\nhost: x\r\nx-a: b\u0000c\r\n\r\n'],
])('%s is answered with a problem and the connection closed', async (_what, bytes) => {
  const connection = await rawConnection(app.url);
  connection.send(Buffer.from(bytes, 'latin1'));
  const text = await connection.until(/\}$/);
  expect(lastAnswer(text)).toMatchObject({ status: 400, body: { code: 'malformed-http', type: '/problems/malformed-http', status: 400 } });
  await connection.until(/never/, 3000);
  expect(connection.closed()).toBe(true);
});

test('the server serves others as before', async () => {
  expect((await app.call('PUT', '/v1/institutions/01AA/enrolments/after-all', enrolment())).status).toBe(201);
});
