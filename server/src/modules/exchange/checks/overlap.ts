import { addDays, type Enrolment, isGuidanceOnly, overlaps, type Period } from '../../register/index.ts';
import { isDoubleEnrolment } from '../double-enrolment.ts';
import type { EnrolmentReport } from '../model.ts';
import { type Check, type CheckInput, sectorOf } from './input.ts';
import { raise } from './signals.ts';

const periodOf = (report: EnrolmentReport): Period => ({
  start: report.startDate,
  end: report.endDate === undefined ? null : addDays(report.endDate, 1),
});

/** The learner's double enrolments at other schools beside the reported one. */
const doublesElsewhere = (report: EnrolmentReport, input: CheckInput<Enrolment>): Enrolment[] => {
  if (input.learner === null || input.identification === 'mismatch') return [];
  if (isGuidanceOnly(report.periods.map(({ programme }) => ({ programmeCode: programme })))) return [];
  const others = input.learner.enrolments.filter((e) => e.brin !== input.brin);
  if (others.length === 0) return others;
  const period = periodOf(report);
  return others.filter((e) => isDoubleEnrolment(period, e, input.reference));
};

export const enrolledHereTwice: Check<EnrolmentReport, Enrolment> = (report, input, found) => {
  if (input.learner === null) return;
  for (const other of input.learner.enrolments) {
    if (other.brin !== input.brin || other.number === input.number || other.sector !== sectorOf(input)) continue;
    if (!overlaps(other, periodOf(report))) continue;
    raise(found, '311', '/startDate', { start: { date: other.start }, number: other.number });
  }
};

export const enrolledElsewhere: Check<EnrolmentReport, Enrolment> = (report, input, found) => {
  if (input.learner === null) return;
  for (const other of doublesElsewhere(report, input)) {
    const school = input.reference.institutions.get(other.brin)?.name ?? other.brin;
    raise(found, 'L01', '/startDate', { school, brin: other.brin, start: { date: other.start } });
  }
};
