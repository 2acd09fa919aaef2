import { settledMoment } from '../../../platform/db/settled-moment.ts';
import { type Fault, problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { postcodesOf } from '../../register/index.ts';
import type { DeliverySet } from '../delivery-set.ts';
import { findSet } from '../sets/sets.ts';
import { deliveriesOf, insertDelivery, subscriptions } from '../store.ts';
import { clientOf, type DeliveryDeps } from './deps.ts';
import { DeliveryBody, DeliveryReply, PROBLEMS } from './schemas.ts';
import { viewOf } from './view.ts';

type Days = { readonly referenceDate: string; readonly since: string | null };

const fault = (pointer: string, message: string, fix: string): Fault => ({ in: 'body', pointer, code: 'invalid-value', message, fix });

const faultsOf = (set: DeliverySet, { referenceDate, since }: Days, today: string): Fault[] => {
  const faults: Fault[] = [];
  if (referenceDate > today) faults.push(fault('/referenceDate', 'is in the future', 'Send today or a day before it.'));
  if (set.sinceDay && since === null) faults.push(fault('/since', 'is missing', 'This set tells what happened since a day: send it.'));
  if (!set.sinceDay && since !== null)
    faults.push(fault('/since', 'does not belong to this set', 'Leave it out: this set is about one day.'));
  if (since !== null && since > referenceDate) faults.push(fault('/since', 'is after the reference date', 'Send a day on or before it.'));
  return faults;
};

/** Lays down a delivery: from then on its rows can be read, and read again, as the register knew them now. */
export const createDelivery = (app: App, deps: DeliveryDeps): void => {
  app.post(
    '/v1/deliveries',
    {
      config: { action: 'delivery:read' },
      schema: {
        operationId: 'createDelivery',
        tags: ['Deliveries'],
        summary: 'Have a set delivered',
        description:
          'For a subscription of yours. The delivery says what the register knows now; its rows are read page by page, and are the same whenever they are read.',
        body: DeliveryBody,
        response: { 201: DeliveryReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { actor } = principalOf(request);
      const clientId = clientOf(principalOf(request));
      const { subscriptionId, since = null } = request.body;
      const subscription = (await subscriptions(deps.db, clientId)).find((one) => one.subscriptionId === subscriptionId);
      const set = subscription && findSet(subscription.setId);
      if (subscription === undefined || set === undefined)
        return sendProblem(reply, problem('not-found', 'You have no such subscription in force.'));
      const referenceDate = request.body.referenceDate ?? deps.today();
      const errors = faultsOf(set, { referenceDate, since }, deps.today());
      if (errors.length > 0) return sendProblem(reply, problem('invalid-request', 'The delivery cannot be made.', { errors }));
      const { municipality } = subscription.parameters;
      const postcodes = municipality === undefined ? null : await postcodesOf(deps.db.pool, municipality);
      const asKnownOn = await settledMoment(deps.db);
      const laidDown = { subscriptionId, setVersion: set.version, asKnownOn, referenceDate, since, postcodes };
      const deliveryId = await insertDelivery(deps.db, laidDown, actor);
      const [delivery] = await deliveriesOf(deps.db, clientId, { deliveryId }, 1);
      if (delivery === undefined) throw new Error('bug: a delivery that was laid down is not there');
      return reply.code(201).send(viewOf(delivery));
    },
  );
};
