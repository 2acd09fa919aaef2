import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantRole, savePerson } from '../../src/modules/access/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';
import { type Browser, browser, form, type TestServer, testServer } from './support.ts';

/** Another organisation's provider, with its own keys and its own people: whoever types a name there is that person. */
const startProvider = async (redirectUri: () => string): Promise<{ url: string; server: Server }> => {
  let callback: ReturnType<Provider['callback']> | undefined;
  const server = createServer((request, response) => callback?.(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(url, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    clients: [
      {
        client_id: 'leerbron-there',
        client_secret: 'a-secret-of-their-own-making-0001',
        redirect_uris: [redirectUri()],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['x'] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: id }) }),
  });
  callback = provider.callback();
  return { url, server };
};

let db: Database;
let server: TestServer;
let outside: { url: string; server: Server };
let issuer = '';

beforeAll(async () => {
  db = await testDatabase();
  await savePerson(db, { username: 'els', displayName: 'Els', subject: 'subject-of-els' });
  await grantRole(db, 'els', '01AA', 'enrolment-officer');
  await savePerson(db, { username: 'subject-of-nobody', displayName: 'Wie' });
  server = await testServer(db, {
    provider: () => ({
      get issuer() {
        return issuer;
      },
      clientId: 'leerbron-there',
      clientSecret: 'a-secret-of-their-own-making-0001',
    }),
  });
  outside = await startProvider(() => `${server.url}/auth/callback`);
  issuer = outside.url;
});
afterAll(async () => {
  await server.stop();
  outside.server.close();
  outside.server.closeAllConnections();
  await db.stop();
});

/** Signs in at the other provider's own pages: a name, then consent. */
const walk = async (b: Browser, name: string) => {
  let at = `${server.url}/auth/login?returnTo=%2Fenrolments`;
  let response = await b.send(at);
  for (let hop = 0; hop < 15; hop++) {
    const location = response.headers.get('location');
    if (location !== null) {
      at = new URL(location, at).href;
      if (at === `${server.url}/enrolments`) break;
      response = await b.send(at);
      continue;
    }
    if (!at.includes('/interaction/')) break;
    const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? '';
    response = await b.send(at, form({ prompt, login: name, password: 'x' }));
  }
  return { at, response };
};

test('people sign in at an outside provider when one is configured, and are known by their subject there', async () => {
  const b = browser();
  expect((await walk(b, 'subject-of-els')).at).toBe(`${server.url}/enrolments`);
  expect(await (await b.send(`${server.url}/v1/session`)).json()).toMatchObject({ person: { username: 'els' }, institution: '01AA' });
});

test('somebody whom only the outside provider knows gets no session, even with a username that we know', async () => {
  const b = browser();
  const { at, response } = await walk(b, 'subject-of-nobody');
  expect(at).toContain('/auth/callback');
  expect(response.status).toBe(403);
  expect(b.jar.has('leerbron')).toBe(false);
});

test('the embedded issuer then signs in no people', async () => {
  const query = new URLSearchParams({
    client_id: 'leerbron-portal',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${server.url}/auth/callback`,
  });
  expect((await browser().send(`${server.url}/oidc/auth?${query}`)).status).toBe(400);
});
