import { type TSchema, Type } from 'typebox';
import { PLAIN_TEXT } from '../../platform/http/faults.ts';

/** JSON schemas of messages: types, validation and the API reference in one. Unknown fields are refused. */
export const Strict = <T extends Record<string, TSchema>>(properties: T, options: Record<string, unknown> = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

export const Brin = Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)', examples: ['18BR'] });
export const Number_ = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$',
  description: "The school's own number; never a citizen number",
  examples: ['2026-00017'],
});
const DateOnly = Type.String({ format: 'date', examples: ['2026-08-01'] });
const Moment = Type.String({ format: 'date-time', maxLength: 35, examples: ['2026-11-23T09:30:00Z'] });
const Name = Type.String({ minLength: 1, maxLength: 200, pattern: PLAIN_TEXT });
const Mark = Type.Number({ minimum: 1, maximum: 10, description: 'One decimal', examples: [6.5] });

export const InstitutionParams = Strict({ brin: Brin });
export const NumberedParams = Strict({ brin: Brin, number: Number_ });

const MessageId = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,63}$',
  description: 'Unique within the school; the same message again gets the same answer (berichtidentificatie)',
});
export const Head = {
  messageId: MessageId,
  composedAt: Type.String({
    ...Moment,
    description: 'When the school composed the message; an older one after a newer one is refused (312)',
  }),
};

export const LearnerKeySchema = Strict(
  {
    bsn: Type.Optional(Type.String({ pattern: '^[0-9]{9}$', description: 'Citizen number (BSN)' })),
    educationNumber: Type.Optional(Type.String({ pattern: '^[0-9]{9}$', description: 'Education number (onderwijsnummer)' })),
    birthDate: Type.String({
      pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
      description: 'YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown',
      examples: ['2012-05-17'],
    }),
    sex: Type.Enum(['male', 'female', 'unknown']),
    givenNames: Type.Optional(Name),
    surnamePrefix: Type.Optional(Type.String({ minLength: 1, maxLength: 20, pattern: PLAIN_TEXT })),
    surname: Type.Optional(Name),
    postcode: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{3}[A-Z]{2}$', examples: ['9401SL'] })),
    country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 country of residence; absent means NL' })),
  },
  { description: 'With a number, or with names and address when the school has none: the register then finds or issues one' },
);

const PeriodSchema = Strict({
  startDate: DateOnly,
  site: Type.String({ pattern: '^[0-9]{2}$', description: 'Site number (vestigingsvolgnummer)', examples: ['00'] }),
  programme: Type.String({ pattern: '^[0-9]{4}$', description: 'Programme (elementcode)', examples: ['0017'] }),
  yearOfStudy: Type.Integer({ minimum: 1, maximum: 8 }),
  fundable: Type.Optional(
    Type.Boolean({ description: 'false when more than half of the school days were missed without valid reason; absent means true' }),
  ),
});

export const EnrolmentBody = Strict(
  {
    ...Head,
    learner: LearnerKeySchema,
    startDate: Type.String({ format: 'date', description: 'First day enrolled' }),
    endDate: Type.Optional(Type.String({ format: 'date', description: 'Last day enrolled; absent while the enrolment lasts' })),
    endReason: Type.Optional(
      Type.Enum(['graduated', 'transferred', 'left', 'moved-abroad', 'deceased', 'other'], { description: 'Why the enrolment ended' }),
    ),
    periods: Type.Array(PeriodSchema, {
      minItems: 1,
      maxItems: 40,
      description: 'The full history of this enrolment; each period lasts until the next starts',
    }),
  },
  { title: 'EnrolmentReport', description: 'Message 3: an enrolment with its full history' },
);

const SubjectSchema = Strict({
  subject: Type.String({ pattern: '^[0-9]{3,4}$', description: 'Exam subject code' }),
  countsForDiploma: Type.Optional(Type.Boolean()),
  part: Type.Optional(Type.Enum(['common', 'profile', 'free'])),
  level: Type.Optional(Type.String({ minLength: 1, maxLength: 10, pattern: PLAIN_TEXT })),
  schoolMark: Type.Optional(Mark),
  centralMark1: Type.Optional(Mark),
  centralMark2: Type.Optional(Mark),
  centralMark3: Type.Optional(Mark),
  finalMark: Type.Optional(Type.Integer({ minimum: 1, maximum: 10 })),
});

export const ResultBody = Strict(
  {
    ...Head,
    learner: LearnerKeySchema,
    site: Type.String({ pattern: '^[0-9]{2}$' }),
    programme: Type.String({ pattern: '^[0-9]{4}$' }),
    examYear: Type.Integer({ minimum: 1970, maximum: 2199 }),
    decidedOn: Type.Optional(Type.String({ format: 'date', description: 'Day on which the result was decided' })),
    outcome: Type.Enum(['pending', 'passed', 'failed', 'withdrawn', 'spread', 'partial']),
    projectTitle: Type.Optional(Type.String({ minLength: 1, maxLength: 150, pattern: PLAIN_TEXT })),
    projectMark: Type.Optional(Mark),
    subjects: Type.Array(SubjectSchema, { maxItems: 40 }),
  },
  { title: 'ResultReport', description: 'Exam data and diploma of a learner in secondary education' },
);

export const HeadQuery = Strict(Head);

export const IdentificationBody = Strict(
  { ...Head, learner: LearnerKeySchema },
  { title: 'IdentificationRequest', description: 'Message 1' },
);

const Sex = Type.Enum(['male', 'female', 'unknown']);
const PartialDate = Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' });
const NineDigits = Type.String({ pattern: '^[0-9]{9}$' });

export const KeyDataBody = Strict(
  {
    ...Head,
    before: Strict({ educationNumber: NineDigits, birthDate: PartialDate, sex: Sex }),
    after: Strict({
      bsn: Type.Optional(NineDigits),
      birthDate: PartialDate,
      sex: Sex,
      postcode: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{3}[A-Z]{2}$' })),
      country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
      effectiveOn: Type.Optional(Type.String({ format: 'date', description: 'First day of the new address; absent means today' })),
    }),
  },
  { title: 'KeyDataChange', description: 'Message 2' },
);

export const Acknowledgement = Strict({
  upTo: Type.String({ pattern: '^[0-9]{1,19}-[0-9]{1,18}$', description: 'notificationId of the last one handled' }),
});

// Lines of a stream: the kind of message, the school's own number where it has one, and the message itself.
export const EnrolmentLine = Strict({ kind: Type.Literal('enrolment'), number: Number_, report: EnrolmentBody });
export const ResultLine = Strict({ kind: Type.Literal('result'), number: Number_, report: ResultBody });
export const DeletionLine = Strict({ kind: Type.Enum(['enrolment-deletion', 'result-deletion']), number: Number_, report: Strict(Head) });
export const IdentificationLine = Strict({ kind: Type.Literal('identification'), report: IdentificationBody });
export const KeyDataLine = Strict({ kind: Type.Literal('key-data-change'), report: KeyDataBody });
