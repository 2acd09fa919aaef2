import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type AuditEntry, audit } from '../../../platform/audit.ts';
import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import { together } from '../../../platform/db/together.ts';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import { publish } from '../../../platform/outbox.ts';
import { applyCountChanges, type Entered, type ReportConsequences } from '../../funding/index.ts';
import {
  type DetailsVersion,
  factsOf,
  type LearnerChange,
  type LearnerFacts,
  lockLearners,
  type ReferenceData,
  readDetailsVersions,
  recordChanges,
} from '../../register/index.ts';
import { interestedSchools } from '../interest.ts';
import { insertNotifications, type NotificationRow } from '../store.ts';
import { faultsOfChange, type PopulationChange } from './change.ts';
import { type Decision, decide, type Subject } from './decide.ts';
import { type ChangeRow, type EarlierChange, earlierChanges, insertChanges } from './store.ts';

export type PopulationContext = {
  readonly db: Db;
  readonly reference: () => ReferenceData;
  readonly today: () => string;
  readonly entered: () => Entered;
  /** How long after its last enrolment a school is still told, in months. */
  readonly interestMonths: number;
  readonly actor: string;
  readonly requestId: string | null;
};

/** What became of one change. `repeated`: it had been taken over before, and nothing happened now. */
export type ChangeOutcome =
  | {
      readonly changeId: string;
      readonly outcome: 'applied' | 'unchanged' | 'not-a-learner';
      readonly repeated: boolean;
      readonly schools: number;
    }
  | { readonly changeId: string | null; readonly problem: Problem };

type Done = {
  readonly change: PopulationChange;
  readonly print: string;
  readonly learner: LearnerFacts | undefined;
  readonly decision: Decision;
};
type Applied = Done & { readonly learner: LearnerFacts; readonly decision: Extract<Decision, { outcome: 'applied' }> };

