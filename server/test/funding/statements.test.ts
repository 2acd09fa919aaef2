import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addClient, grantMandates, issueAccessToken, registerAccess } from '../../src/modules/access/index.ts';
import { enrolment, insertCountry, insertLearners, learner, REFERENCE } from '../../src/modules/funding/fixtures.ts';
import {
  ensureCounted,
  enterParameters,
  findScheme,
  issueStatements,
  registerFunding,
  type Scheme,
  verifyStatements,
} from '../../src/modules/funding/index.ts';
import { type Database, transaction } from '../../src/platform/db/database.ts';
import { settledMoment } from '../../src/platform/db/settled-moment.ts';
import { type App, createHttp } from '../../src/platform/http/server.ts';
import { createLog } from '../../src/platform/log.ts';
import { testDatabase } from '../support/database.ts';

const PUBLIC_URL = 'http://localhost:8080';
const TODAY = '2026-11-23';
const VO = findScheme('vo') as Scheme;
let db: Database;
let app: App;
let token: string;

beforeAll(async () => {
  db = await testDatabase();
  await insertCountry(db.pool);
  await insertLearners(db.pool, [
    learner([enrolment('01AA', '2024-08-01', null, '0700', { number: 'a-1' })], '101'),
    learner([enrolment('01AA', '2024-08-01', null, '0410', { number: 'a-2' })], '102'),
    learner([enrolment('02BB', '2024-08-01', null, '0400', { number: 'b-1' })], '103'),
  ]);
  await db.pool.query(`insert into register.learner_details (learner_id, during, birth_date, sex, recorded_by)
    select learner_id, '[2010-01-01,)', '2010-01-01', 'unknown', 'test' from register.learner`);
  await ensureCounted(db, TODAY, REFERENCE);
  const { publicKey } = await generateKeyPair('ES256', { extractable: true });
  await addClient(db, { clientId: 'school-system', name: 'School system', jwks: { keys: [await exportJWK(publicKey)] } });
  await grantMandates(db, 'school-system', ['01AA']);
  app = createHttp({ logger: createLog('silent'), bodyLimitBytes: 100_000 });
  await registerAccess(app, { db, publicUrl: PUBLIC_URL, institutionNames: async () => new Map() });
  registerFunding(app, { db, reference: () => REFERENCE, now: () => new Date(`${TODAY}T10:00:00Z`) });
  await app.ready();
  token = await issueAccessToken(db, { clientId: 'school-system', scopes: ['funding:read'], publicUrl: PUBLIC_URL });
});
afterAll(async () => {
  await app.close();
  await db.stop();
});

const send = async (method: 'GET' | 'POST', url: string, payload?: object) => {
  const reply = await app.inject({ method, url, headers: { authorization: `Bearer ${token}` }, ...(payload && { payload }) });
  return { status: reply.statusCode, headers: reply.headers, raw: reply.rawPayload, body: () => reply.json() };
};
const get = async (url: string) => (await send('GET', url)).body();
const issue = async (fundingYear: number, asKnownOn?: string) =>
  issueStatements(db, REFERENCE, {
    scheme: VO,
    fundingYear,
    asKnownOn: asKnownOn ?? (await settledMoment(db)),
    by: 'system:test',
    today: TODAY,
  });
const SITES = 22_716_097 + 2 * 11_358_048;

