import type { paths } from '@leerbron/client/source';

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;
type Reply<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer R } } } ? Json<R> : never;
type Body<P extends keyof paths> = paths[P] extends { put: { requestBody?: infer B } } ? Json<NonNullable<B>> : never;

export type Session = Reply<'/v1/session'>;
export type Institution = Reply<'/v1/institutions/{brin}'>;
export type Programme = Reply<'/v1/programmes'>['items'][number];

export type EnrolmentPage = Reply<'/v1/institutions/{brin}/enrolments'>;
export type EnrolmentRow = EnrolmentPage['items'][number];
export type Sector = Institution['sectors'][number];
/** The sector's own fields, by name, as reported. */
export type Attributes = Readonly<Record<string, unknown>>;

export type EnrolmentReport = Body<'/v1/institutions/{brin}/enrolments/{number}'>;
export type ResultReport = Body<'/v1/institutions/{brin}/results/{number}'>;
export type LearnerKey = EnrolmentReport['learner'];
export type Sex = LearnerKey['sex'];
export type EndReason = NonNullable<EnrolmentReport['endReason']>;
/** The fields that periods of all sectors have; a sector adds its own. */
export type ReportedPeriod = {
  readonly startDate: string;
  readonly site: string;
  readonly programme: string;
  readonly yearOfStudy?: number;
  readonly fundable?: boolean;
};
/** An enrolment report without its heading, which is added when it is sent; a sector adds its own fields. */
export type EnrolmentContent = {
  readonly sector: Sector;
  readonly learner: LearnerKey;
  readonly startDate: string;
  readonly endDate?: string;
  readonly endReason?: EndReason;
  readonly periods: readonly ReportedPeriod[];
};
type VoResult = Extract<ResultReport, { readonly outcome: unknown; readonly examYear: number; readonly projectTitle?: string }>;
export type ResultContent = Omit<VoResult, 'messageId' | 'composedAt'>;
/** A result report of any sector without its heading; a sector adds its own fields. */
export type SectorResultContent = { readonly sector: Sector; readonly learner: LearnerKey; readonly [field: string]: unknown };
export type Outcome = VoResult['outcome'];

// The description gives sex, outcome and status as text; these are the values that reports can have.
type LearnerReply = Reply<'/v1/institutions/{brin}/learners/{learnerId}'>;
export type EnrolmentView = LearnerReply['enrolments'][number];
export type ResultView = Omit<LearnerReply['results'][number], 'outcome'> & { outcome: Outcome };
export type LearnerView = Omit<LearnerReply, 'sex' | 'results'> & { sex: Sex; results: ResultView[] };

export type SchoolAdviceView = LearnerReply['schoolAdvices'][number];
export type AdviceContent = Omit<Body<'/v1/institutions/{brin}/enrolments/{number}/school-advice'>, 'messageId' | 'composedAt'>;

export type ReportItem = Omit<Reply<'/v1/institutions/{brin}/reports'>['items'][number], 'status'> & { status: 'accepted' | 'refused' };
export type Signal = ReportItem['signals'][number];
export type FundingConsequence = ReportItem['funding'][number];
export type Text = Signal['text'];
export type Translated = Text;

export type FundingStatement = Reply<'/v1/institutions/{brin}/funding/{year}'>;

export type StatementLine = FundingStatement['lines'][number];
export type SchemeId = FundingStatement['scheme'];
export type FundingOverview = Reply<'/v1/institutions/{brin}/funding'>;
export type FundingScheme = FundingOverview['schemes'][number];
export type IssuedStatement = Reply<'/v1/institutions/{brin}/funding-statements/{number}'>;
export type LearnerFunding = Reply<'/v1/institutions/{brin}/learners/{learnerId}/funding'>['items'][number];
/** So many learners more, or fewer, in a category. */
export type WhatIf = { readonly category: string; readonly difference: number };

/** What a notification tells besides its kind; which members there are depends on it. */
type NotificationBody = {
  readonly otherInstitution?: string;
  readonly otherStart?: string;
  readonly fundingYear?: number;
  readonly differenceCents?: number;
  /** What happened to the person that changed the funding; absent when a report of another school did. */
  readonly cause?: string;
  readonly effectiveOn?: string;
  readonly deceasedOn?: string;
  readonly fields?: readonly string[];
  readonly countingDate?: string;
};
export type Notification = Omit<Reply<'/v1/institutions/{brin}/notifications'>['items'][number], 'body'> & {
  readonly body: NotificationBody;
};
