import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/platform/db/database.ts';
import { enrolment, someone } from '../exchange/messages.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { footprint } from '../support/footprint.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

type Reply = {
  httpStatus: number;
  retryAfter: string | null;
  type: string | null;
  code?: string;
  status: string | number;
  detail?: string;
};
const put = async (number: string, report: unknown): Promise<Reply> => {
  const response = await app.call('PUT', `/v1/institutions/01AA/enrolments/${number}`, report);
  return {
    ...((await response.json()) as { status: string; code?: string }),
    httpStatus: response.status,
    retryAfter: response.headers.get('retry-after'),
    type: response.headers.get('content-type'),
  };
};

/** What an accepted report leaves behind must be there in whole or not at all. */
const halfStored = async (db: Pick<Db, 'pool'>, prefix: string) =>
  (
    await db.pool.query(
      `select coalesce(r.number, e.number) as number from (select * from exchange.report where number like $1 and status = 'accepted') r
       full join (select * from register.enrolment where number like $1) e on e.last_report_id = r.report_id
       left join register.enrolment_period p on p.learner_id = e.learner_id and p.enrolment_id = e.enrolment_id
       left join register.learner_details d on d.learner_id = e.learner_id
       left join platform.outbox o on o.payload->>'reportId' = r.report_id::text
       where r.report_id is null or e.enrolment_id is null or p.learner_id is null or d.learner_id is null or o.event_id is null`,
      [`${prefix}%`],
    )
  ).rows;

const workers = async (count: number, work: (i: number) => Promise<void>, width = 30): Promise<void> => {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) {
        next += 1;
        await work(next);
      }
    }),
  );
};

test('when connections to the database are cut under load, every answered report is stored, the others get 503 and go in whole the next time', async () => {
  // At least 600 reports, and as many more as it takes to cut connections more than ten times: a fast machine is done sooner.
  const messages = new Map<string, unknown>();
  const replies = new Map<string, Reply>();
  let loading = true;
  let cut = 0;
  const cutting = (async () => {
    while (loading) {
      await pause(60);
      const { rows } = await app.db.pool
        .query(
          'select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        )
        .catch(() => ({ rows: [] }));
      cut += (rows[0] as { n: number } | undefined)?.n ?? 0;
    }
  })();
  const report = async (i: number): Promise<void> => {
    const message = enrolment();
    messages.set(`cut-${i}`, message);
    replies.set(`cut-${i}`, await put(`cut-${i}`, message));
    await pause(20);
  };
  await workers(600, report);
  for (let from = 600; cut <= 10 && from < 6000; from += 100) await workers(100, (i) => report(from + i));
  loading = false;
  await cutting;
  expect(cut).toBeGreaterThan(10);
  for (const reply of replies.values()) {
    expect([201, 503]).toContain(reply.httpStatus);
    if (reply.httpStatus === 503)
      expect(reply).toMatchObject({ type: 'application/problem+json; charset=utf-8', code: 'database-unavailable', retryAfter: '5' });
  }
  const { rows } = await app.db.pool.query(`select number from register.enrolment where number like 'cut-%'`);
  const stored = new Set(rows.map((r) => r.number as string));
  for (const [number, reply] of replies) if (reply.httpStatus === 201) expect(stored.has(number)).toBe(true);
  expect(await halfStored(app.db, 'cut-')).toEqual([]);
  for (const [number, message] of messages) expect((await put(number, message)).httpStatus).toBe(201);
  const { rows: again } = await app.db.pool.query(
    `select count(*)::int as n, count(distinct number)::int as d from register.enrolment where number like 'cut-%'`,
  );
  expect(again).toEqual([{ n: messages.size, d: messages.size }]);
}, 120_000);

test('when connections are cut during a stream, each line says what became of it, and the whole stream again completes it', async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ kind: 'enrolment', number: `scut-${i}`, report: enrolment() }));
  const stream = async () =>
    (
      await (
        await app.call('POST', '/v1/institutions/02BB/report-streams', lines.join('\n'), { 'content-type': 'application/x-ndjson' })
      ).text()
    )
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { line: number; status: number; body: { code?: string } });
  let streaming = true;
  const cutting = (async () => {
    while (streaming) {
      await pause(50);
      await app.db.pool
        .query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
        .catch(() => undefined);
    }
  })();
  const first = await stream();
  streaming = false;
  await cutting;
  expect(first.map((a) => a.line)).toEqual(lines.map((_, i) => i + 1));
  for (const answer of first)
    expect(answer.status === 201 || (answer.status === 503 && answer.body.code === 'database-unavailable')).toBe(true);
  const { rows } = await app.db.pool.query(`select number from register.enrolment where number like 'scut-%'`);
  const stored = new Set(rows.map((r) => r.number as string));
  for (const answer of first) if (answer.status === 201) expect(stored.has(`scut-${answer.line - 1}`)).toBe(true);
  expect(await halfStored(app.db, 'scut-')).toEqual([]);
  const second = await stream();
  expect(second.every((a) => a.status === 201)).toBe(true);
  for (const answer of first) if (answer.status === 201) expect(second[answer.line - 1]).toEqual(answer);
}, 120_000);

