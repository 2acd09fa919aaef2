import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { Strict } from '../message-schemas.ts';
import { type Wanted, wantedOf } from '../reconciliation/line-store.ts';
import { ReconciliationParams, WantedReply } from '../reconciliation/schemas.ts';
import { reconciliationOf } from '../reconciliation/store.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Strict({
  after: Type.Optional(Type.String({ maxLength: 400, description: '`next` of the previous page' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, default: 1000 })),
});

/** What a reconciliation wants to be sent next, for who lost the answer that told it. */
export const readWanted = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/reconciliations/:reconciliationId/wanted',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readWanted',
        tags: ['Reconciliation'],
        summary: 'What a reconciliation wants to be sent next',
        params: ReconciliationParams,
        querystring: Query,
        response: { 200: WantedReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, reconciliationId } = request.params;
      const r = await reconciliationOf(deps.db.pool, brin, reconciliationId);
      if (r === undefined) {
        sendProblem(reply, problem('not-found', 'Your institution has no such reconciliation.'));
        return reply;
      }
      const limit = request.query.limit ?? 1000;
      const [record, number] = decodeCursor(request.query.after) ?? [];
      const after = record === undefined || number === undefined ? undefined : ({ record, number } as Wanted);
      const found = await wantedOf(deps.db.pool, reconciliationId, r.round, after, limit + 1);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items: [...items], next: found.length > limit && last ? encodeCursor([last.record, last.number]) : null };
    },
  );
};
