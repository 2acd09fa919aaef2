import type { Enrolment, Result } from '../../../register/index.ts';
import type { EnrolmentReport, ResultReport } from '../../model.ts';
import type { Check, Line } from '../input.ts';

/** Which checks run for higher education only, beside those of check.ts. */
export const higherEnrolmentScore: readonly Line<Check<EnrolmentReport, Enrolment>>[] = [];

export const higherResultScore: readonly Line<Check<ResultReport, Result>>[] = [];
