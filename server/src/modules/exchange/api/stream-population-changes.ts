import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LACKING, lackOf } from '../../../platform/db/lack.ts';
import { type Problem, problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { gathered } from '../gathered.ts';
import { type ChangeOutcome, takeOver } from '../population/batch.ts';
import { linesOf } from '../stream.ts';
import type { ExchangeDeps } from './context.ts';

const GATHER = { most: 200, windowMs: 5, idleMs: 250 } as const;
const LINGER_MS = 2000;

type Line = { readonly line: number; readonly text: string | undefined };

const answerLine = (line: number, status: number, body: unknown): string => `${JSON.stringify({ line, status, body })}\n`;
const problemLine = (line: number, p: Problem): string => answerLine(line, p.status, p);

const outcomeLine = (line: number, outcome: ChangeOutcome): string =>
  'problem' in outcome ? problemLine(line, { ...outcome.problem, changeId: outcome.changeId }) : answerLine(line, 200, outcome);

const read = ({ text }: Line): { readonly value: unknown } | { readonly problem: Problem } => {
  if (text === undefined) return { problem: problem('body-too-large', 'This line is longer than is accepted.') };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: problem('malformed-json', 'The line cannot be read as JSON.') };
  }
};

const failure = (error: Error, request: FastifyRequest): Problem => {
  const lacking = lackOf(error);
  if (lacking !== undefined) return problem(lacking, LACKING);
  request.log.error({ err: { message: error.message, stack: error.stack } }, 'a change of the population register failed');
  return problem('internal-error', `Tell the helpdesk this number: ${request.id}`);
};

/** Answers some lines in their order. Once the database fails, what follows is not tried: changes of one person keep their order. */
async function* answers(lines: readonly Line[], request: FastifyRequest, deps: ExchangeDeps): AsyncGenerator<string> {
  const found = lines.map((line) => ({ line: line.line, ...read(line) }));
  const values = found.flatMap((one) => ('value' in one ? [one.value] : []));
  const outcomes: ChangeOutcome[] = [];
  let failed: Problem | undefined;
  const { actor } = principalOf(request);
  try {
    for await (const some of takeOver(values, { ...deps, actor, requestId: request.id })) outcomes.push(...some);
  } catch (error) {
    failed = failure(error as Error, request);
  }
  for (const one of found) {
    if ('problem' in one) yield problemLine(one.line, one.problem);
    else {
      const outcome = outcomes.shift();
      yield outcome === undefined ? problemLine(one.line, failed as Problem) : outcomeLine(one.line, outcome);
    }
  }
}

const refusalNow = async (request: FastifyRequest, deps: ExchangeDeps): Promise<Problem | undefined> => {
  if (deps.stopping()) return problem('shutting-down', 'This line and those after it were not stored. Send them again.');
  // While the database cannot be asked, what was allowed a moment ago stays allowed: nothing can be stored either.
  if (await deps.stillAllowed(request).catch(() => true)) return undefined;
  return problem('not-authorised', 'The mandate was withdrawn. This line and those after it were not stored.');
};

const follow = async (
  source: Readable,
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ExchangeDeps,
  limitBytes: number,
): Promise<void> => {
  const raw = reply.raw;
  const gone = new AbortController();
  raw.on('close', () => gone.abort());
  const say = async (line: string): Promise<void> => {
    if (!raw.write(line)) await once(raw, 'drain', { signal: gone.signal });
  };
  let last = 0;
  for await (const lines of gathered(linesOf(source, limitBytes), GATHER)) {
    if (gone.signal.aborted) return;
    const refusal = await refusalNow(request, deps);
    if (refusal !== undefined) return say(problemLine(lines[0]?.line ?? last + 1, refusal));
    for await (const line of answers(lines, request, deps)) await say(line);
    last = lines.at(-1)?.line ?? last;
  }
};

const addRoute = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'], (_request, payload, done) =>
    done(null, payload),
  );
  app.post(
    '/v1/population-change-streams',
    {
      config: { action: 'population:report' },
      schema: {
        operationId: 'streamPopulationChanges',
        tags: ['Population register'],
        summary: 'Changes of persons, as a stream of lines',
        description:
          'For the population register. Newline-delimited JSON (application/x-ndjson), one change a line, in the order in which they happened: `{"changeId":"…","kind":"address","bsn":"…","occurredOn":"2026-11-01","postcode":"1011AB"}`; kinds: address, death, death-withdrawn, personal-data, citizen-number, residence-right. Each line of the answer: `{"line":1,"status":200,"body":{"changeId":"…","outcome":"applied","repeated":false,"schools":1}}`; outcomes: applied, unchanged, not-a-learner. What was answered is stored; after a broken connection send the rest, or everything, again.',
        consumes: ['application/x-ndjson'],
        produces: ['application/x-ndjson'],
      },
    },
    async (request, reply) => {
      const source = request.body as Readable | undefined;
      if (source === undefined)
        return sendProblem(reply, problem('unsupported-media-type', 'Send application/x-ndjson, one change a line.'));
      reply.hijack();
      reply.raw.writeHead(200, {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      reply.raw.flushHeaders();
      try {
        await follow(source, request, reply, deps, limitBytes);
      } catch (error) {
        // The sender went away: what was taken in is stored, and the same changes again change nothing.
        if (!source.destroyed && !reply.raw.destroyed)
          request.log.error({ err: { message: (error as Error).message } }, 'stream of population changes broken off');
      }
      reply.raw.end();
      if (!source.readableEnded && !source.destroyed) setTimeout(() => source.destroy(), LINGER_MS).unref();
    },
  );
};

/** Adds the endpoint in a scope of its own, where a body is lines and nothing else. */
export const streamPopulationChanges = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  void app.register(async (scope) => addRoute(scope as App, deps, limitBytes));
};
