import { isCitizenNumber, isEducationNumber, parseBirthDate } from '../../register/index.ts';
import type { LearnerKey, Signal } from '../model.ts';
import { fields } from './fields.ts';
import type { CheckInput } from './input.ts';
import { isFamilyName, isGivenNames, isPrefix } from './names.ts';
import { raise } from './signals.ts';

/** A check of a person in a message; `at` is the JSON pointer to that person. */
export type PersonCheck = (person: LearnerKey, input: CheckInput, found: Signal[], at: string) => void;

const hasNumber = (person: LearnerKey): boolean => person.bsn !== undefined || person.educationNumber !== undefined;

export const citizenNumberFailsTest: PersonCheck = (person, _input, found, at) => {
  if (person.bsn !== undefined && !isCitizenNumber(person.bsn)) raise(found, '750', `${at}/bsn`);
};

export const educationNumberFailsTest: PersonCheck = (person, _input, found, at) => {
  if (person.educationNumber !== undefined && !isEducationNumber(person.educationNumber)) raise(found, '751', `${at}/educationNumber`);
};

export const educationNumberMismatch: PersonCheck = (person, input, found, at) => {
  if (input.identification !== 'mismatch' || person.bsn !== undefined) return;
  raise(found, '752', `${at}/educationNumber`);
};

export const citizenNumberMismatch: PersonCheck = (person, input, found, at) => {
  if (input.identification === 'mismatch' && person.bsn !== undefined) raise(found, '753', `${at}/bsn`);
};

export const citizenNumberRetrieved: PersonCheck = (_person, input, found, at) => {
  if (input.identification === 'found-by-name') raise(found, '755', at);
};

export const educationNumberRetrieved: PersonCheck = (_person, input, found, at) => {
  if (input.identification === 'number-found') raise(found, '756', at);
};

export const educationNumberIssued: PersonCheck = (_person, input, found, at) => {
  if (input.identification === 'number-issued') raise(found, '757', at);
};

export const nameMissing: PersonCheck = (person, _input, found, at) => {
  if (hasNumber(person)) return;
  if (person.surname === undefined) raise(found, '740', `${at}/surname`, { field: fields.surname });
  if (person.givenNames === undefined) raise(found, '740', `${at}/givenNames`, { field: fields.givenNames });
};

export const addressMissing: PersonCheck = (person, _input, found, at) => {
  if (!hasNumber(person) && person.postcode === undefined && person.country === undefined) raise(found, '774', `${at}/postcode`);
};

export const birthDateMalformed: PersonCheck = (person, _input, found, at) => {
  if (parseBirthDate(person.birthDate) !== null) return;
  raise(found, '742', `${at}/birthDate`, {
    field: fields.birthDate,
    format: {
      nl: 'JJJJ-MM-DD, of JJJJ-MM of JJJJ als de rest onbekend is',
      en: 'YYYY-MM-DD, or YYYY-MM or YYYY where the rest is unknown',
    },
  });
};

/** A partly unknown date is compared as far as it is known. */
export const birthDateInTheFuture: PersonCheck = (person, input, found, at) => {
  if (person.birthDate > input.today.slice(0, person.birthDate.length)) raise(found, '843', `${at}/birthDate`, { field: fields.birthDate });
};

export const surnameMalformed: PersonCheck = (person, _input, found, at) => {
  if (person.surname === undefined || isFamilyName(person.surname)) return;
  const rule = {
    nl: 'alleen letters, spaties, koppeltekens en apostrofs, en een letter of apostrof voorop',
    en: 'only letters, spaces, hyphens and apostrophes, a letter or apostrophe first',
  };
  raise(found, '743', `${at}/surname`, { field: fields.surname, rule });
};

export const surnamePrefixMalformed: PersonCheck = (person, _input, found, at) => {
  if (person.surnamePrefix === undefined || isPrefix(person.surnamePrefix)) return;
  const rule = { nl: 'alleen letters, spaties en apostrofs', en: 'only letters, spaces and apostrophes' };
  raise(found, '743', `${at}/surnamePrefix`, { field: fields.surnamePrefix, rule });
};

export const givenNamesMalformed: PersonCheck = (person, _input, found, at) => {
  if (person.givenNames === undefined || isGivenNames(person.givenNames)) return;
  const rule = {
    nl: 'alle voornamen voluit, gescheiden door één spatie, of alleen een punt als er geen zijn',
    en: 'all given names in full, separated by one space, or a single full stop if there are none',
  };
  raise(found, '743', `${at}/givenNames`, { field: fields.givenNames, rule });
};
