import { setTimeout as pause } from 'node:timers/promises';
import { type AuditEntry, audit } from '../../platform/audit.ts';
import type { Db, Tx } from '../../platform/db/database.ts';
import { lackOf } from '../../platform/db/lack.ts';
import { together } from '../../platform/db/together.ts';
import { problem } from '../../platform/http/problems.ts';
import { publish } from '../../platform/outbox.ts';
import { applyCountChanges, type Entered, type ReportConsequences } from '../funding/index.ts';
import { advicesOf, factsOf, lockLearners, type ReferenceData, recordChanges, statementHolders } from '../register/index.ts';
import { acceptedAnswer, etagOf, problemOutcome, refusedAnswer } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { assignIdentifiers, type Settled } from './identifiers.ts';
import { factsQuery, type Known, known, type PrimaryKnown, primaryQuery } from './known.ts';
import { isByName, type Job, learnerKeyOf, nameOf, type Outcome } from './message.ts';
import { type Interest, notificationsOf } from './notices.ts';
import { type Declared, declaredDates, warnDeclared } from './reconciliation/declaration-store.ts';
import { declaredChanges } from './reconciliation/declared-changes.ts';
import { recordOf } from './record.ts';
import { type EarlierReport, earlierReports, insertNotifications, insertReports, type ReportRow } from './store.ts';
import type { Verdict } from './verdict.ts';

export type BatchContext = {
  readonly db: Db;
  readonly reference: () => ReferenceData;
  readonly today: () => string;
  /** Parameters of funding that the agency entered. */
  readonly entered: () => Entered;
  /** How long after its last enrolment a school is still told what happens to a learner, in months. */
  readonly interestMonths: number;
};

type Done = {
  readonly job: Job;
  readonly verdict: Settled;
  readonly reportId: string;
  readonly consequences: ReportConsequences;
  readonly outcome: Outcome;
};

const NOTHING: ReportConsequences = { own: [], others: [] };

const messageTaken = (job: Job) =>
  problem(
    'conflict',
    `Message identifier ${job.message.report.messageId} was used before for another message (signal 396). Use a new one.`,
    { signal: '396' },
  );
const changedSince = (job: Job) =>
  problem('precondition-failed', 'Read the record again and decide whether your change still applies.', { number: job.number });

const again = (job: Job, earlier: EarlierReport): Outcome =>
  earlier.fingerprint === job.fingerprint
    ? { httpStatus: earlier.httpStatus, body: earlier.answer, etag: undefined, replayed: true }
    : problemOutcome(messageTaken(job));

type Read = { readonly among: Known; readonly earlier: Map<string, EarlierReport>; readonly declared: Declared };

const NO_ADVICES: PrimaryKnown['advices'] = new Map();

const read = async (tx: Tx, jobs: readonly Job[]): Promise<Read> => {
  // Sent together: the database does one after the other without waiting for us.
  const [, found, declared, learners] = await together([
    tx.query('begin'),
    earlierReports(
      tx,
      jobs.map((j) => j.brin),
      jobs.map((j) => j.message.report.messageId),
    ),
    declaredDates(tx, [...new Set(jobs.map((j) => j.brin))]),
    lockLearners(tx, factsQuery(jobs)),
  ]);
  const primary = primaryQuery(jobs);
  const [facts, advices, holders] = await together([
    factsOf(tx, learners),
    primary.advices ? advicesOf(tx, learners) : NO_ADVICES,
    statementHolders(tx, primary.statements),
  ]);
  const among = known(facts, { advices, statementHolders: holders });
  return { among, earlier: new Map(found.map((r) => [`${r.brin} ${r.messageId}`, r])), declared };
};

const reportRow = (done: Done): ReportRow => ({
  reportId: done.reportId,
  brin: done.job.brin,
  messageId: done.job.message.report.messageId,
  fingerprint: done.job.fingerprint,
  kind: done.job.message.kind,
  number: done.job.number,
  composedAt: done.job.message.report.composedAt,
  receivedAt: done.job.receivedAt,
  actor: done.job.actor,
  learnerId: done.verdict.learnerId,
  status: done.verdict.accepted ? 'accepted' : 'refused',
  httpStatus: done.outcome.httpStatus,
  answer: done.outcome.body,
});