describe('a statement', () => {
  test('is issued once, numbered and frozen, and says the same when it is computed anew', async () => {
    const moment = await settledMoment(db);
    expect(await issue(2026, moment)).toEqual({ issued: 2, unchanged: 0 });
    expect(await issue(2026, moment)).toEqual({ issued: 2, unchanged: 0 });
    expect(await issue(2026)).toEqual({ issued: 0, unchanged: 2 });
    const { items } = await get('/v1/institutions/01AA/funding-statements');
    expect(items).toMatchObject([
      { number: 'VO-2026-01AA-1', version: 1, totalCents: SITES + 913_749 + 388_343, differenceCents: SITES + 1_302_092 },
    ]);
    const whole = await get('/v1/institutions/01AA/funding-statements/VO-2026-01AA-1');
    expect(whole).toMatchObject({
      counts: { 'upper-vocational': 2, 'upper-general': 1 },
      differences: [],
      statement: { basis: 'counted' },
    });
    expect(whole.statement.lines.find((line: { category: string }) => line.category === 'upper-general')).toMatchObject({
      count: 0.5,
      arithmetic: '0.5 × 7766.86 = 3883.43',
    });
    expect(await get('/v1/institutions/01AA/funding-statements/VO-2026-01AA-1/recomputation')).toMatchObject({
      same: true,
      differences: [],
    });
  });

  test('a corrected count gives a new version with the difference, and the old one can still be computed to the cent', async () => {
    await db.pool.query(`update register.enrolment_period set programme_code = '0400', recorded_at = now() where learner_id = 102`);
    expect(await issue(2026)).toEqual({ issued: 1, unchanged: 1 });
    const second = await get('/v1/institutions/01AA/funding-statements/VO-2026-01AA-2');
    expect(second).toMatchObject({ version: 2, totalCents: SITES + 913_749 + 776_686, differenceCents: 388_343 });
    expect(second.differences).toEqual([
      expect.objectContaining({ category: 'upper-general', countBefore: 0.5, countAfter: 1, differenceCents: 388_343 }),
    ]);
    for (const number of ['VO-2026-01AA-1', 'VO-2026-01AA-2'])
      expect(await get(`/v1/institutions/01AA/funding-statements/${number}/recomputation`)).toMatchObject({ same: true });
    expect(await verifyStatements(db, REFERENCE, { scheme: VO, fundingYear: 2026, today: TODAY })).toEqual({ checked: 2, different: [] });
  });

  test('cannot be changed or taken back in the database', async () => {
    await expect(db.pool.query('update funding.statement set total_cents = 0')).rejects.toThrow('cannot be changed');
    await expect(db.pool.query('delete from funding.statement')).rejects.toThrow('cannot be changed');
  });

  test('a register that was changed behind its history is found out', async () => {
    await db.pool.query(
      "begin; set local session_replication_role = replica; update funding.statement set total_cents = total_cents + 1, document = jsonb_set(document::jsonb, '{totalCents}', to_jsonb(total_cents + 1))::json where number = 'VO-2026-02BB-1'; commit",
    );
    const found = await verifyStatements(db, REFERENCE, { scheme: VO, fundingYear: 2026, today: TODAY });
    expect(found.different.map((one) => one.number)).toEqual(['VO-2026-02BB-1']);
  });

  test('comes as a tagged PDF in both languages', async () => {
    for (const language of ['nl', 'en']) {
      const { status, headers, raw } = await send(
        'GET',
        `/v1/institutions/01AA/funding-statements/VO-2026-01AA-2/document?language=${language}`,
      );
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      const text = raw.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text).toContain('/MarkInfo');
      expect(text).toContain('/StructTreeRoot');
      expect(text).toContain('pdfuaid:part');
      expect(text).toContain(language === 'nl' ? '(nl-NL)' : '(en)');
    }
  });

  test('of another institution, or with a number that is none, is not found', async () => {
    expect((await send('GET', '/v1/institutions/02BB/funding-statements')).status).toBe(403);
    expect((await send('GET', '/v1/institutions/01AA/funding-statements/VO-2026-02BB-1')).status).toBe(404);
    expect((await send('GET', '/v1/institutions/01AA/funding-statements/nonsense')).status).toBe(400);
  });

  test('what becomes known while statements are computed belongs to the next version', async () => {
    const tx = await db.pool.connect();
    await tx.query('begin');
    await tx.query(`update register.enrolment_period set programme_code = '0700', recorded_at = now() where learner_id = 102`);
    const moment = settledMoment(db);
    const early = await Promise.race([moment, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]);
    expect(early).toBe('waits');
    await tx.query('commit');
    tx.release();
    await issue(2026, await moment);
    const third = await get('/v1/institutions/01AA/funding-statements/VO-2026-01AA-3');
    expect(third.totalCents).toBe(SITES + 2 * 913_749);
    expect(await get('/v1/institutions/01AA/funding-statements/VO-2026-01AA-3/recomputation')).toMatchObject({ same: true });
  });
});

