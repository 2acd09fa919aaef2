import { addDays, addYears, ageOn, type Enrolment, within } from '../../../register/index.ts';
import type { VocationalEnrolmentReport, VocationalPeriod } from '../../sectors/vocational-report.ts';
import { fields } from '../fields.ts';
import { birthDateOf, type Check, type CheckInput } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise, type Text } from '../signals.ts';

type EnrolmentCheck = Check<VocationalEnrolmentReport, Enrolment>;

export const plannedBeforeStart: EnrolmentCheck = (report, _input, found) => {
  const { plannedEndDate: planned, startDate: start } = report;
  if (planned < start) raise(found, 'M01', '/plannedEndDate', { planned: { date: planned }, start: { date: start } });
};

export const plannedEndPassed: EnrolmentCheck = (report, input, found) => {
  if (report.endDate !== undefined || report.plannedEndDate >= input.today || report.plannedEndDate < report.startDate) return;
  raise(found, 'M02', '/plannedEndDate', { planned: { date: report.plannedEndDate } });
};

const MAX_YEARS = 6;

export const plannedFarAhead: EnrolmentCheck = (report, _input, found) => {
  // A year has no more than four digits.
  if (report.startDate > '9990' || report.plannedEndDate <= addYears(report.startDate, MAX_YEARS)) return;
  raise(found, 'M03', '/plannedEndDate', { planned: { date: report.plannedEndDate } });
};

const DAYS_TO_REPORT = 7;
const isLate = (date: string, today: string): boolean => date < today && addDays(date, DAYS_TO_REPORT) < today;

export const reportedLate: EnrolmentCheck = (report, input, found) => {
  const { existing, today } = input;
  if (existing?.start !== report.startDate && isLate(report.startDate, today)) {
    raise(found, 'M04', '/startDate', { field: fields.startDate, date: { date: report.startDate } });
  }
  if (report.endDate === undefined || !isLate(report.endDate, today)) return;
  if (existing !== null && existing.end === addDays(report.endDate, 1)) return;
  raise(found, 'M04', '/endDate', { field: fields.endDate, date: { date: report.endDate } });
};

const YOUNGEST = 15;
const OLDEST = 70;

export const ageUnusual: EnrolmentCheck = (report, input, found) => {
  const birth = birthDateOf(report.learner, input.learner);
  if (birth === null || report.startDate <= birth.first) return;
  const age = ageOn(birth.first, report.startDate);
  if (age < YOUNGEST || age > OLDEST) raise(found, 'M20', '/startDate', { age });
};

export const leavingReasonWithoutEnd: EnrolmentCheck = (report, _input, found) => {
  if (report.leavingReason !== undefined && report.endDate === undefined) raise(found, '340', '/leavingReason');
};

export const endsOnAnotherDayThanDiploma: EnrolmentCheck = (report, input, found) => {
  const { existing, learner } = input;
  if (report.endDate === undefined || existing === null || learner === null || existing.enrolmentId === null) return;
  for (const { enrolmentId, kind, decidedOn, number } of learner.results) {
    if (enrolmentId !== existing.enrolmentId || kind !== 'diploma' || decidedOn === null || decidedOn === report.endDate) continue;
    raise(found, 'M21', '/endDate', { end: { date: report.endDate }, number, date: { date: decidedOn } });
  }
};

const forEachPeriod = (report: VocationalEnrolmentReport, visit: (period: VocationalPeriod, at: string) => void): void => {
  for (let i = 0; i < report.periods.length; i += 1) {
    const period = report.periods[i];
    if (period !== undefined) visit(period, `/periods/${i}`);
  }
};

/** The first day after a period: the start of the next one, else the day after the end of the enrolment. */
const endOf = (report: VocationalEnrolmentReport, period: VocationalPeriod): string | null => {
  let next: string | null = null;
  for (const { startDate } of report.periods) if (startDate > period.startDate && (next === null || startDate < next)) next = startDate;
  return next ?? (report.endDate === undefined ? null : addDays(report.endDate, 1));
};

const NO_PART_TIME_BOL_FROM = '2023-08-01';
const ODT_FROM = '2019-01-01';

export const partTimeAtSchool: EnrolmentCheck = (report, _input, found) =>
  forEachPeriod(report, (period, at) => {
    if (period.learningPath !== 'bol' || period.partTime !== true) return;
    const end = endOf(report, period);
    if (end !== null && end <= NO_PART_TIME_BOL_FROM) return;
    const date = period.startDate > NO_PART_TIME_BOL_FROM ? period.startDate : NO_PART_TIME_BOL_FROM;
    raise(found, 'M07', `${at}/partTime`, { date: { date } });
  });

