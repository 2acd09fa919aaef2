import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  ApiProblem,
  changesAfter,
  connect,
  dataOf,
  download,
  type EnrolmentReport,
  feedPosition,
  type Leerbron,
  newMessage,
  streamReports,
} from '@leerbron/client/source';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addClient, grantMandates } from '../../src/modules/access/index.ts';
import { enrolment } from '../exchange/messages.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { freePort } from '../support/port.ts';

// The server runs in this process: it must not wait for who waits for it.
const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..', '..');
let app: TestApp;
let key: JWK;
let leerbron: Leerbron;

beforeAll(async () => {
  const port = await freePort();
  app = await testApp({ env: { LEERBRON_PUBLIC_URL: `http://127.0.0.1:${port}` }, port });
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  key = await exportJWK(privateKey);
  await addClient(app.db, { clientId: 'supplier', name: 'Supplier', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantMandates(app.db, 'supplier', ['01AA', '02BB']);
  leerbron = connect({ url: app.url, clientId: 'supplier', key });
});
afterAll(() => app.stop());

const put = (number: string, body: unknown) =>
  leerbron.api.PUT('/v1/institutions/{brin}/enrolments/{number}', {
    params: { path: { brin: '01AA', number } },
    body: body as EnrolmentReport,
  });

describe('the client for suppliers', () => {
  test('signs in, reports, and reads the answer with its funding', async () => {
    const answer = await dataOf(put('k-1', enrolment()));
    expect(answer).toMatchObject({ status: 'accepted', number: 'k-1' });
    expect(answer.funding.length).toBeGreaterThan(0);
  });

  test('throws what is wrong, with every signal and fault', async () => {
    const wrong = await put(
      'k-2',
      enrolment({ periods: [{ startDate: '2026-08-01', site: '99', programme: '0017', yearOfStudy: 1 }] }),
    ).catch((e: unknown) => e);
    expect(wrong).toBeInstanceOf(ApiProblem);
    expect((wrong as ApiProblem).body.signals?.map((one) => one.code)).toContain('397');
    const misspelt = await put('k-2', { ...enrolment(), startdate: '2026-08-01' }).catch((e: unknown) => e);
    expect((misspelt as ApiProblem).body.errors?.map((one) => one.pointer)).toEqual(['/startdate']);
    const stranger = await leerbron.api
      .GET('/v1/institutions/{brin}/changes', { params: { path: { brin: '03CC' }, query: { limit: 1 } } })
      .catch((e: unknown) => e);
    expect((stranger as ApiProblem).status).toBe(403);
  });

  test('streams many reports and gets their answers in order', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => ({ kind: 'enrolment', number: `s-${i}`, report: enrolment() }) as const);
    const answers = [];
    for await (const answer of streamReports(leerbron, '01AA', lines as never)) answers.push(answer);
    expect(answers.map((one) => one.line)).toEqual(lines.map((_, i) => i + 1));
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([201]));
  });

  test('downloads all records and follows the changes', async () => {
    const position = await feedPosition(leerbron, '01AA');
    const numbers: string[] = [];
    for await (const record of download(leerbron, '01AA', { sector: 'vo' })) numbers.push(record.number);
    expect(numbers).toContain('s-49');
    await put('k-3', enrolment());
    await app.call('GET', '/v1/institutions/01AA/changes'); // waits for transactions of other tests
    const changed: (string | null)[] = [];
    for await (const { changes } of changesAfter(leerbron, '01AA', position)) changed.push(...changes.map((one) => one.number));
    expect(changed).toContain('k-3');
  });

  test('has patience with a server that is away or busy, and sends the same message again', async () => {
    let asked = 0;
    const between = createServer((request, response) => {
      asked += 1;
      if (asked === 1) return void request.socket.destroy();
      if (asked === 2) return void response.writeHead(503, { 'retry-after': '0' }).end();
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const { authorization = '', 'content-type': type = '' } = request.headers;
        const answer = await fetch(`${app.url}${request.url}`, {
          method: request.method ?? 'GET',
          headers: { authorization, 'content-type': type },
          body: Buffer.concat(chunks),
        });
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(Buffer.from(await answer.arrayBuffer()));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => between.once('listening', resolve));
    const through = connect({
      url: app.url,
      clientId: 'supplier',
      key,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.includes('/v1/')) return fetch(request);
        const url = request.url.replace(app.url, `http://127.0.0.1:${(between.address() as AddressInfo).port}`);
        return fetch(url, { method: request.method, headers: request.headers, body: await request.text() });
      },
    });
    const answer = await dataOf(
      through.api.PUT('/v1/institutions/{brin}/enrolments/{number}', {
        params: { path: { brin: '01AA', number: 'p-1' } },
        body: { ...enrolment(), ...newMessage(new Date('2026-11-23T08:59:00Z')) } as EnrolmentReport,
      }),
    );
    expect([answer.status, asked]).toEqual(['accepted', 3]);
    between.close();
  });
});

test('the example of docs/client.md runs as it stands, with the package as suppliers get it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leerbron-client-'));
  try {
    await run('npm', ['run', 'build', '-w', 'client', '--', '--outDir', join(folder, 'node_modules', '@leerbron', 'client', 'dist')], {
      cwd: ROOT,
    });
    const manifest = readFileSync(join(ROOT, 'client', 'package.json'), 'utf8');
    writeFileSync(join(folder, 'node_modules', '@leerbron', 'client', 'package.json'), manifest);
    for (const name of ['jose', 'openapi-fetch', 'openapi-typescript-helpers'])
      await run('cp', ['-r', join(ROOT, 'node_modules', name), join(folder, 'node_modules', name)]);
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs', 'client.md'), 'utf8')) ?? [];
    writeFileSync(join(folder, 'example.mjs'), example);
    writeFileSync(join(folder, 'key.json'), JSON.stringify(key));
    const { stdout: output } = await run(process.execPath, ['example.mjs'], {
      cwd: folder,
      env: {
        ...process.env,
        LEERBRON_URL: app.url,
        LEERBRON_CLIENT: 'supplier',
        LEERBRON_BRIN: '02BB',
        LEERBRON_TODAY: '2026-11-23T08:59:00Z',
      },
    });
    expect(output).toContain('accepted');
    expect(output).toContain('refused: 397');
    expect(output).toContain('1 record in the register');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