describe('a disk that is full', () => {
  test('refuses each report with storage-full and stores nothing of it; when there is room again the same messages go in', async () => {
    // PostgreSQL reports a full disk as SQLSTATE 53100 from the statement that needed the room; a trigger does so here.
    await app.db.pool.query(
      `create function public.no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`,
    );
    await app.db.pool.query(
      'create trigger no_room before insert on register.enrolment_period for each statement execute function public.no_room()',
    );
    const before = await footprint(app.db);
    const messages = Array.from({ length: 20 }, () => enrolment());
    const replies = await Promise.all(messages.map((m, i) => put(`full-${i}`, m)));
    for (const reply of replies)
      expect(reply).toMatchObject({
        httpStatus: 503,
        code: 'storage-full',
        status: 503,
        retryAfter: '5',
        type: 'application/problem+json; charset=utf-8',
      });
    const line = JSON.stringify({ kind: 'enrolment', number: 'full-s', report: enrolment() });
    const streamed = await (
      await app.call('POST', '/v1/institutions/01AA/report-streams', line, { 'content-type': 'application/x-ndjson' })
    ).json();
    expect(streamed).toMatchObject({ line: 1, status: 503, body: { code: 'storage-full' } });
    expect(await footprint(app.db)).toEqual(before);
    // What needs no room goes on.
    expect((await app.call('GET', '/v1/programmes')).status).toBe(200);
    await app.db.pool.query('drop trigger no_room on register.enrolment_period');
    expect((await Promise.all(messages.map((m, i) => put(`full-${i}`, m)))).map((r) => r.httpStatus)).toEqual(messages.map(() => 201));
    expect(await halfStored(app.db, 'full-')).toEqual([]);
  });
});

test('one report the database refuses does not take the others of its batch along', async () => {
  await app.db.pool.query(
    `create function public.not_this_one() returns trigger language plpgsql as $$ begin if new.number = 'poison' then raise exception 'refused by a rule of the database' using errcode = 'check_violation'; end if; return new; end $$`,
  );
  await app.db.pool.query(
    'create trigger not_this_one before insert on register.enrolment for each row execute function public.not_this_one()',
  );
  const replies = await Promise.all([
    ...Array.from({ length: 10 }, (_, i) => put(`near-${i}`, enrolment({ learner: someone() }))),
    put('poison', enrolment()),
  ]);
  expect(replies.slice(0, 10).map((r) => r.httpStatus)).toEqual(Array.from({ length: 10 }, () => 201));
  expect(replies[10]).toMatchObject({ httpStatus: 500, code: 'internal-error' });
  expect(JSON.stringify(replies[10])).not.toContain('rule of the database');
  await app.db.pool.query('drop trigger not_this_one on register.enrolment');
  expect(await halfStored(app.db, 'near-')).toEqual([]);
});
