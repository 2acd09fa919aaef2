import type { Readable } from 'node:stream';
import { type Db, transaction } from '../../../platform/db/database.ts';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import { linesOf } from '../stream.ts';
import { type LineFault, MOST_FAULTS, type StoredLine, storeFaults, storeLines } from './line-store.ts';
import { OTHER_ADMINISTRATION, readReconciliationLine } from './lines.ts';
import type { Reconciliation } from './model.ts';
import { ourDigest, ourRecords } from './ours.ts';
import { type SettleContext, settle } from './settle.ts';
import { cancelReconciliation, reconciliationOf } from './store.ts';

/** Lines stored with one commit. */
const BATCH = 2000;

/** What is told while a stream comes in, one line each. */
export type Told =
  | { readonly kind: 'fault'; readonly line: number; readonly problem: Problem }
  | { readonly kind: 'received'; readonly lines: number }
  /** Nothing of the lines after the last `received` was stored. */
  | { readonly kind: 'stopped'; readonly problem: Problem }
  | { readonly kind: 'settled' };

export type ReceiveContext = SettleContext & {
  readonly db: Db;
  readonly limitBytes: number;
  /** Why no more can be taken in just now, if so. */
  readonly stop: () => Promise<Problem | undefined>;
};

type Batch = { readonly lines: StoredLine[]; readonly faults: LineFault[]; to: number };

const SENT_ELSEWHERE = problem(
  'conflict',
  'Another connection sends lines for this reconciliation, or it was cancelled. Read how far it has come, and send the rest.',
);
const duplicateOf = (line: StoredLine): LineFault => ({
  line: line.line,
  record: line.record,
  number: line.number,
  problem: problem('conflict', 'This number came before; only the first was compared.', { number: line.number }),
});

/** Whether a line that cannot be taken was meant as a record; of one that cannot be read at all that is assumed. */
const isOfRecord = ({ record, problem: p }: LineFault): boolean => record !== null || p.code !== 'invalid-request';

/** A record that is the same as ours need not be kept: its digest tells. */
const withoutSame = async (db: Db, r: Reconciliation, lines: readonly StoredLine[]): Promise<StoredLine[]> => {
  const ours = new Map<string, string>();
  for (const record of r.covers) {
    const numbers = lines.filter((l) => l.body !== null && l.record === record).map((l) => l.number);
    if (numbers.length === 0) continue;
    for (const [number, found] of await ourRecords(db.pool, r, record, numbers)) ours.set(`${record} ${number}`, ourDigest(record, found));
  }
  return lines.map((l) => (l.body !== null && ours.get(`${l.record} ${l.number}`) === l.digest ? { ...l, body: null } : l));
};

/** Stores a batch. @returns the faults of numbers that came before, or undefined when somebody else was ahead. */
const store = async (r: Reconciliation, from: number, batch: Batch, { db }: ReceiveContext): Promise<readonly LineFault[] | undefined> => {
  // In later rounds only what differs is sent.
  const lines = r.round === 1 ? await withoutSame(db, r, batch.lines) : batch.lines;
  return transaction(db, async (tx) => {
    const again = await storeLines(tx, r.reconciliationId, r.round, from, batch.to, lines, batch.faults);
    if (again === undefined) return undefined;
    const numbers = new Set(again);
    const duplicates = lines.filter((l) => numbers.has(l.line)).map(duplicateOf);
    await storeFaults(tx, r.reconciliationId, r.round, duplicates);
    return duplicates;
  });
};

const settleNow = (r: Reconciliation, lastLine: number, context: ReceiveContext): Promise<Problem | undefined> =>
  transaction(context.db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    const now = await reconciliationOf(tx, r.brin, r.reconciliationId, 'for update');
    if (now === undefined || now.round !== r.round || now.received !== lastLine || now.state === 'cancelled' || now.state === 'compared')
      return SENT_ELSEWHERE;
    await settle(tx, now, context);
    return undefined;
  });

const endFault = (round: number, seen: number, records: number | undefined, taken: number): Problem | undefined => {
  if (records !== undefined && records !== taken)
    return problem('conflict', `The last line says ${records} records, but ${taken} came. Nothing was compared.`, {
      records,
      received: taken,
    });
  return round === 1 && seen === 0
    ? problem('invalid-request', 'Nothing came before the end. An empty administration has a total of 0 records.')
    : undefined;
};

/**
 * Takes in the lines of one round and compares when it ends. What is told as received is stored; lines that were received
 * before are skipped, so that after a break everything can be sent again.
 */
export async function* receive(source: Readable, r: Reconciliation, first: number, context: ReceiveContext): AsyncGenerator<Told> {
  let stored = r.received;
  let batch: Batch = { lines: [], faults: [], to: stored };
  let records = 0;
  let told = 0;
  const tell = function* (faults: readonly LineFault[]): Generator<Told> {
    for (const { line, problem: p } of faults.slice(0, Math.max(0, MOST_FAULTS - told))) yield { kind: 'fault', line, problem: p };
    told += faults.length;
  };
  const flush = async function* (): AsyncGenerator<Told, boolean> {
    if (batch.to === stored) return true;
    const halt = await context.stop();
    const duplicates = halt === undefined ? await store(r, stored, batch, context) : undefined;
    if (halt !== undefined || duplicates === undefined) {
      yield { kind: 'stopped', problem: halt ?? SENT_ELSEWHERE };
      return false;
    }
    yield* tell([...batch.faults, ...duplicates]);
    stored = batch.to;
    batch = { lines: [], faults: [], to: stored };
    yield { kind: 'received', lines: stored };
    return true;
  };
  for await (const { line: at, text } of linesOf(source, context.limitBytes)) {
    const line = at + first - 1;
    const read =
      text === undefined
        ? {
            kind: 'fault' as const,
            fault: { line, record: null, number: null, problem: problem('body-too-large', 'This line is longer than is accepted.') },
          }
        : readReconciliationLine(text, line, r);
    const isRecord = read.kind === 'line' && (read.line.record === 'enrolment' || read.line.record === 'result');
    if (isRecord || (read.kind === 'fault' && isOfRecord(read.fault))) records += 1;
    if (read.kind === 'fault' && read.fault.problem === OTHER_ADMINISTRATION) {
      await transaction(context.db, (tx) => cancelReconciliation(tx, r.brin, r.reconciliationId, context.at));
      yield { kind: 'stopped', problem: OTHER_ADMINISTRATION };
      return;
    }
    if (read.kind === 'end') {
      if (!(yield* flush())) return;
      const wrong = endFault(r.round, Math.max(stored, line - 1), first === 1 ? read.records : undefined, records);
      const failed = wrong ?? (await settleNow(r, stored, context));
      yield failed === undefined ? { kind: 'settled' } : { kind: 'stopped', problem: failed };
      return;
    }
    if (line <= stored) continue;
    if (read.kind === 'line') batch.lines.push(read.line);
    if (read.kind === 'fault') batch.faults.push(read.fault);
    batch.to = line;
    if (batch.to - stored >= BATCH && !(yield* flush())) return;
  }
  yield* flush();
}
