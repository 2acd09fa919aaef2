import { PROBLEMS, type ProblemCode } from './problems.ts';

type Response = { description?: string; content?: Record<string, unknown>; headers?: Record<string, unknown> };
type Operation = { parameters?: readonly unknown[]; requestBody?: unknown; security?: unknown; responses?: Record<string, Response> };
type Document = { paths?: Record<string, Record<string, unknown> | undefined>; components?: Record<string, unknown> };

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457; `code` never changes, `errors` names every fault at once',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    errors: { type: 'array', items: { type: 'object' } },
  },
};
const VERSION_HEADER = { 'API-Version': { description: 'Full version of the API', schema: { type: 'string' } } };

/** What every operation can answer besides what it declares itself. */
const common = (operation: Operation): readonly ProblemCode[] => {
  const takesInput = (operation.parameters ?? []).length > 0 || operation.requestBody !== undefined;
  return [...(takesInput ? (['invalid-request'] as const) : []), 'unauthenticated', 'not-authorised', 'database-unavailable'];
};

const complete = (operation: Operation): void => {
  const responses = operation.responses ?? {};
  operation.responses = responses;
  for (const code of common(operation)) {
    responses[PROBLEMS[code].status] ??= { content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  }
  for (const [status, response] of Object.entries(responses)) {
    response.headers = { ...VERSION_HEADER, ...response.headers };
    if (Number(status) < 400) continue;
    const json = response.content?.['application/json'];
    if (json !== undefined) response.content = { 'application/problem+json': json };
    const titles = Object.values(PROBLEMS).filter((one) => one.status === Number(status));
    if (response.description === undefined || response.description === 'Default Response') {
      response.description = titles.map((one) => one.title).join('; or: ') || 'Problem';
    }
  }
};

/**
 * Completes the description of the API with what holds for every operation: the problems that any of them can answer, their
 * media type, and the header with the version (core/error-handling and core/version-header of the Dutch API design rules).
 */
export const completeDescription = <T extends object>(given: T): T => {
  const document = given as Document;
  const components = (document.components ?? {}) as { schemas?: Record<string, unknown> };
  components.schemas = { Problem: PROBLEM_SCHEMA, ...components.schemas };
  document.components = components;
  for (const methods of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(methods ?? {})) complete(operation as Operation);
  }
  return given;
};
