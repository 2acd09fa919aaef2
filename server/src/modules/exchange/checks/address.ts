import { fields } from './fields.ts';
import type { PersonCheck } from './person.ts';
import { raise } from './signals.ts';

const isUpperLetter = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** '1234AB': four digits, not from 0, and two capitals. */
const isPostcode = (text: string): boolean => {
  if (text.length !== 6 || text.charCodeAt(0) === 48) return false;
  for (let i = 0; i < 4; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return isUpperLetter(text.charCodeAt(4)) && isUpperLetter(text.charCodeAt(5));
};

const allCountries = (): ReadonlySet<string> => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
  const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
  return new Set(codes.filter((code) => !noCountries.has(code)));
};

/** ISO 3166-1 codes as the runtime's own locale data know them. */
const COUNTRIES = allCountries();

export const postcodeMalformed: PersonCheck = (person, _input, found, at) => {
  if (person.postcode === undefined || isPostcode(person.postcode)) return;
  raise(found, '742', `${at}/postcode`, { field: fields.postcode, format: '1234AB' });
};

export const postcodeUnknown: PersonCheck = (person, input, found, at) => {
  const { postcodes } = input.reference;
  if (person.postcode === undefined || postcodes.size === 0 || !isPostcode(person.postcode)) return;
  if (!postcodes.has(person.postcode.slice(0, 4)))
    raise(found, '741', `${at}/postcode`, { field: fields.postcode, value: person.postcode });
};

export const countryUnknown: PersonCheck = (person, _input, found, at) => {
  if (person.country === undefined || COUNTRIES.has(person.country)) return;
  raise(found, '741', `${at}/country`, { field: fields.country, value: person.country });
};

export const postcodeAbroad: PersonCheck = (person, _input, found, at) => {
  if (person.postcode === undefined || person.country === undefined || person.country === 'NL') return;
  raise(found, '773', `${at}/postcode`, { country: person.country });
};

/** The registered postcode may be known to four digits only. */
const isOtherPostcode = (reported: string, registered: string | null): boolean => registered !== null && !reported.startsWith(registered);

/** A learner with a citizen number has the address of the population register, which a school cannot change. */
export const postcodeDiffersFromPopulationRegister: PersonCheck = (person, input, found, at) => {
  const { learner } = input;
  if (person.postcode === undefined || learner === null || learner.bsn === null) return;
  if (isOtherPostcode(person.postcode, learner.details.postcode)) raise(found, '770', `${at}/postcode`);
};

export const addressDiffers: PersonCheck = (person, input, found, at) => {
  const { learner } = input;
  if (learner === null || learner.bsn !== null || input.existing === null) return;
  if (person.postcode !== undefined && isOtherPostcode(person.postcode, learner.details.postcode))
    raise(found, '771', `${at}/postcode`, { field: fields.postcode });
  if (person.country !== undefined && person.country !== learner.details.country)
    raise(found, '771', `${at}/country`, { field: fields.country });
};

export const addressReplaced: PersonCheck = (person, input, found, at) => {
  const { learner } = input;
  if (learner === null || learner.bsn !== null || input.existing !== null) return;
  if (person.postcode !== undefined && isOtherPostcode(person.postcode, learner.details.postcode))
    raise(found, '772', `${at}/postcode`, { field: fields.postcode });
  if (person.country !== undefined && person.country !== learner.details.country)
    raise(found, '772', `${at}/country`, { field: fields.country });
};
