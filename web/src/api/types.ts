import type { paths } from './generated.ts';

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;
type Reply<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer R } } } ? Json<R> : never;
type Body<P extends keyof paths> = paths[P] extends { put: { requestBody?: infer B } } ? Json<NonNullable<B>> : never;

export type Session = Reply<'/v1/session'>;
export type Institution = Reply<'/v1/institutions/{brin}'>;
export type Programme = Reply<'/v1/programmes'>['items'][number];

export type EnrolmentPage = Reply<'/v1/institutions/{brin}/enrolments'>;
export type EnrolmentRow = EnrolmentPage['items'][number];
export type EnrolmentReport = Body<'/v1/institutions/{brin}/enrolments/{number}'>;
export type ResultReport = Body<'/v1/institutions/{brin}/results/{number}'>;
/** A report without its heading, which is added when it is sent. */
export type EnrolmentContent = Omit<EnrolmentReport, 'messageId' | 'composedAt'>;
export type ResultContent = Omit<ResultReport, 'messageId' | 'composedAt'>;
export type LearnerKey = EnrolmentReport['learner'];
export type Sex = LearnerKey['sex'];
export type ReportedPeriod = EnrolmentReport['periods'][number];
export type EndReason = NonNullable<EnrolmentReport['endReason']>;
export type Outcome = ResultReport['outcome'];

// The description gives sex, outcome and status as text; these are the values that reports can have.
type LearnerReply = Reply<'/v1/institutions/{brin}/learners/{learnerId}'>;
export type EnrolmentView = LearnerReply['enrolments'][number];
export type ResultView = Omit<LearnerReply['results'][number], 'outcome'> & { outcome: Outcome };
export type LearnerView = Omit<LearnerReply, 'sex' | 'results'> & { sex: Sex; results: ResultView[] };

export type ReportItem = Omit<Reply<'/v1/institutions/{brin}/reports'>['items'][number], 'status'> & { status: 'accepted' | 'refused' };
export type Signal = ReportItem['signals'][number];
export type FundingConsequence = ReportItem['funding'][number];
export type Text = Signal['text'];

export type FundingStatement = Reply<'/v1/institutions/{brin}/funding/{year}'>;

type LearnersQuery = NonNullable<paths['/v1/institutions/{brin}/funding/{year}/learners']['get']['parameters']['query']>;
export type FundedCategory = NonNullable<LearnersQuery['category']>;

/** What a notification tells besides its kind; which members there are depends on it. */
type NotificationBody = {
  readonly otherInstitution?: string;
  readonly otherStart?: string;
  readonly fundingYear?: number;
  readonly differenceCents?: number;
};
export type Notification = Omit<Reply<'/v1/institutions/{brin}/notifications'>['items'][number], 'body'> & {
  readonly body: NotificationBody;
};
