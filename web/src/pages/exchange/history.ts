import type { EndReason, EnrolmentContent, EnrolmentView } from '../../api/types.ts';
import type { PeriodDraft } from '../../forms/drafts.ts';

export const END_REASONS = [
  'graduated',
  'transferred',
  'left',
  'moved-abroad',
  'deceased',
  'other',
] as const satisfies readonly EndReason[];

/** The registered periods of an enrolment as drafts. */
export const periodsOf = (enrolment: EnrolmentView): PeriodDraft[] =>
  enrolment.periods.map((period) => ({
    key: period.startDate,
    startDate: period.startDate,
    site: period.site,
    programme: period.programme,
    yearOfStudy: String(period.yearOfStudy ?? ''),
    fundable: period.fundable,
  }));

const isEndReason = (text: string | null): text is EndReason => END_REASONS.some((reason) => reason === text);

/** The registered end of an enrolment, if it has one. */
export const endOf = (enrolment: EnrolmentView): Pick<EnrolmentContent, 'endDate' | 'endReason'> => ({
  ...(enrolment.endDate ? { endDate: enrolment.endDate } : {}),
  ...(isEndReason(enrolment.endReason) ? { endReason: enrolment.endReason } : {}),
});
