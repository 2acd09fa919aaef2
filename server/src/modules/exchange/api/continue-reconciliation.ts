import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { Strict } from '../message-schemas.ts';
import { ReconciliationParams } from '../reconciliation/schemas.ts';
import { reconciliationOf } from '../reconciliation/store.ts';
import type { ExchangeDeps } from './context.ts';
import { acceptLines, answerLines } from './reconciliation-stream.ts';

const Query = Strict({
  from: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1_000_000_000,
      default: 1,
      description:
        'Number within the round of the first line that is sent: `received` + 1 to go on after a break; absent: everything again',
    }),
  ),
});

const addRoute = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  acceptLines(app);
  app.post(
    '/v1/institutions/:brin/reconciliations/:reconciliationId/lines',
    {
      config: { action: 'enrolment:report' },
      schema: {
        operationId: 'continueReconciliation',
        tags: ['Reconciliation'],
        summary: 'Send what a reconciliation wants, or go on after a break',
        description: 'The same lines and the same answer as when it was started. Lines that were received before are skipped.',
        consumes: ['application/x-ndjson', 'text/csv'],
        produces: ['application/x-ndjson'],
        params: ReconciliationParams,
        querystring: Query,
      },
    },
    async (request, reply) => {
      if (request.body === undefined) return sendProblem(reply, problem('unsupported-media-type', 'Send application/x-ndjson.'));
      const { brin, reconciliationId } = request.params;
      const r = await reconciliationOf(deps.db.pool, brin, reconciliationId);
      if (r === undefined) return sendProblem(reply, problem('not-found', 'Your institution has no such reconciliation.'));
      if (r.state === 'compared' || r.state === 'cancelled')
        return sendProblem(reply, problem('conflict', `This reconciliation is ${r.state}. Start another one.`));
      const first = request.query.from ?? 1;
      if (first > r.received + 1) {
        const detail = `Lines ${r.received + 1} to ${first - 1} are missing. Send from line ${r.received + 1}.`;
        return sendProblem(reply, problem('conflict', detail, { received: r.received }));
      }
      await answerLines(request, reply, deps, limitBytes, r, first);
    },
  );
};

/** Goes on with a reconciliation: its next round, or the rest of this one after a break. */
export const continueReconciliation = (app: App, deps: ExchangeDeps, limitBytes: number): void => {
  void app.register(async (scope) => addRoute(scope as App, deps, limitBytes));
};
