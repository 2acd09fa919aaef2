import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const put = async (number: string, body: unknown, brin = '01AA', headers = {}) => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, body, headers);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, never> & {
      signals: { code: string }[];
      funding: { fundingYear: number; differenceCents: number; beforeCents: number; afterCents: number; basis: string }[];
      learner: { learnerId: string; educationNumber?: string };
      status: string;
      code: string;
      errors: { pointer: string; code: string }[];
    },
  };
};
const codes = (reply: { body: { signals: { code: string }[] } }) => reply.body.signals.map((s) => s.code);

test('an enrolment is accepted and worth 7,766.86 euro in the year that the counting date decides', async () => {
  const reply = await put('a1', enrolment());
  expect(reply.status).toBe(201);
  expect(reply.body.status).toBe('accepted');
  const counted = reply.body.funding.find((f) => f.fundingYear === 2027);
  expect(counted).toMatchObject({ basis: 'counted', differenceCents: 776_686 });
  expect((counted?.afterCents ?? 0) - (counted?.beforeCents ?? 0)).toBe(776_686);
  expect(reply.headers.get('etag')).toMatch(/^"\d+"$/);
});

test('the same message again gets the same answer to the letter, and changes nothing', async () => {
  const message = enrolment();
  const first = await put('a2', message);
  const again = await put('a2', message);
  expect(again.body).toEqual(first.body);
  expect(again.status).toBe(first.status);
  expect(again.headers.get('message-replayed')).toBe('true');
  const { rows } = await app.db.pool.query(`select count(*)::int as n from exchange.report where number = 'a2'`);
  expect(rows[0].n).toBe(1);
});

test('the identifier of a message cannot serve for another message', async () => {
  const message = enrolment();
  await put('a3', message);
  const other = await put('a3', { ...message, endDate: '2026-11-01' });
  expect(other.status).toBe(409);
});

test('an older message after a newer one is refused with signal 312', async () => {
  const learner = someone();
  await put('a4', enrolment({ learner, composedAt: '2026-11-23T08:00:00Z' }));
  const older = await put('a4', enrolment({ learner, composedAt: '2026-11-23T07:00:00Z' }));
  expect(older.status).toBe(422);
  expect(codes(older)).toContain('312');
});

test('an end before the counting date takes the funding away again', async () => {
  const learner = someone();
  await put('a5', enrolment({ learner, composedAt: '2026-11-23T08:00:00Z' }));
  const ended = await put('a5', enrolment({ learner, endDate: '2026-09-15', endReason: 'transferred' }));
  expect(ended.status).toBe(200);
  expect(ended.body.funding.find((f) => f.fundingYear === 2027)?.differenceCents).toBe(-776_686);
});

test('all signals come at once', async () => {
  const reply = await put(
    'a6',
    enrolment({
      startDate: '2026-08-01',
      endDate: '2026-07-01',
      periods: [{ startDate: '2026-08-01', site: '77', programme: '9999', yearOfStudy: 1 }],
    }),
  );
  expect(reply.status).toBe(422);
  expect(codes(reply)).toEqual(expect.arrayContaining(['314', '397', '741']));
});

test('unknown and missing fields are named, all of them', async () => {
  const { learner: _learner, ...rest } = enrolment();
  const reply = await put('a7', {
    ...rest,
    starDate: '2026-08-01',
    periods: [{ startDate: '2026-13-01', site: '0', programme: '0017', yearOfStudy: '1' }],
  });
  expect(reply.status).toBe(400);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  expect(reply.body.errors.map((e) => e.pointer)).toEqual(
    expect.arrayContaining(['/learner', '/starDate', '/periods/0/startDate', '/periods/0/site', '/periods/0/yearOfStudy']),
  );
});

