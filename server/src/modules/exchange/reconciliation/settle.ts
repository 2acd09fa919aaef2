import { audit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { RecordKind } from './as-reported.ts';
import { bucketOf } from './canonical.ts';
import { differenceOf, missingHere, missingThere, pairByLearner } from './differ.ts';
import { insertDifferences } from './difference-store.ts';
import { bodiesOf, bucketsAsked, faultsOfReconciliation, linesOfReconciliation, type Wanted, want } from './line-store.ts';
import type { Difference, Reconciliation } from './model.ts';
import { type OurDigest, ourDigest, ourDigests, ourRecords } from './ours.ts';
import { closeRound, forgetLines, type Settlement } from './store.ts';
import { agree, differingBuckets, type Sum, sumsOf, totalOf } from './sums.ts';

export type SettleContext = {
  readonly at: string;
  readonly actor: string;
  readonly requestId: string | null;
  /** What was registered when the stream began, where that was read for it; otherwise it is read now. */
  readonly ours?: readonly OurDigest[] | undefined;
};

type Line = Awaited<ReturnType<typeof linesOfReconciliation>>[number];

const keyOf = (record: string, number: string): string => `${record} ${number}`;

const sumOfLine = (line: Line): Sum => ({ digest: line.digest ?? '', records: line.records ?? 0 });

/** Sums only: whether all agrees, and otherwise in which buckets it does not. */
const settleSums = async (tx: Tx, r: Reconciliation, lines: readonly Line[]): Promise<Settlement> => {
  const ours = await ourDigests(tx, r);
  const here = totalOf(ours.map((o) => o.digest));
  const line = lines.find((l) => l.record === 'total');
  const theirs = line && sumOfLine(line);
  const base = {
    recordsHere: here.records,
    recordsThere: theirs?.records ?? lines.reduce((n, l) => n + (l.records ?? 0), 0),
    digestHere: here.digest,
    digestThere: theirs?.digest ?? null,
    otherAdministration: false,
  };
  if (agree(here, theirs)) return { ...base, state: 'compared', agreeing: here.records };
  const given = new Map(lines.filter((l) => l.record === 'bucket').map((l) => [l.number, sumOfLine(l)]));
  const wanted = differingBuckets(sumsOf(ours).buckets, given);
  // Buckets that agree while the total does not: a total that is wrong, or was not given.
  if (wanted.length === 0 && theirs === undefined) return { ...base, state: 'compared', agreeing: here.records };
  const all = wanted.length === 0 ? differingBuckets(new Map(), new Map()) : wanted;
  await want(
    tx,
    r.reconciliationId,
    r.round + 1,
    all.map((number) => ({ record: 'bucket', number })),
  );
  return { ...base, state: 'wanting', agreeing: null };
};

type Sorted = {
  readonly agreeing: number;
  readonly both: Line[];
  readonly onlyThere: Line[];
  readonly onlyHere: OurDigest[];
  readonly wanted: Wanted[];
};

/** Which records agree by their digests, and which must be looked at or asked for. */
const sort = async (
  tx: Tx,
  r: Reconciliation,
  lines: readonly Line[],
  ours: readonly OurDigest[],
  unreadable: ReadonlySet<string>,
): Promise<Sorted> => {
  const here = new Map(ours.map((o) => [keyOf(o.record, o.number), o]));
  const there = new Map(lines.map((l) => [keyOf(l.record, l.number), l]));
  const beyond = new Map<string, string>();
  for (const record of r.covers) {
    const numbers = lines.filter((l) => l.record === record && !here.has(keyOf(record, l.number))).map((l) => l.number);
    for (const [number, found] of await ourRecords(tx, r, record, numbers)) beyond.set(keyOf(record, number), ourDigest(record, found));
  }
  const sorted: Sorted & { agreeing: number } = { agreeing: 0, both: [], onlyThere: [], onlyHere: [], wanted: [] };
  for (const [key, line] of there) {
    const digest = here.get(key)?.digest ?? beyond.get(key);
    if (digest === line.digest) {
      if (here.has(key)) sorted.agreeing += 1;
    } else if (!line.hasBody) sorted.wanted.push({ record: line.record as RecordKind, number: line.number });
    else (digest === undefined ? sorted.onlyThere : sorted.both).push(line);
  }
  for (const [key, one] of here) if (!there.has(key) && !unreadable.has(key)) sorted.onlyHere.push(one);
  return sorted;
};

const numbersOf = (of: ReadonlyArray<{ readonly record: string; readonly number: string }>, record: RecordKind): string[] =>
  of.filter((o) => o.record === record).map((o) => o.number);

const differencesIn = async (
  tx: Tx,
  r: Reconciliation,
  record: RecordKind,
  sorted: Sorted,
): Promise<{ found: Difference[]; same: number }> => {
  const both = numbersOf(sorted.both, record);
  const onlyThere = numbersOf(sorted.onlyThere, record);
  const records = await ourRecords(tx, r, record, [...both, ...numbersOf(sorted.onlyHere, record)]);
  const bodies = await bodiesOf(tx, r.reconciliationId, record, [...both, ...onlyThere]);
  const found: Difference[] = [];
  let same = 0;
  for (const number of both) {
    const ours = records.get(number);
    const there = bodies.get(number) ?? {};
    // Read anew: it may have been deleted since the stream began.
    const difference = ours === undefined ? missingHere(record, number, there) : differenceOf(record, ours, ourDigest(record, ours), there);
    if (difference === undefined) same += 1;
    else found.push(difference);
  }
  for (const number of onlyThere) found.push(missingHere(record, number, bodies.get(number) ?? {}));
  for (const number of numbersOf(sorted.onlyHere, record)) {
    const ours = records.get(number);
    if (ours !== undefined) found.push(missingThere(record, ours, ourDigest(record, ours)));
  }
  return { found, same };
};

/** Numbers that came twice, and records that could not be read: what was said of them is told as it is. */
const faultsAsDifferences = (r: Reconciliation, faults: Awaited<ReturnType<typeof faultsOfReconciliation>>): Difference[] =>
  faults.flatMap((f) =>
    f.number === null || f.record === null || !r.covers.includes(f.record)
      ? []
      : [
          {
            kind: f.problem.code === 'conflict' ? ('duplicate' as const) : ('unreadable' as const),
            record: f.record,
            number: f.number,
            numberHere: null,
            fields: (f.problem.errors ?? []).map((e) => ({ field: e.pointer, ours: null, theirs: e.message })),
            learnerId: null,
            here: null,
            hereDigest: null,
            hereVersion: null,
            there: null,
          },
        ],
  );

/** With hardly a number in common the file is probably of another school, or numbers were given anew. */
const FEW = 10;
const isOtherAdministration = (agreeing: number, both: number, here: number, there: number): boolean =>
  Math.min(here, there) >= FEW && (agreeing + both) * 20 < Math.min(here, there);

const settleRecords = async (tx: Tx, r: Reconciliation, lines: readonly Line[], context: SettleContext): Promise<Settlement> => {
  const asked = await bucketsAsked(tx, r.reconciliationId);
  const all = context.ours ?? (await ourDigests(tx, r));
  const ours = asked.size === 0 ? all : all.filter((o) => asked.has(bucketOf(o.number)));
  const here = totalOf(all.map((o) => o.digest));
  const faults = await faultsOfReconciliation(tx, r.reconciliationId);
  const unreadable = new Set(faults.map((f) => keyOf(f.record ?? '', f.number ?? '')));
  const records = lines.filter((l) => l.record === 'enrolment' || l.record === 'result');
  const sorted = await sort(tx, r, records, ours, unreadable);
  const untouched = all.length - ours.length;
  const base = {
    recordsHere: here.records,
    recordsThere: records.length + untouched,
    digestHere: here.digest,
    digestThere: asked.size === 0 ? totalOf(records.map((l) => l.digest ?? '')).digest : null,
    otherAdministration: isOtherAdministration(
      sorted.agreeing + untouched,
      sorted.both.length + sorted.wanted.length,
      all.length,
      records.length + untouched,
    ),
  };
  if (sorted.wanted.length > 0) {
    await want(tx, r.reconciliationId, r.round + 1, sorted.wanted);
    return { ...base, state: 'wanting', agreeing: null };
  }
  const perKind = await inTurn(r.covers, (record) => differencesIn(tx, r, record, sorted));
  const found = [...pairByLearner(perKind.flatMap((k) => k.found)), ...faultsAsDifferences(r, faults)];
  await insertDifferences(tx, r.reconciliationId, found);
  const learnerIds = [...new Set(found.flatMap((d) => (d.learnerId === null ? [] : [d.learnerId])))];
  if (learnerIds.length > 0)
    await audit(tx, [
      { actor: context.actor, onBehalfOf: r.brin, purpose: 'reconciliation', action: 'read', learnerIds, requestId: context.requestId },
    ]);
  return { ...base, state: 'compared', agreeing: untouched + sorted.agreeing + perKind.reduce((n, k) => n + k.same, 0) };
};

const inTurn = async <T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (const one of list) done.push(await work(one));
  return done;
};

/**
 * Ends a round: lays what the school sent beside what is registered now. Either all is known and the differences are
 * written, or it says what must be sent next. In one transaction with a snapshot, so that it is done or not done.
 */
export const settle = async (tx: Tx, r: Reconciliation, context: SettleContext): Promise<Settlement> => {
  const lines = await linesOfReconciliation(tx, r.reconciliationId);
  const onlySums = r.round === 1 && lines.length > 0 && lines.every((l) => l.record === 'total' || l.record === 'bucket');
  const settlement = onlySums ? await settleSums(tx, r, lines) : await settleRecords(tx, r, lines, context);
  await closeRound(tx, r.reconciliationId, settlement, context.at);
  if (settlement.state === 'compared') await forgetLines(tx, r.reconciliationId);
  return settlement;
};
