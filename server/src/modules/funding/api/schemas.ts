import { type TSchema, Type } from 'typebox';

const Strict = <T extends Record<string, TSchema>>(properties: T, options: Record<string, unknown> = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });
const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

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
      pattern: '^[A-Za-z0-9:._-]{1,80}$',
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
