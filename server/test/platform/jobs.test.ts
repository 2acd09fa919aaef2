import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, transaction } from '../../src/platform/db/database.ts';
import { createJobs, type Jobs } from '../../src/platform/jobs.ts';
import { testDatabase } from '../support/database.ts';

const log = pino({ level: 'silent' });
let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.stop());

const until = async (true_: () => boolean, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; !true_(); await pause(20)) if (Date.now() > end) throw new Error('It did not happen in time.');
};

type Task = { readonly number: number };

/** A server with a kind of job of its own name. */
const server = async (name: string, run: (task: Task, signal: AbortSignal) => Promise<'done' | 'again'>, atOnce = 2): Promise<Jobs> => {
  const jobs = createJobs(db, log);
  jobs.define<Task>({ name, atOnce, run });
  await jobs.start();
  return jobs;
};

test('a job asked for in a transaction is done once it commits, and never when it does not', async () => {
  const done: number[] = [];
  const jobs = await server('commits', async ({ number }) => {
    done.push(number);
    return 'done';
  });
  await transaction(db, (tx) => jobs.send(tx, 'commits', { number: 1 }));
  const undone = transaction(db, async (tx) => {
    await jobs.send(tx, 'commits', { number: 2 });
    throw new Error('changed its mind');
  });
  await expect(undone).rejects.toThrow('changed its mind');
  await transaction(db, (tx) => jobs.send(tx, 'commits', { number: 3 }));
  await until(() => done.length === 2);
  await pause(1500);
  expect(done.sort()).toEqual([1, 3]);
  await jobs.stop();
});

test('two servers share the jobs: each is done by one of them', async () => {
  const done: string[] = [];
  const run = async (task: Task) => {
    done.push(`${task.number}`);
    await pause(50);
    return 'done' as const;
  };
  const servers = [await server('shared', run), await server('shared', run)];
  await transaction(db, async (tx) => {
    for (let number = 0; number < 6; number += 1) await servers[0]?.send(tx, 'shared', { number });
  });
  await until(() => done.length >= 6);
  await pause(1500);
  expect(done.sort()).toEqual(['0', '1', '2', '3', '4', '5']);
  await Promise.all(servers.map((one) => one.stop()));
});

test('a server that stops leaves its job to the next one, at once', async () => {
  const seen: string[] = [];
  const first = await server('handed-on', async (_task, signal) => {
    seen.push('begun');
    while (!signal.aborted) await pause(10);
    return 'again';
  });
  await transaction(db, (tx) => first.send(tx, 'handed-on', { number: 7 }));
  await until(() => seen.length === 1);
  const before = performance.now();
  await first.stop();
  expect(performance.now() - before).toBeLessThan(3000);
  const second = await server('handed-on', async ({ number }) => {
    seen.push(`ended ${number}`);
    return 'done';
  });
  await until(() => seen.length === 2, 5000);
  expect(seen).toEqual(['begun', 'ended 7']);
  await second.stop();
});

test('work that fails is tried again', async () => {
  let tries = 0;
  const jobs = await server('fails-once', async () => {
    tries += 1;
    if (tries === 1) throw new Error('not this time');
    return 'done';
  });
  await transaction(db, (tx) => jobs.send(tx, 'fails-once', { number: 1 }));
  await until(() => tries === 2);
  await jobs.stop();
});

test('a server that is to do no jobs can still ask for them', async () => {
  const idle = await server('elsewhere', async () => 'done', 0);
  await transaction(db, (tx) => idle.send(tx, 'elsewhere', { number: 1 }));
  await pause(1500);
  const done: number[] = [];
  const willing = await server('elsewhere', async ({ number }) => {
    done.push(number);
    return 'done';
  });
  await until(() => done.length === 1);
  await Promise.all([idle.stop(), willing.stop()]);
});
