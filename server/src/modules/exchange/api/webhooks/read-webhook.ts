import type { App } from '../../../../platform/http/server.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { SubscriptionReply } from './schemas.ts';
import { found, oneParamsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

/** One subscription with its health. */
export const readWebhook = (app: App, deps: WebhookDeps, side: Side): void => {
  app.get(
    `${side.path}/:subscriptionId`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('readWebhook'),
        tags: TAGS,
        summary: 'One webhook subscription',
        params: oneParamsOf(side),
        response: { 200: SubscriptionReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => ((await found(request, reply, deps, side)) ?? reply) as never,
  );
};
