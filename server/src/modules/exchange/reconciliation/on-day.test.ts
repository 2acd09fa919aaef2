import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Enrolment } from '../../register/index.ts';
import type { EnrolmentReport } from '../model.ts';
import { enrolmentOf } from '../proposal.ts';
import { enrolmentAsReported } from './as-reported.ts';
import { canonicalJson } from './canonical.ts';
import { latestCountingDates } from './counting-dates.ts';
import { changedDays, contentOn } from './on-day.ts';
import { rangeOf, schoolYearOf } from './scope.ts';

const FIRST = '2026-08-01';
const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays(FIRST, n));

const enrolment: fc.Arbitrary<Enrolment | null> = fc.option(
  fc
    .record({
      days: fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
      years: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      length: fc.option(fc.integer({ min: 0, max: 100 })),
    })
    .map(({ days, years, length }) => {
      const sorted = [...days].sort();
      const periods = sorted.map((startDate, i) => ({ startDate, site: '00', programme: '0017', yearOfStudy: years[i] ?? 1 }));
      const report = {
        messageId: 'm',
        composedAt: '',
        learner: { bsn: '111222333', birthDate: '2012', sex: 'male' },
        startDate: sorted[0],
        ...(length === null ? {} : { endDate: addDays(sorted.at(-1) ?? '', length), endReason: 'left' }),
        periods,
      };
      return enrolmentOf(report as unknown as EnrolmentReport, '01AA', 'N', null);
    }),
);

test('the days that a change touches are exactly those about which the enrolment says something else', () => {
  const said = (e: Enrolment | null, on: string) => canonicalJson((e && contentOn(enrolmentAsReported(e), on)) ?? null);
  fc.assert(
    fc.property(enrolment, enrolment, day, (before, after, on) => {
      const touched = changedDays(before, after).some((d) => d.from <= on && (d.to === null || on < d.to));
      expect(touched).toBe(said(before, on) !== said(after, on));
    }),
  );
});

test('a school year holds its reference date and starts on 1 August', () => {
  expect(schoolYearOf('2026-07-31')).toEqual({ from: '2025-08-01', to: '2026-08-01' });
  expect(schoolYearOf('2026-08-01')).toEqual({ from: '2026-08-01', to: '2027-08-01' });
  expect(rangeOf('current', 'enrolment', '2026-10-01', null)).toEqual({ from: '2026-10-01', to: '2026-10-02' });
  expect(rangeOf('since', 'result', '2026-10-01', '2024-01-01')).toEqual({ from: '2024-01-01', to: null });
});

test('sectors are counted in October, vocational education in February too, primary education in February since 2023', () => {
  expect(latestCountingDates('vo', '2026-11-23', 2)).toEqual(['2026-10-01', '2025-10-01']);
  expect(latestCountingDates('mbo', '2026-11-23', 3)).toEqual(['2026-10-01', '2026-02-01', '2025-10-01']);
  expect(latestCountingDates('po', '2024-01-15', 3)).toEqual(['2023-02-01', '2022-10-01', '2021-10-01']);
});
