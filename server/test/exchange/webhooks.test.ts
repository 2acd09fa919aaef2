import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { grantMandates, withdrawMandates } from '../../src/modules/access/index.ts';
import { clockOver } from '../../src/platform/clock.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';
import { populationRegister } from './population-support.ts';
import { answering, openReceiver, type Receiver } from './webhook-receiver.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let shift = 0;
const clock = clockOver(() => new Date(Date.now() + shift));
const env = { LEERBRON_WEBHOOK_LOCAL: 'on', LEERBRON_EVENT_SOURCE: 'urn:nld:oin:00000001234567890000:systeem:leerbron' };

let app: TestApp;
let two: TestApp;
let brp: Awaited<ReturnType<typeof populationRegister>>;
let receiver: Receiver;
let changes = 0;

beforeAll(async () => {
  app = await testApp({ clock, env });
  two = await testApp({ clock, env, beside: app });
  brp = await populationRegister(app);
});
afterAll(async () => {
  await two.stop();
  await app.stop();
});
beforeEach(async () => {
  shift = 0;
  receiver = await openReceiver();
});
afterEach(async () => {
  await app.db.pool.query('delete from exchange.webhook_subscription');
  await receiver.stop();
});

const SCHOOL = '/v1/institutions/01AA/webhook-subscriptions';
type Subscription = {
  readonly subscriptionId: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly pending: number;
  readonly deadLetters: number;
  readonly failingSince: string | null;
  readonly nextAttemptAt: string | null;
  readonly lastFailure: { readonly reason: string; readonly httpStatus: number | null } | null;
  readonly supplier: string | null;
  readonly schools: readonly string[];
};
const body = (over: object = {}) => ({ name: 'Ons LAS', url: receiver.url, ...over });
const subscribe = async (over: object = {}, path = SCHOOL) => {
  const response = await app.call('POST', path, body(over));
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  const { subscription, secret } = (await response.json()) as { subscription: Subscription; secret: string };
  return { id: subscription.subscriptionId, secret };
};
const look = async (id: string, path = SCHOOL) => (await (await app.call('GET', `${path}/${id}`)).json()) as Subscription;

const learners: { readonly bsn: string; readonly brin: string }[] = [];
const enrolled = async (brin = '01AA') => {
  const learner = someone();
  const response = await app.call(
    'PUT',
    `/v1/institutions/${brin}/enrolments/w${learner.bsn.slice(-6)}`,
    enrolment({ learner, composedAt: clock.now().toISOString() }),
  );
  expect(response.status).toBe(201);
  learners.push({ bsn: learner.bsn, brin });
  return learner.bsn;
};
let pupil: string;
beforeAll(async () => {
  pupil = await enrolled();
});

/** Makes so many notifications of new addresses for a learner's school. */
const happen = async (count: number, bsn = pupil, through: TestApp = app) => {
  const news = Array.from({ length: count }, () => {
    changes += 1;
    return { changeId: `w-${changes}`, kind: 'address', bsn, occurredOn: '2026-11-01', postcode: `1${100 + (changes % 900)}AB` };
  });
  const outcomes = await brp.send(news, through);
  expect(outcomes.map((o) => o.body.outcome)).toEqual(news.map(() => 'applied'));
};
const notified = async (brin = '01AA', kinds: readonly string[] | null = null) => {
  const { rows } = await app.db.pool.query<{ id: string }>(
    `select transaction_id::text || '-' || notification_id::text as id from exchange.notification where brin = $1 and ($2::text[] is null or kind = any($2)) order by transaction_id, notification_id`,
    [brin, kinds],
  );
  return rows.map((r) => r.id);
};
const until = async (what: () => boolean | Promise<boolean>, milliseconds = 20_000) => {
  for (const deadline = Date.now() + milliseconds; !(await what()); await pause(25))
    if (Date.now() > deadline) throw new Error('it did not happen');
};
const received = (count: number) => until(() => receiver.received.length >= count);
const since = async (before: readonly string[]) => (await notified()).filter((id) => !before.includes(id));

