import type { App } from '../../platform/http/server.ts';
import { createDelivery } from './api/create-delivery.ts';
import type { DeliveryDeps } from './api/deps.ts';
import { listDeliveries } from './api/list-deliveries.ts';
import { listSets } from './api/list-sets.ts';
import { listSubscriptions } from './api/list-subscriptions.ts';
import { readRows } from './api/read-rows.ts';

export { DELIVERY_SETS, findSet } from './sets/sets.ts';
export { subscribe, subscriptions, unsubscribe } from './store.ts';

/** Adds the endpoints of this module. */
export const registerDeliveries = (app: App, deps: DeliveryDeps): void => {
  listSets(app);
  listSubscriptions(app, deps);
  createDelivery(app, deps);
  listDeliveries(app, deps);
  readRows(app, deps);
};
