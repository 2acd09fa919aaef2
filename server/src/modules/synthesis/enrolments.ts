import type { IsoDate } from '../register/index.ts';
import type { Cell } from './affinity.ts';
import type { Career, Step } from './careers.ts';
import { dateOf, dayOf, startOf } from './dates.ts';
import type { EnrolmentRow, PeriodRow } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import type { Random } from './random.ts';

/** Enrolments without identifiers: those are given out in order when rows are made. */
export type Stay = Omit<EnrolmentRow, 'learnerId' | 'enrolmentId' | 'number'>;

const periodsOf = (steps: readonly Step[], end: IsoDate | null): PeriodRow[] => {
  const periods: PeriodRow[] = [];
  steps.forEach(({ schoolYear, cell }, i) => {
    const next = steps[i + 1];
    const before = periods.at(-1);
    const until = next === undefined ? end : startOf(next.schoolYear);
    const same =
      before !== undefined && before.siteNo === cell.siteNo && before.programmeCode === cell.code && before.yearOfStudy === cell.year;
    if (same) periods[periods.length - 1] = { ...before, end: until };
    else periods.push({ start: startOf(schoolYear), end: until, siteNo: cell.siteNo, programmeCode: cell.code, yearOfStudy: cell.year });
  });
  return periods;
};

const split = (steps: readonly Step[]): Step[][] => {
  const stays: Step[][] = [];
  for (const step of steps) {
    const last = stays.at(-1);
    if (last?.[0]?.cell.brin === step.cell.brin) last.push(step);
    else stays.push([step]);
  }
  return stays;
};

/** First day after the last: summer, in the course of the year for some leavers, in September where a school forgot. */
const endOf = (career: Career, last: Step, moves: boolean, random: Random): IsoDate | null => {
  const summer = startOf(last.schoolYear + 1);
  const late = moves && last.cell.site.schoolYears.has(last.schoolYear + 1) && random.chance(PARAMETERS.endedLate);
  if (moves) return late ? dateOf(dayOf(summer) + 10 + random.below(40)) : summer;
  if (career.left === undefined) return null;
  const early = career.left === 'underway' && random.chance(PARAMETERS.leavesMidYear);
  return early ? dateOf(dayOf(`${last.schoolYear}-11-01`) + random.below(240)) : summer;
};

const REASON = { passed: 'graduated', failed: 'left', underway: 'left' } as const;

/** The enrolments of a career: one for each unbroken stay at an institution. */
export const staysOf = (career: Career, random: Random): Stay[] => {
  const stays = split(career.steps);
  return stays.map((steps, i) => {
    const [first, last] = [steps[0] as Step, steps.at(-1) as Step];
    const moves = i < stays.length - 1;
    const end = endOf(career, last, moves, random);
    const endReason = moves ? 'transferred' : career.left === undefined ? null : REASON[career.left];
    return { start: startOf(first.schoolYear), end, brin: first.cell.brin, endReason, periods: periodsOf(steps, end) };
  });
};

/** A second enrolment, elsewhere, after the counting date of the running year, while the first goes on. */
export const doubleStay = (career: Career, cells: readonly Cell[], random: Random): Stay | undefined => {
  const now = career.steps.at(-1);
  if (now === undefined || career.left !== undefined || !random.chance(PARAMETERS.doubleNow)) return undefined;
  const known = new Set(career.steps.map((step) => step.cell.brin));
  const there = cells.filter(
    (cell) =>
      cell.site.schoolYears.has(now.schoolYear) &&
      cell.code === now.cell.code &&
      cell.year === now.cell.year &&
      cell.sex === now.cell.sex &&
      !known.has(cell.brin),
  );
  if (there.length === 0) return undefined;
  const cell = random.pick(there);
  const start = dateOf(dayOf(`${now.schoolYear}-10-05`) + random.below(15));
  return {
    start,
    end: null,
    brin: cell.brin,
    endReason: null,
    periods: [{ start, end: null, siteNo: cell.siteNo, programmeCode: cell.code, yearOfStudy: cell.year }],
  };
};
