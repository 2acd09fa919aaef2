import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { notification } from '../feed-store.ts';
import { Brin, Strict } from '../message-schemas.ts';
import { NotificationItem, ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Params = Strict({ brin: Brin, notificationId: Type.String({ pattern: '^[0-9]{1,19}-[0-9]{1,18}$' }) });

/** One notification, acknowledged or not: where the receiver of a webhook looks up what happened. */
export const readNotification = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/notifications/:notificationId',
    {
      config: { action: 'notification:read' },
      schema: {
        operationId: 'readNotification',
        tags: ['Exchange'],
        summary: 'One notification',
        params: Params,
        response: { 200: NotificationItem, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, notificationId } = request.params;
      const found = await notification(deps.db.pool, brin, notificationId);
      if (found === undefined) {
        sendProblem(reply, problem('not-found', 'Your institution has no such notification.'));
        return reply;
      }
      const learnerIds = found.learnerId === null ? [] : [found.learnerId];
      const { actor } = principalOf(request);
      await audit(deps.db.pool, [{ actor, onBehalfOf: brin, purpose: 'notification', action: 'read', learnerIds, requestId: request.id }]);
      return found as never;
    },
  );
};
