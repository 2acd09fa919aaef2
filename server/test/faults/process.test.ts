import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClient, grantMandates, INSTITUTION_ACTIONS, issueAccessToken } from '../../src/modules/access/index.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { answers, ndjsonOf, read, until, upload, written } from '../exchange/file-support.ts';
import { enrolment } from '../exchange/messages.ts';
import { installSchools } from '../support/schools.ts';

/** The real server as a process of its own, with its own data folder and port. */
const dataDir = mkdtempSync(join(tmpdir(), 'leerbron-process-'));
chmodSync(dataDir, 0o755);
const MAIN = resolve(import.meta.dirname, '../../src/main.ts');
let url: string;
let server: ChildProcess;
let bearer: string;

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};
const isReady = async (): Promise<boolean> => (await fetch(`${url}/health/ready`).catch(() => undefined))?.status === 200;

const start = async (): Promise<void> => {
  const { port, hostname } = new URL(url);
  server = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      LEERBRON_DATA_DIR: dataDir,
      LEERBRON_PORT: port,
      LEERBRON_HOST: hostname,
      LEERBRON_PUBLIC_URL: url,
      LEERBRON_DEMO: 'off',
      LEERBRON_LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const deadline = Date.now() + 60_000;
  while (!(await isReady())) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`The server did not start: ${words}`);
    await pause(50);
  }
};
const postmaster = (): number => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const gone = async (pid: number): Promise<void> => {
  for (const deadline = Date.now() + 20_000; alive(pid); await pause(20))
    if (Date.now() > deadline) throw new Error(`process ${pid} lives on`);
};
const end = async (signal: NodeJS.Signals): Promise<number | null> => {
  const exited = once(server, 'exit');
  server.kill(signal);
  const [code] = (await exited) as [number | null];
  return code;
};
/** Looks into the database beside the server; joins it where it runs and starts it where it does not. */
const look = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  try {
    return await work(db);
  } finally {
    await db.stop();
  }
};
const stored = (prefix: string) =>
  look(
    async (db) =>
      new Set(
        (await db.pool.query<{ number: string }>('select number from register.enrolment where number like $1', [`${prefix}%`])).rows.map(
          (r) => r.number,
        ),
      ),
  );

const put = (number: string, message: unknown) =>
  fetch(`${url}/v1/institutions/01AA/enrolments/${number}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });

/** Keeps reporting until told to stop; remembers what was answered how. */
const load = (prefix: string) => {
  const sent = new Map<string, unknown>();
  const answers = new Map<string, number>();
  let going = true;
  const done = Promise.all(
    Array.from({ length: 20 }, async () => {
      while (going) {
        const number = `${prefix}${sent.size}`;
        const message = enrolment();
        sent.set(number, message);
        try {
          const response = await put(number, message);
          await response.json();
          answers.set(number, response.status);
          if (response.status !== 201) await pause(50);
        } catch {
          await pause(20);
        }
      }
    }),
  );
  const accepted = () => [...answers].filter(([, status]) => status === 201).map(([number]) => number);
  const atLeast = async (count: number) => {
    for (const deadline = Date.now() + 20_000; accepted().length < count; await pause(10))
      if (Date.now() > deadline) throw new Error(`only ${accepted().length} reports were accepted`);
  };
  const stop = async () => {
    going = false;
    await done;
  };
  return { sent, answers, accepted, atLeast, stop };
};
const sendAllAgain = async (sent: ReadonlyMap<string, unknown>) => {
  const statuses = new Set<number>();
  const waiting = [...sent];
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) statuses.add((await put(...next)).status);
    }),
  );
  expect([...statuses]).toEqual([201]);
};
const missing = (numbers: readonly string[], among: ReadonlySet<string>) => numbers.filter((number) => !among.has(number));

/** Stops server and database and starts both, so that the server is the one who keeps the database running. */
const restartWithOwnDatabase = async (): Promise<number> => {
  const database = postmaster();
  await end('SIGTERM');
  if (alive(database)) process.kill(database, 'SIGINT');
  await gone(database);
  await start();
  return postmaster();
};

beforeAll(async () => {
  url = `http://127.0.0.1:${await freePort()}`;
  await start();
  await look(async (db) => {
    await installSchools(db);
    const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    await addClient(db, { clientId: 'process-las', name: 'Test administration', jwks: { keys: [await exportJWK(publicKey)] } });
    await grantMandates(db, 'process-las', ['01AA']);
    bearer = await issueAccessToken(db, { clientId: 'process-las', scopes: [...INSTITUTION_ACTIONS], publicUrl: url });
  });
  // The server hears of the new schools from the database itself.
  for (const deadline = Date.now() + 10_000; (await put('first', enrolment())).status !== 201; await pause(100))
    if (Date.now() > deadline) throw new Error('the schools did not arrive');
});
afterAll(async () => {
  if (server.exitCode === null && server.signalCode === null) await end('SIGTERM');
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  if (existsSync(file)) {
    const pid = postmaster();
    process.kill(pid, 'SIGINT');
    await gone(pid);
  }
  rmSync(dataDir, { recursive: true, force: true });
});

