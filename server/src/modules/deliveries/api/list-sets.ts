import type { App } from '../../../platform/http/server.ts';
import { DELIVERY_SETS } from '../sets/sets.ts';
import { PROBLEMS, SetsReply } from './schemas.ts';

/** The sets of data that chain partners can have. */
export const listSets = (app: App): void => {
  app.get(
    '/v1/delivery-sets',
    {
      config: { action: 'delivery:read' },
      schema: {
        operationId: 'listDeliverySets',
        tags: ['Deliveries'],
        summary: 'Sets of data for chain partners',
        description:
          'What can be delivered to whom: each set with its purpose, legal ground and fields, and why the receiver needs each field.',
        response: { 200: SetsReply, ...PROBLEMS },
      },
    },
    async () => ({
      items: DELIVERY_SETS.map(({ id, version, title, purpose, legalGround, scope, sinceDay, fields }) => ({
        id,
        version,
        title,
        purpose,
        legalGround,
        scope,
        sinceDay,
        fields: [...fields],
      })),
    }),
  );
};
