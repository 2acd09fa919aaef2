import { hash } from 'node:crypto';
import type { RecordKind } from './records.ts';

// The canonical form and digest of docs/reconciliation.md as a supplier would write them: on purpose not the register's own.

const MODULUS = 1n << 128n;

const saysNothing = (value: unknown, key: string): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0 && key !== 'subjects');

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([key, one]) => !saysNothing(one, key));
  const texts = entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${JSON.stringify(key)}:${textOf(one)}`);
  return `{${texts.join(',')}}`;
};

/** A record as text: two records that say the same have the same text. */
export const formOf = (kind: RecordKind, number: string, content: object): string => textOf({ ...content, record: kind, number });

/** The sum of the digests of records, which is the same for two administrations that agree. */
export const sumOf = (forms: Iterable<string>): { readonly records: number; readonly digest: string } => {
  let sum = 0n;
  let records = 0;
  for (const form of forms) {
    sum = (sum + BigInt(`0x${hash('sha256', form, 'hex').slice(0, 32)}`)) % MODULUS;
    records += 1;
  }
  return { records, digest: sum.toString(16).padStart(32, '0') };
};
