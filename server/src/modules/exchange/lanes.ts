/**
 * Gathers jobs that arrive within a moment of each other and hands them on together, so that they share one transaction.
 * A lane runs one batch at a time; what arrives meanwhile forms the next one, so batches grow with the load and a lone job
 * hardly waits. Jobs with a key in common never share a batch: the later one sees what the earlier one did.
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

type Waiting<Job, Outcome> = { readonly job: Job; readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void };
type Lane<Job, Outcome> = { waiting: Waiting<Job, Outcome>[]; running: boolean; armed: boolean };

const takeBatch = <Job, Outcome>(lane: Lane<Job, Outcome>, options: LaneOptions<Job, Outcome>): Waiting<Job, Outcome>[] => {
  const batch: Waiting<Job, Outcome>[] = [];
  const later: Waiting<Job, Outcome>[] = [];
  const taken = new Set<string>();
  for (const item of lane.waiting) {
    const keys = options.keysOf(item.job);
    if (batch.length >= options.maxBatch || keys.some((key) => taken.has(key))) later.push(item);
    else batch.push(item);
    // Also a job put off keeps its place: nothing with its key may overtake it.
    for (const key of keys) taken.add(key);
  }
  lane.waiting = later;
  return batch;
};

export const createLanes = <Job, Outcome>(options: LaneOptions<Job, Outcome>): Lanes<Job, Outcome> => {
  const lanes: Lane<Job, Outcome>[] = Array.from({ length: options.lanes }, () => ({ waiting: [], running: false, armed: false }));
  let pending = 0;
  let resting: (() => void)[] = [];

  const settle = (count: number): void => {
    pending -= count;
    if (pending > 0) return;
    for (const wake of resting) wake();
    resting = [];
  };

  const drain = async (lane: Lane<Job, Outcome>): Promise<void> => {
    lane.armed = false;
    if (lane.running) return;
    lane.running = true;
    while (lane.waiting.length > 0) {
      const batch = takeBatch(lane, options);
      try {
        const outcomes = await options.run(batch.map((b) => b.job));
        for (const [i, item] of batch.entries()) item.resolve(outcomes[i] as Outcome);
      } catch (error) {
        for (const item of batch) item.reject(error);
      }
      settle(batch.length);
    }
    lane.running = false;
  };

  const submit = (job: Job): Promise<Outcome> => {
    const lane = lanes[options.laneOf(job) % lanes.length] as Lane<Job, Outcome>;
    pending += 1;
    return new Promise<Outcome>((resolve, reject) => {
      lane.waiting.push({ job, resolve, reject });
      if (lane.running || lane.armed) return;
      lane.armed = true;
      if (options.windowMs > 0) setTimeout(() => void drain(lane), options.windowMs);
      else setImmediate(() => void drain(lane));
    });
  };

  const idle = (): Promise<void> => (pending === 0 ? Promise.resolve() : new Promise((resolve) => resting.push(resolve)));
  return { submit, pending: () => pending, idle };
};
