import { ApiProblem, type Fault, put } from './client.ts';
import type { EnrolmentContent, FundingConsequence, ResultContent, Signal } from './types.ts';

type Judged = {
  readonly number: string;
  readonly signals: readonly Signal[];
  readonly funding: readonly FundingConsequence[];
  readonly ms: number;
};

/** What became of a report: `ms` is the time from sending to the whole answer, as the user waited for it. */
export type ReportAnswer =
  | (Judged & { readonly kind: 'accepted'; readonly learnerId: string })
  | (Judged & { readonly kind: 'refused' })
  | { readonly kind: 'invalid'; readonly explanation: string; readonly faults: readonly Fault[] };

type Address = { readonly brin: string; readonly kind: 'enrolments' | 'results'; readonly number: string };

type AcceptedBody = { number: string; learner: { learnerId: string }; signals: Signal[]; funding: FundingConsequence[] };

/** Reports an enrolment or a result under the school's own number. @throws ApiProblem when neither accepted, refused nor invalid. */
export const sendReport = async (address: Address, content: EnrolmentContent | ResultContent): Promise<ReportAnswer> => {
  const message = { messageId: crypto.randomUUID(), composedAt: new Date().toISOString(), ...content };
  const started = performance.now();
  try {
    const body = await put<AcceptedBody>(`/v1/institutions/${address.brin}/${address.kind}/${encodeURIComponent(address.number)}`, message);
    const { number, signals, funding, learner } = body;
    return { kind: 'accepted', number, signals, funding, learnerId: learner.learnerId, ms: performance.now() - started };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    const { code, signals = [], errors = [] } = problem.body;
    if (code === 'report-refused')
      return { kind: 'refused', number: address.number, signals, funding: [], ms: performance.now() - started };
    if (code === 'invalid-request') return { kind: 'invalid', explanation: problem.explanation, faults: errors };
    throw problem;
  }
};

/** Says that the school has read its notifications up to and including this one. @throws ApiProblem */
export const acknowledge = (brin: string, upTo: string): Promise<unknown> =>
  put(`/v1/institutions/${brin}/notification-acknowledgement`, { upTo });
