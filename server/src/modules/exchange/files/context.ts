import type { FastifyBaseLogger } from 'fastify';
import type { Db } from '../../../platform/db/database.ts';
import type { Jobs } from '../../../platform/jobs.ts';
import type { Intake } from '../intake.ts';

/** What uploading and handling files works with. */
export type FileDeps = {
  readonly db: Db;
  readonly intake: Intake;
  readonly jobs: Jobs;
  readonly now: () => Date;
  readonly log: FastifyBaseLogger;
  /** Largest line, row or report, in bytes. */
  readonly lineLimitBytes: number;
  /** Largest file, also once it is unpacked, in bytes. */
  readonly fileLimitBytes: number;
  readonly keepDays: number;
  readonly atOnce: number;
};

/** The kind of job that handles one file. */
export const FILE_JOB = 'file';
