import type { Enrolment, Result } from '../../../register/index.ts';
import type { EnrolmentReport, ResultReport } from '../../model.ts';
import type { Check, Line } from '../input.ts';

/** Which checks run for primary education only, beside those of check.ts. */
export const primaryEnrolmentScore: readonly Line<Check<EnrolmentReport, Enrolment>>[] = [];

export const primaryResultScore: readonly Line<Check<ResultReport, Result>>[] = [];
