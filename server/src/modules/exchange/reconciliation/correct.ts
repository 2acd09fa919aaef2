import type { Db } from '../../../platform/db/database.ts';
import { problem } from '../../../platform/http/problems.ts';
import { etagOf } from '../answer.ts';
import type { Intake } from '../intake.ts';
import { fingerprintOf, type Job, type Message } from '../message.ts';
import { earlierReports } from '../store.ts';
import type { RecordKind } from './as-reported.ts';
import { differencesOf, type Handled, type KeptDifference, queuedReconciliations, storeHandled } from './difference-store.ts';
import { ourDigest, ourRecords } from './ours.ts';
import { reconciliationOf } from './store.ts';

type CorrectorDeps = { readonly db: Db; readonly intake: Intake; readonly now: () => Date; readonly stopping: () => boolean };

/** Sends what schools decided to take over to the intake, in the background; what is queued in the database is sent by any server. */
export type Corrector = { readonly wake: (brin: string, id: string) => void; readonly idle: () => Promise<void> };

const AT_ONCE = 200;
const LOOK_AGAIN_MS = 60_000;

const CHANGED = problem('precondition-failed', 'The register changed since the comparison. Compare again, and decide then.');

/** The report, or the deletion, by which the register takes over what the school has. */
const messageOf = (d: KeptDifference): Message => {
  const head = { messageId: d.messageId as string, composedAt: d.composedAt as string };
  if (d.kind === 'missing-there')
    return d.record === 'enrolment' ? { kind: 'enrolment-deletion', report: head } : { kind: 'result-deletion', report: head };
  return { kind: d.record, report: { ...d.there, ...head } } as unknown as Message;
};

const jobOf = (d: KeptDifference, brin: string, now: Date): Job => {
  const message = messageOf(d);
  return {
    brin,
    number: d.number,
    actor: d.decidedBy as string,
    requestId: null,
    receivedAt: now.toISOString(),
    ifMatch: d.hereVersion === null ? undefined : etagOf(d.hereVersion),
    fingerprint: fingerprintOf(message.kind, d.number, message.report),
    message,
  };
};

/** Which of these the register has changed since they were compared. */
const changedSince = async (
  db: Db,
  brin: string,
  sector: Parameters<typeof ourRecords>[1]['sector'],
  queued: readonly KeptDifference[],
) => {
  const changed = new Set<number>();
  for (const record of ['enrolment', 'result'] as const satisfies readonly RecordKind[]) {
    const some = queued.filter((d) => d.record === record);
    if (some.length === 0) continue;
    const ours = await ourRecords(
      db.pool,
      { brin, sector },
      record,
      some.map((d) => d.number),
    );
    for (const d of some) {
      const now = ours.get(d.number);
      if ((now === undefined ? null : ourDigest(record, now)) !== d.hereDigest) changed.add(d.differenceNo);
    }
  }
  return changed;
};

const handle = async (d: KeptDifference, brin: string, deps: CorrectorDeps): Promise<Handled | undefined> => {
  const outcome = await deps.intake.submit(jobOf(d, brin, deps.now()));
  if (outcome instanceof Error) return undefined; // not stored: it stays queued
  const state = outcome.httpStatus < 300 ? 'accepted' : outcome.httpStatus === 422 ? 'refused' : 'failed';
  return { differenceNo: d.differenceNo, state, answer: JSON.parse(outcome.body) };
};

/** Handles the next of a reconciliation. @returns how many it got through. */
const handleSome = async (brin: string, id: string, deps: CorrectorDeps): Promise<number> => {
  const r = await reconciliationOf(deps.db.pool, brin, id);
  if (r === undefined) return 0;
  const queued = await differencesOf(deps.db.pool, id, { state: 'queued' }, 0, AT_ONCE);
  // After a crash: what was reported already must not be taken for a change by somebody else.
  const sent = await earlierReports(
    deps.db.pool,
    queued.map(() => brin),
    queued.map((d) => d.messageId as string),
  );
  const known = new Set(sent.map((s) => s.messageId));
  const changed = await changedSince(
    deps.db,
    brin,
    r.sector,
    queued.filter((d) => !known.has(d.messageId as string)),
  );
  const handled = await Promise.all(
    queued.map((d): Promise<Handled | undefined> | Handled =>
      changed.has(d.differenceNo) ? { differenceNo: d.differenceNo, state: 'failed', answer: CHANGED } : handle(d, brin, deps),
    ),
  );
  const done = handled.filter((h) => h !== undefined);
  if (done.length > 0) await storeHandled(deps.db.pool, id, done);
  return done.length;
};

/** Starts the corrector: it goes on with what another server, or this one before it was killed, left queued. */
export const createCorrector = (deps: CorrectorDeps, onError: (error: Error) => void): Corrector => {
  const underWay = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const run = async (brin: string, id: string): Promise<void> => {
    do {
      again.delete(id);
      while (!deps.stopping() && (await handleSome(brin, id, deps)) > 0);
    } while (again.has(id) && !deps.stopping());
  };
  const wake = (brin: string, id: string): void => {
    if (underWay.has(id)) {
      again.add(id);
      return;
    }
    const running = run(brin, id)
      .catch(onError)
      .finally(() => underWay.delete(id));
    underWay.set(id, running);
  };
  const look = async (): Promise<void> => {
    if (!deps.stopping()) for (const { brin, id } of await queuedReconciliations(deps.db.pool)) wake(brin, id);
  };
  const timer = setInterval(() => void look().catch(onError), LOOK_AGAIN_MS);
  timer.unref();
  void look().catch(onError);
  const idle = async (): Promise<void> => {
    clearInterval(timer);
    await Promise.all(underWay.values());
  };
  return { wake, idle };
};
