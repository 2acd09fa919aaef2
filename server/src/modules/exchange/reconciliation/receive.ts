import type { Readable } from 'node:stream';
import { type Db, transaction } from '../../../platform/db/database.ts';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import { type Batch, batchesOf } from './batches.ts';
import { type LineFault, MOST_FAULTS, type StoredLine, storeFaults, storeLines } from './line-store.ts';
import { OTHER_ADMINISTRATION } from './lines.ts';
import type { Reconciliation } from './model.ts';
import { type OurDigest, ourDigestsNow } from './ours.ts';
import { type SettleContext, settle } from './settle.ts';
import { cancelReconciliation, reconciliationOf } from './store.ts';

/** What is told while a stream comes in, one line each. */
export type Told =
  | { readonly kind: 'fault'; readonly line: number; readonly problem: Problem }
  | { readonly kind: 'received'; readonly lines: number }
  /** Nothing of the lines after the last `received` was stored. */
  | { readonly kind: 'stopped'; readonly problem: Problem }
  | { readonly kind: 'settled' };

export type ReceiveContext = Omit<SettleContext, 'ours'> & {
  readonly db: Db;
  readonly limitBytes: number;
  /** Why no more can be taken in just now, if so. */
  readonly stop: () => Promise<Problem | undefined>;
};

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

type Ours = { readonly list: readonly OurDigest[]; readonly digests: ReadonlyMap<string, string> };

const readOurs = async (db: Db, r: Reconciliation): Promise<Ours> => {
  const list = await ourDigestsNow(db, r);
  return { list, digests: new Map(list.map((o) => [`${o.record} ${o.number}`, o.digest])) };
};

/** A record that is the same as ours need not be kept: its digest tells. */
const withoutSame = ({ digests }: Ours, lines: readonly StoredLine[]): StoredLine[] =>
  lines.map((l) => (l.body !== null && digests.get(`${l.record} ${l.number}`) === l.digest ? { ...l, body: null } : l));

/** Stores a batch. @returns the faults of numbers that came before, or undefined when somebody else was ahead. */
const store = (r: Reconciliation, from: number, batch: Batch, ours: Ours | undefined, db: Db): Promise<readonly LineFault[] | undefined> =>
  transaction(db, async (tx) => {
    const lines = ours === undefined ? batch.lines : withoutSame(ours, batch.lines);
    const again = await storeLines(tx, r.reconciliationId, r.round, from, batch.to, lines, batch.faults);
    if (again === undefined) return undefined;
    const numbers = new Set(again);
    const duplicates = lines.filter((l) => numbers.has(l.line)).map(duplicateOf);
    await storeFaults(tx, r.reconciliationId, r.round, duplicates);
    return duplicates;
  });

const settleNow = (r: Reconciliation, lastLine: number, ours: Ours | undefined, context: ReceiveContext): Promise<Problem | undefined> =>
  transaction(context.db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    const now = await reconciliationOf(tx, r.brin, r.reconciliationId, 'for update');
    if (now === undefined || now.round !== r.round || now.received !== lastLine || now.state === 'cancelled' || now.state === 'compared')
      return SENT_ELSEWHERE;
    await settle(tx, now, { ...context, ours: ours?.list });
    return undefined;
  });

const endFault = (round: number, seen: number, { said, came }: NonNullable<Batch['end']>): Problem | undefined => {
  if (said !== undefined && said !== came)
    return problem('conflict', `The last line says ${said} records, but ${came} came. Nothing was compared.`, {
      records: said,
      received: came,
    });
  if (round > 1 || seen > 0) return undefined;
  return problem('invalid-request', 'Nothing came before the end. An empty administration has a total of 0 records.');
};

/** The faults as they are told, up to so many in all. */
const faultTeller = (): ((faults: readonly LineFault[]) => readonly Told[]) => {
  let room = MOST_FAULTS;
  return (faults) => {
    const now = faults.slice(0, room);
    room -= now.length;
    return now.map(({ line, problem: p }) => ({ kind: 'fault', line, problem: p }));
  };
};

const isRecord = (line: StoredLine): boolean => line.record === 'enrolment' || line.record === 'result';

/**
 * Takes in the lines of one round and compares when it ends. What is told as received is stored; lines that were received
 * before are skipped, so that after a break everything can be sent again. While a batch is stored the next one is read.
 */
export async function* receive(source: Readable, r: Reconciliation, first: number, context: ReceiveContext): AsyncGenerator<Told> {
  const { db } = context;
  const batches = batchesOf(source, r, { first, received: r.received, limitBytes: context.limitBytes });
  const tell = faultTeller();
  let stored = r.received;
  let ours: Promise<Ours> | undefined;
  let coming = batches.next();
  for (;;) {
    const { value: batch, done } = await coming;
    if (done) return;
    coming = batches.next();
    coming.catch(() => {}); // told when its turn comes
    if (batch.otherAdministration) {
      await transaction(db, (tx) => cancelReconciliation(tx, r.brin, r.reconciliationId, context.at));
      return yield { kind: 'stopped', problem: OTHER_ADMINISTRATION };
    }
    // In later rounds only what differs is sent.
    if (r.round === 1 && batch.lines.some(isRecord)) ours ??= readOurs(db, r);
    ours?.catch(() => {}); // told where it is awaited
    if (batch.to > stored) {
      const halt = await context.stop();
      const duplicates = halt === undefined ? await store(r, stored, batch, await ours, db) : undefined;
      if (halt !== undefined || duplicates === undefined) return yield { kind: 'stopped', problem: halt ?? SENT_ELSEWHERE };
      yield* tell([...batch.faults, ...duplicates]);
      stored = batch.to;
      yield { kind: 'received', lines: stored };
    }
    if (batch.end === undefined) continue;
    const failed = endFault(r.round, stored, batch.end) ?? (await settleNow(r, stored, await ours, context));
    return yield failed === undefined ? { kind: 'settled' } : { kind: 'stopped', problem: failed };
  }
}
