import type { IsoDate, ResultOutcome, Sector, Sex } from '../register/index.ts';

/** How a school names a learner. Either number, or names and address with neither (then the register identifies). */
export type LearnerKey = {
  readonly bsn?: string;
  readonly educationNumber?: string;
  /** '2012-05-17', or '2012-05' or '2012' where the rest is unknown. */
  readonly birthDate: string;
  readonly sex: Sex;
  readonly givenNames?: string;
  readonly surnamePrefix?: string;
  readonly surname?: string;
  readonly postcode?: string;
  readonly country?: string;
};

/** Heading of every message (kopgegevens). */
export type MessageHead = {
  /** Unique within the school; the same one again gets the same answer. */
  readonly messageId: string;
  /** ISO 8601 instant at which the school composed it; an older message after a newer one is refused (312). */
  readonly composedAt: string;
};

/** A part of an enrolment's history as every sector reports it; sectors add fields of their own (see sectors/). */
export type ReportedPeriod = {
  readonly startDate: IsoDate;
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy?: number;
  readonly fundable?: boolean;
};

/** Message 3: an enrolment, always with its full history. `endDate` is the last day enrolled. */
export type EnrolmentReport = MessageHead & {
  /** Absent means vo. */
  readonly sector?: Sector;
  readonly learner: LearnerKey;
  readonly startDate: IsoDate;
  readonly endDate?: IsoDate;
  readonly endReason?: string;
  readonly periods: readonly ReportedPeriod[];
};

/** An exam result, diploma or degree as every sector reports it; sectors add fields of their own (see sectors/). */
export type ResultReport = MessageHead & {
  /** Absent means vo. */
  readonly sector?: Sector;
  readonly learner: LearnerKey;
};

/** Exam data of a learner in secondary education (Regeling gegevenslevering onderwijsnummer VO, bijlage 2). Marks: 6.5. */
export type SecondaryResultReport = ResultReport & {
  readonly site: string;
  readonly programme: string;
  readonly examYear: number;
  readonly decidedOn?: IsoDate;
  readonly outcome: ResultOutcome;
  readonly projectTitle?: string;
  readonly projectMark?: number;
  readonly subjects: ReadonlyArray<{
    readonly subject: string;
    readonly countsForDiploma?: boolean;
    readonly part?: 'common' | 'profile' | 'free';
    readonly level?: string;
    readonly schoolMark?: number;
    readonly centralMark1?: number;
    readonly centralMark2?: number;
    readonly centralMark3?: number;
    readonly finalMark?: number;
  }>;
};

export type Severity = 'refusal' | 'attention';

/** One outcome of a check: code, severity, the field (JSON pointer into the report) and text in both languages. */
export type Signal = {
  readonly code: string;
  readonly severity: Severity;
  readonly field: string;
  readonly text: { readonly nl: string; readonly en: string };
};
