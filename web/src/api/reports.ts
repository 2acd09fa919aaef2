import { ApiProblem, api, dataOf, type Fault } from './client.ts';
import type {
  AdviceContent,
  EnrolmentContent,
  EnrolmentReport,
  FundingConsequence,
  ResultContent,
  ResultReport,
  SectorResultContent,
  Signal,
} from './types.ts';

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

export type Address = { readonly brin: string; readonly number: string };

type Accepted = { readonly signals: Signal[]; readonly funding: FundingConsequence[]; readonly learner: { readonly learnerId: string } };

const heading = () => ({ messageId: crypto.randomUUID(), composedAt: new Date().toISOString() });

const judge = async (address: Address, send: () => Promise<Accepted>): Promise<ReportAnswer> => {
  const started = performance.now();
  const { number } = address;
  try {
    const { signals, funding, learner } = await send();
    return { kind: 'accepted', number, signals, funding, learnerId: learner.learnerId, ms: performance.now() - started };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    const { code, signals = [], errors = [] } = problem.body;
    if (code === 'report-refused') return { kind: 'refused', number, signals, funding: [], ms: performance.now() - started };
    if (code === 'invalid-request') return { kind: 'invalid', explanation: problem.explanation, faults: errors };
    throw problem;
  }
};

/**
 * Reports an enrolment under the school's own number. With the ETag of what was read it changes nothing that someone else
 * has changed since. @throws ApiProblem when neither accepted, refused nor invalid.
 */
export const reportEnrolment = (address: Address, content: EnrolmentContent, etag?: string | null): Promise<ReportAnswer> => {
  const body = { ...heading(), ...content } as EnrolmentReport; // which fields there are depends on the sector
  const headers = etag ? { 'if-match': etag } : {};
  return judge(address, () => dataOf(api.PUT('/v1/institutions/{brin}/enrolments/{number}', { params: { path: address }, body, headers })));
};

/** Reports a result, diploma or degree under the school's own number. @throws ApiProblem when neither accepted, refused nor invalid. */
export const reportResult = (address: Address, content: ResultContent | SectorResultContent): Promise<ReportAnswer> => {
  const body = { ...heading(), ...content } as ResultReport; // which fields there are depends on the sector
  return judge(address, () => dataOf(api.PUT('/v1/institutions/{brin}/results/{number}', { params: { path: address }, body })));
};

/** Reports a school advice under the number of the enrolment. @throws ApiProblem when neither accepted, refused nor invalid. */
export const reportSchoolAdvice = (address: Address, content: AdviceContent, etag?: string | null): Promise<ReportAnswer> => {
  const body = { ...heading(), ...content };
  const headers = etag ? { 'if-match': etag } : {};
  const params = { path: address };
  return judge(address, () => dataOf(api.PUT('/v1/institutions/{brin}/enrolments/{number}/school-advice', { params, body, headers })));
};

/** Says that the school has read its notifications up to and including this one. @throws ApiProblem */
export const acknowledge = (brin: string, upTo: string): Promise<unknown> =>
  api.PUT('/v1/institutions/{brin}/notification-acknowledgement', { params: { path: { brin } }, body: { upTo } });
