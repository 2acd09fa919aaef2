import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { answerHeading, answerLine, answerRow } from '../files/answer-lines.ts';
import { readAnswers } from '../files/answer-store.ts';
import type { FileDeps } from '../files/context.ts';
import { readUpload } from '../files/upload-store.ts';
import { UploadParams } from '../files/view.ts';
import { Strict } from '../message-schemas.ts';

const PAGE = 1000;
const Query = Strict({
  format: Type.Optional(Type.Enum(['ndjson', 'csv'], { default: 'ndjson' })),
  language: Type.Optional(Type.Enum(['nl', 'en'], { default: 'nl', description: 'Of the explanations in CSV' })),
});
const TYPES = { ndjson: 'application/x-ndjson; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** The answers page by page; what is read of learners is in the audit log before it leaves. */
async function* answersOf(
  request: FastifyRequest,
  deps: FileDeps,
  brin: string,
  uploadId: string,
  lineOf: (a: Parameters<typeof answerLine>[0]) => string,
) {
  const { actor } = principalOf(request);
  for (let after = 0; ; ) {
    const page = await readAnswers(deps.db, brin, uploadId, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.ordinal;
    const learnerIds = [...new Set(page.flatMap((a) => (a.learnerId === null ? [] : [a.learnerId])))];
    await audit(deps.db.pool, [{ actor, onBehalfOf: brin, purpose: 'registration', action: 'read', learnerIds, requestId: request.id }]);
    yield page.map(lineOf).join('');
  }
}

async function* table(rows: AsyncGenerator<string>): AsyncGenerator<string> {
  yield answerHeading();
  yield* rows;
}

/** The answer to every report of a file, in its order, as NDJSON for programs or CSV for people. */
export const readFileAnswers = (app: App, deps: FileDeps): void => {
  app.get(
    '/v1/institutions/:brin/file-uploads/:uploadId/answers',
    {
      config: { action: 'file:read' },
      schema: {
        operationId: 'readFileAnswers',
        tags: ['Files'],
        summary: 'The answer to every report of a file',
        description:
          'NDJSON: `{"line":2,"kind":"enrolment","number":"2026-17","status":201,"body":{...}}` with the body as of a single report; `line` is where the report begins in the file. CSV: one row for each report, separated by semicolons. While the file is handled: the answers so far.',
        produces: ['application/x-ndjson', 'text/csv'],
        params: UploadParams,
        querystring: Query,
      },
    },
    async (request, reply) => {
      const { brin, uploadId } = request.params;
      const { format = 'ndjson', language = 'nl' } = request.query;
      if ((await readUpload(deps.db, brin, uploadId)) === undefined)
        return sendProblem(reply, problem('not-found', 'Your institution has no such file.'));
      const lines = answersOf(request, deps, brin, uploadId, format === 'csv' ? (a) => answerRow(a, language) : answerLine);
      reply.header('content-type', TYPES[format]).header('cache-control', 'no-store');
      reply.header('content-disposition', `attachment; filename="leerbron-${uploadId}.${format}"`);
      return reply.send(Readable.from(format === 'csv' ? table(lines) : lines));
    },
  );
};