const auditEntry = (done: Done): AuditEntry => ({
  actor: done.job.actor,
  onBehalfOf: done.job.brin,
  purpose: done.job.message.kind === 'identification' ? 'identification' : 'registration',
  action: !done.verdict.accepted
    ? 'refuse'
    : done.job.message.kind.endsWith('deletion')
      ? 'delete'
      : done.verdict.change === undefined
        ? 'read'
        : 'write',
  learnerIds: done.verdict.learnerId === null ? [] : [done.verdict.learnerId],
  requestId: done.job.requestId,
});

const write = async (tx: Tx, all: readonly Done[], declared: Declared, reference: ReferenceData, interest: Interest): Promise<void> => {
  const accepted = all.filter((d) => d.verdict.accepted);
  const events = accepted
    .filter((d) => d.verdict.change !== undefined)
    .map((d) => ({
      topic: `${d.job.message.kind}.reported`,
      key: d.job.brin,
      payload: { reportId: d.reportId, brin: d.job.brin, learnerId: d.verdict.learnerId },
    }));
  await together([
    recordChanges(
      tx,
      accepted.flatMap((d) => (d.verdict.change === undefined ? [] : [d.verdict.change])),
    ),
    insertReports(tx, all.map(reportRow)),
    insertNotifications(
      tx,
      accepted.flatMap((d) => notificationsOf(d.job, d.verdict, d.consequences, reference, interest)),
    ),
    warnDeclared(
      tx,
      declaredChanges(
        accepted.map(({ job, reportId, verdict }) => ({ brin: job.brin, reportId, verdict })),
        declared,
      ),
    ),
    audit(tx, all.map(auditEntry)),
    publish(tx, events),
    tx.query('commit'),
  ]);
};

const answer = (job: Job, verdict: Settled, reportId: string, consequences: ReportConsequences): Outcome =>
  verdict.accepted
    ? {
        httpStatus: verdict.created ? 201 : 200,
        body: acceptedAnswer(job, verdict, reportId, consequences.own),
        etag: verdict.change === undefined ? undefined : etagOf(reportId),
        replayed: false,
      }
    : { httpStatus: 422, body: refusedAnswer(job, verdict, reportId), etag: undefined, replayed: false };

/** Whether the sender meant to change an older version of the record (RFC 9110, If-Match). */
const isStale = (job: Job, among: Known): boolean => {
  if (job.ifMatch === undefined || job.number === null) return false;
  const record = recordOf(job, among);
  return job.ifMatch === '*' ? record === undefined : record?.lastReportId == null || etagOf(record.lastReportId) !== job.ifMatch;
};

/** No funding depends on a school advice. */
const isCounted = (pair: { readonly job: Job } | undefined): boolean => !pair?.job.message.kind.startsWith('school-advice');