describe('a run of statements', () => {
  test('that was interrupted goes on, and two at once do it once', async () => {
    const asKnownOn = await settledMoment(db);
    const stop = new AbortController();
    stop.abort();
    const options = { scheme: VO, fundingYear: 2025, asKnownOn, by: 'system:test', today: TODAY };
    await expect(issueStatements(db, REFERENCE, { ...options, signal: stop.signal })).rejects.toThrow();
    const [one, other] = await Promise.all([issueStatements(db, REFERENCE, options), issueStatements(db, REFERENCE, options)]);
    expect([one.issued, other.issued]).toEqual([2, 2]);
    const { rows } = await db.pool.query('select count(*)::int as n from funding.statement where funding_year = 2025');
    expect(rows).toEqual([{ n: 2 }]);
  });

  test('amounts that the agency entered later make a new version; the first still holds', async () => {
    await issue(2024);
    await enterParameters(db, [{ scheme: 'vo', fundingYear: 2024, key: 'practical', value: 1, source: 'test' }], 'system:test');
    await enterParameters(db, [{ scheme: 'vo', fundingYear: 2024, key: 'main-site', value: 25_000_000, source: 'test' }], 'system:test');
    expect(await issue(2024)).toEqual({ issued: 2, unchanged: 0 });
    const { items } = await get('/v1/institutions/01AA/funding-statements?fundingYear=2024');
    expect(items.map((one: { differenceCents: number }) => one.differenceCents)).toEqual([25_000_000 - 22_716_097, items[1].totalCents]);
    expect(await get(`/v1/institutions/01AA/funding-statements/${items[1].number}/recomputation`)).toMatchObject({ same: true });
  });
});

test('statements for some institutions are no run over all: the others still get theirs, as known on the same moment', async () => {
  const asKnownOn = await settledMoment(db);
  const options = { scheme: VO, fundingYear: 2023, asKnownOn, by: 'system:test', today: TODAY };
  expect(await issueStatements(db, REFERENCE, { ...options, brins: ['01AA'] })).toEqual({ issued: 1, unchanged: 0 });
  expect(await issueStatements(db, REFERENCE, options)).toEqual({ issued: 1, unchanged: 1 });
});

describe('what a year will bring', () => {
  test('if nothing changes, and if the school changes something', async () => {
    const { status, body } = await send('POST', '/v1/institutions/01AA/funding-projections', {
      fundingYear: 2028,
      changes: [
        { category: 'lower-years', difference: 10 },
        { category: 'upper-vocational', difference: -1 },
      ],
    });
    expect(status).toBe(200);
    expect(body()).toMatchObject({ before: { basis: 'expected' }, differenceCents: 10 * 776_686 - 913_749 });
    const nothing = await send('POST', '/v1/institutions/01AA/funding-projections', { fundingYear: 2028, changes: [] });
    expect(nothing.body()).toMatchObject({ differenceCents: 0 });
  });

  test('changes that cannot be are refused all at once, with their place', async () => {
    const { status, body } = await send('POST', '/v1/institutions/01AA/funding-projections', {
      fundingYear: 2028,
      changes: [
        { category: 'nonsense', difference: 1 },
        { category: 'lower-years', difference: -1 },
      ],
    });
    expect(status).toBe(400);
    expect(body().errors.map((one: { pointer: string }) => one.pointer)).toEqual(['/changes/0/category', '/changes/1/category']);
    expect(body().errors[1].fix).toBe('At most 0 fewer.');
  });
});

describe('why a learner counts', () => {
  test('is told for every year the school had the learner', async () => {
    const { items } = await get('/v1/institutions/01AA/learners/102/funding');
    type Item = { scheme: string; fundingYear: number; standings: { units: number; reason: { code: string } }[] };
    const by = (scheme: string): Item[] => items.filter((one: Item) => one.scheme === scheme);
    expect(by('vo').map((one) => [one.fundingYear, one.standings[0]?.units])).toEqual([
      [2028, 2],
      [2027, 2],
      [2026, 2],
      [2025, 2],
    ]);
    expect(by('newcomers-vo').map((one) => [one.fundingYear, one.standings[0]?.reason.code])).toEqual(
      [2027, 2026, 2025, 2024].map((year) => [year, 'dutch-national']),
    );
  });

  test('a learner of another school is not shown, and the attempt is on record', async () => {
    expect((await send('GET', '/v1/institutions/01AA/learners/103/funding')).status).toBe(404);
    const { rows } = await transaction(db, (tx) => tx.query(`select action from platform.audit_log where 103 = any(learner_ids)`));
    expect(rows).toEqual([{ action: 'refuse' }]);
  });
});
