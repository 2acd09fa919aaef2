import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

type Answer = {
  readonly code?: string;
  readonly signal?: string;
  readonly errors?: { pointer: string }[];
  readonly signals?: { code: string }[];
};
const put = async (number: string, body: unknown, brin = '01AA', headers = {}) => {
  const response = await app.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, body, headers);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Answer };
};

test('a technical fault (code 358) answers with HTTP 500, stores nothing, and the same message can be sent again', async () => {
  const message = enrolment();
  await app.db.pool.query('alter table exchange.report rename column answer to answer_away');
  try {
    expect(await put('o1', message)).toMatchObject({ status: 500, body: { code: 'internal-error' } });
  } finally {
    await app.db.pool.query('alter table exchange.report rename column answer_away to answer');
  }
  expect((await app.db.pool.query(`select 1 from register.enrolment where number = 'o1'`)).rowCount).toBe(0);
  expect((await put('o1', message)).status).toBe(201);
});

test('a message that does not follow its definition (code 359) answers with HTTP 400 and every fault', async () => {
  const before = await footprint(app.db);
  const reply = await put('o2', { ...enrolment(), startDate: 'soon', periods: [] });
  expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  expect(reply.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/periods', '/startDate']);
  expect(await footprint(app.db)).toEqual(before);
});

test('an envelope that cannot be read (code 360) answers with HTTP 400 or 415', async () => {
  expect(await put('o3', '<soap:Envelope/>')).toMatchObject({ status: 400, body: { code: 'malformed-json' } });
  expect((await put('o3', '<soap:Envelope/>', '01AA', { 'content-type': 'text/xml' })).status).toBe(415);
});

test('a sender that may not report for a school (code 366) answers with HTTP 403, one that nobody knows with 401', async () => {
  expect(await put('o4', enrolment(), '04DD')).toMatchObject({ status: 403, body: { code: 'not-authorised-for-institution' } });
  expect((await put('o4', enrolment(), '01AA', { authorization: 'Bearer nobody' })).status).toBe(401);
});

test('an identifier that was used for another message (code 396) answers with HTTP 409', async () => {
  const messageId = randomUUID();
  await put('o5', enrolment({ messageId }));
  expect(await put('o5', enrolment({ messageId }))).toMatchObject({ status: 409, body: { code: 'conflict', signal: '396' } });
});

test('address lines (codes 775, 776, 777, 778 and 779) are unknown fields, and answer with HTTP 400', async () => {
  const learner = someone({ street: 'Postbus', houseNumber: 12, addressLine1: 'Rue', addressLine2: 'de la', addressLine3: 'Loi' });
  const reply = await put('o6', enrolment({ learner }));
  expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  expect(reply.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(
    ['addressLine1', 'addressLine2', 'addressLine3', 'houseNumber', 'street'].map((field) => `/learner/${field}`),
  );
});

test('data that are secret (code 956) stay so: no answer and no notification holds an address', async () => {
  const learner = someone({ postcode: '1234XY' });
  const answer = await put('o7', enrolment({ learner }));
  const elsewhere = await put('o7', enrolment({ learner, startDate: '2026-09-01' }), '02BB');
  const told = await (await app.call('GET', '/v1/institutions/01AA/notifications?limit=1000')).text();
  for (const text of [answer.text, elsewhere.text, told]) expect(text).not.toContain('1234');
});

test('free text (codes 990 and 991) is in no answer: every signal is one of the catalogue', async () => {
  const catalogue = (await (await app.call('GET', '/v1/signals')).json()) as { items: { code: string }[] };
  const known = new Set(catalogue.items.map(({ code }) => code));
  const reply = await put('o8', enrolment({ learner: someone({ bsn: '123456789' }), endDate: '2020-01-01' }));
  expect(reply.status).toBe(422);
  for (const { code } of reply.body.signals ?? []) expect(known, code).toContain(code);
  expect([...known].filter((code) => code === '990' || code === '991')).toEqual([]);
});
