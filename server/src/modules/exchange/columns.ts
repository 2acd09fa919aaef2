import { type ColumnClasses, person, school, technical } from '../../platform/columns.ts';

const message = person('registration');

/** Classification of the exchange's columns; a test compares it with the database. */
export const EXCHANGE_COLUMNS: ColumnClasses = {
  report: {
    report_id: technical(),
    transaction_id: technical(),
    brin: school('registration'),
    message_id: school('registration'),
    fingerprint: message,
    kind: school('registration'),
    number: message,
    composed_at: technical(),
    received_at: technical(),
    actor: person('accountability'),
    learner_id: person('identification'),
    status: message,
    http_status: technical(),
    answer: message,
  },
  notification: {
    notification_id: technical(),
    transaction_id: technical(),
    brin: school('notification'),
    at: technical(),
    kind: person('notification'),
    learner_id: person('identification'),
    number: person('notification'),
    body: person('notification'),
  },
  notification_cursor: {
    brin: school('notification'),
    transaction_id: technical(),
    notification_id: technical(),
    at: technical(),
    actor: person('accountability'),
  },
};
