import { addDays, type IsoDate, yearOf } from '../modules/register/index.ts';
import { type Administration, type Enrolment, lastPeriod, type Period, placeOf } from './records.ts';

/** What became of a learner in some place when a school year began. */
export type Step =
  | { readonly to: 'stay' }
  | { readonly to: 'place'; readonly place: Period }
  | { readonly to: 'out'; readonly reason: string | undefined };

/**
 * What a school's own history says about how things go there. So a simulated school needs no knowledge of its sector: it does
 * what it did before.
 */
export type Habits = {
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly reasons: readonly string[];
  /** The highest year of study of each programme. */
  readonly lastYears: ReadonlyMap<string, number>;
};

const AUGUST = '-08-01';

const inForceOn = (one: Enrolment, day: IsoDate): Period | undefined =>
  one.periods.reduce<Period | undefined>(
    (found, period) => (period.startDate <= day && (found === undefined || period.startDate > found.startDate) ? period : found),
    undefined,
  );

/** What an enrolment did on 1 August of a year, and from which place; undefined when it was not there the day before. */
const stepOn = (one: Enrolment, august: IsoDate): readonly [string, Step] | undefined => {
  const before = addDays(august, -1);
  if (one.startDate > addDays(august, -60) || (one.endDate !== undefined && one.endDate < addDays(august, -90))) return undefined;
  const place = inForceOn(one, before);
  if (place === undefined) return undefined;
  if (one.endDate !== undefined && one.endDate <= addDays(august, 45)) return [placeOf(place), { to: 'out', reason: one.endReason }];
  const next = one.periods.find((period) => period.startDate >= august && period.startDate <= addDays(august, 45));
  return [placeOf(place), next === undefined ? { to: 'stay' } : { to: 'place', place: next }];
};

const YEARS_BACK = 3;

/** @param before 1 August of the school year that begins: the three before it are looked at. */
export const habitsOf = ({ enrolment }: Administration, before: IsoDate): Habits => {
  const steps = new Map<string, Step[]>();
  const reasons: string[] = [];
  const lastYears = new Map<string, number>();
  for (const one of enrolment.values()) {
    for (let year = yearOf(before) - YEARS_BACK; year < yearOf(before); year += 1) {
      const found = stepOn(one, `${year}${AUGUST}`);
      if (found === undefined) continue;
      const [place, step] = found;
      const of = steps.get(place) ?? [];
      steps.set(place, of);
      of.push(step);
    }
    for (const { programme, yearOfStudy = 0 } of one.periods)
      lastYears.set(programme, Math.max(yearOfStudy, lastYears.get(programme) ?? 0));
    if (one.endReason !== undefined && one.endReason !== 'deceased') reasons.push(one.endReason);
  }
  return { steps, reasons, lastYears };
};

/** How one enrolment goes on when a school year begins; undefined when nothing changes. */
export const movedUp = (one: Enrolment, habits: Habits, august: IsoDate, draw: number): Enrolment | undefined => {
  const place = lastPeriod(one);
  if (place === undefined || one.startDate >= august || place.startDate >= august || one.endDate !== undefined) return undefined;
  const steps = habits.steps.get(placeOf(place)) ?? [];
  const step = steps[Math.floor(draw * steps.length)] ?? { to: 'stay' };
  if (step.to === 'stay') return undefined;
  if (step.to === 'place') return { ...one, periods: [...one.periods, { ...step.place, startDate: august }] };
  return { ...one, endDate: addDays(august, -1), ...(step.reason === undefined ? {} : { endReason: step.reason }) };
};
