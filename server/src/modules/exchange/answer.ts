import { problem } from '../../platform/http/problems.ts';
import type { FundingConsequence } from '../funding/index.ts';
import type { Settled } from './identifiers.ts';
import type { Job, Outcome } from './message.ts';

/** The ETag of a record as this report left it. */
export const etagOf = (reportId: string): string => `"${reportId}"`;

const common = (job: Job, verdict: Settled, reportId: string, funding: readonly FundingConsequence[]) => ({
  messageId: job.message.report.messageId,
  number: job.number,
  reportId,
  receivedAt: job.receivedAt,
  signals: verdict.signals,
  funding,
});

/** The body for an accepted message. A number is told only where the message asked for it or the register issued it. */
export const acceptedAnswer = (job: Job, verdict: Settled, reportId: string, funding: readonly FundingConsequence[]): string => {
  const asked = job.message.kind === 'identification' || verdict.issuedEducationNumber !== null;
  const learner = {
    learnerId: verdict.learnerId ?? '',
    ...(asked && verdict.after?.bsn && { bsn: verdict.after.bsn }),
    ...(asked && verdict.after?.educationNumber && { educationNumber: verdict.after.educationNumber }),
  };
  return JSON.stringify({ status: 'accepted', ...common(job, verdict, reportId, funding), learner });
};

/** The body for a refused message: a problem that carries every signal. */
export const refusedAnswer = (job: Job, verdict: Settled, reportId: string): string => {
  const refusals = verdict.signals.filter((s) => s.severity === 'refusal').length;
  const detail = `${refusals} ${refusals === 1 ? 'signal refuses' : 'signals refuse'} this report; nothing was changed.`;
  return JSON.stringify({ ...problem('report-refused', detail), ...common(job, verdict, reportId, []) });
};

/** Answers that leave no trace among the reports, because the message identifier is taken or the record has changed. */
export const problemOutcome = (p: ReturnType<typeof problem>): Outcome => ({
  httpStatus: p.status,
  body: JSON.stringify(p),
  etag: undefined,
  replayed: false,
});
