import { canonicalJson } from './canonical.ts';
import type { AsReported } from './present.ts';

/** One field in which a record differs; `at` says in which part of a list: the start of a period, the code of a subject. */
export type FieldDifference = { readonly field: string; readonly at?: string; readonly ours: unknown; readonly theirs: unknown };

// By which field a part of a list is known again on the other side.
const KEYS: Readonly<Record<string, string>> = {
  periods: 'startDate',
  subjects: 'subject',
  practicalTraining: 'number',
  extraSupport: 'startDate',
  genericParts: 'number',
  electives: 'number',
  professionalParts: 'number',
};

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its parts by key; undefined where they cannot be told apart. */
const partsOf = (list: unknown, key: string): ReadonlyMap<string, Part> | undefined => {
  const parts = new Map<string, Part>();
  for (const part of Array.isArray(list) ? list : []) {
    if (!isPart(part) || typeof part[key] !== 'string' || parts.has(part[key])) return undefined;
    parts.set(part[key], part);
  }
  return parts;
};

const ofParts = (field: string, ours: unknown, theirs: unknown, key: string): FieldDifference[] => {
  const mine = partsOf(ours, key);
  const yours = partsOf(theirs, key);
  const whole = [{ field, ours: ours ?? null, theirs: theirs ?? null }];
  if (mine === undefined || yours === undefined) return whole;
  const keys = [...new Set([...mine.keys(), ...yours.keys()])].sort();
  return keys.flatMap((at) => {
    const [a, b] = [mine.get(at), yours.get(at)];
    if (a === undefined || b === undefined) return [{ field, at, ours: a ?? null, theirs: b ?? null }];
    return ofFields(a, b, `${field}.`).map((difference) => ({ ...difference, at }));
  });
};

const ofFields = (ours: Part, theirs: Part, prefix: string): FieldDifference[] => {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
  return names.flatMap((name): FieldDifference[] => {
    const [a, b] = [ours[name], theirs[name]];
    if (isSame(a, b)) return [];
    const field = `${prefix}${name}`;
    const key = KEYS[name];
    if (prefix === '' && key !== undefined) return ofParts(field, a, b, key);
    if (prefix === '' && (isPart(a) || isPart(b))) return ofFields(isPart(a) ? a : {}, isPart(b) ? b : {}, `${name}.`);
    return [{ field, ours: a ?? null, theirs: b ?? null }];
  });
};

/** Field by field, with both values, where two records differ; nothing exactly when they are the same. */
export const differencesBetween = (ours: AsReported, theirs: AsReported): readonly FieldDifference[] => ofFields(ours, theirs, '');