/** The outcome of each job; undefined for one about a learner whom an earlier job of the batch changes or adds: it must see that first. */
const handle = async (tx: Tx, jobs: readonly Job[], context: BatchContext): Promise<(Outcome | undefined)[]> => {
  const reference = context.reference();
  const today = context.today();
  const { among, earlier, declared } = await read(tx, jobs);
  const outcomes = new Map<Job, Outcome>();
  const fresh: { job: Job; verdict: Verdict }[] = [];
  const changed = new Set<string>();
  const newcomers = new Set<string>();
  for (const job of jobs) {
    const before = earlier.get(`${job.brin} ${job.message.report.messageId}`);
    if (before !== undefined) {
      outcomes.set(job, again(job, before));
      continue;
    }
    if (isStale(job, among)) {
      outcomes.set(job, problemOutcome(changedSince(job)));
      continue;
    }
    const verdict = evaluate(job, among, reference, today);
    const key = learnerKeyOf(job.message);
    if (verdict.learnerId !== null && changed.has(verdict.learnerId)) continue;
    if (key !== undefined && isByName(key) && newcomers.has(nameOf(key))) continue;
    if (key !== undefined && verdict.effect?.newLearner !== undefined) newcomers.add(nameOf(key));
    if (verdict.learnerId !== null && verdict.effect !== undefined) changed.add(verdict.learnerId);
    fresh.push({ job, verdict });
  }
  const { reportIds, verdicts } = await assignIdentifiers(tx, fresh);
  const changing = verdicts.map((v, i) => ({ v, i })).filter(({ v, i }) => v.accepted && v.change !== undefined && isCounted(fresh[i]));
  const counted = await applyCountChanges(
    tx,
    changing.map(({ v, i }) => ({ brin: (fresh[i] as { job: Job }).job.brin, before: v.before, after: v.after })),
    reference,
    today,
    context.entered(),
  );
  const consequences = new Map(changing.map(({ i }, k) => [i, counted[k] as ReportConsequences]));
  const done = fresh.map(({ job }, i): Done => {
    const verdict = verdicts[i] as Settled;
    const reportId = reportIds[i] as string;
    const own = consequences.get(i) ?? NOTHING;
    return { job, verdict, reportId, consequences: own, outcome: answer(job, verdict, reportId, own) };
  });
  await write(tx, done, declared, reference, { today, months: context.interestMonths });
  for (const d of done) outcomes.set(d.job, d.outcome);
  return jobs.map((job) => outcomes.get(job));
};

/** Does a whole batch in one transaction: read and lock, check, count, write, commit. Everything or nothing. */
const attempt = async (jobs: readonly Job[], context: BatchContext): Promise<(Outcome | undefined)[]> => {
  const tx = await context.db.pool.connect();
  let failure: Error | undefined;
  try {
    return await handle(tx, jobs, context);
  } catch (error) {
    failure = error as Error;
    await tx.query('rollback').then(
      () => {
        failure = undefined;
      },
      () => {},
    );
    throw error;
  } finally {
    tx.release(failure);
  }
};

// Another server took the same learner or number at the same moment: after a new look all is clear.
const PASSING = new Set(['40001', '40P01', '23505', '23P01', '55P03']);
const ATTEMPTS = 6;

const oneByOne = async (jobs: readonly Job[], context: BatchContext): Promise<(Outcome | Error)[]> => {
  const outcomes: (Outcome | Error)[] = [];
  for (const job of jobs) outcomes.push(...(await runBatch([job], context)));
  return outcomes;
};

const withRest = async (
  jobs: readonly Job[],
  outcomes: readonly (Outcome | undefined)[],
  context: BatchContext,
): Promise<(Outcome | Error)[]> => {
  const rest = jobs.filter((_, i) => outcomes[i] === undefined);
  const later = rest.length === 0 ? [] : [...(await runBatch(rest, context))];
  return outcomes.map((outcome) => outcome ?? (later.shift() as Outcome | Error));
};

/**
 * Handles a batch of messages with one transaction; jobs about a learner whom another job of the batch changes follow in the
 * next. When the database refuses the batch because of one job, the jobs are done one by one, so that only that job fails.
 * A batch whose connection is lost is tried once more: whether it was stored is then found by its message identifiers.
 * An Error in place of an outcome means that the job was not stored, or that nobody can tell until the database is back.
 */
export const runBatch = async (jobs: readonly Job[], context: BatchContext): Promise<readonly (Outcome | Error)[]> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await withRest(jobs, await attempt(jobs, context), context);
    } catch (error) {
      const failure = error as Error;
      const code = (failure as { code?: string }).code ?? '';
      const lacking = lackOf(failure);
      if (PASSING.has(code) && tries < ATTEMPTS) await pause(Math.random() * 4 ** tries);
      else if (lacking === 'database-unavailable' && tries === 1) continue;
      else if (lacking !== undefined || jobs.length === 1) return jobs.map(() => failure);
      else return oneByOne(jobs, context);
    }
  }
};
