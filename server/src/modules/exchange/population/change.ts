import { type TSchema, Type } from 'typebox';
import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import type { Fault } from '../../../platform/http/problems.ts';
import { faultFinder } from '../../../platform/http/validation.ts';
import { isCitizenNumber, isEducationNumber, parseBirthDate, type Sex } from '../../register/index.ts';
import { DateOnly, Name, Strict } from '../message-schemas.ts';

type Head = {
  /** Given by the population register; the same one again changes nothing. */
  readonly changeId: string;
  readonly bsn: string;
  /** The day from which the fact holds in the world. */
  readonly occurredOn: string;
};

/** One change of one person, as the population register tells it. */
export type PopulationChange =
  | (Head & { readonly kind: 'address'; readonly postcode?: string; readonly country?: string })
  | (Head & { readonly kind: 'death' })
  | (Head & { readonly kind: 'death-withdrawn' })
  | (Head & {
      readonly kind: 'personal-data';
      readonly birthDate?: string;
      readonly sex?: Sex;
      readonly givenNames?: string;
      readonly surnamePrefix?: string | null;
      readonly surname?: string;
    })
  | (Omit<Head, 'bsn'> & {
      readonly kind: 'citizen-number';
      readonly bsn?: string;
      readonly educationNumber?: string;
      readonly newBsn: string;
    })
  | (Head & { readonly kind: 'residence-right'; readonly residenceCode: string | null; readonly arrivedOn?: string });

const POPULATION_KINDS = ['address', 'death', 'death-withdrawn', 'personal-data', 'citizen-number', 'residence-right'] as const;

const ChangeId = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$',
  description: 'Unique within the population register; the same change again changes nothing',
});
const NineDigits = Type.String({ pattern: '^[0-9]{9}$' });
const Kind = (kind: (typeof POPULATION_KINDS)[number]) => Type.Enum([kind]);
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const head = { changeId: ChangeId, bsn: NineDigits, occurredOn: DateOnly };
const NamePart = Type.String({ minLength: 1, maxLength: 20, pattern: PLAIN_TEXT });

/** A change by its kind; unknown fields are refused. */
export const PopulationChangeBody = {
  ...Type.Unsafe<PopulationChange>({ type: 'object', title: 'PopulationChange' }),
  oneOf: [
    Strict({
      kind: Kind('address'),
      ...head,
      postcode: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{3}[A-Z]{2}$' })),
      country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1; absent means NL' })),
    }),
    Strict({ kind: Kind('death'), ...head }),
    Strict({ kind: Kind('death-withdrawn'), ...head }),
    Strict(
      {
        kind: Kind('personal-data'),
        ...head,
        birthDate: Type.Optional(Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' })),
        sex: Type.Optional(Type.Enum(['male', 'female', 'unknown'])),
        givenNames: Type.Optional(Name),
        surnamePrefix: Type.Optional(orNull(NamePart)),
        surname: Type.Optional(Name),
      },
      { minProperties: 5 },
    ),
    Strict({
      kind: Kind('citizen-number'),
      changeId: ChangeId,
      bsn: Type.Optional(NineDigits),
      educationNumber: Type.Optional(NineDigits),
      newBsn: NineDigits,
      occurredOn: DateOnly,
    }),
    Strict({
      kind: Kind('residence-right'),
      ...head,
      residenceCode: orNull(Type.String({ pattern: '^[0-9]{2}$', description: 'Table 56; null for who has Dutch nationality' })),
      arrivedOn: Type.Optional(DateOnly),
    }),
  ],
  discriminator: { propertyName: 'kind' },
};

const inForm = faultFinder(PopulationChangeBody);

const fault = (pointer: string, code: string, message: string, fix: string): Fault => ({ in: 'body', pointer, code, message, fix });
const notANumber = (pointer: string): Fault =>
  fault(pointer, 'invalid-number', 'is not such a number', 'Check the digits; the last one checks the others.');

/** What no schema sees: numbers that check, dates that exist, one way to name the person, an address that is somewhere. */
const furtherFaults = (change: PopulationChange): Fault[] => {
  const faults: Fault[] = [];
  if (change.bsn !== undefined && !isCitizenNumber(change.bsn)) faults.push(notANumber('/bsn'));
  if (change.kind === 'citizen-number') {
    if (!isCitizenNumber(change.newBsn)) faults.push(notANumber('/newBsn'));
    if (change.educationNumber !== undefined && !isEducationNumber(change.educationNumber)) faults.push(notANumber('/educationNumber'));
    if ((change.bsn === undefined) === (change.educationNumber === undefined))
      faults.push(fault('/bsn', 'one-of', 'names no person, or two', 'Send either bsn or educationNumber.'));
  }
  if (change.kind === 'personal-data' && change.birthDate !== undefined && parseBirthDate(change.birthDate) === null)
    faults.push(
      fault('/birthDate', 'invalid-date', 'is not an existing date', 'Send YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown.'),
    );
  if (change.kind === 'address' && (change.postcode === undefined) === ((change.country ?? 'NL') === 'NL'))
    faults.push(
      fault('/postcode', 'one-of', 'does not go with the country', 'Send a postcode within the Netherlands, and none outside it.'),
    );
  return faults;
};

/** Every fault in the form of one change; none when it is a PopulationChange. */
export const faultsOfChange = (value: unknown): readonly Fault[] => {
  const faults = inForm(value);
  return faults.length > 0 ? faults : furtherFaults(value as PopulationChange);
};
