import { problem, sendProblem } from '../../../../platform/http/problems.ts';
import type { App } from '../../../../platform/http/server.ts';
import { principalOf } from '../../../access/index.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { changeSubscription, subscription } from '../../webhooks/subscription-store.ts';
import { bodyOf, SubscriptionReply, type WebhookBody } from './schemas.ts';
import { oneParamsOf, ownerOf, type Side, TAGS, type WebhookDeps } from './side.ts';
import { wantedBy } from './wanted.ts';

/** Says anew what a subscription is; one that stood still goes on where it was, with nothing lost. */
export const changeWebhook = (app: App, deps: WebhookDeps, side: Side): void => {
  app.put(
    `${side.path}/:subscriptionId`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('changeWebhook'),
        tags: TAGS,
        summary: 'Change, pause or resume a webhook subscription',
        params: oneParamsOf(side),
        body: bodyOf(side),
        response: { 200: SubscriptionReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const owner = ownerOf(request, side);
      const { subscriptionId } = request.params as { subscriptionId: string };
      const now = deps.now();
      const present = await subscription(deps.db, owner, subscriptionId, now);
      const sameAddress = present !== undefined && present.url === (request.body as WebhookBody).url;
      // To pause what cannot be reached any more must not fail because it cannot be reached.
      const pausing = (request.body as WebhookBody).paused === true && sameAddress;
      const wanted = present === undefined ? undefined : await wantedBy(request, reply, deps, owner, pausing);
      if (present !== undefined && wanted === undefined) return reply;
      if (wanted === undefined || !(await changeSubscription(deps.db, owner, subscriptionId, wanted, principalOf(request).actor, now))) {
        sendProblem(reply, problem('not-found', 'You have no such webhook subscription.'));
        return reply;
      }
      return (await subscription(deps.db, owner, subscriptionId, now)) as never;
    },
  );
};
