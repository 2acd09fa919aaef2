import type { IsoDate, LearningPath, MboLevel } from '../../register/index.ts';
import type { EnrolmentReport, ReportedPeriod, ResultReport } from '../model.ts';

/** A part of the history of an enrolment in vocational education (Regeling gegevensverstrekking persoonsgebonden nummer BVE, bijlage C). */
export type VocationalPeriod = ReportedPeriod & {
  readonly learningPath: LearningPath;
  /** Absent means full-time. */
  readonly partTime?: boolean;
  readonly level?: MboLevel;
  readonly route?: string;
  readonly routePhase?: 'vo' | 'mbo';
  /** Codes of provider and location in the register of institutions and programmes (RIO). */
  readonly provider?: string;
  readonly location?: string;
  readonly attendanceLocation?: string;
};

/** A practical training agreement (praktijkovereenkomst): for the qualification or for one elective. Ends are last days. */
export type TrainingAgreement = {
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly startDate: IsoDate;
  readonly plannedEndDate: IsoDate;
  readonly endDate?: IsoDate;
  readonly hours?: number;
  readonly company: string;
  readonly programme?: string;
  readonly elective?: string;
};

export type SupportPeriod = { readonly startDate: IsoDate; readonly endDate?: IsoDate };

/** An enrolment in vocational education, always with its full history and all its agreements. */
export type VocationalEnrolmentReport = Omit<EnrolmentReport, 'periods'> & {
  readonly plannedEndDate: IsoDate;
  readonly priorEducation?: string;
  readonly leavingReason?: string;
  readonly periods: readonly VocationalPeriod[];
  readonly practicalTraining?: readonly TrainingAgreement[];
  readonly extraSupport?: readonly SupportPeriod[];
};

/** A generic exam part: language, arithmetic or English. Marks: 6.5. */
export type GenericPart = {
  readonly number: string;
  readonly code: string;
  readonly level?: string;
  readonly finalMark?: number;
  readonly exemption?: string;
  readonly schoolMark?: number;
  readonly schoolExemption?: string;
  readonly centralMark?: number;
  readonly centralExemption?: string;
};
export type Elective = { readonly number: string; readonly code: string; readonly achieved: boolean; readonly certificate?: boolean };
export type ProfessionalPart = { readonly number: string; readonly code: string; readonly certificate?: boolean };

/** A diploma with its exam parts, a certificate or declaration, or exam parts without a diploma. */
export type VocationalResultReport = ResultReport & {
  readonly document: 'diploma' | 'certificate' | 'declaration' | 'exam-parts';
  /** The institution's own number of the enrolment in which it was reached. */
  readonly enrolment?: string;
  readonly site: string;
  readonly programme: string;
  readonly decidedOn: IsoDate;
  readonly fundable?: boolean;
  readonly provider?: string;
  readonly genericParts?: readonly GenericPart[];
  readonly electives?: readonly Elective[];
  readonly professionalParts?: readonly ProfessionalPart[];
};
