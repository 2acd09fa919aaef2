import type { IsoDate } from '../../../register/index.ts';
import type { Line, Regulation, SchoolYear } from '../../scheme.ts';
import type { Kinds } from './kinds.ts';

/** A regulation of primary and special education: when and as what a pupil counts, and what counts are worth. */
export type PoRegulation = Regulation & {
  readonly countingDate: (fundingYear: number) => IsoDate;
  readonly kinds: Kinds;
  /** Whether the weight of a pupil of a basisschool is counted. */
  readonly byWeight: boolean;
  readonly lines: (school: SchoolYear) => readonly Line[];
};
