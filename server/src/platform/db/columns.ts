import { type ColumnClasses, person, school, technical } from '../columns.ts';

/** Classification of the platform's columns; a test compares it with the database. */
export const PLATFORM_COLUMNS: ColumnClasses = {
  audit_log: {
    audit_id: technical('accountability'),
    at: technical('accountability'),
    actor: person('accountability'),
    on_behalf_of: school('accountability'),
    purpose: technical('accountability'),
    action: technical('accountability'),
    learner_ids: person('accountability'),
    request_id: technical('accountability'),
  },
  outbox: {
    event_id: technical(),
    transaction_id: technical(),
    at: technical(),
    topic: technical(),
    key: person('notification'),
    payload: person('notification'),
  },
};

/** Which migrations ran; in the schema `public`, since it is there before any other. */
export const MIGRATION_COLUMNS: ColumnClasses = { leerbron_migration: { name: technical(), hash: technical(), at: technical() } };
