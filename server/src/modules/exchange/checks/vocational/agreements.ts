import type { Enrolment } from '../../../register/index.ts';
import type { TrainingAgreement, VocationalEnrolmentReport } from '../../sectors/vocational-report.ts';
import { fields } from '../fields.ts';
import type { Check } from '../input.ts';
import { programmeOf } from '../placement.ts';
import { raise } from '../signals.ts';

type EnrolmentCheck = Check<VocationalEnrolmentReport, Enrolment>;

const forEachAgreement = (
  report: VocationalEnrolmentReport,
  visit: (agreement: TrainingAgreement, at: string, i: number) => void,
): void => {
  const agreements = report.practicalTraining ?? [];
  for (let i = 0; i < agreements.length; i += 1) {
    const agreement = agreements[i];
    if (agreement !== undefined) visit(agreement, `/practicalTraining/${i}`, i);
  }
};

export const agreementEndsBeforeStart: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, startDate, plannedEndDate, endDate }, at) => {
    const start = { date: startDate };
    if (plannedEndDate < startDate) raise(found, 'M10', `${at}/plannedEndDate`, { number, start, end: { date: plannedEndDate } });
    if (endDate !== undefined && endDate < startDate) raise(found, 'M10', `${at}/endDate`, { number, start, end: { date: endDate } });
  });

export const agreementTwice: EnrolmentCheck = (report, _input, found) => {
  const seen = new Set<string>();
  forEachAgreement(report, ({ number }, at) => {
    if (seen.has(number)) raise(found, 'M11', `${at}/number`, { number });
    seen.add(number);
  });
};

export const agreementAfterEnrolment: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, startDate }, at) => {
    if (report.endDate === undefined || startDate <= report.endDate) return;
    raise(found, 'M12', `${at}/startDate`, { number, start: { date: startDate } });
  });

export const agreementBeforeEnrolment: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, startDate }, at) => {
    if (startDate < report.startDate) raise(found, 'M13', `${at}/startDate`, { number, start: { date: startDate } });
  });

export const agreementSignedLate: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, signedOn, startDate }, at) => {
    if (signedOn <= startDate) return;
    raise(found, 'M14', `${at}/signedOn`, { number, signed: { date: signedOn }, start: { date: startDate } });
  });

export const agreementSignedInTheFuture: EnrolmentCheck = (report, input, found) =>
  forEachAgreement(report, ({ signedOn }, at) => {
    if (signedOn > input.today) raise(found, '843', `${at}/signedOn`, { field: fields.signedOn });
  });

export const agreementForOneThing: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, programme, elective }, at) => {
    if ((programme === undefined) === (elective === undefined)) raise(found, 'M15', `${at}/programme`, { number });
  });

export const agreementProgrammeUnknown: EnrolmentCheck = (report, input, found) =>
  forEachAgreement(report, ({ programme }, at) => {
    if (programme === undefined || programmeOf(input, programme) !== undefined) return;
    raise(found, '741', `${at}/programme`, { field: fields.programme, value: programme });
  });

export const agreementForAnotherProgramme: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, programme }, at) => {
    if (programme === undefined || report.periods.some((period) => period.programme === programme)) return;
    raise(found, 'M16', `${at}/programme`, { number, programme });
  });

export const agreementGoesOn: EnrolmentCheck = (report, _input, found) =>
  forEachAgreement(report, ({ number, startDate, plannedEndDate, endDate }, at) => {
    const { endDate: end } = report;
    if (end === undefined || startDate > end || (endDate ?? plannedEndDate) <= end) return;
    raise(found, 'M17', `${at}/endDate`, { end: { date: end }, number });
  });
