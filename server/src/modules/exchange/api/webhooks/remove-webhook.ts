import { Type } from 'typebox';
import { problem, sendProblem } from '../../../../platform/http/problems.ts';
import type { App } from '../../../../platform/http/server.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { removeSubscription } from '../../webhooks/subscription-store.ts';
import { oneParamsOf, ownerOf, type Side, TAGS, type WebhookDeps } from './side.ts';

/** Ends a subscription with its log and dead letters; the notifications themselves stay where they are read. */
export const removeWebhook = (app: App, deps: WebhookDeps, side: Side): void => {
  app.delete(
    `${side.path}/:subscriptionId`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('removeWebhook'),
        tags: TAGS,
        summary: 'End a webhook subscription',
        params: oneParamsOf(side),
        response: { 204: Type.Null(), 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { subscriptionId } = request.params as { subscriptionId: string };
      if (await removeSubscription(deps.db, ownerOf(request, side), subscriptionId)) return reply.code(204).send(null);
      sendProblem(reply, problem('not-found', 'You have no such webhook subscription.'));
      return reply;
    },
  );
};
