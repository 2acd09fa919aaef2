import { randomUUID } from 'node:crypto';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import { LACKING, lackOf } from '../db/lack.ts';
import type { App } from './app-type.ts';
import { keepHalfOpen, limitArrival, onClientError, stopGracefully } from './connections.ts';
import { faultsOf } from './faults.ts';
import { problem, sendProblem } from './problems.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { compileFor } from './validation.ts';
import { API_VERSION } from './version.ts';

export type { App };

const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error.validation) {
    const errors = faultsOf(error.validation as FastifySchemaValidationError[], error.validationContext);
    return sendProblem(
      reply,
      problem(
        'invalid-request',
        errors.length === 1 ? 'One thing in the request is not right.' : `${errors.length} things in the request are not right.`,
        { errors },
      ),
    );
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return sendProblem(reply, problem('body-too-large', 'Send less at once, or use the stream of reports.'));
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return sendProblem(reply, problem('unsupported-media-type', 'Send application/json; to a stream of reports application/x-ndjson.'));
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return sendProblem(reply, problem('malformed-json', 'The body is empty or shorter than announced.'));
  }
  // Who sends half a request and leaves gets no answer, and the database has nothing to do with it.
  if (request.raw.aborted || (error.code === 'ECONNRESET' && !request.raw.complete))
    return sendProblem(reply, problem('malformed-json', 'The body is shorter than announced.'));
  const lacking = lackOf(error);
  if (lacking) {
    request.log.error({ code: error.code }, lacking);
    return sendProblem(reply.header('retry-after', '5'), problem(lacking, LACKING));
  }
  // Text that PostgreSQL cannot hold, or a value outside its types, where no schema stopped it.
  if (/^22(021|P05|008|009|003)$/.test(error.code ?? ''))
    return sendProblem(
      reply,
      problem('invalid-request', 'A value in the request cannot be stored: it has characters or a size outside what is accepted.'),
    );
  if (error instanceof SyntaxError || error.statusCode === 400)
    return sendProblem(reply, problem('malformed-json', 'The body cannot be read as JSON.'));
  if (error.statusCode === 429) return sendProblem(reply, problem('too-many-requests', 'Wait a moment and try again.'));
  if (error.statusCode !== undefined && error.statusCode < 500)
    return sendProblem(reply, problem('invalid-request', 'The request cannot be handled.'));
  request.log.error({ err: { type: error.name, message: error.message, stack: error.stack } }, 'unexpected error');
  return sendProblem(reply, problem('internal-error', `Tell the helpdesk this number: ${request.id}`));
};

export type HttpOptions = {
  readonly logger: FastifyBaseLogger;
  readonly bodyLimitBytes: number;
  /** How long headers and body of a request may take to arrive; streams are not bound by it. */
  readonly arrivalMs?: number;
  /** How long requests under way may take to end once the server is stopping. */
  readonly graceMs?: number;
};

/** An HTTP server that speaks problem+json, refuses unknown fields and logs no personal data. */
export const createHttp = (options: HttpOptions): App => {
  const arrivalMs = options.arrivalMs ?? 30_000;
  const app = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimitBytes,
    requestTimeout: 0, // streams of reports last as long as they last; limitArrival bounds the other bodies
    connectionTimeout: 0,
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: { headersTimeout: arrivalMs, connectionsCheckingInterval: Math.min(arrivalMs, 5000) },
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
    clientErrorHandler: onClientError,
    frameworkErrors: (_error, request, reply) =>
      sendProblem(reply as FastifyReply, problem('not-found', `This is not an address of this API (${request.method}).`)),
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(({ schema, httpPart }) => compileFor(httpPart === 'body' ? 'body' : 'parameters', schema as object));
  app.removeContentTypeParser('text/plain');
  keepHalfOpen(app);
  app.setErrorHandler(onError);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problem('not-found', `${request.method} ${request.url.split('?')[0]} is not an address of this API.`)),
  );
  app.addHook('onSend', async (request, reply) => {
    reply.header('api-version', API_VERSION);
    addSecurityHeaders(request, reply);
  });
  stopGracefully(app, options.graceMs ?? 10_000);
  limitArrival(app, arrivalMs);
  return app;
};
