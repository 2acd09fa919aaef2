import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { LACKING, lackOf } from '../../../platform/db/lack.ts';
import { type Problem, problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import type { Action } from '../../access/index.ts';
import { inOrder } from '../in-order.ts';
import type { Kind, Outcome } from '../message.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { linesOf, readLine } from '../stream.ts';
import { type ExchangeDeps, jobOf } from './context.ts';

/** Reports under way at once for one stream: enough to fill the next transaction while one is being written. */
const WINDOW = 512;
const LOOK_AGAIN_MS = 250;
const LINGER_MS = 2000;

type Answer = { readonly outcome: Promise<string> | string };
/** The body of a stream until it ends or is cut off, why it was, and which kinds of message the sender may send just now. */
type Body = { readonly chunks: PassThrough; readonly cutBy: () => Problem | undefined; readonly may: (kind: Kind) => boolean };

/** What sending a message of each kind is. */
export const ACTION_OF: Readonly<Record<Kind, Action>> = {
  enrolment: 'enrolment:report',
  'enrolment-deletion': 'enrolment:report',
  result: 'result:report',
  'result-deletion': 'result:report',
  identification: 'learner:identify',
  'key-data-change': 'key-data:report',
  'school-advice': 'result:report',
  'school-advice-deletion': 'result:report',
};
const ACTIONS = [...new Set(Object.values(ACTION_OF))];

const allowedNow = async (request: FastifyRequest, deps: ExchangeDeps): Promise<ReadonlySet<Action>> => {
  const answers = await Promise.all(ACTIONS.map((action) => deps.stillAllowed(request, action)));
  return new Set(ACTIONS.filter((_, i) => answers[i]));
};

const answerLine = (line: number, status: number, body: string): string => `{"line":${line},"status":${status},"body":${body}}\n`;
const problemLine = (line: number, p: Problem): string => answerLine(line, p.status, JSON.stringify(p));

const errorLine = (line: number, error: Error, request: FastifyRequest): string => {
  const lacking = lackOf(error);
  if (lacking !== undefined) return problemLine(line, problem(lacking, LACKING));
  request.log.error({ err: { message: error.message, stack: error.stack } }, 'a report of a stream failed');
  return problemLine(line, problem('internal-error', `Tell the helpdesk this number: ${request.id}`));
};

const outcomeOf = async (
  text: string,
  line: number,
  may: Body['may'],
  request: FastifyRequest,
  deps: ExchangeDeps,
  brin: string,
): Promise<string> => {
  const item = readLine(text, line);
  if ('problem' in item) return problemLine(line, item.problem);
  const { kind } = item.message;
  if (!may(kind))
    return problemLine(
      line,
      problem('not-authorised-for-institution', `You may not send messages of kind ${kind} for this institution.`, {
        action: ACTION_OF[kind],
      }),
    );
  try {
    const outcome: Outcome | Error = await deps.intake.submit({
      ...jobOf(request, deps, brin, item.number, item.message),
      ifMatch: undefined,
    });
    return outcome instanceof Error ? errorLine(line, outcome, request) : answerLine(line, outcome.httpStatus, outcome.body);
  } catch (error) {
    return errorLine(line, error as Error, request);
  }
};

async function* answers(body: Body, request: FastifyRequest, deps: ExchangeDeps, brin: string, limitBytes: number): AsyncGenerator<Answer> {
  let next = 1;
  for await (const { line, text } of linesOf(body.chunks, limitBytes)) {
    next = line;
    if (body.cutBy() !== undefined) break;
    next = line + 1;
    yield {
      outcome:
        text === undefined
          ? problemLine(line, problem('body-too-large', 'This line is longer than is accepted.'))
          : outcomeOf(text, line, body.may, request, deps, brin),
    };
  }
  const cut = body.cutBy();
  if (cut !== undefined) yield { outcome: problemLine(next, cut) };
}

/** Follows a body and cuts it off when the server stops or the mandate is withdrawn, also while the sender is silent. */
const bodyOf = (
  source: Readable,
  permitted: ReadonlySet<Action>,
  request: FastifyRequest,
  deps: ExchangeDeps,
): Body & { readonly release: () => void } => {
  let allowed = permitted;
  const chunks = source.pipe(new PassThrough());
  let cut: Problem | undefined;
  const end = (p: Problem): void => {
    cut ??= p;
    source.unpipe(chunks);
    chunks.end();
  };
  const look = async (): Promise<void> => {
    if (deps.stopping()) return end(problem('shutting-down', 'This line and those after it were not stored. Send them again.'));
    // While the database cannot be asked, what was allowed a moment ago stays allowed: nothing can be stored either.
    allowed = await allowedNow(request, deps).catch(() => allowed);
    if (!allowed.has('enrolment:report'))
      end(problem('not-authorised-for-institution', 'The mandate was withdrawn. This line and those after it were not stored.'));
  };
  const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
  // A pipe does not pass on that its source broke off.
  source.once('error', (error) => chunks.destroy(error));
  source.once('close', () => void (source.readableEnded || cut !== undefined || chunks.destroy(new Error('the sender went away'))));
  return { chunks, cutBy: () => cut, may: (kind) => allowed.has(ACTION_OF[kind]), release: () => clearInterval(timer) };
};

/** Lets the sender read the last lines before the connection is cut: closing at once would throw them away. */
const linger = (source: Readable): void => {
  if (source.readableEnded || source.destroyed) return;
  source.resume();
  setTimeout(() => source.destroy(), LINGER_MS).unref();
};

/**
 * A stream of many reports of one school: one message a line in, one outcome a line out, in the same order, while it is
 * still coming in. What was answered is stored; after a broken connection send the rest, or everything, again.
 */
const addRoute = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'], (_request, payload, done) =>
    done(null, payload),
  );
  app.post(
    '/v1/institutions/:brin/report-streams',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'streamReports',
        tags: ['Exchange'],
        summary: 'Report many at once, as a stream of lines',
        description:
          'Newline-delimited JSON (application/x-ndjson). Each line: `{"kind":"enrolment","number":"2026-17","report":{...}}`; kinds: enrolment, enrolment-deletion, result, result-deletion, identification, key-data-change. Each line of the answer: `{"line":1,"status":201,"body":{...}}` with the body as of a single report.',
        consumes: ['application/x-ndjson'],
        produces: ['application/x-ndjson'],
        params: InstitutionParams,
      },
    },
    async (request, reply) => {
      const source = request.body as Readable | undefined;
      if (source === undefined)
        return sendProblem(reply, problem('unsupported-media-type', 'Send application/x-ndjson, one message a line.'));
      const permitted = await allowedNow(request, deps);
      reply.hijack();
      const raw = reply.raw;
      raw.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      raw.flushHeaders();
      const gone = new AbortController();
      raw.on('close', () => gone.abort());
      const body = bodyOf(source, permitted, request, deps);
      try {
        for await (const line of inOrder(answers(body, request, deps, request.params.brin, limitBytes), WINDOW)) {
          if (gone.signal.aborted) break;
          if (!raw.write(line)) await once(raw, 'drain', { signal: gone.signal });
        }
      } catch (error) {
        // The sender went away: what was taken in is stored, and the same messages again get the same answers.
        if (!gone.signal.aborted && !source.destroyed)
          request.log.error({ err: { message: (error as Error).message } }, 'stream of reports broken off');
      } finally {
        body.release();
        raw.end();
        linger(source);
      }
    },
  );
};

/** Adds the endpoint in a scope of its own, where a body is lines and nothing else. */
export const streamReports = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  void app.register(async (scope) => addRoute(scope as App, deps, limitBytes));
};
