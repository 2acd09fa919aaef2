import type { Leaf } from './layout.ts';

const TRUE = new Set(['true', 'waar']);
const FALSE = new Set(['false', 'onwaar']);
const NUMBER = /^-?(0|[1-9][0-9]*)([.,][0-9]+)?$/;

const numberOf = (text: string): number | string => (NUMBER.test(text) ? Number(text.replace(',', '.')) : text);

const booleanOf = (text: string): boolean | string => {
  const word = text.toLowerCase();
  return TRUE.has(word) ? true : FALSE.has(word) ? false : text;
};

/**
 * The value that a text in a file stands for. What it cannot be is left as text, so that the form of the message says what is
 * wrong with it. Marks may have a decimal comma, and truth the words that spreadsheets in Dutch make of it.
 */
export const valueIn = (text: string, schema: Leaf | undefined): string | number | boolean => {
  if (schema === undefined) return text;
  if (schema.type === 'number' || schema.type === 'integer') return numberOf(text);
  if (schema.type === 'boolean') return booleanOf(text);
  if (schema.enum?.some((one) => typeof one === 'number')) return numberOf(text);
  return text;
};

/** As JSON.parse does it: a name such as `__proto__` is a name like any other. */
export const define = (target: Record<string, unknown>, name: string, value: unknown): void => {
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
};

/** Puts a value at a path (`learner.birthDate`) inside an object, making the objects on the way. */
export const put = (target: Record<string, unknown>, path: string, value: unknown): void => {
  const names = path.split('.');
  let inner = target;
  for (const name of names.slice(0, -1)) {
    if (!Object.hasOwn(inner, name) || typeof inner[name] !== 'object') define(inner, name, {});
    inner = inner[name] as Record<string, unknown>;
  }
  define(inner, names.at(-1) as string, value);
};

/** The list at a path inside an object, made where it is not there yet. */
export const listAt = (target: Record<string, unknown>, path: string): Record<string, unknown>[] => {
  const found = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], target);
  if (Array.isArray(found)) return found as Record<string, unknown>[];
  const made: Record<string, unknown>[] = [];
  put(target, path, made);
  return made;
};
