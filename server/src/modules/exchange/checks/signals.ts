import { dayOf, monthOf, yearOf } from '../../register/index.ts';
import type { Signal } from '../model.ts';
import type { SignalEntry, Text } from './signal-entry.ts';
import { higherSignals } from './signals-higher.ts';
import { primarySignals } from './signals-primary.ts';
import { secondarySignals } from './signals-secondary.ts';
import { sharedSignals } from './signals-shared.ts';
import { vavoSignals } from './signals-vavo.ts';
import { vocationalSignals } from './signals-vocational.ts';

export type { SignalEntry, Text } from './signal-entry.ts';

/** Every signal a report can get, by code. Closed: a check cannot raise what is not here. */
export const signals = { ...sharedSignals, ...secondarySignals, ...vavoSignals, ...primarySignals, ...vocationalSignals, ...higherSignals };
export type SignalCode = keyof typeof signals;

type PlaceholdersIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never;
type Value = string | number | Text | { readonly date: string };
type Values<C extends SignalCode> = { readonly [K in PlaceholdersIn<(typeof signals)[C]['nl']>]: Value };
type ValuesArgument<C extends SignalCode> = keyof Values<C> extends never ? [] : [values: Values<C>];

const MONTHS: Readonly<Record<keyof Text, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const write = (value: Value, language: keyof Text): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return language === 'nl' ? String(value).replace('.', ',') : String(value);
  if ('date' in value) return `${dayOf(value.date)} ${MONTHS[language][monthOf(value.date) - 1] ?? '?'} ${yearOf(value.date)}`;
  return value[language];
};

const fill = (template: string, values: Readonly<Record<string, Value>>, language: keyof Text): string => {
  const text = template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : write(value, language);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Adds a signal to those of a report. `field` is a JSON pointer into the report. */
export const raise = <C extends SignalCode>(found: Signal[], code: C, field: string, ...[values]: ValuesArgument<C>): void => {
  const entry: SignalEntry = signals[code];
  const filled = (values ?? {}) as Readonly<Record<string, Value>>;
  found.push({
    code,
    severity: entry.severity,
    field,
    text: { nl: fill(entry.nl, filled, 'nl'), en: fill(entry.en, filled, 'en') },
  });
};

/** Whether these signals refuse the report. */
export const isRefused = (found: readonly Signal[]): boolean => found.some((signal) => signal.severity === 'refusal');
