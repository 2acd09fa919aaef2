import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { acknowledge } from '../feed-store.ts';
import { Acknowledgement, InstitutionParams } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

/** The school has handled all notifications up to and including one; they are not given again. */
export const acknowledgeNotifications = (app: App, deps: ExchangeDeps): void => {
  app.put(
    '/v1/institutions/:brin/notification-acknowledgement',
    {
      config: { action: 'notification:acknowledge' },
      schema: {
        operationId: 'acknowledgeNotifications',
        tags: ['Exchange'],
        summary: 'Acknowledge notifications',
        params: InstitutionParams,
        body: Acknowledgement,
        response: { 204: Type.Null(), 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const known = await acknowledge(deps.db.pool, request.params.brin, request.body.upTo, principalOf(request).actor);
      if (known) return reply.code(204).send(null);
      sendProblem(reply, problem('not-found', 'Your institution has no such notification.'));
      return reply;
    },
  );
};
