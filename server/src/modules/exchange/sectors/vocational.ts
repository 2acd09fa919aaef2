import { addDays, yearOf } from '../../register/index.ts';
import type { EnrolmentReport, ReportedPeriod, ResultReport } from '../model.ts';
import { given, type SectorMessages } from './sector-messages.ts';
import { VocationalEnrolmentBody, VocationalResultBody } from './vocational-bodies.ts';
import type {
  GenericPart,
  TrainingAgreement,
  VocationalEnrolmentReport,
  VocationalPeriod,
  VocationalResultReport,
} from './vocational-report.ts';

const agreementOf = (a: TrainingAgreement) =>
  given({
    number: a.number,
    signedOn: a.signedOn,
    start: a.startDate,
    plannedEnd: a.plannedEndDate,
    end: a.endDate,
    hours: a.hours,
    companyCode: a.company,
    programmeCode: a.programme,
    electiveCode: a.elective,
  });

const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list === undefined || list.length === 0 ? undefined : list);

const tenths = (mark: number | undefined): number | undefined => (mark === undefined ? undefined : Math.round(mark * 10));

const genericPartOf = (part: GenericPart) => given({ ...part, schoolMark: tenths(part.schoolMark), centralMark: tenths(part.centralMark) });

/** Vocational education (Regeling gegevensverstrekking persoonsgebonden nummer BVE 2009, bijlage C). */
export const vocational: SectorMessages = {
  enrolment: VocationalEnrolmentBody,
  result: VocationalResultBody,
  enrolmentAttributes: (report: EnrolmentReport) => {
    const r = report as VocationalEnrolmentReport;
    return given({
      plannedEnd: r.plannedEndDate,
      priorEducation: r.priorEducation,
      leavingReason: r.leavingReason,
      practicalTraining: (r.practicalTraining ?? []).map(agreementOf),
      extraSupport: some(r.extraSupport)?.map(({ startDate, endDate }) =>
        given({ start: startDate, end: endDate === undefined ? undefined : addDays(endDate, 1) }),
      ),
    });
  },
  periodAttributes: (period: ReportedPeriod) => {
    const { learningPath, partTime, level, route, routePhase, provider, location, attendanceLocation } = period as VocationalPeriod;
    return given({ learningPath, partTime: partTime ?? false, level, route, routePhase, provider, location, attendanceLocation });
  },
  resultFields: (report: ResultReport) => {
    const r = report as VocationalResultReport;
    return {
      siteNo: r.site,
      programmeCode: r.programme,
      kind: r.document === 'diploma' ? 'diploma' : 'certificate',
      examYear: yearOf(r.decidedOn),
      decidedOn: r.decidedOn,
      outcome: r.document === 'exam-parts' ? 'partial' : 'passed',
      projectTitle: null,
      projectMark: null,
      attributes: given({
        document: r.document,
        fundable: r.fundable === false ? false : undefined,
        provider: r.provider,
        genericParts: some(r.genericParts)?.map(genericPartOf),
        electives: some(r.electives),
        professionalParts: some(r.professionalParts),
      }),
      subjects: [],
    };
  },
  enrolmentOfResult: (report: ResultReport) => (report as VocationalResultReport).enrolment,
};
