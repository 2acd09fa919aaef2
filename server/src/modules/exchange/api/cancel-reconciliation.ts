import { Type } from 'typebox';
import { transaction } from '../../../platform/db/database.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { ReconciliationParams } from '../reconciliation/schemas.ts';
import { cancelReconciliation as cancel, reconciliationOf } from '../reconciliation/store.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

/** Stops a reconciliation that is under way; what was sent for it is thrown away. */
export const cancelReconciliation = (app: App, deps: ExchangeDeps): void => {
  app.delete(
    '/v1/institutions/:brin/reconciliations/:reconciliationId',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'cancelReconciliation',
        tags: ['Reconciliation'],
        summary: 'Cancel a reconciliation that is under way',
        params: ReconciliationParams,
        response: { 204: Type.Null(), 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply, 409: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, reconciliationId } = request.params;
      const cancelled = await transaction(deps.db, (tx) => cancel(tx, brin, reconciliationId, deps.now().toISOString()));
      if (cancelled) return reply.code(204).send(null);
      const r = await reconciliationOf(deps.db.pool, brin, reconciliationId);
      if (r?.state === 'cancelled') return reply.code(204).send(null);
      sendProblem(
        reply,
        r === undefined
          ? problem('not-found', 'Your institution has no such reconciliation.')
          : problem('conflict', 'This reconciliation has been compared; its differences stay.'),
      );
      return reply;
    },
  );
};
