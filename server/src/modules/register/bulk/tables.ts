type BulkTable = { readonly name: string; readonly columns: readonly string[] };

const LEARNER = ['learner_id', 'bsn', 'education_number', 'recorded_at', 'recorded_by'];
const DETAILS = [
  'learner_id',
  'during',
  'birth_date',
  'birth_precision',
  'sex',
  'given_names',
  'surname_prefix',
  'surname',
  'postcode',
  'country',
  'household_id',
  'arrived_on',
  'residence_code',
  'recorded_at',
  'recorded_by',
];
const ENROLMENT = ['learner_id', 'enrolment_id', 'during', 'sector', 'brin', 'number', 'end_reason', 'recorded_at', 'recorded_by'];
const PERIOD = [
  'learner_id',
  'enrolment_id',
  'during',
  'sector',
  'brin',
  'site_no',
  'programme_code',
  'year_of_study',
  'fundable',
  'attributes',
  'recorded_at',
  'recorded_by',
];

/** A table of earlier versions: what it holds stopped being what we knew at `superseded_at`. */
const history = (name: string, columns: readonly string[]): BulkTable => ({
  name: `register.${name}_history`,
  columns: [...columns, 'superseded_at'],
});

/** The tables that rows are loaded into in bulk, in an order in which references allow it; `table` of a piece is an index in this list. */
export const BULK_TABLES: readonly BulkTable[] = [
  { name: 'register.learner', columns: LEARNER },
  { name: 'register.learner_details', columns: DETAILS },
  { name: 'register.enrolment', columns: ENROLMENT },
  { name: 'register.enrolment_period', columns: PERIOD },
  {
    name: 'register.result',
    columns: [
      'learner_id',
      'result_id',
      'enrolment_id',
      'sector',
      'brin',
      'number',
      'site_no',
      'programme_code',
      'kind',
      'exam_year',
      'decided_on',
      'outcome',
      'project_title',
      'project_mark',
      'recorded_at',
      'recorded_by',
    ],
  },
  {
    name: 'register.result_subject',
    columns: [
      'learner_id',
      'result_id',
      'subject_code',
      'counts_for_diploma',
      'part',
      'school_mark',
      'central_mark_1',
      'final_mark',
      'recorded_at',
      'recorded_by',
    ],
  },
  {
    name: 'register.school_advice',
    columns: ['learner_id', 'school_year', 'brin', 'site_no', 'advice', 'test_on', 'test_score', 'recorded_at', 'recorded_by'],
  },
  history('learner', LEARNER),
  history('learner_details', DETAILS),
  history('enrolment', ENROLMENT),
  history('enrolment_period', PERIOD),
];
