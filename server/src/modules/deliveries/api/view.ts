import type { Delivery } from '../store.ts';

/** A delivery as its receiver sees it. */
export const viewOf = ({ deliveryId, subscriptionId, setId, setVersion, asKnownOn, referenceDate, since, createdAt }: Delivery) => ({
  deliveryId,
  subscriptionId,
  set: setId,
  setVersion,
  asKnownOn,
  referenceDate,
  since,
  createdAt,
});
