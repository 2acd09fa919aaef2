import { addDays, type Enrolment, overlaps, type Result, within, yearOf } from '../../register/index.ts';
import type { SecondaryResultReport } from '../model.ts';
import { fields } from './fields.ts';
import type { Check } from './input.ts';
import { programmeOf, siteOf } from './placement.ts';
import { raise } from './signals.ts';

type ResultCheck = Check<SecondaryResultReport, Result>;

/** The day on which a result is judged: that of the decision, or 1 June while it is still to come. */
const dayOfResult = (report: SecondaryResultReport): string => report.decidedOn ?? `${String(report.examYear).padStart(4, '0')}-06-01`;

export const schoolDoesNotExistAtExam: ResultCheck = (report, input, found) => {
  const date = dayOfResult(report);
  const institution = input.reference.institutions.get(input.brin);
  if (institution?.periods.some((period) => date >= period.start && (period.end === null || date <= period.end))) return;
  raise(found, '301', report.decidedOn === undefined ? '/examYear' : '/decidedOn', {
    brin: input.brin,
    date: { date },
    field: fields.examDay,
  });
};

export const examSiteUnknown: ResultCheck = (report, input, found) => {
  if (siteOf(input, report.site) === undefined) raise(found, '397', '/site', { site: report.site });
};

export const examSiteNotValid: ResultCheck = (report, input, found) => {
  const date = dayOfResult(report);
  const site = siteOf(input, report.site);
  if (site === undefined || site.periods.some((valid) => within(valid, date))) return;
  raise(found, '348', '/site', { field: fields.site, value: report.site, date: { date } });
};

export const examProgrammeUnknown: ResultCheck = (report, input, found) => {
  if (programmeOf(input, report.programme) !== undefined) return;
  raise(found, '741', '/programme', { field: fields.programme, value: report.programme });
};

export const examProgrammeNotValid: ResultCheck = (report, input, found) => {
  const date = dayOfResult(report);
  const programme = programmeOf(input, report.programme);
  if (programme === undefined || programme.periods.some((valid) => within(valid, date))) return;
  raise(found, '348', '/programme', { field: fields.programme, value: report.programme, date: { date } });
};

export const programmeNotExaminable: ResultCheck = (report, input, found) => {
  const vo = programmeOf(input, report.programme)?.vo ?? null;
  if (vo !== null && !vo.examinable) raise(found, 'L07', '/programme', { programme: report.programme });
};

export const examYearFarAhead: ResultCheck = (report, input, found) => {
  if (report.examYear <= yearOf(input.today) + 1) return;
  raise(found, '331', '/examYear', { field: fields.examYear, value: report.examYear });
};

export const decidedInTheFuture: ResultCheck = (report, input, found) => {
  if (report.decidedOn !== undefined && report.decidedOn > input.today) raise(found, '843', '/decidedOn', { field: fields.decidedOn });
};

export const decisionDateMissing: ResultCheck = (report, _input, found) => {
  if (report.decidedOn === undefined && (report.outcome === 'passed' || report.outcome === 'failed')) raise(found, 'L11', '/decidedOn');
};

export const decisionDateWhilePending: ResultCheck = (report, _input, found) => {
  if (report.decidedOn !== undefined && report.outcome === 'pending') raise(found, 'L16', '/decidedOn');
};

export const examYearNotOfDecision: ResultCheck = (report, _input, found) => {
  if (report.decidedOn === undefined || yearOf(report.decidedOn) === report.examYear) return;
  raise(found, 'L14', '/examYear', { year: String(report.examYear), date: { date: report.decidedOn } });
};

const DAYS_TO_REPORT = 14;

export const resultReportedLate: ResultCheck = (report, input, found) => {
  const { decidedOn } = report;
  if (decidedOn === undefined || decidedOn >= input.today || addDays(decidedOn, DAYS_TO_REPORT) >= input.today) return;
  if (input.existing?.decidedOn === decidedOn) return;
  raise(found, 'L19', '/decidedOn', { date: { date: decidedOn } });
};

/** From the start of the school year of the exam through the end of the exam year (resits, later decisions). */
const ownEnrolmentsAround = (report: SecondaryResultReport, brin: string, enrolments: readonly Enrolment[]): Enrolment[] => {
  const window = { start: `${report.examYear - 1}-08-01`, end: `${report.examYear + 1}-01-01` };
  return enrolments.filter((e) => e.brin === brin && e.sector === 'vo' && overlaps(e, window));
};

export const notEnrolledForExam: ResultCheck = (report, input, found) => {
  if (input.identification === 'mismatch') return;
  if (ownEnrolmentsAround(report, input.brin, input.learner?.enrolments ?? []).length > 0) return;
  raise(found, 'L12', '/examYear', { year: String(report.examYear) });
};

/** Mavo and the mixed track are taught together; their pupils change exams up to the exam year itself. */
const trackGroup = (track: string): string => (track === 'vmbo-gl' ? 'mavo' : track);

export const examOfAnotherTrack: ResultCheck = (report, input, found) => {
  const exam = programmeOf(input, report.programme)?.vo ?? null;
  if (exam === null || input.learner === null) return;
  const date = dayOfResult(report);
  for (const enrolment of ownEnrolmentsAround(report, input.brin, input.learner.enrolments)) {
    const current = enrolment.periods.findLast((period) => period.start <= date) ?? enrolment.periods[0];
    const enrolled = current === undefined ? null : (programmeOf(input, current.programmeCode)?.vo ?? null);
    if (current === undefined || enrolled === null || trackGroup(enrolled.track) === trackGroup(exam.track)) continue;
    raise(found, 'L20', '/programme', { exam: report.programme, enrolled: current.programmeCode });
  }
};