test('a notification comes as a signed CloudEvent after the Dutch profile, that says who and what kind and no more', async () => {
  const { secret } = await subscribe();
  await happen(1);
  await received(1);
  const [first] = receiver.received;
  const verified = new Webhook(secret).verify(first?.text ?? '', first?.headers ?? {}) as Record<string, unknown>;
  const id = (await notified()).at(-1);
  expect(verified).toEqual({
    specversion: '1.0',
    id,
    source: 'urn:nld:oin:00000001234567890000:systeem:leerbron',
    type: 'nl.register-onderwijsdeelnemers.address-changed',
    subject: expect.stringMatching(/^institutions\/01AA\/learners\/\d+$/),
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    datacontenttype: 'application/json',
    dataschema: 'http://leerbron.test/openapi.json#/components/schemas/NotificationEvent',
    dataref: `http://leerbron.test/v1/institutions/01AA/notifications/${id}`,
    sequence: expect.stringMatching(/^\d{20}-\d{20}$/),
    data: { institution: '01AA', kind: 'address-changed', learnerId: expect.any(String), number: expect.any(String) },
  });
  expect(first?.headers).toMatchObject({ 'content-type': 'application/cloudevents+json; charset=utf-8', 'webhook-id': id });
  expect(first?.text).not.toContain(pupil);
  expect(first?.text).not.toMatch(/Jansen|Sanne|\d{4}AB/);
  expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(first?.text ?? '', first?.headers ?? {})).toThrow();
  expect(() => new Webhook(secret).verify(`${first?.text} `, first?.headers ?? {})).toThrow();
  const fetched = await app.call('GET', new URL(String(verified['dataref'])).pathname);
  expect(await fetched.json()).toMatchObject({ notificationId: id, kind: 'address-changed', body: { effectiveOn: '2026-11-01' } });
  expect((await app.call('GET', `/v1/institutions/02BB/notifications/${id}`)).status).toBe(404);
});

test('every notification comes once and in order, with two servers that deliver and others that report at the same time', async () => {
  const before = await notified();
  const pupils = await Promise.all(Array.from({ length: 6 }, () => enrolled()));
  await subscribe();
  await Promise.all(pupils.map((bsn, i) => happen(20, bsn, i % 2 === 0 ? app : two)));
  await until(async () => receiver.received.length >= (await since(before)).length);
  await pause(1500);
  expect(receiver.received.map((r) => r.id)).toEqual(await since(before));
  expect(receiver.received.length).toBe(120);
  const sequences = receiver.received.map((r) => r.event.sequence);
  expect(sequences).toEqual([...sequences].sort());
});

test('a receiver that is down for a week loses nothing and gets all of it in order, under the identifiers of the first attempts', async () => {
  const { id } = await subscribe();
  const before = await notified();
  receiver.behave(answering(503));
  await happen(3);
  await received(1);
  for (let day = 0; day < 7; day += 1) {
    await happen(2);
    const seen = receiver.received.length;
    shift += DAY;
    await received(seen + 1);
  }
  expect(await look(id)).toMatchObject({
    state: 'active',
    pending: 17,
    deadLetters: 0,
    lastFailure: { reason: 'http-status', httpStatus: 503 },
  });
  const [first] = await since(before);
  expect(new Set(receiver.received.map((r) => r.id))).toEqual(new Set([first]));
  receiver.behave(answering(200));
  const tried = receiver.received.length;
  shift += DAY;
  await received(tried + 17);
  expect(receiver.received.slice(tried).map((r) => r.id)).toEqual(await since(before));
  await until(async () => (await look(id)).pending === 0);
  expect(await look(id)).toMatchObject({ failingSince: null, nextAttemptAt: null, deadLetters: 0 });
});

