import { lackOf } from '../platform/db/lack.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** What went wrong, and what to do where that is known. */
const wordsFor = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Error) || lackOf(error) !== 'storage-full') return message;
  return `${message}\nThe disk of the database is full. Make room and run the same command again; what is stored stays.`;
};

/**
 * Does the work of a command until it is done, fails, or is told to stop (Ctrl-C, SIGTERM), which `onStop` tells the user; told twice it stops
 * at once. The exit code is that of the work, 1 after a failure, which is told, and 130 when it was stopped.
 */
export const interruptible = async (onStop: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    say(onStop);
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) say(wordsFor(error));
    process.exitCode = stop.signal.aborted ? 130 : 1;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
};