test('SIGTERM under load: what was taken in is answered, what was answered is stored, nothing else is, and the exit code is 0', async () => {
  const traffic = load('term-');
  await traffic.atLeast(100);
  const database = postmaster();
  const code = await end('SIGTERM');
  await traffic.stop();
  expect(code).toBe(0);
  expect(alive(database)).toBe(false);
  for (const status of traffic.answers.values()) expect([201, 503]).toContain(status);
  expect(await stored('term-')).toEqual(new Set(traffic.accepted()));
  await start();
  await sendAllAgain(traffic.sent);
});

test('SIGKILL of the server under load: its database runs on, the next server joins it, and every answered report is there', async () => {
  const database = postmaster();
  const traffic = load('kill-');
  await traffic.atLeast(100);
  await end('SIGKILL');
  await traffic.stop();
  expect(alive(database)).toBe(true);
  await start();
  expect(postmaster()).toBe(database);
  expect(missing(traffic.accepted(), await stored('kill-'))).toEqual([]);
  await sendAllAgain(traffic.sent);
  expect((await stored('kill-')).size).toBe(traffic.sent.size);
});

test('SIGKILL while a file is handled: the next server goes on where it was, and every report has one answer and is stored once', async () => {
  const count = 6000;
  const reports = written(
    Array.from({ length: count }, () => enrolment()),
    'file-',
  );
  const call = (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const through = { url, call, token: async () => bearer };
  const location = await upload(through, ndjsonOf(reports));
  await until(through, location, (file) => file.answered > 0);
  await end('SIGKILL');
  await start();
  const left = await read(through, location);
  expect(left.answered).toBeLessThan(count);
  expect(await until(through, location, undefined, 90_000)).toMatchObject({
    state: 'done',
    reports: count,
    answered: count,
    accepted: count,
  });
  const lines = await answers(through, location);
  expect(lines.map((line) => line.number)).toEqual(reports.map((report) => report.number));
  expect((await stored('file-')).size).toBe(count);
}, 150_000);

test('SIGKILL of the database under load: senders get 503 until the server has started it again, and every answered report is there', async () => {
  const other = await restartWithOwnDatabase();
  const traffic = load('db-');
  await traffic.atLeast(100);
  process.kill(other, 'SIGKILL');
  await gone(other);
  const before = traffic.accepted().length;
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  await traffic.atLeast(before + 100);
  await traffic.stop();
  expect(postmaster()).not.toBe(other);
  for (const status of traffic.answers.values()) expect([201, 503]).toContain(status);
  expect([...traffic.answers.values()]).toContain(503);
  expect(missing(traffic.accepted(), await stored('db-'))).toEqual([]);
  await sendAllAgain(traffic.sent);
  expect((await stored('db-')).size).toBe(traffic.sent.size);
});

test('a number left behind by PostgreSQL that another process has now does not keep the server from starting', async () => {
  await restartWithOwnDatabase();
  await end('SIGTERM');
  writeFileSync(
    join(dataDir, 'postgres', 'postmaster.pid'),
    [process.pid, join(dataDir, 'postgres'), 1, 5432, '/nowhere', '', '1 1', 'ready', ''].join('\n'),
  );
  await start();
  expect(postmaster()).not.toBe(process.pid);
  expect((await put('after-reboot', enrolment())).status).toBe(201);
});

test('SIGKILL of server and database at once: the same', async () => {
  const traffic = load('both-');
  await traffic.atLeast(100);
  const database = postmaster();
  process.kill(database, 'SIGKILL');
  await end('SIGKILL');
  await traffic.stop();
  await gone(database);
  await start();
  expect(missing(traffic.accepted(), await stored('both-'))).toEqual([]);
  await sendAllAgain(traffic.sent);
});
