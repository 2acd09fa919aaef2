import type { FastifyReply } from 'fastify';

/** Every way a request can fail, once: code, status and title. GET /problems/{code} explains each. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request does not have the form described in the API reference' },
  'malformed-http': { status: 400, title: 'The request is not HTTP' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  unauthenticated: { status: 401, title: 'Sign in, or send a valid access token' },
  'not-authorised': { status: 403, title: 'You may not do this' },
  'not-authorised-for-institution': { status: 403, title: 'You may not act for this institution' },
  'csrf-token-missing': { status: 403, title: 'The request does not carry the token of your session' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'request-timeout': { status: 408, title: 'The request did not arrive in time' },
  conflict: { status: 409, title: 'This contradicts what is registered' },
  'precondition-failed': { status: 412, title: 'The record was changed since you read it' },
  'body-too-large': { status: 413, title: 'The body is larger than is accepted here' },
  'unsupported-media-type': { status: 415, title: 'The body is of a kind that is not accepted here' },
  'report-refused': { status: 422, title: 'The report was refused' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait a moment' },
  'headers-too-large': { status: 431, title: 'The address and headers are larger than is accepted here' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'database-unavailable': { status: 503, title: 'The register cannot be reached at the moment' },
  'storage-full': { status: 503, title: 'The register cannot store anything at the moment; nothing was stored' },
  'shutting-down': { status: 503, title: 'The server is stopping; send the request again' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One fault in a request: where it is, what is wrong and what to do. `pointer` is a JSON pointer, or a parameter's name. */
export type Fault = {
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
};

/** RFC 9457. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors?: readonly Fault[];
} & Readonly<Record<string, unknown>>;

/** Makes a problem of a known kind; `extra` holds the members particular to it. */
export const problem = (code: ProblemCode, detail: string, extra: Readonly<Record<string, unknown>> = {}): Problem => ({
  type: `/problems/${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  detail,
  code,
  ...extra,
});

/** Answers with a problem. */
export const sendProblem = (reply: FastifyReply, p: Problem): FastifyReply =>
  reply
    .code(p.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((x: unknown) => JSON.stringify(x))
    .send(p);
