import type { paths } from '@leerbron/client/source';
import createClient, { type Middleware } from 'openapi-fetch';
import type { Signal } from './types.ts';

export type Fault = {
  readonly in?: string;
  readonly pointer?: string;
  readonly code?: string;
  readonly message: string;
  readonly fix?: string;
};

type ProblemBody = {
  readonly title?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly Fault[];
  readonly signals?: readonly Signal[];
};

/** An answer other than success, after RFC 9457. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly body: ProblemBody;
  constructor(status: number, body: ProblemBody) {
    super(body.title ?? `HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
  get explanation(): string {
    return this.body.detail ?? this.message;
  }
}

let csrfToken = '';

/** The token of the session, which every write must carry. */
export const setCsrfToken = (token: string): void => {
  csrfToken = token;
};

/** What a write that does not go through `api` must carry. */
export const csrfHeaders = (): Readonly<Record<string, string>> => ({ 'x-csrf-token': csrfToken });

/** Throws ApiProblem for every answer that is not a success. */
export const refuseProblems = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  throw new ApiProblem(response.status, (await response.json().catch(() => ({}))) as ProblemBody);
};

const session: Middleware = {
  onRequest: ({ request }) => {
    if (request.method !== 'GET') request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
  onResponse: ({ response }) => refuseProblems(response),
};

/** The API as openapi.json describes it. Every call throws ApiProblem unless it succeeds. */
export const api = createClient<paths>({ headers: { accept: 'application/json' } });
api.use(session);

/** What a call brought; calls that fail have thrown before. */
export const dataOf = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;

/** Sends a write to an address outside the API, such as signing out. @throws ApiProblem */
export const post = async <T>(path: string): Promise<T> => {
  const response = await refuseProblems(await fetch(path, { method: 'POST', headers: { 'x-csrf-token': csrfToken } }));
  return (await response.json()) as T;
};
