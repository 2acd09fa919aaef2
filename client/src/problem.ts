/** One thing that is wrong with a request: where, what, and what to do. */
export type Fault = {
  readonly in: string;
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
};

/** A signal of the checks: a refusal stores nothing, attention asks to look again. */
export type Signal = {
  readonly code: string;
  readonly severity: 'refusal' | 'attention';
  readonly field: string;
  readonly text: { readonly nl: string; readonly en: string };
};

/** The body of an answer that is no success (RFC 9457). */
export type ProblemBody = {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly Fault[];
  readonly signals?: readonly Signal[];
};

/** An answer that is no success. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly body: ProblemBody;
  constructor(status: number, body: ProblemBody) {
    super([body.title ?? `HTTP ${status}`, body.detail].filter(Boolean).join(': '));
    this.name = 'ApiProblem';
    this.status = status;
    this.body = body;
  }
}

/** The problem that an answer is. */
export const problemOf = async (response: Response): Promise<ApiProblem> =>
  new ApiProblem(response.status, (await response.json().catch(() => ({}))) as ProblemBody);
