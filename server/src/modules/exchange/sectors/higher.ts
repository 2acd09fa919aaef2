import { Type } from 'typebox';
import { HIGHER_DEGREES, STUDY_PHASES, TEACHING_FORMS, yearOf } from '../../register/index.ts';
import { Head, LearnerKeySchema, Number_, Strict } from '../message-schemas.ts';
import type { EnrolmentReport, ReportedPeriod, ResultReport } from '../model.ts';
import type { HigherEnrolmentReport, HigherPeriod, HigherResultReport } from './higher-report.ts';
import { ENROLMENT, given, PERIOD, periodsOf, type SectorMessages, sectorField } from './sector-messages.ts';

const Isat = Type.String({ pattern: '^[0-9]{5}$', description: 'Programme (ISAT)', examples: ['34401'] });
const Form = Type.Enum([...TEACHING_FORMS], { description: 'Form of teaching (onderwijsvorm)' });

const Period = Strict({
  ...PERIOD,
  programme: Isat,
  form: Form,
  phase: Type.Optional(Type.Enum([...STUDY_PHASES], { description: 'Phase (opleidingsfase); absent means that of the programme' })),
  firstEnrolment: Type.Optional(
    Type.Boolean({ description: 'Programme of first enrolment (opleiding van eerste inschrijving); absent means true' }),
  ),
  intensiveProgramme: Type.Optional(Type.Boolean({ description: 'Takes part in an intensive programme' })),
  yearOfStudy: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
  fundable: Type.Optional(Type.Boolean({ description: 'false marks the enrolment as not to be funded; absent means true' })),
});

const EnrolmentBody = Strict(
  {
    sector: sectorField(['hbo', 'wo']),
    ...ENROLMENT,
    registration: Type.Optional(
      Type.Enum(['student', 'extraneus'], { description: 'Form of enrolment (inschrijvingsvorm); absent means student' }),
    ),
    studentNumber: Type.Optional(
      Type.String({ pattern: '^[A-Za-z0-9]{1,12}$', description: "The institution's number of the student; never a citizen number" }),
    ),
    periods: periodsOf(Period),
  },
  { title: 'HigherEnrolmentReport', description: 'Higher education: an enrolment with its full history' },
);

const ResultBody = Strict(
  {
    sector: sectorField(['hbo', 'wo']),
    ...Head,
    learner: LearnerKeySchema,
    degree: Type.Enum([...HIGHER_DEGREES], { description: 'Degree, or the propaedeutic exam' }),
    enrolment: Type.Optional(Number_),
    site: Type.String({ pattern: '^[0-9]{2}$' }),
    programme: Isat,
    form: Form,
    decidedOn: Type.String({ format: 'date', description: 'Day on which the degree was reached (datum diploma)' }),
    fundable: Type.Optional(
      Type.Boolean({ description: 'Whether it should count for funding (eerste graad); absent means true, but for a propaedeutic exam' }),
    ),
    jointInstitutions: Type.Optional(
      Type.Integer({ minimum: 2, maximum: 20, description: 'Dutch institutions that award it together; it counts for a share' }),
    ),
  },
  { title: 'HigherResultReport', description: 'Higher education: a degree or a propaedeutic exam' },
);

/** Higher education (Regeling financiën hoger onderwijs, bijlage 10). */
export const higher: SectorMessages = {
  enrolment: EnrolmentBody,
  result: ResultBody,
  enrolmentAttributes: (report: EnrolmentReport) => {
    const { registration, studentNumber } = report as HigherEnrolmentReport;
    return given({ registration: registration ?? 'student', studentNumber });
  },
  periodAttributes: (period: ReportedPeriod) => {
    const { form, phase, firstEnrolment, intensiveProgramme } = period as HigherPeriod;
    return given({ form, phase, firstEnrolment: firstEnrolment ?? phase !== 'bridging', intensiveProgramme });
  },
  resultFields: (report: ResultReport) => {
    const r = report as HigherResultReport;
    const isDegree = r.degree !== 'propaedeutic';
    return {
      siteNo: r.site,
      programmeCode: r.programme,
      kind: isDegree ? 'degree' : 'certificate',
      examYear: yearOf(r.decidedOn),
      decidedOn: r.decidedOn,
      outcome: 'passed',
      projectTitle: null,
      projectMark: null,
      attributes: given({
        degree: r.degree,
        form: r.form,
        fundable: isDegree && r.fundable === false ? false : undefined,
        jointInstitutions: r.jointInstitutions,
      }),
      subjects: [],
    };
  },
  enrolmentOfResult: (report: ResultReport) => (report as HigherResultReport).enrolment,
};
