import { Type } from 'typebox';
import type { App } from '../../../../platform/http/server.ts';
import { Strict } from '../../message-schemas.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { deliveries } from '../../webhooks/log-store.ts';
import { DeliveriesReply } from './schemas.ts';
import { found, oneParamsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

const Query = Strict({
  after: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});

/** The log of a subscription: every attempt of the last thirty days, newest first. */
export const listWebhookDeliveries = (app: App, deps: WebhookDeps, side: Side): void => {
  app.get(
    `${side.path}/:subscriptionId/deliveries`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('listWebhookDeliveries'),
        tags: TAGS,
        summary: 'Attempts to deliver, newest first',
        params: oneParamsOf(side),
        querystring: Query,
        response: { 200: DeliveriesReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const one = await found(request, reply, deps, side);
      if (one === undefined) return reply;
      const { after, limit = 50 } = request.query;
      const rows = await deliveries(deps.db, one.subscriptionId, after, limit + 1);
      const items = rows.slice(0, limit);
      return { items: items as never, next: rows.length > limit ? (items.at(-1)?.deliveryId ?? null) : null };
    },
  );
};
