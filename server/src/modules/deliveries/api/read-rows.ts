import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { readPage } from '../read-page.ts';
import { findSet } from '../sets/sets.ts';
import { deliveriesOf, keyOf } from '../store.ts';
import { clientOf, type DeliveryDeps } from './deps.ts';
import { DeliveryParams, PROBLEMS, RowsQuery, RowsReply } from './schemas.ts';

/** A page of a delivery: the same whenever it is read, and every reading on record. */
export const readRows = (app: App, deps: DeliveryDeps): void => {
  app.get(
    '/v1/deliveries/:deliveryId/rows',
    {
      config: { action: 'delivery:read' },
      schema: {
        operationId: 'readDeliveryRows',
        tags: ['Deliveries'],
        summary: 'Rows of a delivery, page by page',
        params: DeliveryParams,
        querystring: RowsQuery,
        response: { 200: RowsReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { deliveryId } = request.params;
      const { actor } = principalOf(request);
      const [delivery] = await deliveriesOf(deps.db, clientOf(principalOf(request)), { deliveryId }, 1);
      if (delivery === undefined) return sendProblem(reply, problem('not-found', 'You have no such delivery.'));
      const { key, inForce } = await keyOf(deps.db, delivery.subscriptionId);
      const set = findSet(delivery.setId);
      if (!inForce)
        return sendProblem(reply, problem('not-authorised', 'Your subscription has ended: its deliveries can no longer be read.'));
      if (set?.version !== delivery.setVersion)
        return sendProblem(
          reply,
          problem('not-found', 'This delivery was made by rules that are no longer in use. Have the set delivered again.'),
        );
      const page = await readPage(deps.db, {
        delivery,
        set,
        key,
        after: request.query.after,
        reference: deps.reference(),
        reader: { actor, requestId: request.id },
      });
      if (!page.reproduced) {
        request.log.error({ deliveryId }, 'a page of a delivery is not what it was');
        return sendProblem(
          reply,
          problem('internal-error', `The page differs from when it was first read. Tell the helpdesk this number: ${request.id}`),
        );
      }
      return reply.send({ items: page.rows.map((row) => ({ ...row })), digest: page.digest, next: page.next });
    },
  );
};
