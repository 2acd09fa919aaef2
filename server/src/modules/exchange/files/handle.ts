import { transaction } from '../../../platform/db/database.ts';
import type { JobOutcome } from '../../../platform/jobs.ts';
import { type InstitutionAction, rightsOf } from '../../access/index.ts';
import { inOrder } from '../in-order.ts';
import { type Answered, answerReport } from './answer-reports.ts';
import type { FileDeps } from './context.ts';
import { type FileFault, faultIn, fileFault } from './file-fault.ts';
import { inspect } from './inspect.ts';
import type { SignalCount } from './model.ts';
import { type Reading, rawReports } from './reports.ts';
import { type Bytes, readable } from './source.ts';
import { piecesOf } from './upload-store.ts';
import { finish, giveBack, startHandling, stillAtIt, stopTrying, type Taken, takeUp, writeAnswers } from './work-store.ts';

/** Reports under way at once for one file: enough to fill the next transaction while one is being written. */
const WINDOW = 400;
/** Answers are written down in so many at a time: what a server that is cut off must send again, which gets the same answers. */
const WRITTEN_AT_ONCE = 500;
const LOOK_AGAIN_MS = 1000;
const SAY_SO_MS = 60_000;
/** A file that breaks off so often in a row without any answer is not tried again by itself. */
const MOST_IDLE_ATTEMPTS = 12;

/** What ended the handling of a file before its end, apart from a fault in it. */
type Ended = 'taken-away' | 'stopping';

const count = (answers: readonly Answered[]): SignalCount[] => {
  const counts = new Map<string, SignalCount>();
  for (const { code, severity } of answers.flatMap((a) => a.codes))
    counts.set(code, { code, severity, reports: (counts.get(code)?.reports ?? 0) + 1 });
  return [...counts.values()];
};

/** The rights of whoever uploaded the file, looked up again every second. */
const rightsNow = (deps: FileDeps, file: Taken) => {
  let rights: ReadonlySet<InstitutionAction> = new Set();
  let looked = 0;
  return {
    renew: async (): Promise<void> => {
      if (performance.now() - looked < LOOK_AGAIN_MS && looked > 0) return;
      rights = await rightsOf(deps.db, file, file.brin);
      looked = performance.now();
    },
    may: (action: InstitutionAction): boolean => rights.has(action),
  };
};

/** The reports that have no answer yet, each sent on as it is read. */
async function* unanswered(
  deps: FileDeps,
  file: Taken,
  bytes: Bytes,
  reading: Reading,
  signal: AbortSignal,
): AsyncGenerator<{ outcome: Promise<Answered> }> {
  const rights = rightsNow(deps, file);
  let ordinal = 0;
  for await (const raw of rawReports(bytes, reading)) {
    ordinal += 1;
    if (ordinal <= file.answered) continue;
    if (signal.aborted) return;
    await rights.renew();
    const outcome = answerReport(deps, file, rights.may, ordinal, raw);
    outcome.catch(() => {}); // whoever takes the outcomes in order meets it there
    yield { outcome };
  }
}

/** Answers all reports of a file from where it was left. @returns why it ended early, or undefined at its end */
const answerAll = async (deps: FileDeps, file: Taken, bytes: Bytes, reading: Reading, signal: AbortSignal): Promise<Ended | undefined> => {
  let waiting: Answered[] = [];
  const write = async (): Promise<boolean> => {
    if (waiting.length === 0) return true;
    const answers = waiting;
    waiting = [];
    return transaction(deps.db, (tx) =>
      writeAnswers(
        tx,
        file,
        answers.map((a) => a.answer),
        count(answers),
      ),
    );
  };
  let written = performance.now();
  for await (const answered of inOrder(unanswered(deps, file, bytes, reading, signal), WINDOW)) {
    waiting.push(answered);
    if (waiting.length < WRITTEN_AT_ONCE && performance.now() - written < LOOK_AGAIN_MS) continue;
    if (!(await write())) return 'taken-away';
    written = performance.now();
  }
  if (!(await write())) return 'taken-away';
  return signal.aborted ? 'stopping' : undefined;
};

/** Says now and then that the server is still at it, while work goes on that writes nothing. */
const keepSaying = async <T>(deps: FileDeps, file: Taken, work: () => Promise<T>): Promise<T> => {
  const timer = setInterval(() => void stillAtIt(deps.db, file).catch(() => {}), SAY_SO_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};

const handleTaken = async (deps: FileDeps, file: Taken, signal: AbortSignal): Promise<Ended | undefined> => {
  const bytes = await readable(() => piecesOf(deps.db, file.uploadId), deps.fileLimitBytes);
  const { format, encoding, brin } = file;
  let reading: Reading;
  if (file.reports === null || format === null || encoding === null) {
    const found = await keepSaying(deps, file, () => inspect(bytes, brin, deps.lineLimitBytes, signal));
    if (!(await startHandling(deps.db, file, found))) return 'taken-away';
    reading = found;
  } else reading = { format, encoding, brin, limitBytes: deps.lineLimitBytes };
  return answerAll(deps, file, bytes, reading, signal);
};

const end = (deps: FileDeps, file: Taken, fault: FileFault | null): Promise<boolean> =>
  transaction(deps.db, (tx) => finish(tx, file, fault));

/**
 * Handles a file, or what is left of it: reads it to its end first, so that a file that is wrong as a whole changes nothing;
 * then sends its reports, and writes down each answer. May be called for the same file by any number of servers at once: the
 * last to take it up is the one whose answers count, and a report sent twice is stored once.
 */
export const handleFile = async (deps: FileDeps, uploadId: string, signal: AbortSignal): Promise<JobOutcome> => {
  const file = await takeUp(deps.db, uploadId);
  if (file === undefined) return 'done';
  if (file.idleAttempts > MOST_IDLE_ATTEMPTS) {
    await stopTrying(deps.db, file, fileFault('interrupted'));
    return 'done';
  }
  try {
    const ended = await handleTaken(deps, file, signal);
    if (ended === undefined) await end(deps, file, null);
    if (ended !== 'stopping') return 'done';
  } catch (error) {
    const fault = faultIn(error);
    if (fault !== undefined) {
      await end(deps, file, fault);
      return 'done';
    }
    if (!signal.aborted) throw error;
  }
  await giveBack(deps.db, file);
  return 'again';
};