test('attempts come less and less often, at least over a week; Retry-After is honoured', async () => {
  const { id } = await subscribe();
  receiver.behave(answering(500));
  await happen(1);
  await received(1);
  const waits: number[] = [];
  const scheduled = async () => {
    const next = () => look(id).then(({ nextAttemptAt }) => new Date(nextAttemptAt ?? 0).getTime() - clock.now().getTime());
    await until(async () => (await next()) > 0);
    return next();
  };
  for (let n = 1; n < 9; n += 1) {
    const wait = await scheduled();
    waits.push(wait);
    shift += wait;
    await received(n + 1);
  }
  await scheduled();
  for (const [i, expected] of [5, 30, 120, 600, 1800, 3600, 7200, 14_400].entries()) {
    expect(waits[i]).toBeGreaterThan(expected * 1000 * 0.8 - 3000);
    expect(waits[i]).toBeLessThan(expected * 1000 * 1.2 + 1);
  }
  receiver.behave(answering(429, { 'retry-after': '72000' }));
  shift += 8 * HOUR;
  const seen = receiver.received.length;
  await received(seen + 1);
  await until(async () => (await look(id)).lastFailure?.httpStatus === 429);
  const asked = new Date((await look(id)).nextAttemptAt ?? 0).getTime() - clock.now().getTime();
  expect(asked).toBeGreaterThan(19 * HOUR);
  expect(asked).toBeLessThan(20 * HOUR + 1000);
});

test('what is given up after the last try becomes a dead letter with its reason; the next ones come; it is sent again when asked', async () => {
  const { id } = await subscribe();
  const before = await notified();
  await happen(2);
  await received(2);
  // One notification that the receiver cannot swallow.
  let poison = '';
  receiver.behave((request, response) => {
    poison ||= request.id;
    response.writeHead(request.id === poison ? 500 : 200).end();
  });
  await happen(2);
  for (let day = 0; day < 12 && (await look(id)).deadLetters === 0; day += 1) {
    shift += DAY;
    await pause(1300);
  }
  const [, , third, fourth] = await since(before);
  expect(poison).toBe(third);
  await until(() => receiver.received.some((r) => r.id === fourth));
  expect(await look(id)).toMatchObject({ deadLetters: 1, state: 'active' });
  const letters = (await (await app.call('GET', `${SCHOOL}/${id}/dead-letters`)).json()) as {
    items: Record<string, unknown>[];
    next: null;
  };
  expect(letters.items).toMatchObject([
    { notificationId: poison, kind: 'address-changed', reason: 'http-status', httpStatus: 500, queued: false },
  ]);
  expect(letters.items[0]?.['attempts']).toBeGreaterThan(8);
  receiver.behave(answering(502));
  const resend = (notificationIds?: string[]) =>
    app.call('POST', `${SCHOOL}/${id}/resends`, notificationIds === undefined ? {} : { notificationIds });
  expect(await (await resend([poison])).json()).toEqual({ queued: 1 });
  await until(
    async () => ((await (await app.call('GET', `${SCHOOL}/${id}/dead-letters`)).json()) as typeof letters).items[0]?.['httpStatus'] === 502,
  );
  receiver.behave(answering(200));
  expect(await (await resend(['1-1'])).json()).toEqual({ queued: 0 });
  expect(await (await resend()).json()).toEqual({ queued: 1 });
  await until(async () => (await look(id)).deadLetters === 0);
  expect(receiver.received.at(-1)?.id).toBe(poison);
  const log = (await (await app.call('GET', `${SCHOOL}/${id}/deliveries?limit=2`)).json()) as {
    items: { outcome: string }[];
    next: string;
  };
  expect(log.items.map((i) => i.outcome)).toEqual(['delivered', 'dead']);
  const more = (await (await app.call('GET', `${SCHOOL}/${id}/deliveries?after=${log.next}`)).json()) as typeof log;
  expect(more.items.some((i) => i.outcome === 'failed')).toBe(true);
});

