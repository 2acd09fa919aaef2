import { type ColumnClasses, school, technical } from '../../platform/columns.ts';

/** Classification of the funding module's columns; a test compares it with the database. */
export const FUNDING_COLUMNS: ColumnClasses = {
  pupil_count: { brin: school('funding'), funding_year: school('funding'), category: school('funding'), halves: school('funding') },
  counted_year: { funding_year: technical('funding'), counted_at: technical('funding'), basis: technical('funding') },
};
