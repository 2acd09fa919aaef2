import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { subscriptions } from '../store.ts';
import { clientOf, type DeliveryDeps } from './deps.ts';
import { PROBLEMS, SubscriptionsReply } from './schemas.ts';

/** The subscriptions of the partner who asks. */
export const listSubscriptions = (app: App, deps: DeliveryDeps): void => {
  app.get(
    '/v1/delivery-subscriptions',
    {
      config: { action: 'delivery:read' },
      schema: {
        operationId: 'listDeliverySubscriptions',
        tags: ['Deliveries'],
        summary: 'Your subscriptions',
        response: { 200: SubscriptionsReply, ...PROBLEMS },
      },
    },
    async (request) => ({
      items: (await subscriptions(deps.db, clientOf(principalOf(request)))).map((one) => ({
        subscriptionId: one.subscriptionId,
        set: one.setId,
        legalGround: one.legalGround,
        purpose: one.purpose,
        municipality: one.parameters.municipality ?? null,
        from: one.from,
      })),
    }),
  );
};
