import type { EndReason, EnrolmentContent, EnrolmentView } from '../../api/types.ts';
import { END_REASONS } from '../../forms/sectors/sector-form.ts';

const isEndReason = (text: string | null): text is EndReason => END_REASONS.some((reason) => reason === text);

/** The registered end of an enrolment, if it has one. */
export const endOf = (enrolment: EnrolmentView): Pick<EnrolmentContent, 'endDate' | 'endReason'> => ({
  ...(enrolment.endDate ? { endDate: enrolment.endDate } : {}),
  ...(isEndReason(enrolment.endReason) ? { endReason: enrolment.endReason } : {}),
});