export const notForDiplomaTooEarly: EnrolmentCheck = (report, _input, found) =>
  forEachPeriod(report, (period, at) => {
    if (period.learningPath !== 'odt' || period.startDate >= ODT_FROM) return;
    raise(found, 'M08', `${at}/learningPath`, { date: { date: period.startDate } });
  });

export const levelOfAnotherProgramme: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    const expected = programmeOf(input, period.programme)?.level;
    if (period.level === undefined || expected === undefined || expected === period.level) return;
    raise(found, 'M06', `${at}/level`, { level: period.level, programme: period.programme, expected });
  });

export const routeWithoutPhase: EnrolmentCheck = (report, _input, found) =>
  forEachPeriod(report, (period, at) => {
    if ((period.route === undefined) !== (period.routePhase === undefined)) raise(found, 'M23', `${at}/route`);
  });

/** No or only primary education: not enough for level 2 and higher. */
const NO_DIPLOMA: readonly string[] = ['01', '02'];

export const priorEducationTooLow: EnrolmentCheck = (report, input, found) => {
  const { priorEducation: prior } = report;
  if (prior === undefined || !NO_DIPLOMA.includes(prior)) return;
  for (const period of report.periods) {
    const level = programmeOf(input, period.programme)?.level ?? period.level ?? '1';
    if (level === '1' || (period.learningPath !== 'bol' && period.learningPath !== 'bbl')) continue;
    raise(found, 'M22', '/priorEducation', { prior, level });
    return;
  }
};

export const supportOutOfPlace: EnrolmentCheck = (report, _input, found) => {
  const support = report.extraSupport ?? [];
  for (let i = 0; i < support.length; i += 1) {
    const one = support[i];
    if (one === undefined) continue;
    const outside = one.startDate < report.startDate || (report.endDate !== undefined && one.startDate > report.endDate);
    const backwards = one.endDate !== undefined && one.endDate < one.startDate;
    const overlapping = support.some(
      (other, j) => j < i && other.startDate <= (one.endDate ?? '9999-12-31') && one.startDate <= (other.endDate ?? '9999-12-31'),
    );
    if (outside || backwards || overlapping) raise(found, 'M18', `/extraSupport/${i}`, { start: { date: one.startDate } });
  }
};

/** Another institution's own number is not told. */
const whereOf = (other: Enrolment, input: CheckInput): Text => {
  if (other.brin === input.brin) {
    return { nl: `bij uw instelling onder nummer ${other.number}`, en: `at your institution under number ${other.number}` };
  }
  const name = `${input.reference.institutions.get(other.brin)?.name ?? ''} (${other.brin})`.trim();
  return { nl: `bij ${name}`, en: `at ${name}` };
};

/** The counting date of the current and of the previous school year in which both enrolments hold. */
const recentCountingDates = (today: string): string[] => {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '10-01' ? 1 : 0);
  return [`${year - 1}-10-01`, `${year}-02-01`, `${year}-10-01`, `${year + 1}-02-01`].filter((date) => date <= today);
};

export const enrolledElsewhereToo: EnrolmentCheck = (report, input, found) => {
  if (input.learner === null || input.identification === 'mismatch') return;
  const after = report.endDate === undefined ? null : addDays(report.endDate, 1);
  const own = { start: report.startDate, end: after };
  for (const other of input.learner.enrolments) {
    if (other.sector !== 'mbo' || (other.brin === input.brin && other.number === input.number)) continue;
    for (const date of recentCountingDates(input.today).toReversed()) {
      if (!within(own, date) || !isFundableOn(report, date)) continue;
      const theirs = other.periods.find((period) => within(period, date));
      if (theirs === undefined || !theirs.fundable) continue;
      raise(found, 'M19', '/startDate', { countingDate: { date }, where: whereOf(other, input) });
      break;
    }
  }
};

const isFundableOn = (report: VocationalEnrolmentReport, date: string): boolean => {
  let current: VocationalPeriod | undefined;
  for (const period of report.periods) {
    if (period.startDate <= date && (current === undefined || period.startDate >= current.startDate)) current = period;
  }
  return current !== undefined && (current.fundable ?? true);
};
