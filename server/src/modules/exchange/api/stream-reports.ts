import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { problem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import type { Outcome } from '../message.ts';
import { InstitutionParams } from '../schemas.ts';
import { linesOf, readLine } from '../stream.ts';
import { type ExchangeDeps, jobOf } from './context.ts';

/** Reports under way at once for one stream: enough to fill the next transaction while one is being written. */
const WINDOW = 512;
const LOOK_AGAIN_EVERY = 1000;

type Answer = Promise<string> | string;

const answerLine = (line: number, status: number, body: string): string => `{"line":${line},"status":${status},"body":${body}}\n`;

const outcomeLine = (line: number, outcome: Outcome | Error): string =>
  outcome instanceof Error
    ? answerLine(line, 503, JSON.stringify(problem('database-unavailable', 'This report was not stored. Send it again later.')))
    : answerLine(line, outcome.httpStatus, outcome.body);

const submitLine = (text: string | undefined, line: number, request: FastifyRequest, deps: ExchangeDeps, brin: string): Answer => {
  if (text === undefined) return answerLine(line, 413, JSON.stringify(problem('body-too-large', 'This line is longer than is accepted.')));
  const item = readLine(text, line);
  if ('problem' in item) return answerLine(line, item.problem.status, JSON.stringify(item.problem));
  const job = { ...jobOf(request, deps, brin, item.number, item.message), ifMatch: undefined };
  return deps.intake.submit(job).then(
    (outcome) => outcomeLine(line, outcome),
    (error: Error) => outcomeLine(line, error),
  );
};

async function* answers(source: Readable, request: FastifyRequest, deps: ExchangeDeps, brin: string, limitBytes: number): AsyncGenerator<string> {
  const underWay: Answer[] = [];
  let read = 0;
  for await (const { line, text } of linesOf(source, limitBytes)) {
    read += 1;
    if (deps.stopping()) {
      for (const answer of underWay.splice(0)) yield await answer;
      yield answerLine(line, 503, JSON.stringify(problem('shutting-down', 'This line and those after it were not stored. Send them again.')));
      return;
    }
    if (read % LOOK_AGAIN_EVERY === 0 && !(await deps.stillAllowed(request))) {
      for (const answer of underWay.splice(0)) yield await answer;
      yield answerLine(line, 403, JSON.stringify(problem('not-authorised-for-institution', 'The mandate was withdrawn. This line and those after it were not stored.')));
      return;
    }
    underWay.push(submitLine(text, line, request, deps, brin));
    if (underWay.length >= WINDOW) yield await (underWay.shift() as Answer);
  }
  for (const answer of underWay) yield await answer;
}

/**
 * A stream of many reports of one school: one message a line in, one outcome a line out, in the same order, while it is
 * still coming in. What was answered is stored; after a broken connection send the rest, or everything, again.
 */
export const streamReports = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  app.addContentTypeParser(['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'], (_request, payload, done) => done(null, payload));
  app.post(
    '/v1/institutions/:brin/report-streams',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'streamReports',
        tags: ['Exchange'],
        summary: 'Report many at once, as a stream of lines',
        description: 'Newline-delimited JSON (application/x-ndjson). Each line: `{"kind":"enrolment","number":"2026-17","report":{...}}`; kinds: enrolment, enrolment-deletion, result, result-deletion, identification, key-data-change. Each line of the answer: `{"line":1,"status":201,"body":{...}}` with the body as of a single report.',
        consumes: ['application/x-ndjson'],
        produces: ['application/x-ndjson'],
        params: InstitutionParams,
      },
    },
    async (request, reply) => {
      const source = request.body as Readable;
      reply.hijack();
      const raw = reply.raw;
      raw.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      const gone = new AbortController();
      raw.on('close', () => gone.abort());
      try {
        for await (const line of answers(source, request, deps, request.params.brin, limitBytes)) {
          if (gone.signal.aborted) break;
          if (!raw.write(line)) await once(raw, 'drain', { signal: gone.signal });
        }
      } catch (error) {
        // The sender went away: what was taken in is stored, and the same messages again get the same answers.
        if (!gone.signal.aborted && !source.destroyed) request.log.error({ err: { message: (error as Error).message } }, 'stream of reports broken off');
      } finally {
        raw.end();
      }
    },
  );
};
