import { type Enrolment, type EnrolmentPeriod, mboEnrolment, mboPeriod, type PracticalTraining, within } from '../../../register/index.ts';
import type { CountedDates } from './dates.ts';
import type { Qualification } from './qualification.ts';

const lastDay = (one: PracticalTraining): string => one.end ?? one.plannedEnd;

/**
 * The practical training agreements by which a work-based enrolment on 1 October is funded (Uitvoeringsbesluit WEB, art. 2.2.2 and
 * 2.2.3, lid 2): concluded by 31 December for a qualification of the enrolment; and from level 2 with training on 31 December,
 * or, where the qualification was laid down with the ministry of health, begun by 1 June. Agreements that ended before
 * 1 October are of an earlier year.
 */
export function fundingAgreements(enrolment: Enrolment, qualification: Qualification, dates: CountedDates): readonly PracticalTraining[] {
  const agreements = mboEnrolment(enrolment.attributes).practicalTraining ?? [];
  return agreements.filter((one) => {
    if (one.electiveCode !== null || one.signedOn === '' || one.signedOn > dates.agreementBy || lastDay(one) < dates.october) return false;
    if (one.programmeCode !== null && !enrolment.periods.some(({ programmeCode }) => programmeCode === one.programmeCode)) return false;
    if (qualification.part === 'entry') return true;
    if (qualification.agreedWithHealth) return one.start <= dates.healthTrainingBy;
    return one.start <= dates.agreementBy && lastDay(one) >= dates.agreementBy;
  });
}

/** Whether practical training is as funding asks. Where agreements are not kept one by one, the mark of the period stands for them. */
export function hasPracticalTraining(
  enrolment: Enrolment,
  period: EnrolmentPeriod,
  qualification: Qualification,
  dates: CountedDates,
): boolean {
  if (mboEnrolment(enrolment.attributes).practicalTraining !== null) return fundingAgreements(enrolment, qualification, dates).length > 0;
  const marked = (one: EnrolmentPeriod | undefined): boolean => one !== undefined && mboPeriod(one.attributes).practicalTraining;
  if (qualification.part === 'entry' || qualification.agreedWithHealth) return marked(period);
  return marked(enrolment.periods.find((one) => within(one, dates.agreementBy)));
}
