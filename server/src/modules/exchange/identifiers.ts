import type { Tx } from '../../platform/db/database.ts';
import { educationNumber, type LearnerChange, type LearnerFacts, takeIdentifiers } from '../register/index.ts';
import type { Job } from './message.ts';
import { takeReportIds } from './store.ts';
import type { Verdict } from './verdict.ts';

/** A verdict whose new records have their identifiers, ready to be written. */
export type Settled = Omit<Verdict, 'effect'> & {
  readonly change: LearnerChange | undefined;
  readonly issuedEducationNumber: string | null;
};

type Pair = { readonly job: Job; readonly verdict: Verdict };
type Fresh = { readonly learner: string[]; readonly enrolment: string[]; readonly result: string[]; readonly educationNumber: string[] };

const settle = ({ job, verdict }: Pair, reportId: string, fresh: Fresh): Settled => {
  const { effect, ...rest } = verdict;
  if (!verdict.accepted || effect === undefined) return { ...rest, change: undefined, issuedEducationNumber: null };
  const report = job.message.report;
  const provenance = { reportId, messageId: report.messageId, composedAt: report.composedAt, actor: job.actor };
  const learnerId = effect.newLearner === undefined ? (verdict.learnerId as string) : (fresh.learner.shift() as string);
  const issued = effect.newLearner !== undefined && effect.newLearner.bsn === null ? (fresh.educationNumber.shift() as string) : null;
  const newEnrolment = effect.enrolment?.after?.enrolmentId === null ? fresh.enrolment.shift() : undefined;
  const newResult = effect.result?.after?.resultId === null ? fresh.result.shift() : undefined;
  const enrolment = effect.enrolment && {
    before: effect.enrolment.before,
    after: newEnrolment && effect.enrolment.after ? { ...effect.enrolment.after, enrolmentId: newEnrolment } : effect.enrolment.after,
  };
  const result = effect.result && {
    before: effect.result.before,
    after: newResult && effect.result.after ? { ...effect.result.after, resultId: newResult } : effect.result.after,
  };
  const change: LearnerChange = {
    learnerId,
    provenance,
    ...(effect.newLearner && { newLearner: { ...effect.newLearner, educationNumber: issued } }),
    ...(enrolment && { enrolment }),
    ...(result && { result }),
    ...(effect.advices && { advices: effect.advices }),
    ...(effect.keyData && { keyData: effect.keyData }),
  };
  const after: LearnerFacts | null = verdict.after && {
    ...verdict.after,
    learnerId,
    educationNumber: issued ?? verdict.after.educationNumber,
  };
  return { ...rest, learnerId, after, change, issuedEducationNumber: issued };
};

const needing = (pairs: readonly Pair[], test: (verdict: Verdict) => boolean): number =>
  pairs.filter(({ verdict }) => verdict.accepted && test(verdict)).length;

/** Takes identifiers for everything new in a batch with one round trip, and puts them in. */
export const assignIdentifiers = async (tx: Tx, pairs: readonly Pair[]): Promise<{ reportIds: string[]; verdicts: Settled[] }> => {
  const [reportIds, learner, enrolment, result, numbers] = await Promise.all([
    takeReportIds(tx, pairs.length),
    takeIdentifiers(
      tx,
      'learner',
      needing(pairs, (v) => v.effect?.newLearner !== undefined),
    ),
    takeIdentifiers(
      tx,
      'enrolment',
      needing(pairs, (v) => v.effect?.enrolment?.after?.enrolmentId === null),
    ),
    takeIdentifiers(
      tx,
      'result',
      needing(pairs, (v) => v.effect?.result?.after?.resultId === null),
    ),
    takeIdentifiers(
      tx,
      'educationNumber',
      needing(pairs, (v) => v.effect?.newLearner?.bsn === null),
    ),
  ]);
  const fresh: Fresh = { learner, enrolment, result, educationNumber: numbers.map((n) => educationNumber(Number(n))) };
  return { reportIds, verdicts: pairs.map((pair, i) => settle(pair, reportIds[i] as string, fresh)) };
};
