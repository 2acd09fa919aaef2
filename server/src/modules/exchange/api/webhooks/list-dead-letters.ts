import { Type } from 'typebox';
import { audit } from '../../../../platform/audit.ts';
import type { App } from '../../../../platform/http/server.ts';
import { principalOf } from '../../../access/index.ts';
import { Strict } from '../../message-schemas.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { deadLetters } from '../../webhooks/log-store.ts';
import { DeadLettersReply } from './schemas.ts';
import { found, oneParamsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

const Query = Strict({
  after: Type.Optional(Type.String({ pattern: '^[0-9]{1,19}-[0-9]{1,18}$' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});

/** What was given up after the last try, oldest first, with the reason. */
export const listDeadLetters = (app: App, deps: WebhookDeps, side: Side): void => {
  app.get(
    `${side.path}/:subscriptionId/dead-letters`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('listWebhookDeadLetters'),
        tags: TAGS,
        summary: 'Notifications that could not be delivered, oldest first',
        params: oneParamsOf(side),
        querystring: Query,
        response: { 200: DeadLettersReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const one = await found(request, reply, deps, side);
      if (one === undefined) return reply;
      const { after, limit = 50 } = request.query;
      const rows = await deadLetters(deps.db, one.subscriptionId, after, limit + 1);
      const items = rows.slice(0, limit);
      const byBrin = Map.groupBy(items, (item) => item.institution);
      await audit(
        deps.db.pool,
        [...byBrin].map(([brin, own]) => ({
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'notification' as const,
          action: 'read' as const,
          learnerIds: own.flatMap(({ learnerId }) => (learnerId === null ? [] : [learnerId])),
          requestId: request.id,
        })),
      );
      return { items: items as never, next: rows.length > limit ? (items.at(-1)?.notificationId ?? null) : null };
    },
  );
};
