import type { Readable } from 'node:stream';
import { problem } from '../../../platform/http/problems.ts';
import { linesOf } from '../stream.ts';
import type { LineFault, StoredLine } from './line-store.ts';
import { OTHER_ADMINISTRATION, type ReadLine, readReconciliationLine } from './lines.ts';
import type { ReconciliationRequest } from './model.ts';

/** Lines read together; `to` is the last of them. */
export type Batch = {
  readonly lines: readonly StoredLine[];
  readonly faults: readonly LineFault[];
  readonly to: number;
  /** The stream said that it ends here: how many records it says, and how many came. */
  readonly end?: { readonly said: number | undefined; readonly came: number };
  /** The stream said that it is about another school. */
  readonly otherAdministration?: true;
};

/** Lines stored with one commit. */
const AT_ONCE = 2000;

const TOO_LONG = problem('body-too-large', 'This line is longer than is accepted.');

/** Whether a line was meant as a record; of one that cannot be read at all that is assumed. */
const isOfRecord = (read: ReadLine): boolean => {
  if (read.kind === 'line') return read.line.record === 'enrolment' || read.line.record === 'result';
  return read.kind === 'fault' && (read.fault.record !== null || read.fault.problem.code !== 'invalid-request');
};

/**
 * Reads lines into batches until the stream ends or says so. `first` is the number of its first line; lines up to `received`
 * are counted and left out.
 */
export async function* batchesOf(
  source: Readable,
  request: ReconciliationRequest,
  limits: { readonly first: number; readonly received: number; readonly limitBytes: number },
): AsyncGenerator<Batch> {
  let lines: StoredLine[] = [];
  let faults: LineFault[] = [];
  let to = limits.received;
  let came = 0;
  for await (const { line: at, text } of linesOf(source, limits.limitBytes)) {
    const line = at + limits.first - 1;
    const read: ReadLine =
      text === undefined
        ? { kind: 'fault', fault: { line, record: null, number: null, problem: TOO_LONG } }
        : readReconciliationLine(text, line, request);
    if (isOfRecord(read)) came += 1;
    if (read.kind === 'end') return yield { lines, faults, to, end: { said: limits.first === 1 ? read.records : undefined, came } };
    if (read.kind === 'fault' && read.fault.problem === OTHER_ADMINISTRATION)
      return yield { lines: [], faults: [], to, otherAdministration: true };
    if (line <= limits.received) continue;
    if (read.kind === 'line') lines.push(read.line);
    if (read.kind === 'fault') faults.push(read.fault);
    to = line;
    if (lines.length + faults.length < AT_ONCE) continue;
    yield { lines, faults, to };
    lines = [];
    faults = [];
  }
  yield { lines, faults, to };
}
