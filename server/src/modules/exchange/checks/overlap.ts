import { addDays, type Enrolment, overlaps, type Period, type ReferenceData } from '../../register/index.ts';
import type { EnrolmentReport } from '../model.ts';
import { type Check, type CheckInput, sectorOf } from './input.ts';
import { raise } from './signals.ts';

const periodOf = (report: EnrolmentReport): Period => ({
  start: report.startDate,
  end: report.endDate === undefined ? null : addDays(report.endDate, 1),
});

/** Whether an enrolment overlaps a period on a day on which its school exists. */
const overlapsWhileOpen = (enrolment: Enrolment, period: Period, reference: ReferenceData): boolean => {
  if (!overlaps(enrolment, period)) return false;
  const institution = reference.institutions.get(enrolment.brin);
  if (institution === undefined) return true;
  return institution.periods.some((open) => open.end === null || (open.end > enrolment.start && open.end > period.start));
};

/**
 * The learner's enrolments at other schools that overlap the reported one, in sectors where one enrolment is the rule.
 * A school closed during the whole overlap does not count (programma van eisen PO 5.6.15).
 */
const overlapsElsewhere = (report: EnrolmentReport, input: CheckInput<Enrolment>): Enrolment[] => {
  if (input.learner === null || input.identification === 'mismatch') return [];
  const others = input.learner.enrolments.filter((e) => e.brin !== input.brin && (e.sector === 'vo' || e.sector === 'po'));
  if (others.length === 0) return others;
  const period = periodOf(report);
  return others.filter((e) => overlapsWhileOpen(e, period, input.reference));
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
  for (const other of overlapsElsewhere(report, input)) {
    const school = input.reference.institutions.get(other.brin)?.name ?? other.brin;
    raise(found, 'L01', '/startDate', { school, brin: other.brin, start: { date: other.start } });
  }
};
