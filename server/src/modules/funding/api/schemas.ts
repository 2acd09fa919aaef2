import { Type } from 'typebox';
import { OrNull, ProblemReply, Strict } from '../../../platform/http/schemas.ts';

const Text = Strict({ nl: Type.String(), en: Type.String() });
const Cents = (description: string) => Type.Integer({ description: `${description}, in cents of a euro` });

export const YearParams = Strict({
  brin: Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)', examples: ['18BR'] }),
  year: Type.Integer({ minimum: 2000, maximum: 2199, description: 'Funding year, a calendar year', examples: [2027] }),
});

const SchemeId = Type.Enum(['vo', 'po', 'mbo', 'ho', 'newcomers-vo', 'newcomers-po'], {
  description: "Funding scheme; absent means that of the institution's first sector",
});

export const StatementQuery = Strict({
  scheme: Type.Optional(SchemeId),
  asKnownOn: Type.Optional(
    Type.String({ format: 'date-time', maxLength: 35, description: 'What the register knew at that moment; absent means now' }),
  ),
});

export const LearnersQuery = Strict({
  scheme: Type.Optional(SchemeId),
  category: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9:/._-]{1,80}$',
      description: 'Only learners who count in this category; absent means everyone the scheme looked at',
    }),
  ),
  after: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$', description: 'The `next` of the page before' })),
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100 }),
});

const LineReply = Strict({
  category: Type.String(),
  description: Text,
  article: Type.String({ description: 'Where this is laid down' }),
  count: Type.Number({ description: 'Sites, pupils or what the description says; fractions occur' }),
  rateCents: OrNull(Cents('Amount of one; null when a parameter is missing')),
  amountCents: OrNull(Cents('The amount; null when a parameter is missing')),
  inputs: Type.Array(
    Strict({ key: Type.String(), text: Text, value: OrNull(Type.Number()), source: Type.String({ description: 'Where it comes from' }) }),
    { description: 'The numbers that went into the line' },
  ),
  arithmetic: Type.String({ description: 'The calculation with its numbers, amounts in euros', examples: ['14 × 7766.86 = 108736.04'] }),
  missing: Type.Array(Type.String(), { description: 'Parameters that are not published or not entered, so that there is no amount' }),
});

/** What an institution receives by one scheme for one year, line by line. */
export const StatementReply = Strict({
  brin: Type.String(),
  scheme: SchemeId,
  fundingYear: Type.Integer(),
  countingDates: Type.Array(Type.String({ format: 'date' })),
  basis: Type.Enum(['counted', 'expected'], { description: "'expected' while the last counting date is still to come" }),
  regulation: Type.String(),
  indexed: Type.Boolean({ description: 'false: the amounts of an earlier year, not yet indexed' }),
  provisional: Type.Boolean(),
  asKnownOn: OrNull(Type.String({ format: 'date-time' })),
  lines: Type.Array(LineReply),
  totalCents: Cents('Sum of the lines whose amount is known'),
  missing: Type.Array(Type.String(), { description: 'Not empty: the total is not the whole' }),
});

export const LearnersReply = Strict({
  unitsPerOne: Type.Integer({ description: 'Units of one whole learner' }),
  items: Type.Array(
    Strict({
      learnerId: Type.String(),
      number: OrNull(Type.String({ description: "The school's own number of the enrolment or result" })),
      category: OrNull(Type.String()),
      units: Type.Integer({ description: '0: does not count' }),
      reason: Strict({ code: Type.String(), text: Text }),
    }),
  ),
  next: OrNull(Type.String({ description: 'Give it as `after` for the next page; null on the last page' })),
});

const BrinParam = Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)', examples: ['18BR'] });
const StatementNumber = Type.String({
  pattern: '^[A-Z-]{2,12}-[0-9]{4}-[0-9]{2}[A-Z]{2}-[0-9]{1,4}$',
  description: 'Number of the statement',
  examples: ['VO-2027-18BR-1'],
});

export const StatementsParams = Strict({ brin: BrinParam });
export const NumberParams = Strict({ brin: BrinParam, number: StatementNumber });
export const LearnerParams = Strict({
  brin: BrinParam,
  learnerId: Type.String({ pattern: '^[0-9]{1,18}$', description: "The register's own identifier; says nothing about the person" }),
});
export const DocumentQuery = Strict({
  language: Type.Union([Type.Literal('nl'), Type.Literal('en')], { default: 'nl', description: 'Language of the document' }),
});
export const StatementsQuery = Strict({
  scheme: Type.Optional(SchemeId),
  fundingYear: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2199 })),
  before: Type.Optional(StatementNumber),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
});

