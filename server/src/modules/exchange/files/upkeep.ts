import { transaction } from '../../../platform/db/database.ts';
import { FILE_JOB, type FileDeps } from './context.ts';
import { forsakenUploads, removeOld } from './work-store.ts';

const EVERY_MS = 10 * 60_000;
/** Longer than any server that is at it keeps silent. */
const SILENT_MINUTES = 15;

/** Removes what is too old, and asks anew for the handling of files that every server has forsaken. */
export const tidyFiles = async (deps: Pick<FileDeps, 'db' | 'jobs' | 'keepDays'>): Promise<void> => {
  await removeOld(deps.db, deps.keepDays);
  for (const uploadId of await forsakenUploads(deps.db, SILENT_MINUTES))
    await transaction(deps.db, (tx) => deps.jobs.send(tx, FILE_JOB, { uploadId }));
};

/** Tidies regularly; any number of servers may. @returns how to stop it */
export const tidyRegularly = (deps: FileDeps): (() => void) => {
  const timer = setInterval(() => {
    tidyFiles(deps).catch((error: Error) => deps.log.warn({ err: { message: error.message } }, 'could not tidy up files'));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
};
