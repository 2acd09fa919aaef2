import { addDays, type Enrolment, type EnrolmentPeriod, type Result, type ResultWithSubjects } from '../register/index.ts';
import type { EnrolmentReport, ResultReport } from './model.ts';

const tenths = (mark: number | undefined): number | null => (mark === undefined ? null : Math.round(mark * 10));

const periodsOf = (report: EnrolmentReport, end: string | null): EnrolmentPeriod[] => {
  const sorted = [...report.periods].sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return sorted.map((p, i) => ({
    start: p.startDate,
    end: sorted[i + 1]?.startDate ?? end,
    siteNo: p.site,
    programmeCode: p.programme,
    yearOfStudy: p.yearOfStudy,
    fundable: p.fundable ?? true,
  }));
};

/** The enrolment as it will stand in the register when the report is accepted. */
export const enrolmentOf = (report: EnrolmentReport, brin: string, number: string, existing: Enrolment | null): Enrolment => {
  const end = report.endDate === undefined ? null : addDays(report.endDate, 1);
  return {
    enrolmentId: existing?.enrolmentId ?? null,
    sector: 'vo',
    brin,
    number,
    start: report.startDate,
    end,
    endReason: report.endReason ?? null,
    periods: periodsOf(report, end),
    lastReportId: null,
    lastMessageId: report.messageId,
    lastComposedAt: report.composedAt,
  };
};

/** The result as it will stand in the register when the report is accepted. */
export const resultOf = (
  report: ResultReport,
  brin: string,
  number: string,
  existing: Result | null,
  enrolments: readonly Enrolment[],
): ResultWithSubjects => {
  const day = report.decidedOn ?? `${report.examYear}-06-01`;
  const own = enrolments.filter((e) => e.brin === brin && e.start <= day);
  return {
    resultId: existing?.resultId ?? null,
    enrolmentId: own.at(-1)?.enrolmentId ?? null,
    sector: 'vo',
    brin,
    number,
    siteNo: report.site,
    programmeCode: report.programme,
    kind: report.outcome === 'passed' ? 'diploma' : 'exam',
    examYear: report.examYear,
    decidedOn: report.decidedOn ?? null,
    outcome: report.outcome,
    projectTitle: report.projectTitle ?? null,
    projectMark: tenths(report.projectMark),
    subjects: report.subjects.map((s) => ({
      subjectCode: s.subject,
      countsForDiploma: s.countsForDiploma ?? true,
      part: s.part ?? null,
      level: s.level ?? null,
      schoolMark: tenths(s.schoolMark),
      centralMark1: tenths(s.centralMark1),
      centralMark2: tenths(s.centralMark2),
      centralMark3: tenths(s.centralMark3),
      finalMark: s.finalMark ?? null,
    })),
    lastReportId: null,
    lastMessageId: report.messageId,
    lastComposedAt: report.composedAt,
  };
};
