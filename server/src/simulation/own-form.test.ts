import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differencesOf } from './compare.ts';
import { formOf, sumOf } from './own-form.ts';
import { type Administration, type Enrolment, emptyAdministration } from './records.ts';

type Vector = { readonly canonical: string; readonly digest: string };
const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'reconciliation-vectors.json'), 'utf8');
const { vectors } = JSON.parse(text) as { readonly vectors: readonly Vector[] };

describe('the form that a supplier makes', () => {
  test.each(vectors)('is that of the published examples: $digest', ({ canonical, digest }) => {
    const { record, number, ...content } = JSON.parse(canonical) as { record: 'enrolment' | 'result'; number: string };
    expect(formOf(record, number, content)).toBe(canonical);
    expect(sumOf([canonical])).toEqual({ records: 1, digest });
  });

  test('does not depend on the order of fields and lists, nor on what is empty', () => {
    const one = { sector: 'vo', periods: [{ a: 1, b: 2 }, { a: 0 }], tests: [] };
    const same = { periods: [{ a: 0 }, { b: 2, a: 1, c: null }], sector: 'vo' };
    expect(formOf('enrolment', '1', one)).toBe(formOf('enrolment', '1', same));
    expect(formOf('enrolment', '1', one)).not.toBe(formOf('enrolment', '2', one));
  });
});

const enrolment = (site: string): Enrolment => ({
  sector: 'vo',
  learner: { bsn: '999990019', birthDate: '2014-05-17', sex: 'female' },
  startDate: '2026-08-01',
  periods: [{ startDate: '2026-08-01', site, programme: '0017', yearOfStudy: 1 }],
});

test('the comparison finds what is missing, superfluous and different, and nothing else', () => {
  const of = (entries: readonly (readonly [string, Enrolment])[]): Administration => ({
    ...emptyAdministration(),
    enrolment: new Map(entries),
  });
  const here = of([['1', enrolment('00')], ['2', enrolment('00')], ['3', enrolment('00')]]); // biome-ignore format: one line each
  const there = of([['1', enrolment('00')], ['2', enrolment('01')], ['4', enrolment('00')]]); // biome-ignore format: one line each
  expect(differencesOf(here, there)).toEqual([
    { record: 'enrolment', number: '2', kind: 'different' },
    { record: 'enrolment', number: '3', kind: 'missing' },
    { record: 'enrolment', number: '4', kind: 'superfluous' },
  ]);
  expect(differencesOf(here, here)).toEqual([]);
});
