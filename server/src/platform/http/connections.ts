import type { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.ts';
import { type ProblemCode, problem, sendProblem } from './problems.ts';
import { API_VERSION } from './version.ts';

const CLIENT_PROBLEMS: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The address and headers together are larger than 16 kB.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['body-too-large', 'The chunk extensions are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The headers did not arrive in time.'],
};

/** Answers what is not even a request, on the bare connection, and closes it. */
export const onClientError = (error: Error & { readonly code?: string }, socket: Socket): void => {
  const answering = (socket as { _httpMessage?: { readonly headersSent: boolean } | null })._httpMessage?.headersSent === true;
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || answering) {
    socket.destroy();
    return;
  }
  const [code, detail] = CLIENT_PROBLEMS[error.code ?? ''] ?? ['malformed-http', 'The connection does not speak HTTP/1.1 as it should.'];
  const p = problem(code, detail);
  const body = JSON.stringify(p);
  socket.end(
    `HTTP/1.1 ${p.status} Refused\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\napi-version: ${API_VERSION}\r\nconnection: close\r\n\r\n${body}`,
  );
  setTimeout(() => socket.destroy(), 1000).unref();
};

const STREAMS = /^application\/(x-ndjson|jsonl|x-jsonlines|offset\+octet-stream)\b/;

/** A sender may close its half of the connection once it has said everything, and still gets its answer (RFC 9293, 3.6). */
export const keepHalfOpen = (app: App): void => {
  (app.server as { httpAllowHalfOpen?: boolean }).httpAllowHalfOpen = true;
};

/** A body that drips in, or never ends, does not keep a connection forever. */
export const limitArrival = (app: App, arrivalMs: number): void => {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook('preParsing', async (request, reply) => {
    if (request.raw.complete || STREAMS.test(request.headers['content-type'] ?? '')) return;
    const late = (): void => {
      sendProblem(reply.header('connection', 'close'), problem('request-timeout', 'The body did not arrive in time.'));
      reply.raw.once('finish', () => request.raw.socket.end());
    };
    waiting.set(request, setTimeout(late, arrivalMs));
  });
  const arrived = async (request: FastifyRequest): Promise<void> => clearTimeout(waiting.get(request));
  app.addHook('preValidation', arrived);
  app.addHook('onError', arrived);
  app.addHook('onRequestAbort', arrived);
};

/** While stopping: new requests are told so, and those under way get a while to end. */
export const stopGracefully = (app: App, graceMs: number): void => {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    setTimeout(() => app.server.closeAllConnections(), graceMs).unref();
  });
  // Connections that were busy when closing began are not closed by it once they are idle.
  app.addHook('onResponse', async () => {
    if (stopping) setImmediate(() => app.server.closeIdleConnections());
  });
  app.addHook('onRequest', async (_request, reply) => {
    if (stopping)
      return sendProblem(
        reply.header('connection', 'close').header('retry-after', '5'),
        problem('shutting-down', 'Nothing of this request was stored. Send it again.'),
      );
  });
};
