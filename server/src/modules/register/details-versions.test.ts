import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { changeFrom, changeThroughout, type DetailsVersion, differenceOf } from './details-versions.ts';

const version = (start: string, end: string | null, over: Partial<DetailsVersion> = {}): DetailsVersion => ({
  start,
  end,
  birthDate: { first: '2012-05-17', precision: 'day' },
  sex: 'female',
  givenNames: 'Sanne',
  surnamePrefix: null,
  surname: 'Jansen',
  postcode: '9401SL',
  country: 'NL',
  arrivedOn: null,
  residenceCode: null,
  householdId: null,
  ...over,
});
const on = (versions: readonly DetailsVersion[], day: string) => versions.find((v) => v.start <= day && (v.end === null || day < v.end));

test('an address holds from its day on, and the one before it up to that day', () => {
  const after = changeFrom([version('2012-05-17', null)], '2026-09-01', { postcode: '1011AB' });
  expect(after.map((v) => [v.start, v.end, v.postcode])).toEqual([
    ['2012-05-17', '2026-09-01', '9401SL'],
    ['2026-09-01', null, '1011AB'],
  ]);
});

test('an address that is told late does not undo the one that came after it', () => {
  const known = [version('2012-05-17', '2026-09-01'), version('2026-09-01', null, { postcode: '3011AA' })];
  const after = changeFrom(known, '2026-06-01', { postcode: '1011AB' });
  expect(after.map((v) => [v.start, v.end, v.postcode])).toEqual([
    ['2012-05-17', '2026-06-01', '9401SL'],
    ['2026-06-01', '2026-09-01', '1011AB'],
    ['2026-09-01', null, '3011AA'],
  ]);
});

test('a name that is told late also holds at the address that came after it', () => {
  const known = [version('2012-05-17', '2026-09-01'), version('2026-09-01', null, { postcode: '3011AA' })];
  expect(changeFrom(known, '2026-06-01', { surname: 'Bakker' }).map((v) => [v.surname, v.postcode])).toEqual([
    ['Jansen', '9401SL'],
    ['Bakker', '9401SL'],
    ['Bakker', '3011AA'],
  ]);
});

test('what is told as it was known changes nothing, and a correction holds for all that was known', () => {
  const known = [version('2012-05-17', '2026-09-01'), version('2026-09-01', null, { postcode: '3011AA' })];
  expect(changeFrom(known, '2026-10-01', { postcode: '3011AA' })).toEqual(known);
  expect(changeThroughout(known, { sex: 'male' }).map((v) => v.sex)).toEqual(['male', 'male']);
});

const DAYS = 40;
const histories = fc.uniqueArray(fc.integer({ min: 1, max: DAYS - 1 }), { maxLength: 5 }).chain((cuts) =>
  fc.array(fc.constantFrom('1111AA', '2222BB', '3333CC'), { minLength: cuts.length + 1, maxLength: cuts.length + 1 }).map((codes) => {
    const starts = [0, ...cuts.sort((a, b) => a - b)].map((n) => addDays('2026-01-01', n));
    return starts.map((start, i) => version(start, starts[i + 1] ?? null, { postcode: codes[i] ?? null }));
  }),
);

test('whatever is told in whatever order: periods stay one after the other, days before it stay as they were, its own day says it', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: DAYS }), fc.constantFrom('1111AA', '4444DD'), (known, n, postcode) => {
      const day = addDays('2026-01-01', n);
      const after = changeFrom(known, day, { postcode });
      for (const [i, v] of after.entries()) {
        expect(v.end === null || v.start < v.end).toBe(true);
        expect(v.end).toBe(after[i + 1]?.start ?? null);
      }
      for (let d = 0; d < n; d += 1)
        expect(on(after, addDays('2026-01-01', d))?.postcode).toBe(on(known, addDays('2026-01-01', d))?.postcode);
      expect(on(after, day)?.postcode).toBe(postcode);
      const { removed, added } = differenceOf(known, after);
      const kept = known.filter((v) => !removed.includes(v));
      expect([...kept, ...added].sort((a, b) => (a.start < b.start ? -1 : 1))).toEqual(after);
    }),
  );
});
