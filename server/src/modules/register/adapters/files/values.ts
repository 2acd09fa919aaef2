import type { FieldFault } from './fault.ts';

/** Collects every fault of a line while its fields are read. */
export type Faults = FieldFault[];

const refuse = (faults: Faults, field: string, value: string, reason: string): undefined => {
  faults.push({ field, value, reason });
  return undefined;
};

/** BRIN: two digits and two letters. Spreadsheets and hands drop leading zeros; they are put back. */
export const readBrin = (faults: Faults, field: string, text: string): string | undefined => {
  const brin = text.replaceAll(' ', '').toUpperCase();
  if (brin === '') return refuse(faults, field, text, 'is missing');
  if (!/^[0-9]{0,2}[A-Z]{2}$/.test(brin)) return refuse(faults, field, text, 'is not a BRIN (two digits and two letters)');
  return brin.padStart(4, '0');
};

/** Site number in any notation: '0', '00', '00AH00', '18BR00', or '1OE03' of which a zero was lost. Two digits come out. */
export const readSiteNo = (faults: Faults, field: string, text: string, brin: string | undefined): string | undefined => {
  const site = text.replaceAll(' ', '').toUpperCase();
  if (site === '') return refuse(faults, field, text, 'is missing');
  if (/^[0-9]{1,2}$/.test(site)) return site.padStart(2, '0');
  const whole = /^([0-9]{0,2}[A-Z]{2})([0-9]{2})$/.exec(site);
  if (whole === null) return refuse(faults, field, text, 'is not a site number');
  if (brin !== undefined && (whole[1] ?? '').padStart(4, '0') !== brin)
    return refuse(faults, field, text, `belongs to another institution than ${brin}`);
  return whole[2];
};

/** Postcode with or without blanks, null when there is none. */
export const readPostcode = (faults: Faults, field: string, text: string): string | null => {
  const postcode = text.replaceAll(' ', '').toUpperCase();
  if (postcode === '') return null;
  return /^[1-9][0-9]{3}[A-Z]{2}$/.test(postcode)
    ? postcode
    : (refuse(faults, field, text, 'is not a postcode (four digits and two letters)') ?? null);
};

export const readPostcode4 = (faults: Faults, field: string, text: string): string | undefined =>
  /^[1-9][0-9]{3}$/.test(text) ? text : refuse(faults, field, text, 'is not a four-digit postcode');

/** Municipality code in the notation of Statistics Netherlands: 'GM' and four digits. */
export const readMunicipality = (faults: Faults, field: string, text: string): string | null => {
  if (text === '') return null;
  const digits = /^(?:GM)?([0-9]{1,4})$/i.exec(text)?.[1];
  return digits === undefined ? (refuse(faults, field, text, 'is not a municipality code') ?? null) : `GM${digits.padStart(4, '0')}`;
};

/** A number with decimal point or comma. */
export const readDecimal = (faults: Faults, field: string, text: string): number | undefined =>
  /^-?[0-9]+([.,][0-9]+)?$/.test(text) ? Number(text.replace(',', '.')) : refuse(faults, field, text, 'is not a number');

/** A count of zero or more; published tables hide small ones as '<5', which is no number to work with. */
export const readCount = (faults: Faults, field: string, text: string): number | undefined => {
  if (text.startsWith('<')) return refuse(faults, field, text, 'is hidden in this publication');
  const value = readDecimal([], field, text);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 1_000_000_000
    ? value
    : refuse(faults, field, text, text === '' ? 'is missing' : 'is not a whole number of zero or more');
};

/** A day: '2005-08-01', '20050801', '1-8-2005' or '01/08/2005' (day first). */
export const readDate = (faults: Faults, field: string, text: string): string | undefined => {
  const year = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const day = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [y, m, d] = year ? [year[1], year[2], year[3]] : day ? [day[3], day[2], day[1]] : [];
  const date = `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`;
  const exists = y !== undefined && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return exists ? date : refuse(faults, field, text, text === '' ? 'is missing' : 'is not a date');
};

export const readText = (text: string): string | null => (text === '' || text === '-' ? null : text);

export const readRequired = (faults: Faults, field: string, text: string): string | undefined =>
  readText(text) ?? refuse(faults, field, text, 'is missing');

const SMALL_WORDS = new Set([
  'aan',
  'aen',
  'an',
  'bij',
  'de',
  'den',
  'der',
  'en',
  'gem',
  'het',
  'in',
  'op',
  'over',
  'te',
  'ten',
  'ter',
  'van',
  'voor',
]);

const capitalised = (word: string): string =>
  word
    .replace(/^ij|^[a-zà-ÿ]/, (start) => start.toUpperCase())
    .replace(/([-.])(ij|[a-zà-ÿ])/g, (_, mark: string, start: string) => mark + start.toUpperCase());

/** Place names printed in capitals become readable: "CAPELLE AAN DEN IJSSEL" is "Capelle aan den IJssel". */
export const readPlace = (text: string): string | null => {
  const place = readText(text);
  if (place === null || /[a-zà-ÿ]/.test(place)) return place;
  const words = place
    .replace(/^S (GRAVENHAGE|HERTOGENBOSCH)$/, "'S-$1")
    .toLowerCase()
    .split(' ');
  return words.map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalised(word))).join(' ');
};
