import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { ReconciliationsReply } from '../reconciliation/schemas.ts';
import { reconciliationsOf } from '../reconciliation/store.ts';
import { headOf } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Strict({
  after: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$', description: '`next` of the previous page' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});

/** A school's reconciliations, latest first. */
export const listReconciliations = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/reconciliations',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'listReconciliations',
        tags: ['Reconciliation'],
        summary: "An institution's reconciliations, latest first",
        params: InstitutionParams,
        querystring: Query,
        response: { 200: ReconciliationsReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => {
      const limit = request.query.limit ?? 20;
      const found = await reconciliationsOf(deps.db.pool, request.params.brin, request.query.after, limit + 1);
      const items = found.slice(0, limit).map(headOf);
      return { items, next: found.length > limit ? (items.at(-1)?.reconciliationId ?? null) : null };
    },
  );
};
