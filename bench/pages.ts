import { rmSync } from 'node:fs';
import { createApp } from '../server/src/app.ts';
import { systemClock } from '../server/src/platform/clock.ts';
import { readConfig } from '../server/src/platform/config.ts';
import { openDatabase } from '../server/src/platform/db/database.ts';
import { createLog } from '../server/src/platform/log.ts';
import { makeCountry, PUBLIC_URL } from './support/country.ts';
import { note, numberOption, temporaryFolder } from './support/options.ts';

const ROUNDS = 41;
const LIMIT = 200;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * What the last page of a full download, and of the feed of changes, costs against the first, in one school of many records. Each
 * page is read many times, first and last in turn; the answer is the ratio of the medians. Options: --records N (50000).
 */
export const pagesBenchmark = async (args: readonly string[]): Promise<object> => {
  const records = numberOption(args, 'records', 50_000);
  const dataDir = temporaryFolder();
  const schools = await makeCountry(dataDir, 2, records);
  const [school] = schools;
  if (school === undefined) throw new Error('no school');
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  const config = readConfig({ LEERBRON_PUBLIC_URL: PUBLIC_URL, LEERBRON_DEMO: 'off' });
  if (!('databaseUrl' in config)) throw new Error(JSON.stringify(config));
  // The feed grows by reports: as many as records, written as reports leave them.
  await db.pool.query(
    `insert into exchange.report (brin, message_id, fingerprint, kind, number, composed_at, actor, learner_id, status, http_status, answer)
    select brin, 'bench-' || number, '', 'enrolment', number, now(), 'bench', learner_id, 'accepted', 201, '{}' from register.enrolment where brin = $1`,
    [school.brin],
  );
  await db.pool.query('vacuum analyze');
  const app = await createApp({ config, db, log: createLog('silent'), clock: systemClock() });
  const get = async (path: string): Promise<{ readonly ms: number; readonly body: Record<string, unknown> }> => {
    const started = performance.now();
    const reply = await app.inject({ url: `/v1/institutions/${school.brin}${path}`, headers: { authorization: `Bearer ${school.token}` } });
    if (reply.statusCode !== 200) throw new Error(`${path}: ${reply.statusCode} ${reply.body}`);
    return { ms: performance.now() - started, body: reply.json() };
  };
  /** The address of the last full page, found by reading all of them. */
  const lastOf = async (path: (after: string) => string, first: string): Promise<string> => {
    let after = first;
    for (;;) {
      const { body } = await get(path(after));
      const next = body.next as string | null;
      if (next === null || (body.items as unknown[]).length < LIMIT || body.more === false) return after;
      const { body: following } = await get(path(next));
      if ((following.items as unknown[]).length < LIMIT) return after;
      after = next;
    }
  };
  const ratioOf = async (path: (after: string) => string, first: string): Promise<{ first: number; last: number; ratio: number }> => {
    const last = await lastOf(path, first);
    const times: { first: number[]; last: number[] } = { first: [], last: [] };
    for (let i = 0; i < ROUNDS; i += 1) {
      times.first.push((await get(path(first))).ms);
      times.last.push((await get(path(last))).ms);
    }
    const [one, other] = [median(times.first), median(times.last)];
    return { first: Math.round(one * 10) / 10, last: Math.round(other * 10) / 10, ratio: Math.round((other / one) * 100) / 100 };
  };
  try {
    const { body } = await get('/record-partitions?sector=vo&partitions=1');
    note(`${body.total} records`);
    const download = await ratioOf((after) => `/records?after=${after}&limit=${LIMIT}`, (body.cursors as string[])[0] as string);
    note('download measured');
    const feed = await ratioOf((after) => `/changes?after=${after}&limit=${LIMIT}`, '0-0-0');
    return { records: body.total, pages: Math.ceil(Number(body.total) / LIMIT), download, feed };
  } finally {
    await app.close();
    await db.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
