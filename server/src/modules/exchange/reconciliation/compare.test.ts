import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { differencesBetween } from './compare.ts';

const period = { startDate: '2026-08-01', site: '00', programme: '0017', yearOfStudy: 1 };
const ours = { sector: 'vo', startDate: '2026-08-01', periods: [period], learner: { bsn: '111222333', sex: 'female' } };

describe('the differences between two records', () => {
  test('name the field, the period it is in, and both values', () => {
    const theirs = { ...ours, endDate: '2026-12-01', periods: [{ ...period, yearOfStudy: 2 }] };
    expect(differencesBetween(ours, theirs)).toEqual([
      { field: 'endDate', ours: null, theirs: '2026-12-01' },
      { field: 'periods.yearOfStudy', at: '2026-08-01', ours: 1, theirs: 2 },
    ]);
  });

  test('say which period only one side has', () => {
    const more = { ...period, startDate: '2026-11-01', site: '01' };
    expect(differencesBetween(ours, { ...ours, periods: [period, more] })).toEqual([
      { field: 'periods', at: '2026-11-01', ours: null, theirs: more },
    ]);
  });

  test('look inside the learner', () => {
    expect(differencesBetween(ours, { ...ours, learner: { bsn: '111222333', sex: 'male' } })).toEqual([
      { field: 'learner.sex', ours: 'female', theirs: 'male' },
    ]);
  });

  test('compare parts that cannot be told apart as a whole', () => {
    const twice = { ...ours, periods: [period, period] };
    expect(differencesBetween(ours, twice)).toEqual([{ field: 'periods', ours: [period], theirs: [period, period] }]);
  });

  test('are none exactly when the canonical forms are the same', () => {
    const parts = fc.uniqueArray(
      fc.record({ startDate: fc.constantFrom('2026-08-01', '2026-09-01', '2026-10-01'), site: fc.constantFrom('00', '01') }),
      { selector: (p) => p.startDate },
    );
    const record = fc.record({
      startDate: fc.constantFrom('2026-08-01', '2026-09-01'),
      periods: parts,
      note: fc.option(fc.boolean(), { nil: undefined }),
    });
    const clean = (r: object) => JSON.parse(JSON.stringify(r)) as Record<string, unknown>;
    fc.assert(
      fc.property(record, record, (a, b) => {
        const [x, y] = [clean(a), clean(b)];
        expect(differencesBetween(x, y).length === 0).toBe(canonicalJson(x) === canonicalJson(y));
      }),
    );
  });
});
