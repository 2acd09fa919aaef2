import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemonstrationAccess, installDemonstrationAccess, obtainAccessToken } from '../../src/modules/access/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';
import { browser, signIn, type TestServer, testServer } from './support.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'leerbron-demo-'));
const institutions = [
  { brin: '01AA', name: 'Het Eerste' },
  { brin: '02BB', name: 'Het Tweede' },
];
const ofSectors = [
  { sector: 'po', brin: '04DD', name: 'Basisschool' },
  { sector: 'mbo', brin: '05EE', name: 'College' },
  { sector: 'hbo', brin: '06FF', name: 'Hogeschool' },
] as const;
let db: Database;
let server: TestServer;
let demo: DemonstrationAccess;

beforeAll(async () => {
  db = await testDatabase();
  await installDemonstrationAccess(db, { dataDir, institutions, ofSectors });
  demo = await installDemonstrationAccess(db, { dataDir, institutions, ofSectors });
  server = await testServer(db);
});
afterAll(async () => {
  await server.stop();
  await db.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('each of the demonstration log-ins signs in at the school that it names', async () => {
  expect(demo.logins.map((l) => [l.username, l.brin, l.role])).toEqual([
    ['anna', '01AA', 'enrolment-officer'],
    ['bram', '02BB', 'enrolment-officer'],
    ['carla', '01AA', 'report-reader'],
    ['dirk', '04DD', 'enrolment-officer'],
    ['eva', '05EE', 'enrolment-officer'],
    ['farid', '06FF', 'enrolment-officer'],
  ]);
  for (const login of demo.logins) {
    const b = browser();
    await signIn(server, b, login.username, login.password);
    const session = await (await b.send(`${server.url}/v1/session`)).json();
    expect(session).toMatchObject({
      person: { username: login.username },
      institution: login.brin,
      institutions: [{ roles: [login.role] }],
    });
  }
});

test('the demonstration administration gets a token with its key and acts for the schools named', async () => {
  const key = JSON.parse(await readFile(demo.client.keyFile, 'utf8')) as JWK;
  const { accessToken } = await obtainAccessToken({ publicUrl: server.url, clientId: demo.client.clientId, key });
  for (const [brin, status] of [
    ['01AA', 200],
    ['02BB', 200],
    ['05EE', 200],
    ['03CC', 403],
  ] as const) {
    const response = await fetch(`${server.url}/v1/institutions/${brin}/funding/2026`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(response.status).toBe(status);
  }
});

test('the private key is readable by its owner only and is not in the database', async () => {
  expect((await stat(demo.client.keyFile)).mode & 0o777).toBe(0o600);
  const { d } = JSON.parse(await readFile(demo.client.keyFile, 'utf8')) as JWK;
  expect(d).toBeTruthy();
  expect(JSON.stringify((await db.pool.query('select jwks from access.client')).rows)).not.toContain(d);
});

test('a second start changes no password, role or mandate', async () => {
  const state = async () =>
    (
      await db.pool.query(
        'select (select json_agg(p) from access.person p) as p, (select json_agg(r) from access.role r) as r, (select json_agg(m) from access.mandate m) as m',
      )
    ).rows;
  const before = await state();
  await installDemonstrationAccess(db, { dataDir, institutions, ofSectors });
  expect(await state()).toEqual(before);
});
