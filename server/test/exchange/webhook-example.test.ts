import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockOver } from '../../src/platform/clock.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';
import { populationRegister } from './population-support.ts';

const GUIDE = readFileSync(resolve(import.meta.dirname, '../../../docs/webhooks.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'leerbron-example-'));
let app: TestApp;
let example: ChildProcess | undefined;
let said = '';

beforeAll(async () => {
  app = await testApp({ clock: clockOver(() => new Date()), env: { LEERBRON_WEBHOOK_LOCAL: 'on' } });
});
afterAll(async () => {
  example?.kill('SIGKILL');
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};
const until = async (what: () => boolean) => {
  for (const deadline = Date.now() + 15_000; !what(); await pause(20))
    if (Date.now() > deadline) throw new Error(`it did not happen; said: ${said}`);
};

test('the receiver in docs/webhooks.md takes what the register sends, once, and refuses what others send', async () => {
  const [, code = ''] = /^```js\n([\s\S]*?)^```/m.exec(GUIDE) ?? [];
  expect(code).toContain('webhook-signature');
  const file = join(folder, 'receiver.mjs');
  writeFileSync(file, code);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/hook`;
  const subscribed = await app.call('POST', '/v1/institutions/01AA/webhook-subscriptions', { name: 'Example', url });
  const { secret, subscription } = (await subscribed.json()) as { secret: string; subscription: { subscriptionId: string } };
  example = spawn(process.execPath, [file], { env: { PATH: process.env['PATH'], WEBHOOK_SECRET: secret, PORT: String(port) } });
  for (const stream of [example.stdout, example.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  await until(() => said.includes('ready'));

  const learner = someone();
  const enrolled = await app.call(
    'PUT',
    '/v1/institutions/01AA/enrolments/x1',
    enrolment({ learner, composedAt: new Date().toISOString() }),
  );
  const { learnerId } = ((await enrolled.json()) as { learner: { learnerId: string } }).learner;
  const brp = await populationRegister(app);
  await brp.send([{ changeId: 'x1', kind: 'address', bsn: learner.bsn, occurredOn: '2026-11-01', postcode: '1011AB' }]);
  await until(() => said.includes(`address-changed 01AA ${learnerId}`));

  const tried = await app.call('POST', `/v1/institutions/01AA/webhook-subscriptions/${subscription.subscriptionId}/test-deliveries`);
  expect(await tried.json()).toMatchObject({ delivered: true, httpStatus: 204 });
  const forged = (headers: Record<string, string>) => fetch(url, { method: 'POST', body: '{"id":"1","data":{}}', headers });
  expect((await forged({})).status).toBe(401);
  const now = String(Math.floor(Date.now() / 1000));
  expect((await forged({ 'webhook-id': '1', 'webhook-timestamp': now, 'webhook-signature': `v1,${'A'.repeat(43)}=` })).status).toBe(401);
  expect((await forged({ 'webhook-id': '1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,' })).status).toBe(401);
});

test('the kinds that docs/webhooks.md lists are those that can be asked for', async () => {
  const listed = [...GUIDE.matchAll(/^\| `([a-z-]+)` \| /gm)].map((row) => row[1]);
  const reply = await app.call('POST', '/v1/institutions/01AA/webhook-subscriptions', {
    name: 'x',
    url: 'http://127.0.0.1:9/',
    kinds: ['nothing'],
  });
  const { errors } = (await reply.json()) as { errors: { fix: string }[] };
  const known = (errors[0]?.fix ?? '').replace(/^Send one of: |\.$/g, '').split(', ');
  expect(known.length).toBeGreaterThan(5);
  expect(known.filter((kind) => !listed.includes(kind))).toEqual([]);
});
