import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClient, grantMandates, issueAccessToken, obtainAccessToken, withdrawMandates } from '../../src/modules/access/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';
import { type TestServer, testServer } from './support.ts';

const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'] as const;
let db: Database;
let server: TestServer;
let key: CryptoKey;

const register = async (clientId: string, alg: (typeof ALGORITHMS)[number]) => {
  const pair = await generateKeyPair(alg, { extractable: true });
  await addClient(db, {
    clientId,
    name: clientId,
    jwks: { keys: [{ ...(await exportJWK(pair.publicKey)), alg, use: 'sig', kid: `${clientId}-1` }] },
  });
  return pair.privateKey;
};

beforeAll(async () => {
  db = await testDatabase();
  server = await testServer(db);
  key = await register('las', 'EdDSA');
  await grantMandates(db, 'las', ['01AA', '02BB']);
  await grantMandates(db, 'las', ['04DD'], ['report:read']);
});
afterAll(async () => {
  await server.stop();
  await db.stop();
});

const assertion = (claims: JWTPayload = {}, signingKey: CryptoKey = key, alg = 'EdDSA', clientId = 'las') =>
  new SignJWT({ iss: clientId, sub: clientId, aud: `${server.url}/oidc`, jti: randomUUID(), ...claims })
    .setProtectedHeader({ alg, kid: `${clientId}-1` })
    .setIssuedAt()
    .setExpirationTime(claims.exp ?? '1m')
    .sign(signingKey);

const askToken = async (jwt: string, extra: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: jwt,
      ...extra,
    }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { access_token: string; expires_in: number; scope: string; error: string },
  };
};

const get = async (token: string, brin = '01AA') => {
  const response = await fetch(`${server.url}/v1/institutions/${brin}/funding/2026`, { headers: { authorization: `Bearer ${token}` } });
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: (await response.json()) as Record<string, unknown>,
  };
};

const refused = { status: 401, body: { code: 'unauthenticated' } };

