import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantRole, hashPassword, savePerson, setPassword } from '../../src/modules/access/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { testDatabase } from '../support/database.ts';
import { browser, form, signIn, type TestServer, testServer } from './support.ts';

const PASSWORD = 'een lang wachtwoord';
let db: Database;
let server: TestServer;

beforeAll(async () => {
  db = await testDatabase();
  await savePerson(db, { username: 'anna', displayName: 'Anna de Vries', passwordHash: await hashPassword(PASSWORD) });
  await grantRole(db, 'anna', '01AA', 'enrolment-officer');
  await grantRole(db, 'anna', '02BB', 'report-reader');
  await savePerson(db, { username: 'dirk', displayName: 'Dirk', passwordHash: await hashPassword(PASSWORD) });
  server = await testServer(db);
});
afterAll(async () => {
  await server.stop();
  await db.stop();
});

type Session = {
  csrfToken: string;
  institution: string;
  institutions: { brin: string; name: string; roles: string[] }[];
  person: { displayName: string };
};
const signedIn = async () => {
  const b = browser();
  const end = await signIn(server, b, 'anna', PASSWORD);
  expect(end.url).toBe(`${server.url}/`);
  const session = (await (await b.send(`${server.url}/v1/session`)).json()) as Session;
  return { b, session };
};
const put = (b: ReturnType<typeof browser>, headers: Record<string, string>, brin = '01AA') =>
  b.send(`${server.url}/v1/institutions/${brin}/enrolments/1`, {
    method: 'PUT',
    body: '{}',
    headers: { 'content-type': 'application/json', ...headers },
  });

test('an enrolment officer signs in with name and password and is told who she is and where she works', async () => {
  const { session } = await signedIn();
  expect(session).toMatchObject({
    person: { displayName: 'Anna de Vries' },
    institution: '01AA',
    institutions: [
      { brin: '01AA', name: 'School 01AA', roles: ['enrolment-officer'] },
      { brin: '02BB', roles: ['report-reader'] },
    ],
  });
});

test('after signing in she arrives where she was going, and never at another site', async () => {
  const inside = await signIn(server, browser(), 'anna', PASSWORD, '/auth/login?returnTo=%2Fenrolments%3Fsite%3D00');
  expect(inside.url).toBe(`${server.url}/enrolments?site=00`);
  for (const outside of ['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', '/auth/logout']) {
    const end = await signIn(server, browser(), 'anna', PASSWORD, `/auth/login?returnTo=${encodeURIComponent(outside)}`);
    expect(end.url).toBe(`${server.url}/`);
  }
});

test('the sign-in page is in Dutch, can be read in English, and lets no other site in', async () => {
  const b = browser();
  const { response, url } = await b.follow(`${server.url}/auth/login`);
  const dutch = await response.text();
  expect(dutch).toContain('<html lang="nl">');
  expect(dutch).toContain('Gebruikersnaam');
  const english = await (await b.send(`${url}?lang=en`)).text();
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('Username');
  const csp = response.headers.get('content-security-policy') ?? '';
  expect(csp).toContain("default-src 'none'");
  expect(csp).toContain("frame-ancestors 'none'");
  expect(csp).not.toContain('unsafe');
  expect((await b.send(`${server.url}/oidc/assets/sign-in.css`)).headers.get('content-type')).toContain('text/css');
});

test('a wrong password and an unknown name get the same answer', async () => {
  const page = async (username: string) => {
    const { response } = await signIn(server, browser(), username, 'niet het wachtwoord');
    const text = await response.text();
    return { status: response.status, text: text.replaceAll(username, 'NAME').replace(/interaction\/[\w-]+/g, 'interaction/UID') };
  };
  const wrong = await page('anna');
  expect(wrong.status).toBe(401);
  expect(wrong.text).toContain('De gebruikersnaam of het wachtwoord klopt niet.');
  expect(await page('niemand')).toEqual(wrong);
});

test('what is typed as a name comes back as text, not as a page', async () => {
  const { response } = await signIn(server, browser(), '"><script>alert(1)</script>', 'x');
  expect(await response.text()).not.toContain('<script>alert');
});

test('after five wrong passwords even the right one waits, and another name does not', async () => {
  const b = browser();
  const { url } = await b.follow(`${server.url}/auth/login`);
  const attempt = (username: string, password: string) => b.send(url, form({ username, password }));
  for (let i = 0; i < 5; i++) expect((await attempt('dirk', `fout ${i}`)).status).toBe(401);
  expect((await attempt('dirk', PASSWORD)).status).toBe(429);
  expect((await attempt('anna', PASSWORD)).status).toBe(303);
  const { rows } = await db.pool.query('select * from access.sign_in_attempt');
  expect(JSON.stringify(rows)).not.toContain('dirk');
  await db.pool.query('delete from access.sign_in_attempt');
});

test('thirty attempts at the same moment cannot slip past the limit', async () => {
  const b = browser();
  const { url } = await b.follow(`${server.url}/auth/login`);
  const tries = await Promise.all(Array.from({ length: 30 }, (_, i) => b.send(url, form({ username: 'gelijk', password: `fout ${i}` }))));
  const looked = tries.filter((r) => r.status === 401).length;
  expect(looked).toBe(5);
  await db.pool.query('delete from access.sign_in_attempt');
});

