import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { deliveriesOf } from '../store.ts';
import { clientOf, type DeliveryDeps } from './deps.ts';
import { DeliveriesQuery, DeliveriesReply, PROBLEMS } from './schemas.ts';
import { viewOf } from './view.ts';

/** What was delivered to the partner who asks, newest first. */
export const listDeliveries = (app: App, deps: DeliveryDeps): void => {
  app.get(
    '/v1/deliveries',
    {
      config: { action: 'delivery:read' },
      schema: {
        operationId: 'listDeliveries',
        tags: ['Deliveries'],
        summary: 'Your deliveries',
        querystring: DeliveriesQuery,
        response: { 200: DeliveriesReply, ...PROBLEMS },
      },
    },
    async (request) => {
      const { before, limit } = request.query;
      const found = await deliveriesOf(deps.db, clientOf(principalOf(request)), { before }, limit);
      return { items: found.map(viewOf), next: found.length === limit ? (found.at(-1)?.deliveryId ?? null) : null };
    },
  );
};