test('a program finds out by itself where to get a token', async () => {
  const metadata = (await (await fetch(`${server.url}/oidc/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
  expect(metadata).toMatchObject({ issuer: `${server.url}/oidc`, token_endpoint: `${server.url}/oidc/token` });
  expect(metadata.token_endpoint_auth_signing_alg_values_supported).toEqual(expect.arrayContaining([...ALGORITHMS]));
  expect(metadata.grant_types_supported).toEqual(expect.arrayContaining(['client_credentials', 'authorization_code']));
  const { keys } = (await (await fetch(`${server.url}/oidc/jwks`)).json()) as { keys: Record<string, unknown>[] };
  expect(keys.length).toBe(1);
  expect(keys[0]).not.toHaveProperty('d');
});

test.each(ALGORITHMS)('a school administration gets a token for ten minutes with an assertion signed with %s', async (alg) => {
  const own = await register(`las-${alg}`, alg);
  await grantMandates(db, `las-${alg}`, ['03CC']);
  const { status, body } = await askToken(await assertion({}, own, alg, `las-${alg}`));
  expect(status).toBe(200);
  expect(body.expires_in).toBe(600);
  expect(body.scope.split(' ')).toContain('enrolment:report');
  expect(await get(body.access_token, '03CC')).toMatchObject({ status: 200, body: { actor: `client:las-${alg}` } });
});

test('the token command does the same', async () => {
  const jwk = { ...(await exportJWK(key)), alg: 'EdDSA', kid: 'las-1' };
  const { accessToken } = await obtainAccessToken({ publicUrl: server.url, clientId: 'las', key: jwk });
  expect((await get(accessToken)).status).toBe(200);
});

test('a token that was asked for reading does not report', async () => {
  const { body } = await askToken(await assertion(), { scope: 'overview:read' });
  expect(body.scope).toBe('overview:read');
  expect(await get(body.access_token)).toMatchObject({ status: 403, body: { reason: 'token-lacks-scope' } });
});

test('an assertion is used once: the second time it is refused, also when both come at the same moment', async () => {
  const jwt = await assertion();
  expect((await askToken(jwt)).status).toBe(200);
  expect(await askToken(jwt)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  const other = await assertion();
  const answers = await Promise.all(Array.from({ length: 8 }, () => askToken(other)));
  expect(answers.filter((a) => a.status === 200).length).toBe(1);
});

test('an assertion that is expired, for another audience, of another client or signed with another key is refused', async () => {
  const stranger = (await generateKeyPair('EdDSA')).privateKey;
  const past = Math.floor(Date.now() / 1000) - 60;
  const wrong = [
    await assertion({ exp: past }),
    await assertion({ aud: 'https://other.example' }),
    await assertion({ iss: 'las-ES256' }),
    await assertion({}, stranger),
    await assertion({}, key, 'EdDSA', 'nobody'),
    new UnsecuredJWT({ iss: 'las', sub: 'las', aud: `${server.url}/oidc`, jti: randomUUID() }).setExpirationTime('1m').encode(),
  ];
  for (const jwt of wrong) expect((await askToken(jwt)).status).toBe(401);
});

test('a token is for this register only: another audience is not given out', async () => {
  expect(await askToken(await assertion(), { resource: 'https://other.example/v1' })).toMatchObject({
    status: 400,
    body: { error: 'invalid_target' },
  });
});

test('a token for another school is refused with the reason', async () => {
  const { body } = await askToken(await assertion());
  expect(await get(body.access_token, '09ZZ')).toMatchObject({
    status: 403,
    body: { code: 'not-authorised-for-institution', action: 'funding:read', reason: 'no-mandate-for-institution' },
  });
});

test('a mandate that is withdrawn takes effect within a second, while the token is still good', async () => {
  const { body } = await askToken(await assertion());
  expect((await get(body.access_token, '02BB')).status).toBe(200);
  await withdrawMandates(db, 'las', ['02BB']);
  const start = performance.now();
  let last = 200;
  while (last === 200 && performance.now() - start < 5000) last = (await get(body.access_token, '02BB')).status;
  expect(last).toBe(403);
  expect(performance.now() - start).toBeLessThan(1200);
  expect((await get(body.access_token, '01AA')).status).toBe(200);
});

test('a connection that lasts ends within a second of the mandate, and says what else it may do', async () => {
  const { body } = await askToken(await assertion());
  const response = await fetch(`${server.url}/v1/institutions/04DD/report-events`, {
    headers: { authorization: `Bearer ${body.access_token}` },
  });
  expect(response.status).toBe(200);
  await withdrawMandates(db, 'las', ['04DD']);
  const start = performance.now();
  const lines = (await response.text()).trim().split('\n');
  expect(performance.now() - start).toBeLessThan(1300);
  expect(new Set(lines)).toEqual(new Set(['{"mayReport":false}']));
});

test('a client that is removed is nobody from then on', async () => {
  const own = await register('short-lived', 'ES256');
  await grantMandates(db, 'short-lived', ['01AA']);
  const { body } = await askToken(await assertion({}, own, 'ES256', 'short-lived'));
  expect((await get(body.access_token)).status).toBe(200);
  await db.pool.query(`delete from access.client where client_id = 'short-lived'`);
  await new Promise((done) => setTimeout(done, 1100));
  expect(await get(body.access_token)).toMatchObject(refused);
});

const ownKey = async () =>
  (await db.pool.query<{ jwk: Record<string, string> }>(`select jwk from access.signing_key where purpose = 'sign'`)).rows[0]?.jwk ?? {};

type Twist = { claims?: JWTPayload; header?: Record<string, string>; drop?: string[] };
const forge = async ({ claims = {}, header = {}, drop = [] }: Twist, signingKey?: CryptoKey) => {
  const now = Math.floor(Date.now() / 1000);
  const jwk = await ownKey();
  const payload: JWTPayload = {
    iss: `${server.url}/oidc`,
    aud: `${server.url}/v1`,
    sub: 'las',
    client_id: 'las',
    scope: 'funding:read',
    jti: randomUUID(),
    iat: now,
    exp: now + 300,
    ...claims,
  };
  for (const name of drop) delete payload[name];
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid ?? '', ...header })
    .sign(signingKey ?? { ...jwk, kty: 'EC' });
};

test('a token made with our own key is good, so that what follows fails for one reason only', async () => {
  expect((await get(await forge({}))).status).toBe(200);
});

test('an expired token is refused, and says so', async () => {
  const past = Math.floor(Date.now() / 1000) - 400;
  const answer = await get(await forge({ claims: { iat: past - 100, exp: past } }));
  expect(answer).toMatchObject(refused);
  expect(answer.challenge).toContain('error="invalid_token"');
  expect(answer.body.detail).toContain('expired');
});

test('a token that was good a moment ago is refused once it has expired', async () => {
  const now = Math.floor(Date.now() / 1000);
  const token = await forge({ claims: { exp: now + 2 } });
  expect((await get(token)).status).toBe(200);
  await new Promise((done) => setTimeout(done, 2100));
  expect(await get(token)).toMatchObject(refused);
});

test('a token for another audience, issuer or kind, too old, without a needed claim or of a person is refused', async () => {
  const now = Math.floor(Date.now() / 1000);
  const twists: Twist[] = [
    { claims: { aud: 'https://other.example/v1' } },
    { claims: { iss: 'https://other.example/oidc' } },
    { header: { typ: 'JWT' } },
    { claims: { iat: now - 700, exp: now + 300 } },
    { claims: { sub: randomUUID() } },
    ...['exp', 'iat', 'jti', 'sub', 'client_id', 'aud', 'iss'].map((name) => ({ drop: [name] })),
  ];
  for (const twist of twists) expect(await get(await forge(twist)), JSON.stringify(twist)).toMatchObject(refused);
});

test('a token with a tampered signature, tampered claims, no signature or a stranger\u2019s signature is refused', async () => {
  const good = await forge({});
  const [header = '', body = '', signature = ''] = good.split('.');
  const more = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), client_id: 'las-ES256' })).toString(
    'base64url',
  );
  const turned = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
  const stranger = (await generateKeyPair('ES256')).privateKey;
  const forged = [
    `${header}.${body}.${turned}`,
    `${header}.${more}.${signature}`,
    `${none}.${body}.`,
    `${header}.${body}.`,
    await forge({}, stranger),
    'x',
    'a.b.c',
  ];
  for (const token of forged) expect(await get(token), token).toMatchObject(refused);
});

test('a public key used as a shared secret signs nothing', async () => {
  const { kty, crv, x, y } = await ownKey();
  const secret = new TextEncoder().encode(JSON.stringify({ kty, crv, x, y }));
  const now = Math.floor(Date.now() / 1000);
  const token = await new SignJWT({
    iss: `${server.url}/oidc`,
    aud: `${server.url}/v1`,
    sub: 'las',
    client_id: 'las',
    jti: 'x',
    iat: now,
    exp: now + 60,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .sign(secret);
  expect(await get(token)).toMatchObject(refused);
});

test('another scheme than Bearer, or nothing, is answered with the way in', async () => {
  for (const authorization of ['Basic bGFzOmxhcw==', 'Bearer', '']) {
    const response = await fetch(`${server.url}/v1/institutions/01AA/funding/2026`, { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer realm="leerbron"');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  }
});

test('a token from the benchmark helper passes the same door, and no other', async () => {
  const token = await issueAccessToken(db, { publicUrl: server.url, clientId: 'las', scopes: ['funding:read'] });
  expect((await get(token)).status).toBe(200);
  expect((await get(token, '09ZZ')).status).toBe(403);
  const elsewhere = await issueAccessToken(db, { publicUrl: 'https://other.example', clientId: 'las', scopes: ['funding:read'] });
  expect(await get(elsewhere)).toMatchObject(refused);
});

test('tokens outlive a restart of the server, since the keys are in the database', async () => {
  const second = await testServer(db);
  try {
    const token = await issueAccessToken(db, { publicUrl: second.url, clientId: 'las', scopes: ['funding:read'] });
    const response = await fetch(`${second.url}/v1/institutions/01AA/funding/2026`, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
  } finally {
    await second.stop();
  }
});
