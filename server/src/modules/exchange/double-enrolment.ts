import { type Enrolment, isGuidanceOnly, overlaps, type Period, type ReferenceData } from '../register/index.ts';

/** The day a school's existence stops within reach of two periods decides; a school the register does not know is taken to exist. */
const existsInBoth = (brin: string, one: Period, other: Period, reference: ReferenceData): boolean => {
  const institution = reference.institutions.get(brin);
  return (
    institution === undefined || institution.periods.some((open) => open.end === null || (open.end > one.start && open.end > other.start))
  );
};

/**
 * Whether an enrolment at another school is a double enrolment beside a period at one's own: they overlap, in a sector where one
 * enrolment is the rule, on a day on which the other school exists (programma van eisen PO 5.6.15). A special school that only
 * guides a pupil who is placed elsewhere doubles nothing.
 */
export const isDoubleEnrolment = (period: Period, other: Enrolment, reference: ReferenceData): boolean =>
  (other.sector === 'vo' || other.sector === 'po') &&
  !isGuidanceOnly(other.periods) &&
  overlaps(other, period) &&
  existsInBoth(other.brin, other, period, reference);
