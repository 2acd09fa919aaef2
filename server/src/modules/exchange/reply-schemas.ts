import { Type } from 'typebox';
import { OrNull } from '../../platform/http/schemas.ts';
import { Strict } from './message-schemas.ts';

export { ProblemReply } from '../../platform/http/schemas.ts';

/** JSON schemas of answers. What they do not declare does not leave. */
const Text = Strict({ nl: Type.String(), en: Type.String() });

export const SignalSchema = Strict(
  {
    code: Type.String({ examples: ['314'] }),
    severity: Type.Enum(['refusal', 'attention']),
    field: Type.String({ description: 'JSON pointer into the report' }),
    text: Text,
  },
  { title: 'Signal' },
);

// null: a parameter of the regulation is missing.
const CentsOrNull = Type.Union([Type.Integer(), Type.Null()]);

const LineSchema = Strict({
  category: Type.String(),
  description: Text,
  article: Type.String(),
  countBefore: Type.Number(),
  countAfter: Type.Number(),
  rateCents: CentsOrNull,
  beforeCents: CentsOrNull,
  afterCents: CentsOrNull,
  arithmetic: Type.String({ description: 'How the amount after the report came about, in euros' }),
});

export const ConsequenceSchema = Strict(
  {
    scheme: Type.String({ examples: ['vo'] }),
    fundingYear: Type.Integer(),
    countingDate: Type.String({ format: 'date' }),
    basis: Type.Enum(['counted', 'expected']),
    regulation: Type.String(),
    indexed: Type.Boolean(),
    beforeCents: Type.Integer(),
    afterCents: Type.Integer(),
    differenceCents: Type.Integer(),
    missing: Type.Array(Type.String(), { description: 'Parameters that are missing, so that the amounts are not the whole' }),
    lines: Type.Array(LineSchema),
    reason: Strict({ code: Type.String(), text: Text }),
  },
  { title: 'FundingConsequence', description: "What the report changes in the institution's funding by one scheme for one funding year" },
);

const Answer = {
  messageId: Type.String(),
  number: Type.Union([Type.String(), Type.Null()]),
  reportId: Type.String(),
  receivedAt: Type.String({ format: 'date-time' }),
  signals: Type.Array(SignalSchema),
  funding: Type.Array(ConsequenceSchema),
};

export const AcceptedReply = Strict(
  {
    status: Type.Literal('accepted'),
    ...Answer,
    learner: Strict({ learnerId: Type.String(), bsn: Type.Optional(Type.String()), educationNumber: Type.Optional(Type.String()) }),
  },
  { title: 'AcceptedReport' },
);

export const RefusedReply = Strict(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.Literal('report-refused'),
    ...Answer,
  },
  { title: 'RefusedReport' },
);

const Next = OrNull(Type.String({ description: 'Give it as `after` for the next page; null on the last page' }));

export const OverviewReply = Strict({
  referenceDate: Type.String({ format: 'date' }),
  items: Type.Array(
    Strict({
      learnerId: Type.String(),
      number: Type.String(),
      startDate: Type.String(),
      endDate: OrNull(Type.String()),
      givenNames: OrNull(Type.String()),
      surnamePrefix: OrNull(Type.String()),
      surname: OrNull(Type.String()),
      birthDate: Type.String(),
      sex: Type.String(),
      site: Type.String(),
      programme: Type.String(),
      yearOfStudy: OrNull(Type.Integer()),
      fundable: Type.Boolean(),
      reportId: OrNull(Type.String()),
    }),
  ),
  next: Next,
});

// What the sector's own reports say beside the common fields, as it was reported.
const Own = Type.Record(Type.String(), Type.Unknown(), { description: "The sector's own fields" });

const PeriodReply = Strict({
  startDate: Type.String(),
  endDate: OrNull(Type.String()),
  site: Type.String(),
  programme: Type.String(),
  yearOfStudy: OrNull(Type.Integer()),
  fundable: Type.Boolean(),
  attributes: Own,
});

const AdviceReply = Strict(
  {
    schoolYear: Type.Integer({ description: 'Year in which the school year began: 2025 is 2025/26' }),
    site: Type.String(),
    advice: OrNull(Type.String()),
    revisedAdvice: OrNull(Type.String()),
    test: OrNull(Own),
    earlierTests: Type.Array(Own),
    etag: OrNull(Type.String()),
  },
  { title: 'SchoolAdvice' },
);

export const AdvicesReply = Strict({ items: Type.Array(AdviceReply) });

export const LearnerReply = Strict({
  learnerId: Type.String(),
  bsn: OrNull(Type.String()),
  educationNumber: OrNull(Type.String()),
  birthDate: Type.String(),
  deceasedOn: OrNull(Type.String()),
  sex: Type.String(),
  givenNames: OrNull(Type.String()),
  surnamePrefix: OrNull(Type.String()),
  surname: OrNull(Type.String()),
  postcode: OrNull(Type.String()),
  country: Type.String(),
  enrolments: Type.Array(
    Strict({
      number: Type.String(),
      sector: Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo']),
      startDate: Type.String(),
      endDate: OrNull(Type.String()),
      endReason: OrNull(Type.String()),
      attributes: Own,
      etag: OrNull(Type.String()),
      periods: Type.Array(PeriodReply),
    }),
  ),
  schoolAdvices: Type.Array(AdviceReply),
  /** Enrolments elsewhere in the same time: that they exist, not what they are. */
  otherEnrolments: Type.Array(Strict({ startDate: Type.String(), endDate: OrNull(Type.String()), institution: Type.String() })),
  results: Type.Array(
    Strict({
      number: Type.String(),
      sector: Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo']),
      site: Type.String(),
      programme: Type.String(),
      kind: Type.String(),
      examYear: Type.Integer(),
      decidedOn: OrNull(Type.String()),
      outcome: Type.String(),
      projectTitle: OrNull(Type.String()),
      projectMark: OrNull(Type.Number()),
      attributes: Own,
      etag: OrNull(Type.String()),
      subjects: Type.Array(
        Strict({
          subject: Type.String(),
          countsForDiploma: Type.Boolean(),
          part: OrNull(Type.String()),
          level: OrNull(Type.String()),
          schoolMark: OrNull(Type.Number()),
          centralMark1: OrNull(Type.Number()),
          centralMark2: OrNull(Type.Number()),
          centralMark3: OrNull(Type.Number()),
          finalMark: OrNull(Type.Integer()),
        }),
      ),
    }),
  ),
});

export const ReportItem = Strict({
  reportId: Type.String(),
  messageId: Type.String(),
  kind: Type.String(),
  number: OrNull(Type.String()),
  learnerId: OrNull(Type.String()),
  learnerName: OrNull(Type.String()),
  status: Type.String(),
  receivedAt: Type.String(),
  actor: Type.String(),
  signals: Type.Array(SignalSchema),
  funding: Type.Array(ConsequenceSchema),
});

export const ReportsReply = Strict({ items: Type.Array(ReportItem), next: Next });

export const NotificationItem = Strict({
  notificationId: Type.String(),
  at: Type.String(),
  kind: Type.String(),
  learnerId: OrNull(Type.String()),
  learnerName: OrNull(Type.String()),
  number: OrNull(Type.String()),
  body: Type.Unknown(),
});

export const NotificationsReply = Strict({
  items: Type.Array(NotificationItem),
  /** Notifications not yet acknowledged in all. */
  pending: Type.Integer(),
});