const fingerprintOf = (change: PopulationChange): string =>
  createHash('sha1')
    .update(JSON.stringify(Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url');

/** By which a change finds people; two changes with one of these in common are never in one transaction. */
const keysOf = (change: PopulationChange): string[] => {
  const keys = change.bsn === undefined ? [] : [`b${change.bsn}`];
  if (change.kind === 'citizen-number') {
    keys.push(`b${change.newBsn}`);
    if (change.educationNumber !== undefined) keys.push(`e${change.educationNumber}`);
  }
  return [`c${change.changeId}`, ...keys];
};

const read = async (tx: Tx, changes: readonly PopulationChange[]) => {
  const bsns = changes.flatMap((c) => (c.kind === 'citizen-number' ? [c.bsn, c.newBsn] : [c.bsn])).filter((n) => n !== undefined);
  const educationNumbers = changes.flatMap((c) => (c.kind === 'citizen-number' ? [c.educationNumber] : [])).filter((n) => n !== undefined);
  const none: string[] = [];
  const query = { bsns, educationNumbers, brins: none, numbers: none, birthDates: none, surnames: none };
  const learnerIds = await lockLearners(tx, query);
  const [earlier, facts, versions] = await together([
    earlierChanges(
      tx,
      changes.map((c) => c.changeId),
    ),
    factsOf(tx, learnerIds),
    readDetailsVersions(tx, learnerIds),
  ] as const);
  return { earlier, facts, versions };
};

const subjectOf = (
  change: PopulationChange,
  facts: readonly LearnerFacts[],
  versions: ReadonlyMap<string, readonly DetailsVersion[]>,
): Subject | undefined => {
  const byEducationNumber = change.kind === 'citizen-number' ? change.educationNumber : undefined;
  const learner = facts.find((f) => (byEducationNumber === undefined ? f.bsn === change.bsn : f.educationNumber === byEducationNumber));
  if (learner === undefined) return undefined;
  const holder = change.kind === 'citizen-number' ? facts.find((f) => f.bsn === change.newBsn) : undefined;
  return { learner, versions: versions.get(learner.learnerId) ?? [], holder };
};

const isApplied = (done: Done): done is Applied => done.decision.outcome === 'applied' && done.learner !== undefined;

/** To every school with a current interest what changed, and to schools whose funding changes by it that as well. */
const noticesOf = ({ learner, decision }: Applied, { others }: ReportConsequences, today: string, months: number): NotificationRow[] => {
  const { learnerId } = learner;
  const told = [...interestedSchools(learner, today, months)].map(([brin, { number }]) => ({
    brin,
    learnerId,
    number,
    ...decision.notice,
  }));
  const counted = others.map(({ brin, consequence }) => {
    const number = decision.after.enrolments.findLast((e) => e.brin === brin)?.number ?? null;
    return { brin, kind: 'funding-changed', learnerId, number, body: { ...consequence, cause: decision.notice.kind } };
  });
  return [...told, ...counted];
};

const changeOf = ({ change, learner, decision }: Applied, actor: string): LearnerChange => ({
  learnerId: learner.learnerId,
  provenance: { reportId: '', messageId: change.changeId, composedAt: change.occurredOn, actor },
  person: decision.person,
});

const rowsOf = ({ change, print, learner, decision: { outcome } }: Done, actor: string): ChangeRow[] => {
  if (learner === undefined || (outcome !== 'applied' && outcome !== 'unchanged')) return [];
  const { changeId, kind, occurredOn } = change;
  return [{ changeId, fingerprint: print, outcome, learnerId: learner.learnerId, kind, occurredOn, actor }];
};

const auditOf = (all: readonly Done[], context: PopulationContext): AuditEntry[] =>
  (['applied', 'unchanged', 'refused'] as const).flatMap((outcome) => {
    const learnerIds = all.flatMap((d) => (d.decision.outcome === outcome && d.learner !== undefined ? [d.learner.learnerId] : []));
    if (learnerIds.length === 0) return [];
    const action = outcome === 'applied' ? 'write' : outcome === 'unchanged' ? 'read' : 'refuse';
    return [{ actor: context.actor, onBehalfOf: null, purpose: 'registration', action, learnerIds, requestId: context.requestId } as const];
  });

const write = async (tx: Tx, all: readonly Done[], context: PopulationContext, today: string): Promise<Map<Done, number>> => {
  const applied = all.filter(isApplied);
  // No institution reported it: whatever it changes, it changes for others.
  const reported = applied.map((d) => ({ brin: '', before: d.learner, after: d.decision.after }));
  const consequences = await applyCountChanges(tx, reported, context.reference(), today, context.entered());
  const notices = applied.map((d, i) => noticesOf(d, consequences[i] as ReportConsequences, today, context.interestMonths));
  await together([
    recordChanges(
      tx,
      applied.map((d) => changeOf(d, context.actor)),
    ),
    insertChanges(
      tx,
      all.flatMap((d) => rowsOf(d, context.actor)),
    ),
    insertNotifications(tx, notices.flat()),
    audit(tx, auditOf(all, context)),
    publish(
      tx,
      applied.map((d) => ({
        topic: 'population-change.applied',
        key: d.learner.learnerId,
        payload: { kind: d.change.kind, learnerId: d.learner.learnerId },
      })),
    ),
  ]);
  return new Map(applied.map((d, i) => [d, new Set((notices[i] ?? []).map((n) => n.brin)).size]));
};

const repeated = (earlier: EarlierChange, print: string): ChangeOutcome =>
  earlier.fingerprint === print
    ? { changeId: earlier.changeId, outcome: earlier.outcome, repeated: true, schools: 0 }
    : {
        changeId: earlier.changeId,
        problem: problem('conflict', `Change ${earlier.changeId} was taken over before with other content. Use a new identifier.`),
      };

const attempt = (changes: readonly PopulationChange[], context: PopulationContext): Promise<ChangeOutcome[]> =>
  transaction(context.db, async (tx) => {
    const today = context.today();
    const { earlier, facts, versions } = await read(tx, changes);
    const fresh = changes.flatMap((change): Done[] => {
      if (earlier.has(change.changeId)) return [];
      const subject = subjectOf(change, facts, versions);
      return [{ change, print: fingerprintOf(change), learner: subject?.learner, decision: decide(change, subject, today) }];
    });
    const schools = await write(tx, fresh, context, today);
    const byId = new Map(fresh.map((d) => [d.change.changeId, d]));
    return changes.map((change): ChangeOutcome => {
      const before = earlier.get(change.changeId);
      if (before !== undefined) return repeated(before, fingerprintOf(change));
      const done = byId.get(change.changeId) as Done;
      const { changeId } = change;
      if (done.decision.outcome === 'refused')
        return {
          changeId,
          problem: problem('report-refused', 'The change contradicts what is registered; nothing was changed.', {
            errors: done.decision.faults,
          }),
        };
      return { changeId, outcome: done.decision.outcome, repeated: false, schools: schools.get(done) ?? 0 };
    });
  });

// Another server took the same learner, number or change at the same moment: after a new look all is clear.
const PASSING = new Set(['40001', '40P01', '23505', '23P01', '55P03']);
const ATTEMPTS = 6;

const persistently = async (changes: readonly PopulationChange[], context: PopulationContext): Promise<ChangeOutcome[]> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(changes, context);
    } catch (error) {
      if (!PASSING.has((error as { code?: string }).code ?? '') || tries === ATTEMPTS) throw error;
      await pause(Math.random() * 4 ** tries);
    }
  }
};

const outOfForm = (value: unknown): ChangeOutcome | undefined => {
  const errors = faultsOfChange(value);
  if (errors.length === 0) return undefined;
  const id = typeof value === 'object' && value !== null ? (value as { changeId?: unknown }).changeId : undefined;
  const detail = errors.length === 1 ? 'One thing in the change is not right.' : `${errors.length} things in the change are not right.`;
  return { changeId: typeof id === 'string' ? id.slice(0, 100) : null, problem: problem('invalid-request', detail, { errors }) };
};

/**
 * Takes over changes in the order given, with everything that follows from each in one transaction: register, history, counts,
 * notifications, audit, events. Changes of one person follow each other; others share a transaction.
 * @throws when the database cannot store; what was not answered was not stored, or will be found again by its identifier.
 */
export async function* takeOver(values: readonly unknown[], context: PopulationContext): AsyncGenerator<readonly ChangeOutcome[]> {
  let outcomes: (ChangeOutcome | PopulationChange)[] = [];
  let taken = new Set<string>();
  const flush = async (): Promise<readonly ChangeOutcome[]> => {
    const changes = outcomes.filter((o): o is PopulationChange => 'kind' in o);
    const done = changes.length === 0 ? [] : await persistently(changes, context);
    const all = outcomes.map((o) => ('kind' in o ? (done.shift() as ChangeOutcome) : o));
    outcomes = [];
    taken = new Set();
    return all;
  };
  for (const value of values) {
    const fault = outOfForm(value);
    const keys = fault === undefined ? keysOf(value as PopulationChange) : [];
    if (keys.some((key) => taken.has(key))) yield await flush();
    for (const key of keys) taken.add(key);
    outcomes.push(fault ?? (value as PopulationChange));
  }
  if (outcomes.length > 0) yield await flush();
}
