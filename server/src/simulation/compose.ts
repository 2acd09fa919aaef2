import { addDays, dayNumber, type IsoDate, yearOf } from '../modules/register/index.ts';
import { type Enrolment, type Learner, lastPeriod, type Period, type Result } from './records.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value with every date in it moved by a number of days, so that they stay as far apart as they were. */
export const shifted = <T>(value: T, days: number): T => {
  if (typeof value === 'string') return (DATE.test(value) ? addDays(value, days) : value) as T;
  if (Array.isArray(value)) return value.map((one) => shifted(one, days)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, days)])) as T;
};

/** Somebody like the learner of an earlier enrolment, of the same age, who begins on a day. */
export const newEnrolment = (like: Enrolment, bsn: string, day: IsoDate): Enrolment => {
  const { learner, ...rest } = shifted(like, dayNumber(day) - dayNumber(like.startDate));
  return { ...rest, learner: { birthDate: learner.birthDate, sex: learner.sex, bsn } };
};

/** The same learner at another school, in a place like that of one of its own. */
export const transferred = (learner: Learner, like: Enrolment, day: IsoDate): Enrolment => ({
  sector: like.sector,
  learner,
  startDate: day,
  periods: [{ ...(lastPeriod(like) as Period), startDate: day }],
});

export const ended = (one: Enrolment, lastDay: IsoDate, endReason: string | undefined): Enrolment => ({
  ...one,
  endDate: lastDay,
  ...(endReason === undefined ? {} : { endReason }),
});

export const moved = (one: Enrolment, place: Period, day: IsoDate): Enrolment => ({
  ...one,
  periods: [...one.periods, { ...place, startDate: day }],
});

/** The enrolment began on another day than was reported. */
export const startedOn = (one: Enrolment, day: IsoDate): Enrolment => ({
  ...one,
  startDate: day,
  periods: one.periods.map((period) => (period.startDate === one.startDate ? { ...period, startDate: day } : period)),
});

/** A result like an earlier one of another learner, decided on a day. */
export const newResult = (like: Result, learner: Learner, site: string, day: IsoDate): Result => {
  const from = like.decidedOn ?? day;
  const moved = shifted({ ...like, learner: null, examYear: undefined }, dayNumber(day) - dayNumber(from));
  const { examYear: _examYear, ...rest } = moved;
  return { ...rest, ...('examYear' in like ? { examYear: yearOf(day) } : {}), learner, site };
};
