import { type TSchema, Type } from 'typebox';
import { PUPIL_CATEGORIES } from '../model.ts';

const Strict = <T extends Record<string, TSchema>>(properties: T, options: Record<string, unknown> = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });
const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const Text = Strict({ nl: Type.String(), en: Type.String() });
const Cents = (description: string) => Type.Integer({ description: `${description}, in cents of a euro` });

export const YearParams = Strict({
  brin: Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)', examples: ['18BR'] }),
  year: Type.Integer({ minimum: 2000, maximum: 2199, description: 'Funding year, a calendar year', examples: [2027] }),
});

export const StatementQuery = Strict({
  asKnownOn: Type.Optional(
    Type.String({ format: 'date-time', maxLength: 35, description: 'What the register knew at that moment; absent means now' }),
  ),
});

export const LearnersQuery = Strict({
  category: Type.Optional(
    Type.Enum([...PUPIL_CATEGORIES], { description: 'Only learners who count in this line; absent means everyone enrolled' }),
  ),
  after: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$', description: 'The `next` of the page before' })),
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100 }),
});

const RateReply = Strict({ category: Type.String(), description: Text, article: Type.String(), rateCents: Cents('Amount of one') });

export const StatementReply = Strict({
  brin: Type.String(),
  fundingYear: Type.Integer(),
  countingDate: Type.String({ format: 'date' }),
  basis: Type.Enum(['counted', 'expected'], { description: "'expected' while the counting date is still to come" }),
  regulation: Type.String(),
  indexed: Type.Boolean({ description: 'false: the amounts of an earlier year, not yet indexed' }),
  provisional: Type.Boolean(),
  asKnownOn: OrNull(Type.String({ format: 'date-time' })),
  lines: Type.Array(
    Strict({
      category: Type.String(),
      description: Text,
      article: Type.String({ description: 'Where this is laid down' }),
      count: Type.Number({ description: 'Sites or pupils; halves occur' }),
      rateCents: Cents('Amount of one'),
      amountCents: Cents('Count times rate'),
    }),
  ),
  totalCents: Cents('Sum of the lines'),
});

export const LearnersReply = Strict({
  items: Type.Array(
    Strict({
      learnerId: Type.String(),
      number: Type.String({ description: "The school's own number of the enrolment" }),
      category: OrNull(Type.String()),
      halves: Type.Integer({ description: '2 counts in full, 1 for one half, 0 not' }),
      reason: Strict({ code: Type.String(), text: Text }),
    }),
  ),
  next: OrNull(Type.String({ description: 'Give it as `after` for the next page; null on the last page' })),
});

export const RegulationsReply = Strict({
  items: Type.Array(
    Strict({
      id: Type.String(),
      title: Text,
      fromYear: Type.Integer(),
      throughYear: OrNull(Type.Integer()),
      indexedThroughYear: Type.Integer({ description: 'Later years reuse the amounts, not yet indexed' }),
      provisional: Type.Boolean(),
      sources: Type.Array(Type.String()),
      rates: Type.Array(RateReply),
    }),
  ),
});

const ProblemReply = Strict(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    errors: Type.Optional(
      Type.Array(Strict({ in: Type.String(), pointer: Type.String(), code: Type.String(), message: Type.String(), fix: Type.String() })),
    ),
  },
  { description: 'RFC 9457' },
);

export const PROBLEMS = { 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply };
