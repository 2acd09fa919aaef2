import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { pendingNotifications } from '../feed-store.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { NotificationsReply, ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Type.Object(
  { limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })) },
  { additionalProperties: false },
);

/** Message 6: what the school must know without having asked. The same ones come again until they are acknowledged. */
export const readNotifications = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/notifications',
    {
      config: { action: 'notification:read' },
      schema: {
        operationId: 'readNotifications',
        tags: ['Exchange'],
        summary: 'Pending notifications, oldest first',
        params: InstitutionParams,
        querystring: Query,
        response: { 200: NotificationsReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => {
      const { brin } = request.params;
      const found = await pendingNotifications(deps.db.pool, brin, request.query.limit ?? 100);
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'notification',
          action: 'read',
          learnerIds: found.items.flatMap((n) => (n.learnerId === null ? [] : [n.learnerId])),
          requestId: request.id,
        },
      ]);
      return found as never;
    },
  );
};
