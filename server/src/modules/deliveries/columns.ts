import { type ColumnClasses, person, school, secret, technical } from '../../platform/columns.ts';

/** Classification of the deliveries module's columns; a test compares it with the database. */
export const DELIVERY_COLUMNS: ColumnClasses = {
  subscription: {
    subscription_id: technical('accountability'),
    client_id: technical('accountability'),
    set_id: technical('accountability'),
    legal_ground: technical('accountability'),
    purpose: technical('accountability'),
    parameters: technical('accountability'),
    pseudonym_key: secret(),
    during: technical('accountability'),
    registered_at: technical('accountability'),
    registered_by: person('accountability'),
  },
  delivery: {
    delivery_id: technical('accountability'),
    subscription_id: technical('accountability'),
    set_version: technical('accountability'),
    as_known_on: technical('accountability'),
    reference_date: technical('accountability'),
    since: technical('accountability'),
    postcodes: technical('accountability'),
    created_at: technical('accountability'),
    created_by: person('accountability'),
  },
  page: {
    delivery_id: technical('accountability'),
    after_learner: person('accountability'),
    until_learner: person('accountability'),
    rows: school('accountability'),
    digest: technical('accountability'),
    first_read_at: technical('accountability'),
  },
};
