import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { enrolment, someone } from './messages.ts';

let app: TestApp;
let two: TestApp;
let bearer: string;
beforeAll(async () => {
  app = await testApp();
  two = await testApp({ beside: app });
  bearer = await app.token('test-las');
});
afterAll(async () => {
  await two.stop();
  await app.stop();
});

type Event = {
  readonly id: string;
  readonly event: string;
  readonly data: { reportId: string; number: string; status: string; learnerName: string };
};
type Feed = {
  readonly events: () => Event[];
  readonly until: (count: number, ms?: number) => Promise<Event[]>;
  readonly lastId: () => string;
  readonly close: () => void;
};

const follow = async (server: TestApp, brin: string, lastEventId?: string): Promise<Feed> => {
  let text = '';
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { authorization: `Bearer ${bearer}`, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
    httpGet(`${server.url}/v1/institutions/${brin}/report-events`, { headers }, resolve).on('error', reject);
  });
  expect(response.headers['content-type']).toContain('text/event-stream');
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => (text += chunk));
  response.on('error', () => {});
  const blocks = () =>
    text
      .split('\n\n')
      .slice(0, -1)
      .map((b) => new Map(b.split('\n').map((l): [string, string] => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 2)])));
  const events = () =>
    blocks()
      .filter((b) => b.get('event') === 'report')
      .map((b): Event => ({ id: b.get('id') ?? '', event: 'report', data: JSON.parse(b.get('data') ?? '{}') as Event['data'] }));
  const until = async (count: number, ms = 10_000) => {
    const deadline = Date.now() + ms;
    while (events().length < count) {
      if (Date.now() > deadline) throw new Error(`${events().length} of ${count} events came`);
      await pause(10);
    }
    return events();
  };
  const lastId = () =>
    blocks()
      .findLast((b) => b.has('id'))
      ?.get('id') ?? '';
  await pause(50);
  return { events, until, lastId, close: () => void response.destroy() };
};
const put = (number: string, server = app, brin = '01AA', report: unknown = enrolment()) =>
  server.call('PUT', `/v1/institutions/${brin}/enrolments/${number}`, report);

test('reports of any server of the installation come in as events, accepted and refused, of this school only', async () => {
  const feed = await follow(app, '01AA');
  await put('f1');
  await put('f2', two);
  await put('f3', two, '02BB');
  await put('f4', app, '01AA', enrolment({ learner: someone({ bsn: '123456789' }) }));
  const events = await feed.until(3);
  await pause(700);
  expect(feed.events().map((e) => [e.data.number, e.data.status])).toEqual([
    ['f1', 'accepted'],
    ['f2', 'accepted'],
    ['f4', 'refused'],
  ]);
  expect(events[0]?.data.learnerName).toBe('Sanne Jansen');
  expect(JSON.stringify(events)).not.toMatch(/"bsn"/);
  feed.close();
});

test('a follower that comes back after any event gets every later one once, also those of one large transaction', async () => {
  const first = await follow(app, '03CC');
  const start = first.lastId();
  first.close();
  const lines = Array.from({ length: 450 }, (_, i) => JSON.stringify({ kind: 'enrolment', number: `g${i}`, report: enrolment() })).join(
    '\n',
  );
  expect((await app.call('POST', '/v1/institutions/03CC/report-streams', lines, { 'content-type': 'application/x-ndjson' })).status).toBe(
    200,
  );
  const whole = await follow(app, '03CC', start);
  const all = await whole.until(450);
  whole.close();
  expect(new Set(all.map((e) => e.data.number)).size).toBe(450);
  const { rows } = await app.db.pool.query(
    `select max(n)::int as most from (select count(*) as n from exchange.report where brin = '03CC' group by transaction_id) t`,
  );
  expect(rows[0].most).toBeGreaterThan(100);
  for (const cut of [0, 1, 99, 100, 237, 448]) {
    const resumed = await follow(two, '03CC', all[cut]?.id);
    const rest = await resumed.until(449 - cut);
    await pause(600);
    expect(resumed.events().map((e) => e.data.number)).toEqual(all.slice(cut + 1).map((e) => e.data.number));
    expect(rest).toHaveLength(449 - cut);
    resumed.close();
  }
}, 60_000);

