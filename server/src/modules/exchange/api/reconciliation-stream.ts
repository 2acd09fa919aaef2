import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LACKING, lackOf } from '../../../platform/db/lack.ts';
import { type Problem, problem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { csvAsLines, fileProblem } from '../reconciliation/csv-lines.ts';
import { groupsOf } from '../reconciliation/difference-store.ts';
import { wantedOf } from '../reconciliation/line-store.ts';
import type { Reconciliation } from '../reconciliation/model.ts';
import { receive } from '../reconciliation/receive.ts';
import { reconciliationOf } from '../reconciliation/store.ts';
import { viewOf } from '../reconciliation/view.ts';
import type { ExchangeDeps } from './context.ts';

const LINES = ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines', 'text/csv'];
const LINGER_MS = 2000;
const WANTED_AT_ONCE = 5000;

/** In the scope of these routes a body is lines and nothing else. */
export const acceptLines = (app: App): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(LINES, (_request, payload, done) => done(null, payload));
};

const stopOf = async (request: FastifyRequest, deps: ExchangeDeps): Promise<Problem | undefined> => {
  if (deps.stopping()) return problem('shutting-down', 'Lines after the last that was received were not stored. Send them again.');
  const allowed = await deps.stillAllowed(request, 'enrolment:report');
  return allowed ? undefined : problem('not-authorised-for-institution', 'The mandate was withdrawn. Later lines were not stored.');
};

/** What is told at the end: what is wanted now, and how the reconciliation stands. */
async function* ending(brin: string, id: string, deps: ExchangeDeps): AsyncGenerator<object> {
  const r = await reconciliationOf(deps.db.pool, brin, id);
  if (r === undefined) return;
  if (r.state === 'wanting') {
    let page = await wantedOf(deps.db.pool, id, r.round, undefined, WANTED_AT_ONCE);
    while (page.length > 0) {
      for (const wanted of page) yield { kind: 'wanted', ...wanted };
      page = page.length < WANTED_AT_ONCE ? [] : await wantedOf(deps.db.pool, id, r.round, page.at(-1), WANTED_AT_ONCE);
    }
  }
  yield { kind: 'reconciliation', ...viewOf(r, await groupsOf(deps.db.pool, id)) };
}

/** Sends lines as they become known; a sender that went away ends it. */
const sender = (reply: FastifyReply) => {
  const raw = reply.raw;
  const gone = new AbortController();
  raw.on('close', () => gone.abort());
  const send = async (line: object): Promise<void> => {
    if (gone.signal.aborted) throw gone.signal.reason;
    if (!raw.write(`${JSON.stringify(line)}\n`)) await once(raw, 'drain', { signal: gone.signal });
  };
  return { send, gone: gone.signal };
};

const problemOf = (error: Error, request: FastifyRequest): Problem => {
  const wrong = fileProblem(error);
  if (wrong !== undefined) return wrong;
  const lacking = lackOf(error);
  if (lacking !== undefined) return problem(lacking, LACKING);
  request.log.error({ err: { message: error.message, stack: error.stack } }, 'a reconciliation failed');
  return problem('internal-error', `Tell the helpdesk this number: ${request.id}`);
};

/** Takes in the lines of one round and tells, line by line, what became of them. */
export const answerLines = async (
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ExchangeDeps,
  limitBytes: number,
  r: Reconciliation,
  first: number,
): Promise<void> => {
  reply.hijack();
  const source = request.body as Readable;
  // A pipe ends when we do; a source that breaks off breaks the pipe.
  const chunks = source.pipe(new PassThrough());
  source.once('error', (error) => chunks.destroy(error));
  source.once('close', () => void (source.readableEnded || chunks.destroy(new Error('the sender went away'))));
  reply.raw.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  reply.raw.flushHeaders();
  const isCsv = request.headers['content-type']?.startsWith('text/csv') === true;
  const lines = isCsv ? csvAsLines(chunks, r.brin, limitBytes) : chunks;
  const { send, gone } = sender(reply);
  const context = {
    db: deps.db,
    limitBytes,
    at: deps.now().toISOString(),
    actor: principalOf(request).actor,
    requestId: request.id,
    stop: () => stopOf(request, deps),
  };
  try {
    await send({ kind: 'started', reconciliationId: r.reconciliationId, round: r.round, received: r.received });
    for await (const told of receive(lines, r, first, context)) if (told.kind !== 'settled') await send(told);
    for await (const line of ending(r.brin, r.reconciliationId, deps)) await send(line);
  } catch (error) {
    // The sender went away: what was told as received is stored, the rest can be sent later.
    if (!gone.aborted && (source.readableEnded || !source.destroyed))
      await tellStop(error as Error, request, deps, r, send).catch(() => {});
  } finally {
    reply.raw.end();
    linger(source, chunks);
  }
};

/** Says why it stopped and how the reconciliation stands, so that it can be gone on with or cancelled. */
const tellStop = async (
  error: Error,
  request: FastifyRequest,
  deps: ExchangeDeps,
  r: Reconciliation,
  send: (line: object) => Promise<void>,
): Promise<void> => {
  await send({ kind: 'stopped', problem: problemOf(error, request) });
  for await (const line of ending(r.brin, r.reconciliationId, deps)) await send(line);
};

/** Lets the sender read the last lines before the connection is cut: closing at once would throw them away. */
const linger = (source: Readable, chunks: PassThrough): void => {
  if (source.readableEnded || source.destroyed) return;
  source.unpipe(chunks);
  source.resume();
  setTimeout(() => source.destroy(), LINGER_MS).unref();
};
