import type { Fault } from '../../../platform/http/problems.ts';

/** A report as a file says it, in the form of a line of a stream, not yet held to the form of its message. */
export type Raw = {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** undefined: the line was over the limit. A text is JSON still to be read. */
  readonly value: unknown;
  /** What is wrong with how the file says it. */
  readonly faults: readonly Fault[];
  /** Names that could have stood where an unknown one stands. */
  readonly known?: readonly string[];
};
