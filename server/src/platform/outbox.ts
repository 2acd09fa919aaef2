import type { Tx } from './db/database.ts';

export type OutboxEvent = { readonly topic: string; readonly key: string; readonly payload: unknown };

const INSERT = {
  name: 'platform-outbox',
  text: `insert into platform.outbox (topic, key, payload) select x.topic, x.key, x.payload from json_to_recordset($1::json) as x(topic text, key text, payload json)`,
};

/** Says what must become known outside, in the transaction that makes it true. Payloads carry identifiers, never citizen numbers. */
export const publish = async (tx: Tx, events: readonly OutboxEvent[]): Promise<void> => {
  if (events.length > 0) await tx.query({ ...INSERT, values: [JSON.stringify(events)] });
};
