import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addClient, grantMandates, issueAccessToken, registerAccess } from '../../src/modules/access/index.ts';
import { enrolment, insertCountry, insertLearners, learner, REFERENCE } from '../../src/modules/funding/fixtures.ts';
import { ensureCounted, registerFunding } from '../../src/modules/funding/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { type App, createHttp } from '../../src/platform/http/server.ts';
import { createLog } from '../../src/platform/log.ts';
import { testDatabase } from '../support/database.ts';

const PUBLIC_URL = 'http://localhost:8080';
const NOW = new Date('2026-11-23T10:00:00Z');
let db: Database;
let app: App;
let token: string;

beforeAll(async () => {
  db = await testDatabase();
  await insertCountry(db.pool);
  await insertLearners(db.pool, [
    learner([enrolment('01AA', '2024-08-01', null, '0700', { number: 'a-1' })], '101'),
    learner([enrolment('01AA', '2024-08-01', null, '0410', { number: 'a-2' })], '102'),
    learner(
      [enrolment('01AA', '2024-08-01', null, '0400', { number: 'a-3' }), enrolment('02BB', '2024-09-01', null, '0400', { number: 'b-3' })],
      '103',
    ),
  ]);
  await ensureCounted(db, '2026-11-23', REFERENCE);
  const { publicKey } = await generateKeyPair('ES256', { extractable: true });
  await addClient(db, { clientId: 'school-system', name: 'School system', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantMandates(db, 'school-system', ['01AA']);
  app = createHttp({ logger: createLog('silent'), bodyLimitBytes: 100_000 });
  await registerAccess(app, { db, publicUrl: PUBLIC_URL, institutionNames: async () => new Map() });
  registerFunding(app, { db, reference: () => REFERENCE, now: () => NOW });
  await app.ready();
  token = await issueAccessToken(db, { clientId: 'school-system', scopes: ['funding:read'], publicUrl: PUBLIC_URL });
});
afterAll(async () => {
  await app.close();
  await db.stop();
});

const get = async (url: string, bearer: string | null = token) => {
  const reply = await app.inject({ url, headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` } });
  return { status: reply.statusCode, type: reply.headers['content-type'], body: reply.json() };
};

describe('what an institution receives', () => {
  test('a mandated client reads the amount of a year, every line explained', async () => {
    const { status, body } = await get('/v1/institutions/01AA/funding/2026');
    expect(status).toBe(200);
    expect(body).toMatchObject({ brin: '01AA', fundingYear: 2026, countingDates: ['2025-10-01'], basis: 'counted', asKnownOn: null });
    const product = (line: { count: number; rateCents: number }) => Math.round(line.count * line.rateCents);
    for (const line of body.lines) expect(line.amountCents).toBe(product(line));
    expect(body.totalCents).toBe(22_716_097 + 2 * 11_358_048 + 388_343 + 913_749);
  });

  test('the upcoming year is an expectation', async () => {
    expect((await get('/v1/institutions/01AA/funding/2028')).body.basis).toBe('expected');
  });

  test('as known before anything was recorded there are no pupils and no sites', async () => {
    const { status, body } = await get('/v1/institutions/01AA/funding/2026?asKnownOn=2020-01-01T00:00:00Z');
    expect(status).toBe(200);
    expect(body).toMatchObject({ totalCents: 0, asKnownOn: '2020-01-01T00:00:00Z' });
  });

  test('as known now it is the same as without a moment', async () => {
    const moment = new Date(Date.now() + 1000).toISOString();
    const [now, known] = await Promise.all([
      get('/v1/institutions/01AA/funding/2026'),
      get(`/v1/institutions/01AA/funding/2026?asKnownOn=${encodeURIComponent(moment)}`),
    ]);
    expect(known.body).toEqual({ ...now.body, asKnownOn: moment });
  });

  test.each(['2015', '2029'])('year %s is not known', async (year) => {
    const { status, type, body } = await get(`/v1/institutions/01AA/funding/${year}`);
    expect([status, type]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({ code: 'not-found', detail: expect.stringContaining('2016 up to and including 2028') });
  });

  test.each([
    '/v1/institutions/01AA/funding/next',
    '/v1/institutions/01AA/funding/2026?asKnownOn=yesterday',
    '/v1/institutions/01AA/funding/2026/learners?limit=0',
    '/v1/institutions/01AA/funding/2026/learners?category=everyone',
    '/v1/institutions/01AA/funding/2026/learners?sort=name',
  ])('%s is refused as invalid', async (url) => {
    const { status, body } = await get(url);
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect(body.errors).not.toHaveLength(0);
  });

  test('another institution, and no token, are refused', async () => {
    for (const path of ['', '/learners']) {
      expect((await get(`/v1/institutions/02BB/funding/2026${path}`)).status).toBe(403);
      expect((await get(`/v1/institutions/01AA/funding/2026${path}`, null)).status).toBe(401);
    }
  });
});

describe('the learners behind the amount', () => {
  test('everyone enrolled on the counting date is listed with what counts and why, and the reading is audited', async () => {
    const { status, body } = await get('/v1/institutions/01AA/funding/2026/learners');
    expect(status).toBe(200);
    const rows = body.items.map((one: Record<string, unknown> & { reason: { code: string } }) => [
      one.learnerId,
      one.number,
      one.category,
      one.units,
      one.reason.code,
    ]);
    expect(rows).toEqual([
      ['101', 'a-1', 'upper-vocational', 2, 'counted'],
      ['102', 'a-2', 'upper-general', 1, 'counted-half'],
      ['103', 'a-3', null, 0, 'counts-elsewhere'],
    ]);
    expect(body.next).toBeNull();
    const { rows: entries } = await db.pool.query(
      'select actor, on_behalf_of, purpose, action, learner_ids from platform.audit_log order by audit_id desc limit 1',
    );
    expect(entries).toEqual([
      { actor: 'client:school-system', on_behalf_of: '01AA', purpose: 'funding', action: 'read', learner_ids: ['101', '102', '103'] },
    ]);
  });

  test('they come page by page, and per line', async () => {
    const first = await get('/v1/institutions/01AA/funding/2026/learners?limit=2');
    expect(first.body.next).toBe('102');
    const second = await get('/v1/institutions/01AA/funding/2026/learners?limit=2&after=102');
    expect([second.body.items.length, second.body.next]).toEqual([1, null]);
    const line = await get('/v1/institutions/01AA/funding/2026/learners?category=upper-general');
    expect(line.body.items.map((one: { learnerId: string }) => one.learnerId)).toEqual(['102']);
  });
});

test('the regulations can be read by everyone', async () => {
  const { status, body } = await get('/v1/funding-regulations', null);
  expect(status).toBe(200);
  const regulation = body.items.find((one: { id: string }) => one.id === 'vo-2022');
  expect(regulation).toMatchObject({ id: 'vo-2022', fromYear: 2022, throughYear: null, indexedThroughYear: 2022, provisional: true });
  expect(regulation.parameters).toHaveLength(6);
});
