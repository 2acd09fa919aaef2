import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../../platform/http/problems.ts';
import { linesOf } from '../stream.ts';
import { type ChangeOutcome, type PopulationContext, takeOver } from './batch.ts';
import { csvLines, delimiterOf, type FileLine, headerFault } from './csv.ts';

/** A line that was not taken over, and why; every fault of it. */
export type RejectedLine = {
  readonly file: string;
  readonly line: number;
  readonly changeId: string | null;
  readonly problem: Problem | { readonly detail: string };
};

export type ImportTally = {
  readonly read: number;
  readonly applied: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly notLearners: number;
  readonly rejected: number;
};

export type PopulationWatcher = {
  /** Bytes read so far and the size of the file. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onRejected?: (line: RejectedLine) => void;
  /** Stops between two transactions; the same command goes on where it stopped. */
  readonly signal?: AbortSignal;
};

const BATCH = 500;
const LINE_LIMIT = 65_536;

const firstLine = async (path: string): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LINE_LIMIT) });
    return (
      buffer
        .toString('utf8', 0, bytesRead)
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)[0] ?? ''
    );
  } finally {
    await file.close();
  }
};

async function* jsonLines(path: string, seen: (bytes: number) => void): AsyncGenerator<FileLine> {
  const source = createReadStream(path);
  source.on('data', (chunk) => seen(chunk.length));
  for await (const { line, text } of linesOf(source, LINE_LIMIT)) {
    if (text === undefined) yield { line, unreadable: `is longer than ${LINE_LIMIT} bytes` };
    else if (text.includes('\ufffd')) yield { line, unreadable: 'is not in UTF-8' };
    else {
      try {
        yield { line, value: JSON.parse(line === 1 ? text.replace(/^\ufeff/, '') : text) };
      } catch {
        yield { line, unreadable: 'is not valid JSON' };
      }
    }
  }
}

/** The lines of a file: NDJSON when it begins with a brace, else CSV with a header. @throws Error when it is neither. */
const linesOfFile = async (path: string, seen: (bytes: number) => void): Promise<AsyncGenerator<FileLine>> => {
  const header = (await firstLine(path)).trim();
  if (header === '') throw new Error(`${basename(path)} is empty, or begins with an empty line.`);
  if (header.startsWith('{')) return jsonLines(path, seen);
  const delimiter = delimiterOf(header);
  const columns = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  const fault = headerFault(columns);
  if (fault !== undefined) throw new Error(`${basename(path)} ${fault}.`);
  const source = createReadStream(path);
  source.on('data', (chunk) => seen(chunk.length));
  return csvLines(source, delimiter, columns);
};

type Count = { -readonly [K in keyof ImportTally]: ImportTally[K] };

const tally = (count: Count, outcome: ChangeOutcome): void => {
  if ('problem' in outcome) count.rejected += 1;
  else if (outcome.repeated) count.repeated += 1;
  else if (outcome.outcome === 'not-a-learner') count.notLearners += 1;
  else count[outcome.outcome] += 1;
};

/**
 * Takes over a file of changes of the population register. What was taken over before changes nothing, so that a file that was
 * interrupted is simply imported again. Lines that are wrong are told one by one, the others count.
 * @throws Error when the file is neither NDJSON nor CSV with known columns, or the database cannot store.
 */
export const importPopulationChanges = async (
  path: string,
  context: PopulationContext,
  watcher: PopulationWatcher,
): Promise<ImportTally> => {
  const file = basename(path);
  const { size } = await stat(path);
  let bytes = 0;
  const count: Count = { read: 0, applied: 0, unchanged: 0, repeated: 0, notLearners: 0, rejected: 0 };
  let waiting: { readonly line: number; readonly value: unknown }[] = [];
  const takeWaiting = async (): Promise<void> => {
    const lines = waiting.map(({ line }) => line);
    const values = waiting.map(({ value }) => value);
    waiting = [];
    for await (const outcomes of takeOver(values, context)) {
      for (const outcome of outcomes) {
        const line = lines.shift() ?? 0;
        tally(count, outcome);
        if ('problem' in outcome) watcher.onRejected?.({ file, line, changeId: outcome.changeId, problem: outcome.problem });
      }
      watcher.onProgress?.(bytes, size);
      if (watcher.signal?.aborted) return;
    }
  };
  for await (const line of await linesOfFile(path, (n) => (bytes += n))) {
    count.read += 1;
    if ('unreadable' in line) {
      count.rejected += 1;
      watcher.onRejected?.({ file, line: line.line, changeId: null, problem: { detail: `The line ${line.unreadable}.` } });
    } else waiting.push(line);
    if (waiting.length >= BATCH) await takeWaiting();
    if (watcher.signal?.aborted) return count;
  }
  await takeWaiting();
  return count;
};
