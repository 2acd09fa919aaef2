import type { Tx } from '../../../platform/db/database.ts';

/** A change that was taken over before. */
export type EarlierChange = {
  readonly changeId: string;
  readonly fingerprint: string;
  readonly outcome: 'applied' | 'unchanged';
  readonly learnerId: string;
};

export type ChangeRow = EarlierChange & { readonly kind: string; readonly occurredOn: string; readonly actor: string };

/** Which of these changes were taken over before. Ask after the learners are locked. */
export const earlierChanges = async (tx: Tx, changeIds: readonly string[]): Promise<ReadonlyMap<string, EarlierChange>> => {
  const { rows } = await tx.query<EarlierChange>({
    name: 'exchange-earlier-changes',
    text: `select change_id as "changeId", fingerprint, outcome, learner_id::text as "learnerId" from exchange.population_change where change_id = any($1::text[])`,
    values: [changeIds],
  });
  return new Map(rows.map((r) => [r.changeId, r]));
};

/** Remembers changes that were taken over, without what they said: that is in the register, with its history. */
export const insertChanges = async (tx: Tx, rows: readonly ChangeRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query({
    name: 'exchange-insert-changes',
    text: `insert into exchange.population_change (change_id, fingerprint, kind, outcome, learner_id, occurred_on, actor)
      select x."changeId", x.fingerprint, x.kind, x.outcome, x."learnerId", x."occurredOn", x.actor
      from json_to_recordset($1::json) as x("changeId" text, fingerprint text, kind text, outcome text, "learnerId" bigint, "occurredOn" date, actor text)`,
    values: [JSON.stringify(rows)],
  });
};
