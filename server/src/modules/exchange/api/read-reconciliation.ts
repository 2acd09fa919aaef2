import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { groupsOf } from '../reconciliation/difference-store.ts';
import { ReconciliationParams, ReconciliationReply } from '../reconciliation/schemas.ts';
import { reconciliationOf } from '../reconciliation/store.ts';
import { viewOf } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

/** How a reconciliation stands: what was received, and the differences in groups. */
export const readReconciliation = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/reconciliations/:reconciliationId',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readReconciliation',
        tags: ['Reconciliation'],
        summary: 'A reconciliation and its differences in groups',
        params: ReconciliationParams,
        response: { 200: ReconciliationReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, reconciliationId } = request.params;
      const r = await reconciliationOf(deps.db.pool, brin, reconciliationId);
      if (r !== undefined) return viewOf(r, await groupsOf(deps.db.pool, reconciliationId));
      sendProblem(reply, problem('not-found', 'Your institution has no such reconciliation.'));
      return reply;
    },
  );
};
