import { problem, sendProblem } from '../../../../platform/http/problems.ts';
import type { App } from '../../../../platform/http/server.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { queueAgain } from '../../webhooks/log-store.ts';
import { ResendBody, ResendReply } from './schemas.ts';
import { found, oneParamsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

/** Sends dead letters again, all or some, each once and before what is new. */
export const resendDeadLetters = (app: App, deps: WebhookDeps, side: Side): void => {
  app.post(
    `${side.path}/:subscriptionId/resends`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('resendWebhookDeadLetters'),
        tags: TAGS,
        summary: 'Send dead letters again',
        params: oneParamsOf(side),
        body: ResendBody,
        response: { 202: ResendReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply, 409: ProblemReply },
      },
    },
    async (request, reply) => {
      const one = await found(request, reply, deps, side);
      if (one === undefined) return reply;
      if (one.state !== 'active') {
        sendProblem(reply, problem('conflict', 'The subscription stands still; set it going first.', { state: one.state }));
        return reply;
      }
      return reply.code(202).send({ queued: await queueAgain(deps.db, one.subscriptionId, request.body.notificationIds) });
    },
  );
};
