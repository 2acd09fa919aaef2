import type { BirthDate, IsoDate, Period } from './model.ts';

/**
 * Calendar dates as ISO 8601 text in the proleptic Gregorian calendar, years 0001 to 9999. Text compares in date order,
 * so `a < b` needs no help; nothing here makes a Date.
 */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const four = (value: number): string => String(value).padStart(4, '0');

/** Whether the text is an existing calendar date written 'YYYY-MM-DD'. */
export const isDate = (text: string): boolean => {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

export const yearOf = (date: IsoDate): number => digits(date, 0, 4);
export const monthOf = (date: IsoDate): number => digits(date, 5, 7);
export const dayOf = (date: IsoDate): number => digits(date, 8, 10);

/** Days since 1 January 1970 (civil calendar arithmetic in eras of 400 years). */
export const dayNumber = (date: IsoDate): number => {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/** The date a number of days after 1 January 1970; the inverse of dayNumber. */
export const dateOfDay = (day: number): IsoDate => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${four(year)}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
};

export const addDays = (date: IsoDate, days: number): IsoDate => {
  const day = dayOf(date) + days;
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${two(day)}`;
  return dateOfDay(dayNumber(date) + days);
};

/** The same day in another year; 29 February becomes 1 March in a year without one. */
export const addYears = (date: IsoDate, years: number): IsoDate => {
  const year = yearOf(date) + years;
  if (date.endsWith('-02-29') && !isLeapYear(year)) return `${four(year)}-03-01`;
  return `${four(year)}${date.slice(4)}`;
};

export const compare = (a: IsoDate, b: IsoDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** The calendar year in which the school year (1 August to 31 July) of this date began. */
export const schoolYearOf = (date: IsoDate): number => yearOf(date) - (monthOf(date) < 8 ? 1 : 0);

/** Whole years of age on a date for someone born on `birth`; negative before birth. */
export const ageOn = (birth: IsoDate, date: IsoDate): number => yearOf(date) - yearOf(birth) - (date.slice(5) < birth.slice(5) ? 1 : 0);

/** Whether a date lies in a half-open period. */
export const within = (period: Period, date: IsoDate): boolean => date >= period.start && (period.end === null || date < period.end);

/** Whether two half-open periods share at least one day. */
export const overlaps = (a: Period, b: Period): boolean => (b.end === null || a.start < b.end) && (a.end === null || b.start < a.end);

/** 1 October of this year (Bekostigingsbesluit WVO art. 8 lid 2); it counts for the funding of the year after. */
export const countingDate = (year: number): IsoDate => `${four(year)}-10-01`;

/** Reads 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY'; null for anything else, also for the old notation with zeros ('20120500'). */
export const parseBirthDate = (text: string): BirthDate | null => {
  if (text.length === 10) return isDate(text) ? { first: text, precision: 'day' } : null;
  if (text.length === 7) return isDate(`${text}-01`) ? { first: `${text}-01`, precision: 'month' } : null;
  if (text.length === 4) return isDate(`${text}-01-01`) ? { first: `${text}-01-01`, precision: 'year' } : null;
  return null;
};

/** The inverse of parseBirthDate. */
export const formatBirthDate = (birth: BirthDate): string => {
  if (birth.precision === 'day') return birth.first;
  return birth.precision === 'month' ? birth.first.slice(0, 7) : birth.first.slice(0, 4);
};
