import type { VoAttributes } from '../../../register/index.ts';
import type { Line, Regulation, SchoolYear } from '../../scheme.ts';

/** A regulation of secondary education: by what a pupil counts, and what counts are worth. */
export type VoRegulation = Regulation & {
  /** What a pupil can count as, in the order of the lines. */
  readonly categories: readonly string[];
  /** The category of a pupil in a programme. The year of study may matter only by whether it is above the second, and known. */
  readonly categoryOf: (programme: VoAttributes, code: string, yearOfStudy: number | null) => string;
  /** 2 for a pupil who counts in full, 1 for one who counts for one half. */
  readonly halvesOf: (programme: VoAttributes) => 1 | 2;
  readonly lines: (school: SchoolYear) => readonly Line[];
};
