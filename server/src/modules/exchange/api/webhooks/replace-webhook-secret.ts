import type { App } from '../../../../platform/http/server.ts';
import { seal } from '../../../../platform/seal.ts';
import { ProblemReply } from '../../reply-schemas.ts';
import { newSecret } from '../../webhooks/signature.ts';
import { replaceSecret } from '../../webhooks/subscription-store.ts';
import { SecretReply } from './schemas.ts';
import { found, oneParamsOf, type Side, TAGS, type WebhookDeps } from './side.ts';

/** How long both secrets sign, so that a receiver can change over without missing anything. */
const OVERLAP_MS = 24 * 3_600_000;

/** A new secret; the one before it signs along for a day. */
export const replaceWebhookSecret = (app: App, deps: WebhookDeps, side: Side): void => {
  app.post(
    `${side.path}/:subscriptionId/secrets`,
    {
      config: { action: side.action },
      schema: {
        operationId: side.operation('replaceWebhookSecret'),
        tags: TAGS,
        summary: 'Replace the secret of a webhook subscription',
        params: oneParamsOf(side),
        response: { 201: SecretReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const one = await found(request, reply, deps, side);
      if (one === undefined) return reply;
      const secret = newSecret();
      const now = deps.now();
      const until = new Date(now.getTime() + OVERLAP_MS);
      await replaceSecret(deps.db, one.subscriptionId, seal(deps.sealingKey, one.subscriptionId, secret), now, until);
      return reply.header('cache-control', 'no-store').code(201).send({ secret, previousValidUntil: until.toISOString() });
    },
  );
};
