/** What the API says, in the portal's words. */
export type Text = { nl: string; en: string };
export type Signal = { code: string; severity: 'refusal' | 'attention'; field: string; text: Text };
export type FundingLine = {
  category: string;
  description: Text;
  article: string;
  countBefore: number;
  countAfter: number;
  rateCents: number;
  beforeCents: number;
  afterCents: number;
};
export type FundingConsequence = {
  fundingYear: number;
  countingDate: string;
  basis: 'counted' | 'expected';
  regulation: string;
  indexed: boolean;
  beforeCents: number;
  afterCents: number;
  differenceCents: number;
  lines: FundingLine[];
  reason: { code: string; text: Text };
};
export type Sex = 'male' | 'female' | 'unknown';
export type LearnerKey = {
  bsn?: string;
  educationNumber?: string;
  birthDate: string;
  sex: Sex;
  givenNames?: string;
  surnamePrefix?: string;
  surname?: string;
  postcode?: string;
};
export type ReportedPeriod = { startDate: string; site: string; programme: string; yearOfStudy: number; fundable?: boolean };
export type EndReason = 'graduated' | 'transferred' | 'left' | 'moved-abroad' | 'deceased' | 'other';
export type EnrolmentContent = {
  learner: LearnerKey;
  startDate: string;
  endDate?: string;
  endReason?: EndReason;
  periods: ReportedPeriod[];
};
export type Outcome = 'pending' | 'passed' | 'failed' | 'withdrawn' | 'spread' | 'partial';
export type ReportedSubject = { subject: string; level?: string; schoolMark?: number; centralMark1?: number; finalMark?: number };
export type ResultContent = {
  learner: LearnerKey;
  site: string;
  programme: string;
  examYear: number;
  decidedOn?: string;
  outcome: Outcome;
  projectTitle?: string;
  projectMark?: number;
  subjects: ReportedSubject[];
};
export type Site = { siteNo: string; name: string };
export type Institution = { brin: string; name: string; sites: Site[] };
export type Programme = {
  sector: string;
  code: string;
  name: string;
  level: string;
  secondary: { minYear: number; maxYear: number; examinable: boolean } | null;
};
export type EnrolmentRow = {
  number: string;
  learnerId: string;
  givenNames: string | null;
  surnamePrefix: string | null;
  surname: string | null;
  birthDate: string;
  startDate: string;
  endDate: string | null;
  site: string;
  programme: string;
  yearOfStudy: number | null;
};
export type EnrolmentPage = { referenceDate: string; items: EnrolmentRow[]; next: string | null };
export type StatementLine = { category: string; description: Text; article: string; count: number; rateCents: number; amountCents: number };
export type FundingStatement = {
  brin: string;
  fundingYear: number;
  countingDate: string;
  basis: 'counted' | 'expected';
  regulation: string;
  indexed: boolean;
  provisional: boolean;
  asKnownOn: string | null;
  lines: StatementLine[];
  totalCents: number;
};
export type EnrolmentPeriodView = {
  startDate: string;
  endDate: string | null;
  site: string;
  programme: string;
  yearOfStudy: number | null;
  fundable: boolean;
};
export type EnrolmentView = {
  number: string;
  startDate: string;
  endDate: string | null;
  endReason: string | null;
  periods: EnrolmentPeriodView[];
};
export type SubjectView = {
  subject: string;
  level: string | null;
  schoolMark: number | null;
  centralMark1: number | null;
  finalMark: number | null;
};
export type ResultView = {
  number: string;
  site: string;
  programme: string;
  examYear: number;
  decidedOn: string | null;
  outcome: Outcome;
  projectTitle: string | null;
  projectMark: number | null;
  subjects: SubjectView[];
};
export type LearnerView = {
  learnerId: string;
  bsn: string | null;
  educationNumber: string | null;
  birthDate: string;
  sex: Sex;
  givenNames: string | null;
  surnamePrefix: string | null;
  surname: string | null;
  postcode: string | null;
  enrolments: EnrolmentView[];
  otherEnrolments: { startDate: string; endDate: string | null; institution: string }[];
  results: ResultView[];
};
export type ReportItem = {
  reportId: string;
  kind: string;
  number: string | null;
  status: 'accepted' | 'refused';
  receivedAt: string;
  actor: string;
  learnerId: string | null;
  learnerName: string | null;
  signals: Signal[];
  funding: FundingConsequence[];
};
export type Notification = {
  notificationId: string;
  at: string;
  kind: string;
  number: string | null;
  learnerId: string | null;
  learnerName: string | null;
  body: { otherInstitution?: string; otherStart?: string; otherEnd?: string | null; fundingYear?: number; differenceCents?: number };
};
export type CountedLearner = {
  learnerId: string;
  number: string;
  category: string | null;
  halves: number;
  reason: { code: string; text: Text };
};
