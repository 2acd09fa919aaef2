import { randomUUID } from 'node:crypto';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, type RawReplyDefaultExpression, type RawRequestDefaultExpression, type RawServerDefault } from 'fastify';
import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import { faultsOf } from './faults.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { compileFor } from './validation.ts';
import { type ProblemCode, problem, sendProblem } from './problems.ts';

export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>;

export const API_VERSION = '0.1.0';

/** PostgreSQL's and the operating system's ways to say that storing is impossible now. */
const unavailable = (error: { code?: string; message?: string }): ProblemCode | undefined => {
  const code = error.code ?? '';
  if (code === '53100' || code === 'ENOSPC') return 'storage-full';
  if (code.startsWith('08') || code.startsWith('57P') || code.startsWith('53')) return 'database-unavailable';
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'].includes(code)) return 'database-unavailable';
  if (/Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after/.test(error.message ?? '')) return 'database-unavailable';
  return undefined;
};

const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error.validation) {
    const errors = faultsOf(error.validation as FastifySchemaValidationError[], error.validationContext);
    return sendProblem(reply, problem('invalid-request', errors.length === 1 ? 'One thing in the request is not right.' : `${errors.length} things in the request are not right.`, { errors }));
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return sendProblem(reply, problem('body-too-large', 'Send less at once, or use the stream of reports.'));
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return sendProblem(reply, problem('unsupported-media-type', 'Send application/json.'));
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return sendProblem(reply, problem('malformed-json', 'The body is empty or shorter than announced.'));
  }
  const lacking = unavailable(error);
  if (lacking) {
    request.log.error({ code: error.code }, lacking);
    return sendProblem(reply.header('retry-after', '5'), problem(lacking, 'Nothing of this request was stored. Send it again later.'));
  }
  if (error instanceof SyntaxError || error.statusCode === 400) return sendProblem(reply, problem('malformed-json', 'The body cannot be read as JSON.'));
  if (error.statusCode === 429) return sendProblem(reply, problem('too-many-requests', 'Wait a moment and try again.'));
  if (error.statusCode !== undefined && error.statusCode < 500) return sendProblem(reply, problem('invalid-request', 'The request cannot be handled.'));
  request.log.error({ err: { type: error.name, message: error.message, stack: error.stack } }, 'unexpected error');
  return sendProblem(reply, problem('internal-error', `Tell the helpdesk this number: ${request.id}`));
};

export type HttpOptions = { readonly logger: FastifyBaseLogger; readonly bodyLimitBytes: number };

/** An HTTP server that speaks problem+json, refuses unknown fields and logs no personal data. */
export const createHttp = (options: HttpOptions): App => {
  const app = Fastify({
    loggerInstance: options.logger,
    disableRequestLogging: true,
    bodyLimit: options.bodyLimitBytes,
    requestTimeout: 0, // streams of reports last as long as they last
    connectionTimeout: 0,
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(({ schema, httpPart }) => compileFor(httpPart === 'body' ? 'body' : 'parameters', schema as object));
  app.setErrorHandler(onError);
  app.setNotFoundHandler((request, reply) => sendProblem(reply, problem('not-found', `${request.method} ${request.url.split('?')[0]} is not an address of this API.`)));
  app.addHook('onSend', async (request, reply) => {
    reply.header('api-version', API_VERSION);
    addSecurityHeaders(request, reply);
  });
  return app;
};
