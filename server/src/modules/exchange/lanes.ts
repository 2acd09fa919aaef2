/**
 * Gathers jobs that arrive within a moment of each other and hands them on together, so that they share one transaction.
 * What arrives while a lane is busy forms its next batch, so batches grow with the load and a lone job hardly waits. When
 * a whole batch is waiting, a second one is prepared while the first is being written. Jobs with a key in common are
 * never under way together: the later one sees what the earlier one did.
 */
export type Lanes<Job, Outcome> = {
  /** Resolves with the job's own outcome once it is on disk. Rejects when the batch could not be done at all. */
  readonly submit: (job: Job) => Promise<Outcome>;
  /** Jobs accepted but not yet answered. */
  readonly pending: () => number;
  /** Resolves when nothing is pending. */
  readonly idle: () => Promise<void>;
};

export type LaneOptions<Job, Outcome> = {
  readonly lanes: number;
  readonly windowMs: number;
  readonly maxBatch: number;
  readonly laneOf: (job: Job) => number;
  readonly keysOf: (job: Job) => readonly string[];
  readonly run: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
};

type Waiting<Job, Outcome> = {
  readonly job: Job;
  readonly keys: readonly string[];
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
};
type Lane<Job, Outcome> = { waiting: Waiting<Job, Outcome>[]; readonly underWay: Set<string>; running: number; armed: boolean };

/** Batches under way at once in one lane; the second only when a whole one is waiting. */
const DEPTH = 2;

const takeBatch = <Job, Outcome>(lane: Lane<Job, Outcome>, maxBatch: number): Waiting<Job, Outcome>[] => {
  const batch: Waiting<Job, Outcome>[] = [];
  const later: Waiting<Job, Outcome>[] = [];
  const taken = new Set<string>();
  for (const item of lane.waiting) {
    const free = batch.length < maxBatch && !item.keys.some((key) => taken.has(key) || lane.underWay.has(key));
    (free ? batch : later).push(item);
    // Also a job put off keeps its place: nothing with its key may overtake it.
    for (const key of item.keys) taken.add(key);
  }
  lane.waiting = later;
  for (const item of batch) for (const key of item.keys) lane.underWay.add(key);
  return batch;
};

export const createLanes = <Job, Outcome>(options: LaneOptions<Job, Outcome>): Lanes<Job, Outcome> => {
  const lanes: Lane<Job, Outcome>[] = Array.from({ length: options.lanes }, () => ({
    waiting: [],
    underWay: new Set(),
    running: 0,
    armed: false,
  }));
  let pending = 0;
  let resting: (() => void)[] = [];

  const settle = (count: number): void => {
    pending -= count;
    if (pending > 0) return;
    for (const wake of resting) wake();
    resting = [];
  };

  const runBatch = async (lane: Lane<Job, Outcome>, batch: readonly Waiting<Job, Outcome>[]): Promise<void> => {
    lane.running += 1;
    try {
      const outcomes = await options.run(batch.map((b) => b.job));
      for (const [i, item] of batch.entries()) item.resolve(outcomes[i] as Outcome);
    } catch (error) {
      for (const item of batch) item.reject(error);
    }
    for (const item of batch) for (const key of item.keys) lane.underWay.delete(key);
    lane.running -= 1;
    settle(batch.length);
    drain(lane);
  };

  const drain = (lane: Lane<Job, Outcome>): void => {
    while (lane.waiting.length > 0 && (lane.running === 0 || (lane.running < DEPTH && lane.waiting.length >= options.maxBatch))) {
      const batch = takeBatch(lane, options.maxBatch);
      if (batch.length === 0) return; // all of them wait for what is under way
      void runBatch(lane, batch);
    }
  };

  const arm = (lane: Lane<Job, Outcome>): void => {
    if (lane.armed) return;
    lane.armed = true;
    const go = (): void => {
      lane.armed = false;
      drain(lane);
    };
    if (options.windowMs > 0) setTimeout(go, options.windowMs);
    else setImmediate(go);
  };

  const submit = (job: Job): Promise<Outcome> => {
    const lane = lanes[options.laneOf(job) % lanes.length] as Lane<Job, Outcome>;
    pending += 1;
    return new Promise<Outcome>((resolve, reject) => {
      lane.waiting.push({ job, keys: options.keysOf(job), resolve, reject });
      if (lane.running === 0 || lane.waiting.length === options.maxBatch) arm(lane);
    });
  };

  const idle = (): Promise<void> => (pending === 0 ? Promise.resolve() : new Promise((resolve) => resting.push(resolve)));
  return { submit, pending: () => pending, idle };
};
