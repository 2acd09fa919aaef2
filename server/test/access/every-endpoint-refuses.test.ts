import { exportJWK, generateKeyPair } from 'jose';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { addClient, issueAccessToken, PUBLIC_ROUTES, savePerson } from '../../src/modules/access/index.ts';
import { readSession, secretHash, startSession } from '../../src/modules/access/session-store.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { type Config, readConfig } from '../../src/platform/config.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { App } from '../../src/platform/http/server.ts';
import { testDatabase } from '../support/database.ts';

/** What anyone who is known may do, without mandate or role. These lists may only shrink. */
const FOR_ANY_CLIENT = new Set(['GET /v1/institutions', 'GET /v1/institutions/:brin']);
const FOR_ANY_PERSON = new Set([...FOR_ANY_CLIENT, 'GET /v1/session', 'PUT /v1/session/institution']);
/** What lies outside the API, and guards itself or holds nothing of a person or a school. */
const OUTSIDE =
  /^(\*|\/|\/\*|\/(auth|oidc|docs|problems|health|assets|metrics|openapi\.json|portal\.json|schools)(\/.*)?|\/[\w.-]+\.(html|js|css|ico|svg|txt|webmanifest))$/;

type Route = { readonly method: string; readonly url: string };
let db: Database;
let app: App;
let routes: readonly Route[];
const publicUrl = 'http://127.0.0.1:3999';
const credentials: { strangers: Record<string, Record<string, string>>; client: Record<string, string>; person: Record<string, string> } = {
  strangers: {},
  client: {},
  person: {},
};

/** Reads the tree that the router prints back into addresses. */
const readTree = (tree: string): Route[] => {
  const path: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const at = line.search(/[^\s│├└─]/);
    if (at < 0) return [];
    const [, part = '', methods] = /^(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line.slice(at)) ?? [];
    path.length = Math.floor(at / 4) - 1;
    path.push(part);
    const url = path.join('');
    return (methods ?? '').split(', ').flatMap((method) => (method === '' || method === 'HEAD' ? [] : [{ method, url }]));
  });
};

const asClient = async (clientId: string, lifetime = 600) => ({
  authorization: `Bearer ${await issueAccessToken(db, { publicUrl, clientId, scopes: ['funding:read', 'enrolment:report', 'overview:read'], lifetime })}`,
});

beforeAll(async () => {
  db = await testDatabase();
  const config = readConfig({ LEERBRON_PUBLIC_URL: publicUrl, LEERBRON_DEMO: 'off' }) as Config;
  app = await createApp({ config, db, log: pino({ level: 'silent' }), clock: systemClock() });
  await app.ready();
  routes = readTree(app.printRoutes({ commonPrefix: false }));
  const pair = await generateKeyPair('ES256', { extractable: true });
  await addClient(db, { clientId: 'without-mandate', name: 'x', jwks: { keys: [await exportJWK(pair.publicKey)] } });
  const personId = await savePerson(db, { username: 'without-role', displayName: 'x' });
  const secret = await startSession(db, { personId, claims: {}, idToken: undefined });
  const csrf = (await readSession(db, secretHash(secret)))?.csrfToken ?? '';
  credentials.strangers = {
    nobody: {},
    'a token that is no token': { authorization: 'Bearer x.y.z' },
    'an expired token': await asClient('without-mandate', -10),
    'a token of an unknown client': await asClient('unknown'),
    'a forged cookie': { cookie: 'leerbron=verzonnen', 'x-csrf-token': 'x' },
  };
  credentials.client = await asClient('without-mandate');
  credentials.person = { cookie: `leerbron=${secret}`, 'x-csrf-token': csrf };
});
afterAll(async () => {
  await app?.close();
  await db.stop();
});

const api = () => routes.filter((r) => r.url.startsWith('/v1/'));
const guarded = () => api().filter((r) => !(r.method === 'GET' && PUBLIC_ROUTES.has(r.url)));
const ask = async ({ method, url }: Route, headers: Record<string, string>) => {
  const address = url.replace(':brin', '01AA').replace(':year', '2026').replace(/:\w+/g, '1');
  const payload = method === 'GET' ? {} : { payload: '{}' };
  const response = await app.inject({
    method: method as 'GET',
    url: address,
    headers: { 'content-type': 'application/json', ...headers },
    ...payload,
  });
  return { status: response.statusCode, type: String(response.headers['content-type']), challenge: response.headers['www-authenticate'] };
};
const named = (r: Route) => `${r.method} ${r.url}`;

test('the walk sees the endpoints', () => {
  const all = guarded().map(named);
  expect(all).toEqual(
    expect.arrayContaining([
      'GET /v1/session',
      'PUT /v1/institutions/:brin/enrolments/:number',
      'GET /v1/institutions/:brin/funding/:year',
    ]),
  );
});

test('every endpoint refuses strangers, whatever they bring', async () => {
  for (const route of guarded()) {
    for (const [who, headers] of Object.entries(credentials.strangers)) {
      const answer = await ask(route, headers);
      expect(answer.status, `${who}: ${named(route)}`).toBe(401);
      expect(answer.type).toContain('application/problem+json');
      expect(answer.challenge).toContain('Bearer');
    }
  }
});

test('every endpoint refuses a client without mandate and a person without role, save what is for all', async () => {
  for (const route of guarded()) {
    if (!FOR_ANY_CLIENT.has(named(route))) expect((await ask(route, credentials.client)).status, named(route)).toBe(403);
    if (!FOR_ANY_PERSON.has(named(route))) expect((await ask(route, credentials.person)).status, named(route)).toBe(403);
  }
});

test('what is open to everyone can be read only', () => {
  for (const url of PUBLIC_ROUTES) {
    expect(
      api()
        .filter((r) => r.url === url)
        .map((r) => r.method),
      url,
    ).toEqual(['GET']);
  }
});

test('nothing lies outside the API that nobody thought of', () => {
  expect(routes.filter((r) => !r.url.startsWith('/v1/') && !OUTSIDE.test(r.url)).map(named)).toEqual([]);
});
