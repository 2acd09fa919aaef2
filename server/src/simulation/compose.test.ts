import { expect, test } from 'vitest';
import { ageOn } from '../modules/register/index.ts';
import { completed } from './complete.ts';
import { ended, moved, newEnrolment, newResult, startedOn, transferred } from './compose.ts';
import { habitsOf, movedUp } from './habits.ts';
import { type Enrolment, emptyAdministration, isCurrent, lastPeriod, type Result } from './records.ts';

const pupil: Enrolment = {
  sector: 'vo',
  learner: { bsn: '900000017', birthDate: '2013-05-17', sex: 'female' },
  startDate: '2025-08-01',
  periods: [{ startDate: '2025-08-01', site: '00', programme: '0017', yearOfStudy: 1, cost: 'A' }],
};

test('a newcomer is like somebody before, of the same age on the first day, with a number of their own', () => {
  const made = newEnrolment(pupil, '900000029', '2026-11-03');
  expect(made).toMatchObject({ startDate: '2026-11-03', periods: [{ startDate: '2026-11-03', site: '00', cost: 'A' }] });
  expect(made.learner).toMatchObject({ bsn: '900000029', sex: 'female' });
  expect(ageOn(made.learner.birthDate, made.startDate)).toBe(ageOn(pupil.learner.birthDate, pupil.startDate));
});

test('an enrolment ends, goes on elsewhere, moves and begins on another day, always with its whole history', () => {
  expect(ended(pupil, '2026-11-03', 'left')).toEqual({ ...pupil, endDate: '2026-11-03', endReason: 'left' });
  expect(ended(pupil, '2026-11-03', undefined)).not.toHaveProperty('endReason');
  const there = { ...pupil, periods: [{ startDate: '2025-08-01', site: '07', programme: '0011' }] };
  expect(transferred(pupil.learner, there, '2026-11-04').periods).toEqual([{ startDate: '2026-11-04', site: '07', programme: '0011' }]);
  const two = moved(pupil, { startDate: '2020-01-01', site: '01', programme: '0017' }, '2026-11-03');
  expect(two.periods.map(({ startDate }) => startDate)).toEqual(['2025-08-01', '2026-11-03']);
  expect(lastPeriod(two)?.site).toBe('01');
  expect(startedOn(two, '2025-08-02').periods.map(({ startDate }) => startDate)).toEqual(['2025-08-02', '2026-11-03']);
  expect([isCurrent(two, '2026-11-03'), isCurrent(two, '2026-11-04'), isCurrent(ended(pupil, '2026-11-03', 'left'), '2026-11-01')]).toEqual(
    [false, true, false],
  );
});

test('a result is decided on the day, in the exam year of that day', () => {
  const like: Result = {
    sector: 'vo',
    learner: pupil.learner,
    site: '00',
    programme: '0371',
    decidedOn: '2026-06-12',
    examYear: 2026,
    subjects: [],
  };
  const learner = { bsn: '900000029', birthDate: '2010-01-01', sex: 'male' };
  expect(newResult(like, learner, '01', '2027-06-14')).toEqual({ ...like, learner, site: '01', decidedOn: '2027-06-14', examYear: 2027 });
});

test('a school year begins as it began before: on, out, or as it was', () => {
  const before = (year: number, next: Partial<Enrolment>): Enrolment => ({
    ...pupil,
    startDate: `${year}-08-01`,
    periods: [{ startDate: `${year}-08-01`, site: '00', programme: '0017', yearOfStudy: 1 }],
    ...next,
  });
  const own = emptyAdministration();
  own.enrolment.set('1', before(2023, { endDate: '2024-07-31', endReason: 'left' }));
  own.enrolment.set('2', moved(before(2024, {}), { startDate: '', site: '00', programme: '0023', yearOfStudy: 2 }, '2025-08-01'));
  const habits = habitsOf(own, '2026-08-01');
  expect(habits.reasons).toEqual(['left']);
  expect(movedUp(pupil, habits, '2026-08-01', 0)).toMatchObject({ endDate: '2026-07-31', endReason: 'left' });
  const on = movedUp(pupil, habits, '2026-08-01', 0.99);
  expect(on && lastPeriod(on)).toEqual({ startDate: '2026-08-01', site: '00', programme: '0023', yearOfStudy: 2 });
  const elsewhere = { ...pupil, periods: [{ startDate: '2025-08-01', site: '00', programme: '9999' }] };
  expect(movedUp(elsewhere, habits, '2026-08-01', 0)).toBeUndefined();
  expect(movedUp(before(2026, {}), habits, '2026-08-01', 0)).toBeUndefined();
});

test('a vocational school adds what its reports must say, once', () => {
  const student: Enrolment = {
    ...pupil,
    sector: 'mbo',
    endDate: '2026-11-03',
    endReason: 'emigrated',
    periods: [{ startDate: '2025-08-01', site: '90', programme: '25499', learningPath: 'bbl' }],
  };
  const whole = completed(student);
  expect(whole).toMatchObject({ plannedEndDate: '2029-08-01', endReason: 'moved-abroad' });
  expect(whole['practicalTraining']).toMatchObject([{ number: '1', programme: '25499', startDate: '2025-08-01', endDate: '2026-11-03' }]);
  expect(completed(whole)).toEqual(whole);
  expect(completed(pupil)).toEqual(pupil);
});
