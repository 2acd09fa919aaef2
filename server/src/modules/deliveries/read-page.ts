import { type AuditEntry, audit } from '../../platform/audit.ts';
import type { Db } from '../../platform/db/database.ts';
import { factsKnownOn, type ReferenceData } from '../register/index.ts';
import type { DeliveryContext, DeliverySet, Row } from './delivery-set.ts';
import { makePage, pseudonymBy } from './page.ts';
import { type Delivery, storedPage, storePage } from './store.ts';

/** Learners looked at for one page: what is wanted of them decides how many rows it has. */
const LOOK = 5000;

export type ReadPage = {
  readonly rows: readonly Row[];
  /** SHA-256 of the rows, one JSON object a line. */
  readonly digest: string;
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
  /** false: the page is not what it was when it was first read, which cannot be unless the register was changed behind its history. */
  readonly reproduced: boolean;
};

type Reading = {
  readonly delivery: Delivery;
  readonly set: DeliverySet;
  readonly key: Buffer;
  readonly after: string;
  readonly reference: ReferenceData;
  readonly reader: Pick<AuditEntry, 'actor' | 'requestId'>;
};

/** Makes a page of a delivery, keeps its digest the first time, and writes down whose data left before they leave. */
export const readPage = async (db: Pick<Db, 'pool'>, { delivery, set, key, after, reference, reader }: Reading): Promise<ReadPage> => {
  const stored = await storedPage(db, delivery.deliveryId, after);
  const context: DeliveryContext = {
    referenceDate: delivery.referenceDate,
    since: delivery.since,
    postcodes: delivery.postcodes === null ? null : new Set(delivery.postcodes),
    reference,
    pseudonym: pseudonymBy(key),
  };
  const query = {
    moment: delivery.asKnownOn,
    sectors: set.sectors,
    ...set.range(context),
    after,
    look: LOOK,
    until: stored?.until ?? null,
  };
  const { facts, last } = await factsKnownOn(db, query);
  const page = makePage(set, facts, context);
  const until = stored === undefined ? (last ?? null) : stored.until;
  if (stored === undefined) await storePage(db.pool, delivery.deliveryId, after, { until, rows: page.rows.length, digest: page.digest });
  if (page.learnerIds.length > 0)
    await audit(db.pool, [{ ...reader, onBehalfOf: null, purpose: 'delivery', action: 'read', learnerIds: page.learnerIds }]);
  return { rows: page.rows, digest: page.digest, next: until, reproduced: stored === undefined || stored.digest === page.digest };
};