test('a report that is committed after others with a later number is not skipped', async () => {
  const feed = await follow(app, '02BB');
  const seenBefore = feed.events().length;
  // A transaction that takes its identifiers first and commits last.
  const slow = await app.db.pool.connect();
  await slow.query('begin');
  await slow.query(`insert into exchange.report (brin, message_id, fingerprint, kind, number, composed_at, actor, status, http_status, answer)
    values ('02BB', 'slow-one', 'x', 'enrolment', 'slow', now(), 'test', 'refused', 422, '{"signals":[],"funding":[]}')`);
  await slow.query(
    `insert into exchange.notification (brin, kind, learner_id, number, body) values ('02BB', 'key-data-changed', null, 'slow', '{}')`,
  );
  const learner = someone();
  await put('n1', app, '01AA', enrolment({ learner }));
  await put('n2', two, '02BB', enrolment({ learner }));
  const pending = async () =>
    (await (await app.call('GET', '/v1/institutions/02BB/notifications?limit=1000')).json()) as {
      items: { number: string; notificationId: string; kind: string }[];
      pending: number;
    };
  await pause(700);
  // Whatever is shown now is acknowledged; what commits later must still come.
  const shown = await pending();
  const upTo = shown.items.at(-1)?.notificationId;
  if (upTo !== undefined) expect((await app.call('PUT', '/v1/institutions/02BB/notification-acknowledgement', { upTo })).status).toBe(204);
  await slow.query('commit');
  slow.release();
  // Shown once every transaction that began before it has ended, also those of others on the same PostgreSQL.
  let later = await pending();
  for (const deadline = Date.now() + 10_000; !later.items.some((n) => n.number === 'slow') && Date.now() < deadline; await pause(20))
    later = await pending();
  const numbers = [...shown.items, ...later.items].map((n) => n.number);
  expect(numbers.filter((n) => n === 'slow')).toEqual(['slow']);
  expect(numbers.filter((n) => n === 'n2').length).toBeGreaterThanOrEqual(1);
  const events = await feed.until(seenBefore + 2);
  expect(events.map((e) => e.data.number)).toEqual(['slow', 'n2']);
  feed.close();
});

test('notifications are given in one order, each once, while schools report and acknowledge at the same time', async () => {
  const taken: string[] = [];
  let reporting = true;
  const fetchSome = async () => {
    const reply = (await (await two.call('GET', '/v1/institutions/01AA/notifications?limit=7')).json()) as {
      items: { notificationId: string }[];
    };
    for (const n of reply.items) taken.push(n.notificationId);
    const upTo = reply.items.at(-1)?.notificationId;
    if (upTo !== undefined)
      expect((await two.call('PUT', '/v1/institutions/01AA/notification-acknowledgement', { upTo })).status).toBe(204);
    return reply.items.length;
  };
  const reading = (async () => {
    while (reporting) if ((await fetchSome()) === 0) await pause(5);
    while ((await fetchSome()) > 0);
  })();
  await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const learner = someone();
      await put(`m${i}`, app, '01AA', enrolment({ learner }));
      await put(
        `m${i}`,
        i % 2 === 0 ? two : app,
        '02BB',
        enrolment({
          learner,
          startDate: '2026-08-02',
          periods: [{ startDate: '2026-08-02', site: '00', programme: '0017', yearOfStudy: 1 }],
        }),
      );
    }),
  );
  await pause(200);
  reporting = false;
  await reading;
  const { rows } = await app.db.pool.query(
    `select transaction_id::text || '-' || notification_id::text as id from exchange.notification where brin = '01AA' order by transaction_id, notification_id`,
  );
  expect(taken).toEqual(rows.map((r) => r.id));
  expect(taken.length).toBeGreaterThanOrEqual(120);
});

test('an acknowledgement never goes backwards, and one school cannot acknowledge for another', async () => {
  const { rows } = await app.db.pool.query(
    `select transaction_id::text || '-' || notification_id::text as id from exchange.notification where brin = '01AA' order by transaction_id, notification_id`,
  );
  const last = rows.at(-1).id as string;
  expect((await app.call('PUT', '/v1/institutions/01AA/notification-acknowledgement', { upTo: rows[0].id })).status).toBe(204);
  const reply = (await (await app.call('GET', '/v1/institutions/01AA/notifications')).json()) as { items: unknown[]; pending: number };
  expect(reply).toEqual({ items: [], pending: 0 });
  expect((await app.call('PUT', '/v1/institutions/03CC/notification-acknowledgement', { upTo: last })).status).toBe(404);
});

test('following ends when the server stops', async () => {
  const third = await testApp({ beside: app });
  const feed = await follow(third, '01AA');
  const began = Date.now();
  await third.stop();
  expect(Date.now() - began).toBeLessThan(5000);
  feed.close();
});
