import { addDays, type Enrolment, type EnrolmentPeriod, type Result, type ResultWithSubjects } from '../register/index.ts';
import type { EnrolmentReport, ResultReport } from './model.ts';
import { messagesOf } from './sectors/sectors.ts';

const periodsOf = (report: EnrolmentReport, end: string | null): EnrolmentPeriod[] => {
  const { periodAttributes } = messagesOf(report.sector);
  const sorted = [...report.periods].sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return sorted.map((p, i) => ({
    start: p.startDate,
    end: sorted[i + 1]?.startDate ?? end,
    siteNo: p.site,
    programmeCode: p.programme,
    yearOfStudy: p.yearOfStudy ?? null,
    fundable: p.fundable ?? true,
    attributes: periodAttributes(p),
  }));
};

/** The enrolment as it will stand in the register when the report is accepted. */
export const enrolmentOf = (report: EnrolmentReport, brin: string, number: string, existing: Enrolment | null): Enrolment => {
  const end = report.endDate === undefined ? null : addDays(report.endDate, 1);
  return {
    enrolmentId: existing?.enrolmentId ?? null,
    sector: report.sector ?? 'vo',
    brin,
    number,
    start: report.startDate,
    end,
    endReason: report.endReason ?? null,
    attributes: messagesOf(report.sector).enrolmentAttributes(report),
    periods: periodsOf(report, end),
    lastReportId: null,
    lastMessageId: report.messageId,
    lastComposedAt: report.composedAt,
  };
};

/** The result as it will stand in the register when the report is accepted, tied to the enrolment in which it was reached. */
export const resultOf = (
  report: ResultReport,
  brin: string,
  number: string,
  existing: Result | null,
  enrolments: readonly Enrolment[],
): ResultWithSubjects => {
  const sector = report.sector ?? 'vo';
  const { resultFields, enrolmentOfResult } = messagesOf(sector);
  const fields = resultFields(report);
  const day = fields.decidedOn ?? `${fields.examYear}-06-01`;
  const named = enrolmentOfResult?.(report);
  const own = enrolments.filter(
    (e) => e.brin === brin && e.sector === sector && (named === undefined ? e.start <= day : e.number === named),
  );
  return {
    resultId: existing?.resultId ?? null,
    enrolmentId: own.at(-1)?.enrolmentId ?? null,
    sector,
    brin,
    number,
    ...fields,
    lastReportId: null,
    lastMessageId: report.messageId,
    lastComposedAt: report.composedAt,
  };
};
