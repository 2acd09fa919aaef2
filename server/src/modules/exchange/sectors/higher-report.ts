import type { HigherDegreeKind, IsoDate, StudyPhase, TeachingForm } from '../../register/index.ts';
import type { EnrolmentReport, ReportedPeriod, ResultReport } from '../model.ts';

/** A part of the history of an enrolment in higher education (Regeling financiën hoger onderwijs, bijlage 10). */
export type HigherPeriod = ReportedPeriod & {
  readonly form: TeachingForm;
  /** Absent means that of the programme. */
  readonly phase?: StudyPhase;
  /** Whether it is the programme of first enrolment (opleiding van eerste inschrijving); absent means it is. */
  readonly firstEnrolment?: boolean;
  readonly intensiveProgramme?: boolean;
};

export type HigherEnrolmentReport = Omit<EnrolmentReport, 'periods'> & {
  /** Absent means student. */
  readonly registration?: 'student' | 'extraneus';
  readonly studentNumber?: string;
  readonly periods: readonly HigherPeriod[];
};

/** A degree, or a propaedeutic exam, in higher education. */
export type HigherResultReport = ResultReport & {
  readonly degree: HigherDegreeKind;
  /** The institution's own number of the enrolment in which it was reached. */
  readonly enrolment?: string;
  readonly site: string;
  readonly programme: string;
  readonly form: TeachingForm;
  readonly decidedOn: IsoDate;
  /** Whether it should count for funding (eerste graad); absent means it should, but for a propaedeutic exam. */
  readonly fundable?: boolean;
  /** Dutch institutions that award it together. */
  readonly jointInstitutions?: number;
};
