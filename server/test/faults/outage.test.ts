import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrationSources } from '../../src/migrations.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions } from '../../src/modules/register/index.ts';
import { seedCountry, seedState } from '../../src/modules/synthesis/index.ts';
import { connect, type Database } from '../../src/platform/db/database.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../src/platform/db/embedded.ts';
import { lackOf } from '../../src/platform/db/lack.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { enrolment } from '../exchange/messages.ts';
import { type TestApp, testApp } from '../support/app.ts';

/** A PostgreSQL of this file's own, which it may stop and start and fill up. */
const dataDir = mkdtempSync(join(tmpdir(), 'leerbron-outage-'));
chmodSync(dataDir, 0o755);
const settings = { shared_buffers: '32MB', max_connections: '40' };
let server: EmbeddedPostgres;

const databaseNamed = async (name: string, tablespace?: string): Promise<Database> => {
  const admin = connect(server.url.replace('/leerbron?', '/postgres?'), { max: 1 });
  await admin.pool.query(`create database ${name}${tablespace === undefined ? '' : ` tablespace ${tablespace}`}`);
  await admin.end();
  const url = server.url.replace('/leerbron?', `/${name}?`);
  const db = connect(url, { max: 10 });
  await migrate(db, migrationSources());
  return { pool: db.pool, kysely: db.kysely, url, embeddedPid: undefined, stop: db.end };
};
beforeAll(async () => {
  server = await startEmbedded({ dataDir, settings });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const put = async (app: TestApp, number: string, report: unknown) => {
  const response = await app.call('PUT', `/v1/institutions/01AA/enrolments/${number}`, report);
  return { status: response.status, body: (await response.json()) as { code?: string } };
};

test('a database that stops and comes back: 503 meanwhile, no restart of the server needed, and everything answered is there', async () => {
  const app = await testApp({ database: await databaseNamed('outage') });
  const accepted: string[] = [];
  const refused = new Map<string, unknown>();
  const others: unknown[] = [];
  let going = true;
  let sent = 0;
  const loading = Promise.all(
    Array.from({ length: 8 }, async () => {
      while (going) {
        sent += 1;
        const number = `o-${sent}`;
        const message = enrolment();
        const reply = await put(app, number, message);
        if (reply.status === 201) accepted.push(number);
        else if (reply.status === 503 && reply.body.code === 'database-unavailable') refused.set(number, message);
        else others.push(reply);
        await pause(10);
      }
    }),
  );
  await pause(500);
  await server.stop();
  const before = accepted.length;
  expect(before).toBeGreaterThan(0);
  await pause(300);
  expect(await put(app, 'down', enrolment())).toMatchObject({ status: 503, body: { code: 'database-unavailable' } });
  expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
  expect((await app.call('GET', '/v1/institutions/01AA/enrolments')).status).toBe(503);
  server = await startEmbedded({ dataDir, settings });
  await pause(1500);
  going = false;
  await loading;
  expect(others).toEqual([]);
  expect(accepted.length).toBeGreaterThan(before);
  expect(refused.size).toBeGreaterThan(0);
  expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  const { rows } = await app.db.pool.query(`select number from register.enrolment`);
  const stored = new Set(rows.map((r) => r.number as string));
  expect(accepted.filter((number) => !stored.has(number))).toEqual([]);
  for (const [number, message] of refused) expect((await put(app, number, message)).status).toBe(201);
  await app.stop();
}, 60_000);

const run = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8' });

test('a live list stays open while the database is away, says so once, and goes on afterwards', async () => {
  const app = await testApp({ database: await databaseNamed('outage_live') });
  const response = await fetch(`${app.url}/v1/institutions/01AA/report-events`, {
    headers: { authorization: `Bearer ${await app.token('test-las')}` },
  });
  let text = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as ReadableStream<Uint8Array>) text += decoder.decode(chunk, { stream: true });
  })().catch(() => undefined);
  const until = async (pattern: RegExp) => {
    for (const deadline = Date.now() + 15_000; !pattern.test(text); await pause(20))
      if (Date.now() > deadline) throw new Error(`no ${pattern} in ${text}`);
  };
  expect((await put(app, 'live-1', enrolment())).status).toBe(201);
  await until(/"number":"live-1"/);
  await server.stop();
  await until(/event: problem/);
  await pause(2500);
  expect(text.match(/event: problem/g)).toHaveLength(1);
  server = await startEmbedded({ dataDir, settings });
  for (const deadline = Date.now() + 10_000; (await put(app, 'live-2', enrolment())).status !== 201; await pause(50))
    if (Date.now() > deadline) throw new Error('the database did not come back');
  await until(/"number":"live-2"/);
  expect(text.match(/event: report/g)).toHaveLength(2);
  await app.stop();
  await reading;
}, 60_000);

