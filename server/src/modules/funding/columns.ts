import { type ColumnClasses, open, person, school, technical, withHistory } from '../../platform/columns.ts';

const YEAR = { scheme: technical('funding'), funding_year: technical('funding') } as const;

/** Classification of the funding module's columns; a test compares it with the database. */
export const FUNDING_COLUMNS: ColumnClasses = withHistory(
  {
    pupil_count: {
      brin: school('funding'),
      scheme: school('funding'),
      funding_year: school('funding'),
      category: school('funding'),
      units: school('funding'),
    },
    counted_year: { ...YEAR, counted_at: technical('funding'), basis: technical('funding') },
    // Some parameters hold for one school only, so that they are its own.
    parameter: {
      scheme: open(),
      funding_year: open(),
      key: school('funding'),
      value: school('funding'),
      source: open(),
      recorded_at: technical('accountability'),
      recorded_by: person('accountability'),
    },
    statement: {
      statement_id: technical('funding'),
      number: school('funding'),
      brin: school('funding'),
      scheme: school('funding'),
      funding_year: school('funding'),
      version: school('funding'),
      as_known_on: school('funding'),
      issued_at: school('funding'),
      issued_by: person('accountability'),
      total_cents: school('funding'),
      difference_cents: school('funding'),
      document: school('funding'),
    },
    statement_run: {
      ...YEAR,
      as_known_on: technical('funding'),
      started_at: technical('accountability'),
      started_by: person('accountability'),
      after_brin: technical(),
      issued: technical(),
      unchanged: technical(),
      finished_at: technical(),
    },
  },
  ['parameter'],
);
