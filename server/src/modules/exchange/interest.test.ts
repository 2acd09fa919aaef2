import { expect, test } from 'vitest';
import type { Enrolment, LearnerFacts } from '../register/index.ts';
import { interestedSchools } from './interest.ts';

const enrolment = (brin: string, start: string, end: string | null): Enrolment => ({
  enrolmentId: '1',
  sector: 'vo',
  brin,
  number: `${brin}-${start}`,
  start,
  end,
  endReason: null,
  attributes: {},
  periods: [],
  lastReportId: null,
  lastMessageId: null,
  lastComposedAt: null,
});
const told = (enrolments: Enrolment[], months: number, today = '2026-11-23') =>
  [...interestedSchools({ enrolments } as unknown as LearnerFacts, today, months)].map(([brin, e]) => `${brin} ${e.number}`);

test('a school is interested while it has the learner, before it has, and for the months after', () => {
  expect(told([enrolment('01AA', '2026-08-01', null)], 0)).toEqual(['01AA 01AA-2026-08-01']);
  expect(told([enrolment('01AA', '2027-08-01', null)], 0)).toHaveLength(1);
  // Its last day was 22 November a year ago: a year ago it still had the learner the day before.
  expect(told([enrolment('01AA', '2024-08-01', '2025-11-23')], 12)).toEqual([]);
  expect(told([enrolment('01AA', '2024-08-01', '2025-11-24')], 12)).toHaveLength(1);
  expect(told([enrolment('01AA', '2024-08-01', '2026-11-23')], 0)).toEqual([]);
  expect(told([enrolment('01AA', '2024-08-01', '2025-03-01')], 12, '2026-02-28')).toHaveLength(1);
});

test('a school that had the learner twice is told once, by the latest enrolment', () => {
  expect(told([enrolment('01AA', '2026-01-01', '2026-03-01'), enrolment('01AA', '2026-08-01', null)], 12)).toEqual([
    '01AA 01AA-2026-08-01',
  ]);
});
