import type { Format } from './content.ts';
import type { Encoding } from './encoding.ts';
import type { FileFault } from './file-fault.ts';

export const STATES = ['uploading', 'waiting', 'checking', 'handling', 'done', 'refused', 'cancelled'] as const;
/** Where a file is: `waiting` for a server, `checking` its form, `handling` its reports; `refused` as a whole. */
export type FileState = (typeof STATES)[number];

/** How many reports of a file got a signal, or a fault in their form. */
export type SignalCount = { readonly code: string; readonly severity: 'refusal' | 'attention' | 'invalid'; readonly reports: number };

export type FileUpload = {
  readonly uploadId: string;
  readonly brin: string;
  readonly actor: string;
  readonly scopes: readonly string[] | null;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  readonly received: number;
  readonly state: FileState;
  readonly format: Format | null;
  readonly encoding: Encoding | null;
  readonly reports: number | null;
  readonly answered: number;
  readonly accepted: number;
  readonly refused: number;
  readonly invalid: number;
  readonly fault: FileFault | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly uploadedAt: Date | null;
  readonly finishedAt: Date | null;
};

/** What became of one report of a file. */
export type FileAnswer = {
  /** From 1, in the order of the file. */
  readonly ordinal: number;
  readonly line: number;
  readonly kind: string | null;
  readonly number: string | null;
  readonly messageId: string | null;
  readonly httpStatus: number;
  /** JSON; null where the answer was kept with the report. */
  readonly body: string | null;
};