test('a change on an outdated version is refused when the sender asks for that', async () => {
  const learner = someone();
  const first = await put('a8', enrolment({ learner, composedAt: '2026-11-23T08:00:00Z' }));
  const etag = first.headers.get('etag') as string;
  await put('a8', enrolment({ learner, composedAt: '2026-11-23T08:10:00Z', endDate: '2026-11-20' }), '01AA', { 'if-match': etag });
  const stale = await put('a8', enrolment({ learner, composedAt: '2026-11-23T08:20:00Z' }), '01AA', { 'if-match': etag });
  expect(stale.status).toBe(412);
});

test('a learner without any number is given an education number, and found by name the next time', async () => {
  const { bsn: _bsn, ...learner } = someone({ surname: 'Uniekenaam', givenNames: 'Noor' });
  const first = await put('a9', enrolment({ learner }));
  expect(first.status).toBe(201);
  expect(first.body.learner.educationNumber).toMatch(/^\d{9}$/);
  const second = await put('b9', enrolment({ learner, startDate: '2026-08-01' }), '02BB');
  expect(second.body.learner.learnerId).toBe(first.body.learner.learnerId);
});

test('an overlap with another school notifies both, and the learner counts once', async () => {
  const learner = someone();
  await put('a10', enrolment({ learner }));
  const other = await put(
    'b10',
    enrolment({ learner, startDate: '2026-09-01', periods: [{ startDate: '2026-09-01', site: '00', programme: '0017', yearOfStudy: 1 }] }),
    '02BB',
  );
  expect(codes(other)).toContain('L01');
  expect(other.body.funding.find((f) => f.fundingYear === 2027)?.differenceCents).toBe(776_686);
  const notices = async (brin: string) => {
    const response = await app.call('GET', `/v1/institutions/${brin}/notifications?limit=1000`);
    return ((await response.json()) as { items: { kind: string; number: string; notificationId: string }[] }).items;
  };
  const [first, second] = [await notices('01AA'), await notices('02BB')];
  expect(first.some((n) => n.kind === 'double-enrolment' && n.number === 'a10')).toBe(true);
  expect(first.some((n) => n.kind === 'funding-changed' && n.number === 'a10')).toBe(true);
  expect(second.some((n) => n.kind === 'double-enrolment' && n.number === 'b10')).toBe(true);
  const upTo = first.at(-1)?.notificationId;
  expect((await app.call('PUT', '/v1/institutions/01AA/notification-acknowledgement', { upTo })).status).toBe(204);
  expect(await notices('01AA')).toEqual([]);
});

test('a deleted enrolment is gone from the overview but still known as it was', async () => {
  const learner = someone({ surname: 'Verdwenen' });
  await put('a11', enrolment({ learner, composedAt: '2026-11-23T08:00:00Z' }));
  const { rows } = await app.db.pool.query('select clock_timestamp() as at');
  const before = (rows[0].at as Date).toISOString();
  const gone = await app.call('DELETE', '/v1/institutions/01AA/enrolments/a11?messageId=del-a11&composedAt=2026-11-23T08:30:00Z');
  expect(gone.status).toBe(200);
  const list = async (query: string) =>
    (
      (await (await app.call('GET', `/v1/institutions/01AA/enrolments?search=Verdwenen&referenceDate=2026-10-01${query}`)).json()) as {
        items: unknown[];
      }
    ).items;
  expect(await list('')).toHaveLength(0);
  expect(await list(`&asKnownOn=${encodeURIComponent(before)}`)).toHaveLength(1);
});

test('every report is in the audit log with its purpose, and no citizen number is', async () => {
  const learner = someone();
  const reply = await put('a12', enrolment({ learner }));
  const { rows } = await app.db.pool.query(
    'select actor, on_behalf_of, purpose, action from platform.audit_log where learner_ids @> array[$1::bigint]',
    [reply.body.learner.learnerId],
  );
  expect(rows).toEqual([{ actor: 'client:test-las', on_behalf_of: '01AA', purpose: 'registration', action: 'write' }]);
  const { rows: outbox } = await app.db.pool.query('select payload::text from platform.outbox');
  expect(outbox.some((r) => (r.payload as string).includes(learner.bsn))).toBe(false);
});