test('410 disables; what waits stays, and comes when the subscription is set going again', async () => {
  const { id } = await subscribe();
  const before = await notified();
  receiver.behave(answering(410));
  await happen(2);
  await until(async () => (await look(id)).state === 'disabled');
  expect(await look(id)).toMatchObject({ stateReason: 'gone', pending: 2 });
  expect((await app.call('POST', `${SCHOOL}/${id}/resends`, {})).status).toBe(409);
  const refused = receiver.received.length;
  shift += DAY;
  await pause(1500);
  expect(receiver.received.length).toBe(refused);
  receiver.behave(answering(200));
  expect((await app.call('PUT', `${SCHOOL}/${id}`, body())).status).toBe(200);
  await received(refused + 2);
  expect(receiver.received.slice(refused).map((r) => r.id)).toEqual(await since(before));
});

test('what happens during a pause comes afterwards', async () => {
  const { id } = await subscribe();
  const before = await notified();
  expect(await (await app.call('PUT', `${SCHOOL}/${id}`, body({ paused: true }))).json()).toMatchObject({ state: 'paused' });
  await happen(2);
  await pause(1500);
  expect(receiver.received).toEqual([]);
  await app.call('PUT', `${SCHOOL}/${id}`, body());
  await received(2);
  expect(receiver.received.map((r) => r.id)).toEqual(await since(before));
});

test('a subscription gets the kinds it asked for, from when it began', async () => {
  await happen(1);
  await subscribe({ kinds: ['learner-deceased', 'death-withdrawn'] });
  const bsn = await enrolled();
  await happen(2, bsn);
  changes += 1;
  await brp.send([{ changeId: `w-${changes}`, kind: 'death', bsn, occurredOn: '2026-11-01' }]);
  await received(1);
  await pause(1200);
  expect(receiver.received.map((r) => r.event.data.kind)).toEqual(['learner-deceased']);
});

test('while a secret is replaced both sign, afterwards the new one only; no secret is shown twice or kept readable', async () => {
  const { id, secret } = await subscribe();
  const replaced = await app.call('POST', `${SCHOOL}/${id}/secrets`);
  expect(replaced.status).toBe(201);
  const { secret: fresh } = (await replaced.json()) as { secret: string };
  expect(fresh).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  await happen(1);
  await received(1);
  const [during] = receiver.received;
  for (const one of [secret, fresh]) new Webhook(one).verify(during?.text ?? '', during?.headers ?? {});
  shift += 25 * HOUR;
  await happen(1);
  await received(2);
  const after = receiver.received[1];
  expect(after?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  const shown = JSON.stringify(await look(id));
  const { rows } = await app.db.pool.query('select sealed from exchange.webhook_secret');
  const stored = Buffer.concat(rows.map((r) => r.sealed as Buffer)).toString('latin1');
  for (const one of [secret, fresh]) {
    expect(shown).not.toContain(one.slice(6));
    expect(stored).not.toContain(one.slice(6));
  }
});

test('a redirect is not followed, a receiver that does not answer is cut off, one that speaks no TLS is refused', async () => {
  const { id } = await subscribe();
  const elsewhere = await openReceiver();
  receiver.behave(answering(302, { location: elsewhere.url }));
  const tested = async () => (await (await app.call('POST', `${SCHOOL}/${id}/test-deliveries`)).json()) as Record<string, unknown>;
  expect(await tested()).toMatchObject({ delivered: false, reason: 'redirect', httpStatus: 302 });
  expect(elsewhere.received).toEqual([]);
  await elsewhere.stop();
  receiver.behave((_request, response) => void response.destroy());
  expect(await tested()).toMatchObject({ delivered: false, reason: 'connection-lost', httpStatus: null });
  await app.call('PUT', `${SCHOOL}/${id}`, body({ url: receiver.url.replace('http:', 'https:') }));
  expect(await tested()).toMatchObject({ delivered: false, reason: 'tls' });
  await app.call('PUT', `${SCHOOL}/${id}`, body({ url: 'http://127.0.0.1:9/hook' }));
  expect(await tested()).toMatchObject({ delivered: false, reason: 'connection-refused' });
  await app.call('PUT', `${SCHOOL}/${id}`, body());
  receiver.behave(() => {});
  expect(await tested()).toMatchObject({ delivered: false, reason: 'timeout' });
  receiver.behave(answering(200));
  expect(await tested()).toMatchObject({ delivered: true, httpStatus: 200, reason: null });
  expect(receiver.received.at(-1)?.event).toMatchObject({ type: 'nl.register-onderwijsdeelnemers.test', data: { learnerId: null } });
});

test('a supplier gets the notifications of all schools that mandated it, and no longer those of one that withdrew', async () => {
  const path = '/v1/webhook-subscriptions';
  const { id } = await subscribe({ schools: ['01AA', '02BB'] }, path);
  const other = await enrolled('02BB');
  await happen(1);
  await happen(1, other);
  await received(2);
  expect(receiver.received.map((r) => r.event.data.institution)).toEqual(['01AA', '02BB']);
  const seen = (await (await app.call('GET', SCHOOL)).json()) as { items: Subscription[] };
  expect(seen.items).toMatchObject([{ supplier: 'test-las', schools: ['01AA'] }]);
  expect((await app.call('GET', `${SCHOOL}/${id}`)).status).toBe(404);
  await withdrawMandates(app.db, 'test-las', ['02BB']);
  await happen(1, other);
  await happen(1);
  await received(3);
  await pause(1200);
  expect(receiver.received.map((r) => r.event.data.institution)).toEqual(['01AA', '02BB', '01AA']);
  const refused = await app.call('POST', path, body({ schools: ['01AA', '02BB'] }));
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'not-authorised-for-institution', institutions: ['02BB'] });
  await grantMandates(app.db, 'test-las', ['02BB']);
  await until(async () => (await app.call('GET', '/v1/institutions/02BB/webhook-subscriptions')).status === 200);
});

