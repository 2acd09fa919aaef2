import { type Job, type Db as JobDatabase, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Db, Tx } from './db/database.ts';

/** `again`: the work stopped half-way and is to be taken up again, by this server or another. */
export type JobOutcome = 'done' | 'again';

export type JobKind<Data extends object> = {
  readonly name: string;
  /** Jobs of this kind under way at once on this server; 0 leaves them to other servers. */
  readonly atOnce: number;
  /**
   * Does the work. It may be done more than once, by two servers at the same time even, so it keeps its own progress in the
   * database. Once `signal` is aborted it ends soon and says `again`; what it throws is tried again later.
   */
  readonly run: (data: Data, signal: AbortSignal) => Promise<JobOutcome>;
};

/** Work that surely happens later: asked for in the transaction that makes it necessary, and done by whichever server is free. */
export type Jobs = {
  /** Makes a kind of job known; before `start`. */
  readonly define: <Data extends object>(kind: JobKind<Data>) => void;
  readonly start: () => Promise<void>;
  /** Asks for a job; it exists once the transaction commits. */
  readonly send: (tx: Tx, name: string, data: object) => Promise<void>;
  /** Lets jobs under way stop where they are, and takes no new ones. */
  readonly stop: () => Promise<void>;
};

/** Where the library keeps its tables; it lays and changes them itself. */
export const JOBS_SCHEMA = 'jobs';

/** A server that says nothing of a job for so long has ended; another then takes the job up. */
const HEARTBEAT_SECONDS = 15;
const WATCH_SECONDS = 5;
const POLL_SECONDS = 1;
const GRACE_MS = 8000;
// Whoever keeps progress may be stopped at any time; a job that takes longer than this is simply taken up anew.
const EXPIRE_SECONDS = 82_800;
const RETRY = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 120 };

const over = (client: Pick<Tx, 'query'>): JobDatabase => ({
  executeSql: async (text, values) => {
    const result = await client.query(text, values);
    return result as { rows: unknown[] };
  },
});

/** Jobs over the pool of the database: no connections of their own, and no other thing that must be up. */
export const createJobs = (db: Pick<Db, 'pool'>, log: Logger): Jobs => {
  const boss = new PgBoss({
    db: over(db.pool as unknown as Tx),
    schema: JOBS_SCHEMA,
    schedule: false,
    registerInstance: false,
    monitorVacuum: false,
    reindex: false,
    superviseIntervalSeconds: WATCH_SECONDS,
    monitorIntervalSeconds: WATCH_SECONDS,
  });
  boss.on('error', (error) => log.error({ err: { message: error.message } }, 'jobs'));
  const kinds: JobKind<object>[] = [];
  const stopping = new AbortController();
  let stopped: Promise<void> | undefined;
  let started = false;

  const work = async (kind: JobKind<object>, job: Job<object>): Promise<void> => {
    const outcome = await kind.run(job.data, AbortSignal.any([job.signal, stopping.signal]));
    // A job of the same content for the next server: this one ends well, so that ends of servers do not count as failures.
    if (outcome === 'again') await boss.send(kind.name, job.data);
  };
  const listen = async (kind: JobKind<object>): Promise<void> => {
    const options = { ...RETRY, expireInSeconds: EXPIRE_SECONDS, heartbeatSeconds: HEARTBEAT_SECONDS, retentionSeconds: 30 * 86_400 };
    await boss.createQueue(kind.name, options);
    if (kind.atOnce === 0) return;
    const reach = { localConcurrency: kind.atOnce, pollingIntervalSeconds: POLL_SECONDS };
    await boss.work<object>(kind.name, reach, async ([job]) => {
      if (job !== undefined) await work(kind, job);
    });
  };
  return {
    define: (kind) => void kinds.push(kind as unknown as JobKind<object>),
    start: async () => {
      await boss.start();
      started = true;
      for (const kind of kinds) await listen(kind);
    },
    send: async (tx, name, data) => {
      await boss.send(name, data, { db: over(tx) });
    },
    stop: () => {
      stopping.abort();
      stopped ??= started ? boss.stop({ graceful: true, timeout: GRACE_MS, close: false }) : Promise.resolve();
      return stopped;
    },
  };
};
