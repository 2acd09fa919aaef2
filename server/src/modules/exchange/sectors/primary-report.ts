import type { IsoDate } from '../../register/index.ts';
import type { EnrolmentReport, ReportedPeriod } from '../model.ts';

/** A period in primary or special education: the field groups Vestiging, Indicatie bekostiging, Leerjaar/groep, Gewicht, Soort onderwijs, Schoolsoort and Soort verblijf. */
export type PrimaryPeriod = ReportedPeriod & {
  readonly group?: string;
  readonly weight?: number;
  readonly weightScheme?: 1 | 2;
  readonly specialEducation?: string;
  readonly residence?: string;
  readonly supportCategory?: number;
};

/** Vroegschools programma. */
export type EarlyProgramme = { readonly startDate: IsoDate; readonly endDate?: IsoDate; readonly programme: string };
/** Ontwikkelingsperspectief. */
export type DevelopmentPlan = { readonly startDate: IsoDate; readonly endDate?: IsoDate };
/** Ambulante begeleiding: from which day, and by (in primary) or at (in special education) which school. */
export type Guidance = { readonly startDate: IsoDate; readonly school: string };
/** LGF-indicatie or indicatiestelling WEC. */
export type Indication = {
  readonly date: IsoDate;
  readonly kind: string;
  readonly centre?: string;
  readonly number?: string;
  readonly guidance?: readonly Guidance[];
};
export type ReportedStatement = {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly partnership: string;
  readonly number: string;
};
export type ExitProfile = {
  readonly startDate: IsoDate;
  readonly profile: 'day-activities' | 'work' | 'further-education';
  readonly programme?: string;
  readonly yearOfStudy?: number;
};
export type Arrangement = { readonly startDate: IsoDate; readonly school: string; readonly site: string };

/** Message 3 in primary and special education. */
export type PrimaryEnrolmentReport = Omit<EnrolmentReport, 'periods'> & {
  readonly originalStartDate?: IsoDate;
  readonly preschoolProgramme?: string;
  readonly preschoolMonths?: number;
  readonly culturalBackground?: 'not-applicable' | 'dutch' | 'other';
  readonly returnedTo?: string;
  readonly earlyProgrammes?: readonly EarlyProgramme[];
  readonly developmentPlans?: readonly DevelopmentPlan[];
  readonly indications?: readonly Indication[];
  readonly admissionStatements?: readonly ReportedStatement[];
  readonly exitProfiles?: readonly ExitProfile[];
  readonly arrangement?: Arrangement;
  readonly periods: readonly PrimaryPeriod[];
};
