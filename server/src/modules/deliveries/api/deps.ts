import type { Db } from '../../../platform/db/database.ts';
import type { Principal } from '../../access/index.ts';
import type { ReferenceData } from '../../register/index.ts';

/** What the endpoints of this module work with. */
export type DeliveryDeps = {
  readonly db: Pick<Db, 'pool'>;
  readonly reference: () => ReferenceData;
  /** The calendar date in the Netherlands. */
  readonly today: () => string;
};

/** The client of a partner; routes of this module let nobody else in. */
export const clientOf = (principal: Principal): string => {
  if (principal.kind !== 'client') throw new Error('bug: a delivery for somebody who is no client');
  return principal.clientId;
};