test('a sign-in page of another browser cannot be used', async () => {
  const { url } = await browser().follow(`${server.url}/auth/login`);
  const response = await browser().send(url, form({ username: 'anna', password: PASSWORD }));
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('verlopen');
});

test('the cookie of the session is out of reach of scripts and kept in the database as a hash only', async () => {
  const { b } = await signedIn();
  const secret = b.jar.get('leerbron')?.value ?? '';
  expect(secret.length).toBeGreaterThanOrEqual(43);
  const { rows } = await db.pool.query('select * from access.session');
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('an enrolment is reported with the session and its token', async () => {
  const { b, session } = await signedIn();
  const response = await put(b, { 'x-csrf-token': session.csrfToken, 'sec-fetch-site': 'same-origin' });
  expect(response.status).toBe(200);
  expect(((await response.json()) as { actor: string }).actor).toMatch(/^user:[0-9a-f-]{36}$/);
});

test('a change without the token of the session, with another or from another site is refused', async () => {
  const { b, session } = await signedIn();
  const other = await signedIn();
  const cases: Record<string, string>[] = [
    {},
    { 'x-csrf-token': 'x' },
    { 'x-csrf-token': other.session.csrfToken },
    { 'x-csrf-token': session.csrfToken, 'sec-fetch-site': 'cross-site' },
    { 'x-csrf-token': session.csrfToken, 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of cases) {
    const response = await put(b, headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'csrf-token-missing' });
  }
});

test('the same person may report at one school, only read at the other and do nothing at a third', async () => {
  const { b, session } = await signedIn();
  const token = { 'x-csrf-token': session.csrfToken };
  expect((await put(b, token, '01AA')).status).toBe(200);
  expect(await (await put(b, token, '02BB')).json()).toMatchObject({
    status: 403,
    code: 'not-authorised-for-institution',
    reason: 'role-lacks-action',
  });
  expect(await (await put(b, token, '03CC')).json()).toMatchObject({ status: 403, reason: 'no-role-at-institution' });
});

test('she switches to another school, and not to one where she has no role', async () => {
  const { b, session } = await signedIn();
  const choose = (brin: string) =>
    b.send(`${server.url}/v1/session/institution`, {
      method: 'PUT',
      body: JSON.stringify({ brin }),
      headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken },
    });
  expect(await (await choose('02BB')).json()).toMatchObject({ institution: '02BB' });
  expect(await (await b.send(`${server.url}/v1/session`)).json()).toMatchObject({ institution: '02BB' });
  expect((await choose('03CC')).status).toBe(403);
  expect((await choose('onzin')).status).toBe(400);
});

test('a forged, an expired and an ended session are nobody, and the cookie is taken away', async () => {
  const forged = browser();
  forged.jar.set('leerbron', { value: 'verzonnen', path: '/' });
  const { b } = await signedIn();
  await db.pool.query(`update access.session set last_used = now() - interval '61 minutes'`);
  for (const stale of [forged, b]) {
    const response = await stale.send(`${server.url}/v1/session`);
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect(stale.jar.has('leerbron')).toBe(false);
  }
});

test('signing out ends the session here and at the issuer', async () => {
  const { b, session } = await signedIn();
  const cookie = b.jar.get('leerbron');
  expect((await b.send(`${server.url}/auth/logout`, { method: 'POST' })).status).toBe(403);
  const response = await b.send(`${server.url}/auth/logout`, { method: 'POST', headers: { 'x-csrf-token': session.csrfToken } });
  const { location } = (await response.json()) as { location: string };
  const confirm = await (await b.send(location)).text();
  expect(confirm).toContain('Wilt u uitloggen?');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(confirm)?.[1] ?? '';
  const end = await b.follow(`${server.url}/oidc/session/end/confirm`, form({ xsrf, logout: 'yes' }));
  expect(end.url).toBe(`${server.url}/`);
  if (cookie) b.jar.set('leerbron', cookie);
  expect((await b.send(`${server.url}/v1/session`)).status).toBe(401);
  const again = await b.follow(`${server.url}/auth/login`);
  expect(await again.response.text()).toContain('Wachtwoord');
});

test('a changed password ends the sessions begun with the old one', async () => {
  const { b } = await signedIn();
  await setPassword(db, 'anna', await hashPassword(PASSWORD));
  expect((await b.send(`${server.url}/v1/session`)).status).toBe(401);
});

test('an answer of the provider that was not asked for, or comes twice, signs nobody in', async () => {
  const stray = await browser().send(`${server.url}/auth/callback?code=x&state=y`);
  expect(stray.status).toBe(400);
  const b = browser();
  await b.send(`${server.url}/auth/login`);
  const wrongState = await b.send(`${server.url}/auth/callback?code=x&state=y`);
  expect(wrongState.status).toBe(400);
  expect(await wrongState.text()).toContain('niet gelukt');
  expect(b.jar.has('leerbron')).toBe(false);
});