const ENTRY = {
  number: Type.String(),
  brin: Type.String(),
  scheme: SchemeId,
  fundingYear: Type.Integer(),
  version: Type.Integer(),
  asKnownOn: Type.String({ format: 'date-time', description: 'It says what the register knew at this moment' }),
  issuedAt: Type.String({ format: 'date-time' }),
  totalCents: Cents('The amount'),
  differenceCents: Cents('Difference with the version before; the amount itself for a first version'),
};
export const StatementsReply = Strict({
  items: Type.Array(Strict(ENTRY)),
  next: OrNull(Type.String({ description: 'Give it as `before` for the next page; null on the last page' })),
});

const DifferenceReply = Strict({
  category: Type.String(),
  description: Text,
  countBefore: Type.Number(),
  countAfter: Type.Number(),
  differenceCents: Cents('After less before'),
});
export const IssuedStatementReply = Strict({
  ...ENTRY,
  institutionName: Type.String(),
  counts: Type.Record(Type.String(), Type.Integer(), { description: 'Counts in units, by category' }),
  differences: Type.Array(DifferenceReply, { description: 'With the version before' }),
  statement: StatementReply,
});
export const RecomputationReply = Strict({
  same: Type.Boolean({ description: 'Agrees to the cent, line by line' }),
  totalCents: Cents('As computed now'),
  differences: Type.Array(DifferenceReply),
});

export const ProjectionBody = Strict(
  {
    scheme: Type.Optional(SchemeId),
    fundingYear: Type.Integer({ minimum: 1900, maximum: 2199 }),
    changes: Type.Array(
      Strict({
        category: Type.String({ pattern: '^[A-Za-z0-9:/._-]{1,80}$' }),
        difference: Type.Number({ minimum: -100_000, maximum: 100_000, description: 'So many learners more, or fewer' }),
      }),
      { maxItems: 200, description: 'Empty: what the year brings if nothing changes' },
    ),
  },
  { title: 'FundingProjection' },
);
export const ProjectionReply = Strict({
  before: StatementReply,
  after: StatementReply,
  differenceCents: Cents('After less before'),
  categories: Type.Array(Strict({ category: Type.String(), description: Text, count: Type.Number() }), {
    description: 'In what changes can be thought of, with the counts now',
  }),
});

export const OverviewReply = Strict({
  brin: Type.String(),
  schemes: Type.Array(
    Strict({
      scheme: SchemeId,
      title: Text,
      unitsPerOne: Type.Integer({ description: 'Units of one whole learner in counts' }),
      years: Type.Array(
        Strict({
          fundingYear: Type.Integer(),
          countingDate: Type.String({ format: 'date', description: 'The last day on which is counted' }),
          basis: Type.Enum(['counted', 'expected']),
        }),
        { description: 'Oldest first' },
      ),
    }),
  ),
  enrolled: Type.Array(Strict({ sector: Type.Enum(['po', 'vo', 'mbo', 'hbo', 'wo']), learners: Type.Integer() }), {
    description: 'Learners enrolled today',
  }),
});

export const LearnerFundingReply = Strict({
  items: Type.Array(
    Strict({
      scheme: SchemeId,
      fundingYear: Type.Integer(),
      basis: Type.Enum(['counted', 'expected']),
      unitsPerOne: Type.Integer(),
      standings: Type.Array(
        Strict({
          number: OrNull(Type.String()),
          date: OrNull(Type.String({ format: 'date' })),
          category: OrNull(Type.String()),
          units: Type.Integer({ description: '0: does not count' }),
          reason: Strict({ code: Type.String(), text: Text }),
        }),
      ),
    }),
  ),
});

export const RegulationsReply = Strict({
  items: Type.Array(
    Strict({
      scheme: SchemeId,
      id: Type.String(),
      title: Text,
      fromYear: Type.Integer(),
      throughYear: OrNull(Type.Integer()),
      indexedThroughYear: Type.Integer({ description: 'Later years reuse the amounts, not yet indexed' }),
      provisional: Type.Boolean(),
      sources: Type.Array(Type.String()),
      parameters: Type.Array(
        Strict({
          key: Type.String(),
          text: Text,
          unit: Type.Enum(['cents', 'number']),
          value: OrNull(Type.Number({ description: 'null: not published as far as is known' })),
          source: Type.String(),
        }),
      ),
    }),
  ),
});

export const PROBLEMS = { 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply };
