import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accessCommand } from '../../src/cli/access.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerbron-access-'));
const [publicFile, privateFile] = [join(folder, 'public.json'), join(folder, 'private.json')];
let db: Database;
let server: TestServer;

beforeAll(async () => {
  db = await testDatabase();
  server = await testServer(db);
  vi.stubEnv('DATABASE_URL', db.url);
  vi.stubEnv('LEERBRON_PUBLIC_URL', server.url);
  const pair = await generateKeyPair('ES256', { extractable: true });
  writeFileSync(publicFile, JSON.stringify({ keys: [await exportJWK(pair.publicKey)] }));
  writeFileSync(privateFile, JSON.stringify(await exportJWK(pair.privateKey)));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await db.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as typed. @returns what it printed, what it complained about and its exit code. */
const run = async (...args: string[]) => {
  const printed = { out: '', fault: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.out += String(text);
    return true;
  });
  const fault = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed.fault += String(text);
    return true;
  });
  try {
    await accessCommand().parseAsync(args, { from: 'user' });
    return { ...printed, code: process.exitCode ?? 0 };
  } finally {
    out.mockRestore();
    fault.mockRestore();
    process.exitCode = undefined;
  }
};

test('an operator registers a client, mandates it, tries a token and withdraws the mandate', async () => {
  expect((await run('add-client', 'las', 'Administratie', '--jwks', publicFile)).code).toBe(0);
  expect((await run('mandate', '--client', 'las', '--brin', '01AA', '--brin', '02BB', '--scope', 'funding:read')).code).toBe(0);
  const { out, code } = await run('token', '--client', 'las', '--key', privateFile);
  expect(code).toBe(0);
  const ask = (path: string, method = 'GET') =>
    fetch(`${server.url}${path}`, { method, headers: { authorization: `Bearer ${out.trim()}` } });
  expect((await ask('/v1/institutions/01AA/funding/2026')).status).toBe(200);
  expect((await ask('/v1/institutions/01AA/enrolments/1', 'PUT')).status).toBe(403);
  expect((await run('withdraw', '--client', 'las', '--brin', '01AA')).out).toContain('1 mandate(s)');
  await new Promise((done) => setTimeout(done, 1000));
  expect((await ask('/v1/institutions/01AA/funding/2026')).status).toBe(403);
  expect((await ask('/v1/institutions/02BB/funding/2026')).status).toBe(200);
});

test('a private key is not registered', async () => {
  const { code, fault } = await run('add-client', 'careless', 'x', '--jwks', privateFile);
  expect(code).toBe(1);
  expect(fault).toContain('public keys');
  expect((await db.pool.query(`select 1 from access.client where client_id = 'careless'`)).rowCount).toBe(0);
});

test('a person known at an outside provider is added and given a role', async () => {
  expect((await run('add-person', 'Els', 'Els Smit', '--subject', 'abc')).code).toBe(0);
  expect((await run('grant-role', 'els', '--brin', '01AA', '--role', 'report-reader')).code).toBe(0);
  const { rows } = await db.pool.query('select username, subject, brin, role from access.person join access.role using (person_id)');
  expect(rows).toEqual([{ username: 'els', subject: 'abc', brin: '01AA', role: 'report-reader' }]);
});

test('what names nobody or nothing ends with a message and exit code 1', async () => {
  expect(await run('grant-role', 'niemand', '--brin', '01AA', '--role', 'report-reader')).toMatchObject({
    code: 1,
    fault: expect.stringContaining('niemand'),
  });
  expect(await run('withdraw', '--client', 'las', '--brin', '09ZZ')).toMatchObject({ code: 1 });
  expect(await run('mandate', '--client', 'unknown', '--brin', '01AA')).toMatchObject({ code: 1 });
  expect(await run('token', '--client', 'unknown', '--key', privateFile)).toMatchObject({ code: 1, out: '' });
});

test('an operator mandates the client of another agency, which then gets a token for that, and ends the mandate', async () => {
  await run('add-client', 'brp', 'Population register', '--jwks', publicFile);
  expect(await run('mandate-agency', '--client', 'brp', '--scope', 'enrolment:report').catch((error: Error) => error.message)).toMatch(
    /process.exit|must be one of population:report/,
  );
  expect(await run('mandate-agency', '--client', 'brp', '--scope', 'population:report')).toMatchObject({ code: 0 });
  const token = await run('token', '--client', 'brp', '--key', privateFile, '--scope', 'population:report');
  expect(token).toMatchObject({ code: 0 });
  const [, payload = ''] = token.out.split('.');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ scope: 'population:report', client_id: 'brp' });
  expect(await run('withdraw-agency', '--client', 'brp')).toMatchObject({ code: 0 });
  expect(await run('withdraw-agency', '--client', 'brp')).toMatchObject({ code: 1 });
});
