import type { Signal } from './types.ts';

export type Fault = {
  readonly in?: string;
  readonly pointer?: string;
  readonly code?: string;
  readonly message: string;
  readonly fix?: string;
};

export type ProblemBody = {
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

const answerOf = async (response: Response): Promise<unknown> => {
  const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiProblem(response.status, (body ?? {}) as ProblemBody);
  return body;
};

/** Reads from the API. @throws ApiProblem */
export const get = async <T>(path: string, query: Readonly<Record<string, string | number | undefined>> = {}): Promise<T> => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  return (await answerOf(await fetch(given.length > 0 ? `${path}?${search}` : path, { headers: { accept: 'application/json' } }))) as T;
};

let csrfToken = '';

/** The token of the session, which every write must carry. */
export const setCsrfToken = (token: string): void => {
  csrfToken = token;
};

const write = async (method: 'PUT' | 'POST', path: string, body: unknown): Promise<unknown> => {
  const content = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = { accept: 'application/json', 'x-csrf-token': csrfToken, ...content };
  return answerOf(await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }));
};

/** Writes to the API with the token of the session. @throws ApiProblem */
export const put = async <T>(path: string, body: unknown): Promise<T> => (await write('PUT', path, body)) as T;

/** @throws ApiProblem */
export const post = async <T>(path: string, body?: unknown): Promise<T> => (await write('POST', path, body)) as T;
