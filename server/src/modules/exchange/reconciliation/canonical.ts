import { hash } from 'node:crypto';
import type { RecordKind } from './as-reported.ts';
import type { AsReported } from './present.ts';

/** Name of the form and the digest described in docs/reconciliation.md; a change of either gets a new name. */
export const DIGEST_FORMAT = 'leerbron-digest-1';

/**
 * Text of a JSON value after RFC 8785 (JSON Canonicalization Scheme): keys in order of UTF-16 code units, no spaces. Of lists
 * the order says nothing: their parts come in the order of their texts, by UTF-16 code units too.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const given = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(given).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(given[key])}`).join(',')}}`;
};

/** The canonical form of a record: its kind, the school's own number, and its content as reported. */
export const canonicalForm = (kind: RecordKind, number: string, content: AsReported): string =>
  canonicalJson({ ...content, record: kind, number });

/** The first 128 bits of SHA-256 over the canonical form in UTF-8, as 32 hexadecimal digits. */
export const digestOf = (kind: RecordKind, number: string, content: AsReported): string =>
  hash('sha256', canonicalForm(kind, number, content), 'hex').slice(0, 32);

/** In which of 256 buckets a number falls: the first two hexadecimal digits of its SHA-256. */
export const bucketOf = (number: string): string => hash('sha256', number, 'hex').slice(0, 2);

export const BUCKETS: readonly string[] = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

const MODULUS = 1n << 128n;

/** Adds digests up modulo 2^128, in whatever order they come; of nothing it is 32 zeros. */
export const digestSum = (): { readonly add: (digest: string) => void; readonly count: () => number; readonly digest: () => string } => {
  // Four numbers of 32 bits: a double holds two million sums of them before a carry is due.
  const lanes = [0, 0, 0, 0] as [number, number, number, number];
  let pending = 0;
  let count = 0;
  let total = 0n;
  const settle = (): void => {
    total = (total + (BigInt(lanes[0]) << 96n) + (BigInt(lanes[1]) << 64n) + (BigInt(lanes[2]) << 32n) + BigInt(lanes[3])) % MODULUS;
    lanes.fill(0);
    pending = 0;
  };
  const add = (digest: string): void => {
    for (let i = 0; i < 4; i += 1) lanes[i] = (lanes[i] as number) + Number.parseInt(digest.slice(8 * i, 8 * i + 8), 16);
    count += 1;
    pending += 1;
    if (pending === 1_000_000) settle();
  };
  const digest = (): string => {
    settle();
    return total.toString(16).padStart(32, '0');
  };
  return { add, count: () => count, digest };
};
