import type { Enrolment, Result } from '../../../register/index.ts';
import type { EnrolmentReport, ResultReport } from '../../model.ts';
import type { Check, Line } from '../input.ts';

/** Which checks run for vocational education only, beside those of check.ts. */
export const vocationalEnrolmentScore: readonly Line<Check<EnrolmentReport, Enrolment>>[] = [];

export const vocationalResultScore: readonly Line<Check<ResultReport, Result>>[] = [];