/** A file system of its own, so small that it fills up; undefined where the machine does not allow mounting one. */
const smallDisk = ((): string | undefined => {
  const folder = join(dataDir, 'small-disk');
  mkdirSync(folder);
  if (process.getuid?.() !== 0 || run('mount', ['-t', 'tmpfs', '-o', 'size=120m,mode=0755', 'tmpfs', folder]).status !== 0)
    return undefined;
  return folder;
})();

/** Something else takes all of a disk but so many bytes. */
const takeAllBut = (disk: string, bytes: number): void => {
  const free = Number(run('df', ['-B1', '--output=avail', disk]).stdout.split('\n')[1]);
  run('fallocate', ['-l', String(Math.max(free - bytes, 0)), join(disk, 'ballast')]);
};

describe('a disk that really fills up', () => {
  beforeAll(async () => {
    if (smallDisk === undefined) return;
    const place = join(smallDisk, 'tablespace');
    mkdirSync(place, { mode: 0o700 });
    const owner = statSync(join(dataDir, 'postgres'));
    chownSync(place, owner.uid, owner.gid);
    const admin = connect(server.url.replace('/leerbron?', '/postgres?'), { max: 1 });
    await admin.pool.query(`create tablespace small location '${place}'`);
    await admin.end();
  });
  afterAll(() => void (smallDisk !== undefined && run('umount', ['-l', smallDisk])));

  test.skipIf(smallDisk === undefined)(
    'reports get storage-full and leave nothing half-stored; with more room the same messages go in',
    async () => {
      const disk = smallDisk as string;
      const app = await testApp({ database: await databaseNamed('cramped', 'small') });
      takeAllBut(disk, 1_000_000);
      const replies = new Map<string, { message: unknown; status: number; code: string | undefined }>();
      let sent = 0;
      await Promise.all(
        Array.from({ length: 16 }, async () => {
          while (sent < 4000 && ![...replies.values()].some((r) => r.status !== 201)) {
            sent += 1;
            const number = `d-${sent}`;
            const message = enrolment();
            const reply = await put(app, number, message);
            replies.set(number, { message, status: reply.status, code: reply.body.code });
          }
        }),
      );
      const failed = [...replies].filter(([, r]) => r.status !== 201);
      expect(failed.length).toBeGreaterThan(0);
      for (const [, r] of failed) expect(r).toMatchObject({ status: 503, code: 'storage-full' });
      rmSync(join(disk, 'ballast'));
      const { rows } = await app.db.pool.query(`select number from register.enrolment`);
      const stored = new Set(rows.map((r) => r.number as string));
      for (const [number, r] of replies) expect(stored.has(number)).toBe(r.status === 201);
      for (const [number, r] of failed) expect((await put(app, number, r.message)).status).toBe(201);
      await app.stop();
    },
    120_000,
  );

  test.skipIf(smallDisk === undefined)(
    'a country that does not fit is not made, and is made with more room, without beginning anew',
    async () => {
      const disk = smallDisk as string;
      const db = await databaseNamed('crowded', 'small');
      await installProgrammes(db);
      await installBuiltInCountry(db, { scale: 0.002 });
      await installTertiaryInstitutions(db);
      takeAllBut(disk, 4_000_000);
      const options = { scale: 0.002, seed: 1, years: 8, today: '2026-11-24' };
      const error = await seedCountry(db, options).then(
        () => undefined,
        (reason: { code?: string }) => reason,
      );
      expect(error && lackOf(error)).toBe('storage-full');
      expect(await seedState(db)).toBe('interrupted');
      rmSync(join(disk, 'ballast'));
      expect(await seedCountry(db, options)).toMatchObject({ made: true });
      expect(await seedState(db)).toBe('finished');
      await db.stop();
    },
    120_000,
  );
});
