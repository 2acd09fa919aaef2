import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { cursorOf, stretchOf } from '../changes/partitions.ts';
import { recordsOf } from '../changes/records.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';
import { RecordReply } from './record-reply.ts';

const Query = Strict({
  after: Type.String({ maxLength: 600, description: 'A cursor of the parts, or `next` of the page before' }),
  limit: Type.Integer({ minimum: 1, maximum: 2000, default: 500 }),
});

const Reply = Strict({
  items: Type.Array(RecordReply),
  next: Type.Union([Type.String(), Type.Null()], { description: 'Give it as `after` for the next page; null at the end of the part' }),
});

/** All records of a school as they stand, page by page: the last page costs what the first does. */
export const readRecords = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/records',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readRecords',
        tags: ['Exchange'],
        summary: 'A page of a full download',
        params: InstitutionParams,
        querystring: Query,
        response: { 200: Reply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { after, limit } = request.query;
      const stretch = stretchOf(after);
      if (stretch === undefined) {
        const fix = 'Send a cursor of record-partitions, or the `next` of a page.';
        const errors = [{ in: 'query' as const, pointer: 'after', code: 'invalid-format', message: 'is not a cursor of a download', fix }];
        sendProblem(reply, problem('invalid-request', 'One thing in the request is not right.', { errors }));
        return reply;
      }
      const { items, rest } = await recordsOf(deps.db.pool, brin, stretch, limit);
      const learnerIds = [...new Set(items.map((one) => one.learnerId))];
      const { actor } = principalOf(request);
      await audit(deps.db.pool, [{ actor, onBehalfOf: brin, purpose: 'overview', action: 'read', learnerIds, requestId: request.id }]);
      return { items, next: rest === undefined ? null : cursorOf(rest) };
    },
  );
};
