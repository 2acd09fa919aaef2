import type { Db } from '../../src/platform/db/database.ts';

const TABLES = [
  'register.learner',
  'register.learner_details',
  'register.enrolment',
  'register.enrolment_period',
  'register.result',
  'register.result_subject',
  'register.learner_history',
  'register.learner_details_history',
  'register.enrolment_history',
  'register.enrolment_period_history',
  'register.result_history',
  'register.result_subject_history',
  'exchange.report',
  'exchange.notification',
  'exchange.notification_cursor',
  'platform.outbox',
  'platform.audit_log',
] as const;

/** How much is stored: rows of every table a report can touch, and the counted units. Equal before and after means that nothing was stored. */
export const footprint = async (db: Pick<Db, 'pool'>): Promise<Readonly<Record<string, number>>> => {
  const counts = TABLES.map((table) => `select '${table}' as what, count(*)::int as n from ${table}`);
  const { rows } = await db.pool.query<{ what: string; n: number }>(
    [...counts, `select 'units', coalesce(sum(units), 0)::int from funding.pupil_count`].join(' union all '),
  );
  return Object.fromEntries(rows.map((r) => [r.what, r.n]));
};
