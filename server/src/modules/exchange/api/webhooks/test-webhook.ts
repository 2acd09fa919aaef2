import { randomUUID } from 'node:crypto';
import { problem, sendProblem } from '../../../../platform/http/problems.ts';
import type { App } from '../../../../platform/http/server.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { logTest } from '../../webhooks/delivery-store.ts';
import { testBody } from '../../webhooks/event.ts';
import { send } from '../../webhooks/send.ts';
import { signedHeaders } from '../../webhooks/signature.ts';
import { readableSecrets } from '../../webhooks/worker.ts';
import { TestReply } from './schemas.ts';
import { found, oneParamsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

/** Sends one event about nobody, now, beside the queue, and tells how the receiver answered. */
export const testWebhook = (app: App, deps: WebhookDeps, side: Side): void => {
  app.post(
    `${side.path}/:subscriptionId/test-deliveries`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('testWebhook'),
        tags: TAGS,
        summary: 'Send a test event',
        params: oneParamsOf(side),
        response: { 201: TestReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply, 409: ProblemReply },
      },
    },
    async (request, reply) => {
      const one = await found(request, reply, deps, side);
      if (one === undefined) return reply;
      const secrets = await readableSecrets(deps, one.subscriptionId);
      if (secrets === undefined) {
        sendProblem(reply, problem('conflict', 'The secret cannot be read any more; replace it first.'));
        return reply;
      }
      const at = deps.now();
      const began = performance.now();
      const id = `test-${randomUUID()}`;
      const body = testBody(id, at, one.schools[0] ?? '', deps);
      const sent = await send(one.url, signedHeaders(secrets, id, at, body), body, deps.sending);
      const reason = sent.delivered ? null : sent.reason;
      const milliseconds = Math.round(performance.now() - began);
      await logTest(deps.db, one.subscriptionId, { at, reason, httpStatus: sent.httpStatus, milliseconds, attempt: 1 });
      return reply.code(201).send({ delivered: sent.delivered, reason, httpStatus: sent.httpStatus, milliseconds });
    },
  );
};
