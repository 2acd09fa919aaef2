import { Type } from 'typebox';
import { PLAIN_TEXT } from '../../platform/http/faults.ts';
import { Strict } from '../../platform/http/schemas.ts';

export { Strict };

/** JSON schemas of messages: types, validation and the API reference in one. Unknown fields are refused. */

export const Brin = Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$', description: 'Institution code (BRIN)', examples: ['18BR'] });
export const Number_ = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$',
  description: "The school's own number; never a citizen number",
  examples: ['2026-00017'],
});
export const DateOnly = Type.String({ format: 'date', examples: ['2026-08-01'] });
const Moment = Type.String({ format: 'date-time', maxLength: 35, examples: ['2026-11-23T09:30:00Z'] });
export const Name = Type.String({ minLength: 1, maxLength: 200, pattern: PLAIN_TEXT });
export const Mark = Type.Number({ minimum: 1, maximum: 10, description: 'One decimal', examples: [6.5] });

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