test('bad requests are refused with every fault, and another school sees nothing', async () => {
  const { id } = await subscribe();
  const bad = await app.call('POST', SCHOOL, { name: '', url: 'x', kinds: ['weather'], colour: 'red' });
  expect(((await bad.json()) as { errors: { pointer: string }[] }).errors.map((e) => e.pointer).sort()).toEqual([
    '/colour',
    '/kinds/0',
    '/name',
  ]);
  const fault = async (url: string) =>
    ((await (await app.call('POST', SCHOOL, body({ url }))).json()) as { errors?: { code: string }[] }).errors?.[0]?.code;
  expect(await fault('ftp://example.org/')).toBe('not-a-url');
  expect(await fault('hook')).toBe('not-a-url');
  expect(await fault('https://me:secret@example.org/')).toBe('has-credentials');
  expect(await fault('https://no-such-host.invalid/')).toBe('unknown-host');
  for (const [method, suffix] of [
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/deliveries'],
    ['GET', '/dead-letters'],
    ['POST', '/secrets'],
    ['POST', '/test-deliveries'],
  ] as const)
    expect((await app.call(method, `/v1/institutions/02BB/webhook-subscriptions/${id}${suffix}`)).status, suffix).toBe(404);
  expect((await app.call('PUT', `/v1/institutions/02BB/webhook-subscriptions/${id}`, body())).status).toBe(404);
  expect((await app.call('DELETE', `${SCHOOL}/${id}`)).status).toBe(204);
  expect((await app.call('GET', `${SCHOOL}/${id}`)).status).toBe(404);
  for (let n = 0; n < 20; n += 1) await subscribe();
  expect((await app.call('POST', SCHOOL, body())).status).toBe(409);
});

test('sending leaves an entry in the audit log for each notification', async () => {
  const { id } = await subscribe();
  await happen(1);
  await received(1);
  const { rows } = await app.db.pool.query(
    `select on_behalf_of, purpose, action, cardinality(learner_ids) as n from platform.audit_log where actor = $1`,
    [`webhook:${id}`],
  );
  expect(rows).toEqual([{ on_behalf_of: '01AA', purpose: 'notification', action: 'read', n: 1 }]);
});
