import { problem, sendProblem } from '../../../../platform/http/problems.ts';
import type { App } from '../../../../platform/http/server.ts';
import { seal } from '../../../../platform/seal.ts';
import { principalOf } from '../../../access/index.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { newSecret } from '../../webhooks/signature.ts';
import { addSubscription, MOST_SUBSCRIPTIONS, subscription } from '../../webhooks/subscription-store.ts';
import { bodyOf, CreatedReply } from './schemas.ts';
import { ownerOf, paramsOf, type Side, TAGS, type WebhookDeps } from './side.ts';
import { wantedBy } from './wanted.ts';

/** Subscribes to notifications from now on. The secret is shown this once. */
export const addWebhook = (app: App, deps: WebhookDeps, side: Side): void => {
  app.post(
    side.path,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('addWebhook'),
        tags: TAGS,
        summary: 'Subscribe to notifications by webhook',
        params: paramsOf(side),
        body: bodyOf(side),
        response: { 201: CreatedReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 409: ProblemReply },
      },
    },
    async (request, reply) => {
      const owner = ownerOf(request, side);
      const wanted = await wantedBy(request, reply, deps, owner);
      if (wanted === undefined) return reply;
      const secret = newSecret();
      const now = deps.now();
      const id = await addSubscription(deps.db, owner, wanted, principalOf(request).actor, now, (own) =>
        seal(deps.sealingKey, own, secret),
      );
      if (id === undefined) {
        sendProblem(reply, problem('conflict', `You have ${MOST_SUBSCRIPTIONS} webhook subscriptions, which is the most there may be.`));
        return reply;
      }
      reply.header('cache-control', 'no-store').code(201);
      return { subscription: (await subscription(deps.db, owner, id, now)) as never, secret };
    },
  );
};
