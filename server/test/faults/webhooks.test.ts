import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueAccessToken } from '../../src/modules/access/index.ts';
import { enrolment, someone } from '../exchange/messages.ts';
import { populationRegister } from '../exchange/population-support.ts';
import { openReceiver, type Receiver } from '../exchange/webhook-receiver.ts';
import { type TestApp, testApp } from '../support/app.ts';

/** One server in this process takes changes in; two more, processes of their own over the same database, deliver. */
const MAIN = resolve(import.meta.dirname, '../../src/main.ts');
let app: TestApp;
let receiver: Receiver;
const servers: ChildProcess[] = [];

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

const startServer = async (): Promise<ChildProcess> => {
  const port = await freePort();
  const server = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: app.db.url,
      LEERBRON_PORT: String(port),
      LEERBRON_DEMO: 'off',
      LEERBRON_LOG_LEVEL: 'silent',
      LEERBRON_WEBHOOK_LOCAL: 'on',
    },
    stdio: 'ignore',
  });
  servers.push(server);
  for (const deadline = Date.now() + 60_000; ; await pause(50)) {
    if ((await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.status === 200) return server;
    if (server.exitCode !== null || Date.now() > deadline) throw new Error('The server did not start.');
  }
};

beforeAll(async () => {
  app = await testApp({ env: { LEERBRON_WEBHOOK_LOCAL: 'on', LEERBRON_WEBHOOK_SENDERS: '0' } });
  receiver = await openReceiver();
});
afterAll(async () => {
  for (const server of servers) if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
  await receiver.stop();
  await app.stop();
});

test('SIGKILL of a server that delivers, again and again: another goes on, nothing is lost, nothing is out of order, what comes twice comes under one identifier', async () => {
  const brp = await populationRegister(app);
  const learners = await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      const learner = someone();
      expect((await app.call('PUT', `/v1/institutions/01AA/enrolments/k${i}`, enrolment({ learner }))).status).toBe(201);
      return learner.bsn;
    }),
  );
  const subscribed = await app.call('POST', '/v1/institutions/01AA/webhook-subscriptions', { name: 'LAS', url: receiver.url });
  expect(subscribed.status).toBe(201);
  receiver.behave((_request, response) => void setTimeout(() => response.writeHead(204).end(), 20));
  const changes = Array.from({ length: 300 }, (_, i) => ({
    changeId: `kill-${i}`,
    kind: 'address',
    bsn: learners[i % learners.length],
    occurredOn: '2026-11-01',
    postcode: `1${100 + i}AB`,
  }));
  const sending = brp.send(changes);
  for (const seen of [30, 120]) {
    const server = await startServer();
    for (const deadline = Date.now() + 90_000; receiver.received.length < seen; await pause(20))
      if (Date.now() > deadline) throw new Error(`only ${receiver.received.length} came`);
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  expect((await sending).every((answer) => answer.body.outcome === 'applied')).toBe(true);
  const last = await startServer();
  await startServer();
  const { rows } = await app.db.pool.query<{ id: string }>(
    `select transaction_id::text || '-' || notification_id::text as id from exchange.notification where brin = '01AA' order by transaction_id, notification_id`,
  );
  const wanted = rows.map((r) => r.id);
  expect(wanted).toHaveLength(300);
  const ids = () => receiver.received.map((r) => r.id);
  for (const deadline = Date.now() + 120_000; new Set(ids()).size < wanted.length; await pause(100))
    if (Date.now() > deadline) throw new Error(`only ${new Set(ids()).size} came`);
  expect([...new Set(ids())]).toEqual(wanted);
  // What was under way at a kill came again, and nothing else did.
  expect(ids().length).toBeLessThanOrEqual(wanted.length + 2);
  last.kill('SIGTERM');
  expect((await once(last, 'exit'))[0]).toBe(0);
}, 300_000);

test('a token without the action cannot manage webhooks', async () => {
  const token = await issueAccessToken(app.db, { clientId: 'test-las', scopes: ['notification:read'], publicUrl: 'http://leerbron.test' });
  const response = await app.call('GET', '/v1/institutions/01AA/webhook-subscriptions', undefined, { authorization: `Bearer ${token}` });
  expect(response.status).toBe(403);
});
