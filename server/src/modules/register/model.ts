/**
 * What the register knows, as plain values. Dates are ISO 8601 calendar dates ('2026-10-01'), periods are half-open:
 * `start` is the first day, `end` the first day after, null while open. Marks are in tenths (65 is 6.5).
 */
export type Sector = 'po' | 'vo' | 'mbo' | 'hbo' | 'wo';
export type Sex = 'male' | 'female' | 'unknown';
export type IsoDate = string;

export type Period = { readonly start: IsoDate; readonly end: IsoDate | null };

/** A birth date of which the day, or the month and day, may be unknown. `first` is the first possible day. */
export type BirthDate = { readonly first: IsoDate; readonly precision: 'day' | 'month' | 'year' };

export type LearnerDetails = {
  readonly birthDate: BirthDate;
  readonly sex: Sex;
  readonly givenNames: string | null;
  readonly surnamePrefix: string | null;
  readonly surname: string | null;
  readonly postcode: string | null;
  readonly country: string;
  /** First day of settling in the Netherlands, for who was not born here; null when unknown or born here. */
  readonly arrivedOn: IsoDate | null;
  /** Right of residence of a learner without Dutch nationality (GBA table 56); null for Dutch nationals. */
  readonly residenceCode: string | null;
};

/** Fields that only some sectors have, by name; which, says the sector's own type (exchange/sectors). JSON values only. */
export type Attributes = Readonly<Record<string, unknown>>;

export type EnrolmentPeriod = Period & {
  readonly siteNo: string;
  readonly programmeCode: string;
  readonly yearOfStudy: number | null;
  readonly fundable: boolean;
  readonly attributes: Attributes;
};

export type Enrolment = Period & {
  /** null while the enrolment is only proposed by the report under evaluation. */
  readonly enrolmentId: string | null;
  readonly sector: Sector;
  readonly brin: string;
  readonly number: string;
  readonly endReason: string | null;
  readonly attributes: Attributes;
  readonly periods: readonly EnrolmentPeriod[];
  readonly lastReportId: string | null;
  readonly lastMessageId: string | null;
  /** ISO 8601 instant of the last accepted message, null for enrolments that came by another way. */
  readonly lastComposedAt: string | null;
};

export type ResultSubject = {
  readonly subjectCode: string;
  readonly countsForDiploma: boolean;
  readonly part: 'common' | 'profile' | 'free' | null;
  readonly level: string | null;
  readonly schoolMark: number | null;
  readonly centralMark1: number | null;
  readonly centralMark2: number | null;
  readonly centralMark3: number | null;
  readonly finalMark: number | null;
};

export type ResultOutcome = 'pending' | 'passed' | 'failed' | 'withdrawn' | 'spread' | 'partial';

export type Result = {
  readonly resultId: string | null;
  readonly enrolmentId: string | null;
  readonly sector: Sector;
  readonly brin: string;
  readonly number: string;
  readonly siteNo: string;
  readonly programmeCode: string;
  readonly kind: 'exam' | 'diploma' | 'certificate' | 'degree';
  readonly examYear: number;
  readonly decidedOn: IsoDate | null;
  readonly outcome: ResultOutcome;
  readonly projectTitle: string | null;
  readonly projectMark: number | null;
  readonly attributes: Attributes;
  readonly lastReportId: string | null;
  readonly lastMessageId: string | null;
  readonly lastComposedAt: string | null;
};

/** A result as a school reports it and as people look at it; rules about other reports never need the subjects. */
export type ResultWithSubjects = Result & { readonly subjects: readonly ResultSubject[] };

/** Everything the register holds about one learner that a check or a funding rule may need: at all institutions. */
export type LearnerFacts = {
  readonly learnerId: string;
  readonly bsn: string | null;
  readonly educationNumber: string | null;
  readonly deceasedOn: IsoDate | null;
  readonly details: LearnerDetails;
  readonly enrolments: readonly Enrolment[];
  readonly results: readonly Result[];
};

export type LearnerWithSubjects = Omit<LearnerFacts, 'results'> & { readonly results: readonly ResultWithSubjects[] };

/** What checks and funding need to know about institutions; held in memory, reloaded when it changes. */
export type SiteFacts = {
  readonly siteNo: string;
  readonly periods: readonly Period[];
  readonly name: string;
  readonly sectors: readonly Sector[];
};
export type InstitutionFacts = {
  readonly brin: string;
  readonly name: string;
  readonly periods: readonly Period[];
  readonly sectors: readonly Sector[];
  /** Kinds of school within it, such as VBO/MAVO/HAVO/VWO; null when unknown. */
  readonly structure: string | null;
  readonly sites: readonly SiteFacts[];
};

/** What a secondary-education programme (elementcode) is, for checks and funding. */
export type VoAttributes = {
  /** lower: first and second year of all types, third of havo and vwo where coded so. */
  readonly stage: 'lower' | 'upper';
  readonly track: 'mixed' | 'vwo' | 'havo' | 'mavo' | 'vmbo-gl' | 'vmbo-kb' | 'vmbo-bb' | 'practical' | 'international';
  /** Sent to adult general education (vavo); 'after-failing' counts for one half (Bekostigingsbesluit WVO art. 7b). */
  readonly vavo: 'no' | 'first' | 'after-failing';
  readonly learningSupport: boolean;
  readonly minYear: number;
  readonly maxYear: number;
  /** A final exam can be taken in it. */
  readonly examinable: boolean;
};

export type Programme = {
  readonly sector: Sector;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly nominalYears: number | null;
  readonly periods: readonly Period[];
  readonly vo: VoAttributes | null;
  /** What is kept about it beside its name, which differs by sector: see programme.ts. */
  readonly attributes: Attributes;
};

/** Reference data as pure rules see it. Lookups by key; absent means unknown. */
export type ReferenceData = {
  readonly institutions: ReadonlyMap<string, InstitutionFacts>;
  /** By `${sector}:${code}`. */
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Partnerships that decide about admission to special education, by number; absent or empty when none have been loaded. */
  readonly partnerships?: ReadonlyMap<string, { readonly sector: 'po' | 'vo'; readonly periods: readonly Period[] }>;
  /** Four-digit postcodes; empty when no geography has been loaded, then nothing is checked against it. */
  readonly postcodes: ReadonlySet<string>;
};
