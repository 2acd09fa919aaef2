import { type ColumnClasses, open, person, technical } from '../../platform/columns.ts';

const made = open('demonstration');

/** Classification of the columns about the demonstration country; a test compares it with the database. */
export const SYNTHESIS_COLUMNS: ColumnClasses = {
  run: {
    run: technical(),
    seed: made,
    scale: made,
    school_year: made,
    inputs: made,
    first_year: made,
    made_for: made,
    learners: made,
    enrolments: made,
    residents: made,
    generator: made,
    started_at: technical(),
    finished_at: technical(),
  },
  block_loaded: { block: made, at: technical() },
  household: { household_id: person('demonstration'), postcode: person('demonstration') },
  resident: {
    household_id: person('demonstration'),
    birth_date: person('demonstration'),
    sex: person('demonstration'),
    learner_id: person('demonstration'),
  },
};
