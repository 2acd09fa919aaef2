import { addDays, ageOn, dayOf, type Enrolment, type StudyPhase } from '../../../register/index.ts';
import type { HigherEnrolmentReport, HigherPeriod } from '../../sectors/higher-report.ts';
import { fields } from '../fields.ts';
import { birthDateOf, type Check } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise, type Text } from '../signals.ts';
import { degrees, phases } from './names.ts';

type EnrolmentCheck = Check<HigherEnrolmentReport, Enrolment>;

const forEachPeriod = (report: HigherEnrolmentReport, visit: (period: HigherPeriod, at: string) => void): void => {
  for (let i = 0; i < report.periods.length; i += 1) {
    const period = report.periods[i];
    if (period !== undefined) visit(period, `/periods/${i}`);
  }
};

/** The phases in which a programme that leads to a degree can be followed. Anyone may prepare for a master by bridging. */
const PHASES_OF: Readonly<Record<string, readonly StudyPhase[]>> = {
  associate: ['associate', 'propaedeutic'],
  bachelor: ['bachelor', 'propaedeutic'],
  master: ['master', 'bridging'],
};

export const phaseOfAnotherDegree: EnrolmentCheck = (report, input, found) =>
  forEachPeriod(report, (period, at) => {
    const degree = programmeOf(input, period.programme)?.level;
    const allowed = degree === undefined ? undefined : PHASES_OF[degree];
    if (period.phase === undefined || degree === undefined || allowed === undefined || allowed.includes(period.phase)) return;
    raise(found, 'H03', `${at}/phase`, { phase: phases[period.phase], programme: period.programme, degree: degrees(degree) });
  });

export const bridgingIsNeverFirst: EnrolmentCheck = (report, _input, found) =>
  forEachPeriod(report, (period, at) => {
    if (period.phase === 'bridging' && period.firstEnrolment === true) raise(found, 'H04', `${at}/firstEnrolment`);
  });

export const extraneusInDualForm: EnrolmentCheck = (report, _input, found) => {
  if (report.registration !== 'extraneus') return;
  forEachPeriod(report, (period, at) => {
    if (period.form === 'dual') raise(found, 'H10', `${at}/form`);
  });
};

const DAYS_TO_REPORT = 56;
const isLate = (date: string, today: string): boolean => date < today && addDays(date, DAYS_TO_REPORT) < today;

/** The decision to enrol comes before the start, so that what is late counted from the start is late for certain. */
export const reportedLate: EnrolmentCheck = (report, input, found) => {
  const { existing, today } = input;
  if (existing?.start !== report.startDate && isLate(report.startDate, today)) {
    raise(found, 'H06', '/startDate', { field: fields.startDate, date: { date: report.startDate } });
  }
  if (report.endDate === undefined || !isLate(report.endDate, today)) return;
  if (existing !== null && existing.end === addDays(report.endDate, 1)) return;
  raise(found, 'H06', '/endDate', { field: fields.endDate, date: { date: report.endDate } });
};

const FIRST: Text = { nl: 'eerste', en: 'first' };
const LAST: Text = { nl: 'laatste', en: 'last' };

export const notWholeMonths: EnrolmentCheck = (report, _input, found) => {
  const { startDate, endDate, endReason } = report;
  if (dayOf(startDate) !== 1) raise(found, 'H08', '/startDate', { field: fields.startDate, date: { date: startDate }, day: FIRST });
  if (endDate === undefined || endReason === 'deceased' || dayOf(addDays(endDate, 1)) === 1) return;
  raise(found, 'H08', '/endDate', { field: fields.endDate, date: { date: endDate }, day: LAST });
};

const YOUNGEST = 15;
const OLDEST = 90;

export const ageUnusual: EnrolmentCheck = (report, input, found) => {
  const birth = birthDateOf(report.learner, input.learner);
  if (birth === null || report.startDate <= birth.first) return;
  const age = ageOn(birth.first, report.startDate);
  if (age < YOUNGEST || age > OLDEST) raise(found, 'H09', '/startDate', { age });
};
