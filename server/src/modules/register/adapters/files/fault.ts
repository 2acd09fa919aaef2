/** Why one line of a published file was not taken over. `field` is the column as the file names it, empty for the whole line. */
export type Rejection = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
};

export type FieldFault = Pick<Rejection, 'field' | 'value' | 'reason'>;

/** What became of the lines of one file. `skipped` lines are sound, but about something the register does not keep. */
export type FileOutcome = {
  readonly file: string;
  readonly layout: string;
  readonly referenceDate: string | null;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly notes: readonly string[];
};

export type FileResult = FileOutcome | { readonly file: string; readonly unusable: string };

export type ImportWatcher = {
  /** Bytes read so far and the size of the file. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onRejection?: (rejection: Rejection) => void;
  readonly onNotice?: (text: string) => void;
  /** Stops between two steps; the transaction of the file at hand is rolled back. */
  readonly signal?: AbortSignal;
};

/** A file as a whole cannot be used: unreadable, empty, binary, or of no known layout. */
export type UnusableFile = Error & { readonly code: 'unusable-file' };

export const unusable = (message: string): UnusableFile => Object.assign(new Error(message), { code: 'unusable-file' as const });
export const isUnusable = (error: unknown): error is UnusableFile =>
  error instanceof Error && 'code' in error && error.code === 'unusable-file';
