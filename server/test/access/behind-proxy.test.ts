import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantRole, hashPassword, savePerson } from '../../src/modules/access/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';
import { browser, signIn, type TestServer, testServer } from './support.ts';

const PUBLIC = 'https://leerbron.example';
let db: Database;
let server: TestServer;

beforeAll(async () => {
  db = await testDatabase();
  await savePerson(db, { username: 'anna', displayName: 'Anna', passwordHash: await hashPassword('een lang wachtwoord') });
  await grantRole(db, 'anna', '01AA', 'report-reader');
  server = await testServer(db, { publicUrl: PUBLIC });
});
afterAll(async () => {
  await server.stop();
  await db.stop();
});

const throughProxy = () => browser((url) => url.replace(PUBLIC, server.url));

test('behind a proxy people sign in at the public address, with cookies that travel over https only', async () => {
  const b = throughProxy();
  const end = await signIn({ ...server, url: PUBLIC }, b, 'anna', 'een lang wachtwoord');
  expect(end.url).toBe(`${PUBLIC}/`);
  const cookie = end.response.headers.getSetCookie().find((line) => line.startsWith('__Host-leerbron='));
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  expect((await b.send(`${PUBLIC}/v1/session`)).status).toBe(200);
});

test('the cookie without the protected name is not accepted at an https address', async () => {
  const b = throughProxy();
  await signIn({ ...server, url: PUBLIC }, b, 'anna', 'een lang wachtwoord');
  const cookie = b.jar.get('__Host-leerbron');
  const other = throughProxy();
  if (cookie) other.jar.set('leerbron', cookie);
  expect((await other.send(`${PUBLIC}/v1/session`)).status).toBe(401);
});

test('every address that the issuer names is the public one, whatever a request claims about hosts', async () => {
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', host: 'evil.example' };
  const text = await (await fetch(`${server.url}/oidc/.well-known/openid-configuration`, { headers })).text();
  const metadata = JSON.parse(text) as Record<string, string>;
  expect(metadata.issuer).toBe(`${PUBLIC}/oidc`);
  for (const name of ['token_endpoint', 'authorization_endpoint', 'jwks_uri', 'end_session_endpoint']) {
    expect(metadata[name], name).toMatch(/^https:\/\/leerbron\.example\/oidc\//);
  }
  expect(text).not.toContain('evil');
});
