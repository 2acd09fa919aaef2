import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { Type } from 'typebox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastAnswer, rawConnection } from '../../../test/support/raw.ts';
import { type App, createHttp } from './server.ts';

let app: App;
let url: string;
let handled: number;
beforeEach(async () => {
  handled = 0;
  app = createHttp({ logger: pino({ level: 'silent' }), bodyLimitBytes: 10_000, arrivalMs: 300, graceMs: 500 });
  app.put('/thing', { schema: { body: Type.Object({ a: Type.Number() }) } }, async () => {
    handled += 1;
    await pause(200);
    return { ok: true };
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterEach(() => app.close());

const put = (rest: string) => `PUT /thing HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${rest}`;
const COMPLETE = put('content-length: 7\r\n\r\n{"a":1}');

test('headers that drip in one by one are answered with 408 and the connection is closed', async () => {
  const connection = await rawConnection(url);
  connection.send('PUT /thing HTTP/1.1\r\nhost: x\r\n');
  const drip = setInterval(() => connection.send('x-more: 1\r\n'), 50);
  const answer = lastAnswer(await connection.until(/\}$/, 3000));
  clearInterval(drip);
  expect(answer).toMatchObject({ status: 408, body: { code: 'request-timeout' } });
  await connection.until(/never/, 3000);
});

test('a chunked body that never ends is answered with 408, and never handled', async () => {
  const connection = await rawConnection(url);
  connection.send(put('transfer-encoding: chunked\r\n\r\n'));
  const drip = setInterval(() => connection.send('1\r\n \r\n'), 20);
  const answer = lastAnswer(await connection.until(/\}$/, 3000));
  clearInterval(drip);
  expect(answer).toMatchObject({ status: 408, body: { code: 'request-timeout', type: '/problems/request-timeout' } });
  expect(handled).toBe(0);
  await connection.until(/never/, 3000);
});

test('a request that takes its handler long is not late', async () => {
  const connection = await rawConnection(url);
  connection.send(COMPLETE.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
  expect(lastAnswer(await connection.until(/\}$/)).status).toBe(200);
});

test('stopping answers what was taken in, tells newcomers, and ends within the grace although someone holds on', async () => {
  const [busy, newcomer, idle] = [await rawConnection(url), await rawConnection(url), await rawConnection(url)];
  idle.send('PUT /thing HTTP/1.1\r\n');
  busy.send(COMPLETE);
  newcomer.send(put('content-length: 7\r\n\r\n{"a"'));
  await pause(50);
  const started = Date.now();
  const closing = app.close();
  await pause(50);
  busy.send(COMPLETE);
  const text = await busy.until(/shutting-down/, 2000);
  expect(text).toContain('HTTP/1.1 200');
  expect(lastAnswer(text)).toMatchObject({ status: 503, body: { code: 'shutting-down' } });
  await closing;
  expect(Date.now() - started).toBeLessThan(2000);
  expect(handled).toBe(1);
});
