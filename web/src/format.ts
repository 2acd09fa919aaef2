import type { Language } from './text.tsx';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

const numbers = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `n${language}${JSON.stringify(options)}`;
  const found = cache.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  cache.set(key, found);
  return found as Intl.NumberFormat;
};

const dates = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `d${language}${JSON.stringify(options)}`;
  const found = cache.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  cache.set(key, found);
  return found as Intl.DateTimeFormat;
};

/** An amount of whole cents in euros: 776686 is '€ 7.766,86'. */
export const money = (cents: number, language: Language): string =>
  numbers(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** An amount rounded to whole euros, for headlines and charts. */
export const roundMoney = (cents: number, language: Language): string =>
  numbers(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cents / 100);

const signOf = (value: number): string => (value > 0 ? '+\u2060' : value < 0 ? '\u2212\u2060' : '');

/** A difference in whole cents with its sign in front: '+€ 7.766,86', with a true minus. */
export const signedMoney = (cents: number, language: Language): string => signOf(cents) + money(Math.abs(cents), language);

/** A difference rounded to whole euros, with its sign in front. */
export const signedRoundMoney = (cents: number, language: Language): string => signOf(cents) + roundMoney(Math.abs(cents), language);

/** A count of pupils; halves occur. */
export const count = (value: number, language: Language): string => numbers(language, { maximumFractionDigits: 1 }).format(value);

/** A number with all its decimals. */
export const exact = (value: number, language: Language): string => numbers(language, { maximumFractionDigits: 6 }).format(value);

/** A mark with one decimal, 6.5 is '6,5'. */
export const mark = (value: number, language: Language): string =>
  numbers(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A calendar date that may be partly unknown: '2012-05-17', '2012-05' or '2012'. */
export const date = (iso: string, language: Language): string => {
  if (/^\d{4}$/.test(iso)) return iso;
  const monthOnly = /^\d{4}-\d{2}$/.test(iso);
  const day = new Date(`${monthOnly ? `${iso}-01` : iso.slice(0, 10)}T00:00:00Z`);
  return dates(language, { timeZone: 'UTC', ...(monthOnly ? {} : { day: 'numeric' }), month: 'long', year: 'numeric' }).format(day);
};

/** A calendar date in a table: '1 okt 2026'. */
export const shortDate = (iso: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}/.test(iso)
    ? dates(language, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
        new Date(`${iso.slice(0, 10)}T00:00:00Z`),
      )
    : date(iso, language);

const ZONE = 'Europe/Amsterdam';
const TIME = { timeZone: ZONE, hour: '2-digit', minute: '2-digit' } as const;

/** An instant in Dutch local time: today only the time, before that with its date. */
export const moment = (iso: string, language: Language, now: Date = new Date()): string => {
  const instant = new Date(iso);
  const day = today(instant) === today(now) ? {} : ({ day: 'numeric', month: 'short' } as const);
  return dates(language, { ...day, ...TIME }).format(instant);
};

/** Today in the Netherlands as an ISO date. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

type Named = { readonly givenNames?: string | null; readonly surnamePrefix?: string | null; readonly surname?: string | null };

/** 'Bakker, Noor van den', the order in which lists are read. */
export const listName = (person: Named): string => {
  const rest = [person.givenNames, person.surnamePrefix].filter(Boolean).join(' ');
  return [person.surname, rest].filter(Boolean).join(', ');
};

/** 'Noor van den Bakker'. */
export const fullName = (person: Named): string => [person.givenNames, person.surnamePrefix, person.surname].filter(Boolean).join(' ');

/** Bytes as people read them: 1,5 MB. */
export const size = (bytes: number, language: Language): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[step] ?? 'byte';
  return numbers(language, { style: 'unit', unit, unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits: 1 }).format(
    bytes / 1000 ** step,
  );
};
