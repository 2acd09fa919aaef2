import type { Db, Tx } from './db/database.ts';

/** Why a person's data may be read or written; the legal ground stands in docs/privacy.md. */
export const PURPOSES = [
  'registration',
  'funding',
  'overview',
  'identification',
  'notification',
  'delivery',
  'reconciliation',
  'administration',
  'demonstration',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export type AuditEntry = {
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly purpose: Purpose;
  readonly action: 'read' | 'write' | 'delete' | 'refuse';
  readonly learnerIds: readonly string[];
  readonly requestId: string | null;
};

const INSERT = {
  name: 'platform-audit',
  text: `insert into platform.audit_log (actor, on_behalf_of, purpose, action, learner_ids, request_id)
    select x.actor, x.brin, x.purpose, x.action, x.learners, x.request
    from json_to_recordset($1::json) as x(actor text, brin text, purpose text, action text, learners bigint[], request text)`,
};

/** Records who read or wrote whose data and why; in the same transaction as the write, before the answer of a read. */
export const audit = async (db: Tx | Db['pool'], entries: readonly AuditEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map((e) => ({
    actor: e.actor,
    brin: e.onBehalfOf,
    purpose: e.purpose,
    action: e.action,
    learners: e.learnerIds,
    request: e.requestId,
  }));
  await db.query({ ...INSERT, values: [JSON.stringify(rows)] });
};
