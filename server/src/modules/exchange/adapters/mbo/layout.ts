/**
 * How a field is written. 'birth' is a date whose day, or month and day, may be 00; 'outcome' is that of an elective; 'list' one of
 * `values`; 'pad' a code of two digits of which a spreadsheet may have dropped the leading zero.
 */
export type FieldType = 'text' | 'date' | 'birth' | 'whole' | 'decimal' | 'yes-no' | 'outcome' | 'list' | 'pad';
export type Field = {
  readonly key: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Longest value in characters; decimals for 'decimal'. */
  readonly size: number;
  readonly values: readonly string[];
};

/** The records of a file in the published order of their fields, the kind of record left out. */
export type Layout = {
  readonly separator: '|' | ';';
  /** How dates and yes or no are written. */
  readonly dates: 'dashed' | 'compact';
  readonly yesNo: readonly [yes: string, no: string];
  readonly outcomes: readonly [achieved: string, notAchieved: string];
  readonly records: Readonly<Record<string, readonly Field[]>>;
  /** Kinds whose number the closing record gives, in the order of its fields. */
  readonly counted: readonly string[];
  /** Puts the fields of a record in the order of the layout where files are met with and without a field. */
  readonly align?: (kind: string, cells: readonly string[]) => readonly string[];
  /** The fields of the keys by which records hang together. */
  readonly person: readonly string[];
};

const make = (type: FieldType, size = 255, values: readonly string[] = []) => ({
  must: (key: string): Field => ({ key, type, required: true, size, values }),
  may: (key: string): Field => ({ key, type, required: false, size, values }),
});
export const text = (size: number) => make('text', size);
export const date = make('date');
export const birth = make('birth');
export const whole = (size: number) => make('whole', size);
export const decimal = (decimals: number) => make('decimal', decimals);
export const yesNo = make('yes-no');
export const outcome = make('outcome');
export const pad = make('pad', 2);
export const list = (...values: readonly string[]) => make('list', 10, values);

export const LEARNING_PATH = list('BOL', 'BOL_DT', 'BBL', 'OVO', 'EX', 'ODT');
export const LEVEL = list('MBO-1', 'MBO-2', 'MBO-3', 'MBO-4');
export const SEX = list('M', 'V', 'O');
export const PHASE = list('VO', 'MBO');
