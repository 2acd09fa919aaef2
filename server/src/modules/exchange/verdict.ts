import type { Enrolment, LearnerDetails, LearnerFacts, Result, ResultWithSubjects, SchoolAdvice } from '../register/index.ts';
import type { Signal } from './model.ts';

/** What a message would do to the register. Identifiers of what is new are still empty; `assignIdentifiers` fills them. */
export type Effect = {
  readonly newLearner?: { readonly bsn: string | null; readonly details: LearnerDetails; readonly since: string };
  readonly enrolment?: { readonly before: Enrolment | null; readonly after: Enrolment | null };
  readonly result?: { readonly before: Result | null; readonly after: ResultWithSubjects | null };
  readonly advices?: readonly { readonly before: SchoolAdvice | null; readonly after: SchoolAdvice | null }[];
  readonly keyData?: { readonly bsn: string | null; readonly details: LearnerDetails; readonly addressFrom: string };
};

/** The outcome of checking one message: accepted or refused, with every signal, and the learner's facts on either side. */
export type Verdict = {
  readonly accepted: boolean;
  readonly signals: readonly Signal[];
  /** null when the message named nobody the register knows, or asks for a learner still to be made. */
  readonly learnerId: string | null;
  readonly before: LearnerFacts | null;
  readonly after: LearnerFacts | null;
  /** undefined when the register stays as it is. */
  readonly effect: Effect | undefined;
  readonly created: boolean;
};
