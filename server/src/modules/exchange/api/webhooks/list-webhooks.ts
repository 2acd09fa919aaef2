import type { App } from '../../../../platform/http/server.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { subscriptionsOf } from '../../webhooks/subscription-store.ts';
import { SubscriptionsReply } from './schemas.ts';
import { ownerOf, paramsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

/** All subscriptions with their health; a school also sees those of suppliers that get its notifications. */
export const listWebhooks = (app: App, deps: WebhookDeps, side: Side): void => {
  app.get(
    side.path,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('listWebhooks'),
        tags: TAGS,
        summary: 'Webhook subscriptions and their health',
        params: paramsOf(side),
        response: { 200: SubscriptionsReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => ({ items: (await subscriptionsOf(deps.db, ownerOf(request, side), deps.now())) as never }),
  );
};
