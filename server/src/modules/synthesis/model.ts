import type { IsoDate, ResultSubject, VoAttributes } from '../register/index.ts';

export type KnownSex = 'male' | 'female';

/** Programmes by elementcode. */
export type Programmes = ReadonlyMap<string, VoAttributes>;

/** Pupils wanted at one place in the country: a row of the published table, all its years of study apart. */
export type Target = {
  readonly brin: string;
  readonly siteNo: string;
  readonly programmeCode: string;
  readonly yearOfStudy: number;
  readonly sex: KnownSex;
  readonly pupils: number;
};

export type Place = { readonly latitude: number; readonly longitude: number };
export type SiteInput = {
  readonly brin: string;
  readonly siteNo: string;
  readonly postcode: string | null;
  readonly place: Place | null;
  /** School years in which the site exists from the first day to the last. */
  readonly schoolYears: ReadonlySet<number>;
};
export type PostcodeArea = { readonly postcode4: string; readonly inhabitants: number; readonly place: Place };

/** Everything the country is made from, read from the register once. Sites by brin and number: '00AH07'. */
export type CountryInput = {
  readonly targets: readonly Target[];
  readonly sites: ReadonlyMap<string, SiteInput>;
  readonly areas: readonly PostcodeArea[];
  readonly programmes: Programmes;
};

/** First free number of each kind; regions hand them on to one another, so that the country is numbered without gaps. */
export type Numbers = {
  readonly learner: number;
  readonly enrolment: number;
  readonly result: number;
  readonly household: number;
  readonly educationNumber: number;
};

export type LearnerRow = {
  readonly learnerId: number;
  readonly bsn: string | null;
  readonly educationNumber: string | null;
  readonly birthDate: IsoDate;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: KnownSex;
  readonly givenNames: string;
  readonly surnamePrefix: string | null;
  readonly surname: string;
  readonly postcode: string | null;
  readonly householdId: number;
};

export type PeriodRow = {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly siteNo: string;
  readonly programmeCode: string;
  readonly yearOfStudy: number;
};

export type EnrolmentRow = {
  readonly learnerId: number;
  readonly enrolmentId: number;
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly brin: string;
  readonly number: string;
  readonly endReason: string | null;
  readonly periods: readonly PeriodRow[];
};

export type ResultRow = {
  readonly learnerId: number;
  readonly resultId: number;
  readonly enrolmentId: number;
  readonly brin: string;
  readonly number: string;
  readonly siteNo: string;
  readonly programmeCode: string;
  readonly kind: 'exam' | 'diploma';
  readonly examYear: number;
  readonly decidedOn: IsoDate;
  readonly outcome: 'passed' | 'failed';
  readonly projectTitle: string | null;
  readonly projectMark: number | null;
  readonly subjects: readonly ResultSubject[];
};

/** One region, complete: ready to load in one transaction. */
export type RegionRows = {
  readonly learners: readonly LearnerRow[];
  readonly enrolments: readonly EnrolmentRow[];
  readonly results: readonly ResultRow[];
  readonly next: Numbers;
};
