import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { Strict } from '../message-schemas.ts';
import { differencesOf } from '../reconciliation/difference-store.ts';
import { DIFFERENCE_STATES } from '../reconciliation/model.ts';
import { CorrectionBody, DifferencesReply, ReconciliationParams } from '../reconciliation/schemas.ts';
import { reconciliationOf } from '../reconciliation/store.ts';
import { differenceView } from '../reconciliation/view.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Strict({
  group: CorrectionBody.properties.group,
  state: Type.Optional(Type.Enum([...DIFFERENCE_STATES])),
  after: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000_000_000, default: 0, description: '`next` of the previous page' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
});

/** The differences of a reconciliation, field by field with both values. With `state=for-school`: what the school's own system must take over. */
export const readDifferences = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/reconciliations/:reconciliationId/differences',
    {
      config: { action: 'overview:read' },
      schema: {
        operationId: 'readDifferences',
        tags: ['Reconciliation'],
        summary: 'The differences of a reconciliation',
        description:
          '`ours` is the record as registered, in the form of a report, ready to be taken over by the own system; null where it must be removed there.',
        params: ReconciliationParams,
        querystring: Query,
        response: { 200: DifferencesReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, reconciliationId } = request.params;
      const { group, state, after = 0, limit = 50 } = request.query;
      if ((await reconciliationOf(deps.db.pool, brin, reconciliationId)) === undefined) {
        sendProblem(reply, problem('not-found', 'Your institution has no such reconciliation.'));
        return reply;
      }
      const found = await differencesOf(deps.db.pool, reconciliationId, { group, state }, after, limit + 1);
      const items = found.slice(0, limit);
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'reconciliation',
          action: 'read',
          learnerIds: [...new Set(items.flatMap((d) => (d.learnerId === null ? [] : [d.learnerId])))],
          requestId: request.id,
        },
      ]);
      return { items: items.map(differenceView), next: found.length > limit ? (items.at(-1)?.differenceNo ?? null) : null };
    },
  );
};
