import { addDays, addYears, ageOn, type Enrolment, type InstitutionFacts, within } from '../../register/index.ts';
import type { EnrolmentReport } from '../model.ts';
import { fields } from './fields.ts';
import { birthDateOf, type Check } from './input.ts';
import { raise } from './signals.ts';

type EnrolmentCheck = Check<EnrolmentReport, Enrolment>;

const existsOn = (institution: InstitutionFacts, date: string): boolean => institution.periods.some((period) => within(period, date));

/** A last day may be the day of closing itself: that day's learners leave with the school. */
const existsUntil = (institution: InstitutionFacts, lastDay: string): boolean =>
  institution.periods.some((period) => lastDay >= period.start && (period.end === null || lastDay <= period.end));

export const schoolDoesNotExist: EnrolmentCheck = (report, input, found) => {
  const { brin } = input;
  const institution = input.reference.institutions.get(brin);
  if (institution === undefined || !existsOn(institution, report.startDate)) {
    raise(found, '301', '/startDate', { brin, date: { date: report.startDate }, field: fields.startDate });
  }
  if (institution === undefined) return;
  if (report.endDate !== undefined && !existsUntil(institution, report.endDate)) {
    raise(found, '301', '/endDate', { brin, date: { date: report.endDate }, field: fields.endDate });
  }
  for (let i = 0; i < report.periods.length; i += 1) {
    const date = report.periods[i]?.startDate ?? report.startDate;
    if (date === report.startDate || existsOn(institution, date)) continue;
    raise(found, '301', `/periods/${i}/startDate`, { brin, date: { date }, field: fields.periodStart });
  }
};

export const firstPeriodMissing: EnrolmentCheck = (report, _input, found) => {
  for (const period of report.periods) if (period.startDate === report.startDate) return;
  raise(found, '303', '/periods', { group: { nl: 'een periode', en: 'period' }, start: { date: report.startDate } });
};

export const startsBeforeBirth: EnrolmentCheck = (report, input, found) => {
  const birth = birthDateOf(report.learner, input.learner);
  if (birth === null || report.startDate > birth.first) return;
  raise(found, '305', '/startDate', { field: fields.startDate, date: { date: report.startDate }, birthDate: { date: birth.first } });
};

export const endsBeforeStart: EnrolmentCheck = (report, _input, found) => {
  if (report.endDate === undefined || report.endDate >= report.startDate) return;
  raise(found, '314', '/endDate', { end: { date: report.endDate }, start: { date: report.startDate } });
};

export const periodOutsideEnrolment: EnrolmentCheck = (report, _input, found) => {
  const { startDate, endDate } = report;
  if (endDate !== undefined && endDate < startDate) return;
  for (let i = 0; i < report.periods.length; i += 1) {
    const date = report.periods[i]?.startDate ?? startDate;
    if (date >= startDate && (endDate === undefined || date <= endDate)) continue;
    const end = endDate === undefined ? { nl: 'heden', en: 'the present' } : { date: endDate };
    raise(found, '321', `/periods/${i}/startDate`, { field: fields.periodStart, date: { date }, start: { date: startDate }, end });
  }
};

export const endsFarAhead: EnrolmentCheck = (report, input, found) => {
  const { endDate } = report;
  if (endDate === undefined || endDate <= input.today || endDate <= addYears(input.today, 1)) return;
  raise(found, '331', '/endDate', { field: fields.endDate, value: { date: endDate } });
};

export const periodStartsFarAhead: EnrolmentCheck = (report, input, found) => {
  for (let i = 0; i < report.periods.length; i += 1) {
    const date = report.periods[i]?.startDate ?? report.startDate;
    if (date <= input.today || date === report.startDate || date <= addYears(input.today, 1)) continue;
    raise(found, '331', `/periods/${i}/startDate`, { field: fields.periodStart, value: { date } });
  }
};

export const startsFarAhead: EnrolmentCheck = (report, input, found) => {
  const { startDate } = report;
  if (startDate <= input.today || startDate <= addYears(input.today, 1)) return;
  raise(found, '332', '/startDate', { field: fields.startDate, value: { date: startDate } });
};

export const reasonWithoutEnd: EnrolmentCheck = (report, _input, found) => {
  if (report.endReason !== undefined && report.endDate === undefined) raise(found, '340', '/endReason');
};

export const periodStartsTwice: EnrolmentCheck = (report, _input, found) => {
  const { periods } = report;
  for (let i = 1; i < periods.length; i += 1) {
    const date = periods[i]?.startDate ?? '';
    for (let j = 0; j < i; j += 1) {
      if (periods[j]?.startDate !== date) continue;
      raise(found, '349', `/periods/${i}/startDate`, { field: fields.periodStart, value: { date } });
      break;
    }
  }
};

const YOUNGEST = 10;
const OLDEST = 24;

export const ageImplausible: EnrolmentCheck = (report, input, found) => {
  const birth = birthDateOf(report.learner, input.learner);
  if (birth === null || report.startDate <= birth.first) return;
  const age = ageOn(birth.first, report.startDate);
  if (age < YOUNGEST || age > OLDEST) raise(found, 'L06', '/startDate', { age });
};

const DAYS_TO_REPORT = 7;
const isLate = (date: string, today: string): boolean => date < today && addDays(date, DAYS_TO_REPORT) < today;

export const reportedLate: EnrolmentCheck = (report, input, found) => {
  const { existing, today } = input;
  if (existing?.start !== report.startDate && isLate(report.startDate, today)) {
    raise(found, 'L02', '/startDate', { field: fields.startDate, date: { date: report.startDate } });
  }
  if (report.endDate === undefined || !isLate(report.endDate, today)) return;
  if (existing !== null && existing.end === addDays(report.endDate, 1)) return;
  raise(found, 'L02', '/endDate', { field: fields.endDate, date: { date: report.endDate } });
};
