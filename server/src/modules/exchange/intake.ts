import { type BatchContext, runBatch } from './batch.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { conflictKeys, type Job, type Outcome } from './message.ts';

const MAX_BATCH = 200;

const laneOf = (job: Job): number => {
  let hash = 0;
  for (let i = 0; i < job.brin.length; i += 1) hash = (hash * 31 + job.brin.charCodeAt(i)) >>> 0;
  return hash;
};

/** The way in for all messages, one by one or in streams: messages of one school keep their order. */
export type Intake = Lanes<Job, Outcome | Error>;

export const createIntake = (context: BatchContext, options: { readonly lanes: number; readonly windowMs: number }): Intake =>
  createLanes<Job, Outcome | Error>({
    ...options,
    maxBatch: MAX_BATCH,
    laneOf,
    keysOf: conflictKeys,
    run: (jobs) => runBatch(jobs, context),
  });
