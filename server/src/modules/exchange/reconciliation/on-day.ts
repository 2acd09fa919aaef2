import { addDays, type Enrolment, type IsoDate } from '../../register/index.ts';
import { enrolmentAsReported } from './as-reported.ts';
import { canonicalJson } from './canonical.ts';
import type { AsReported } from './present.ts';

type ReportedPeriod = AsReported & { readonly startDate: IsoDate };

/**
 * What an enrolment says about one day: its own fields and those of the period in force; undefined when it is not in force.
 * When and why it ends later, and what came before or after, do not matter on that day.
 */
export const contentOn = (content: AsReported, day: IsoDate): AsReported | undefined => {
  const { periods, endDate, endReason: _reason, learner: _learner, ...own } = content;
  if ((content.startDate as string) > day || (endDate !== undefined && (endDate as string) < day)) return undefined;
  const { startDate: _start, ...period } = (periods as readonly ReportedPeriod[]).filter((p) => p.startDate <= day).at(-1) ?? {
    startDate: day,
  };
  return { ...own, period };
};

/** Half-open; null: without end. */
export type Days = { readonly from: IsoDate; readonly to: IsoDate | null };

const boundaries = (content: AsReported | null): IsoDate[] => {
  if (content === null) return [];
  const { startDate, endDate, periods } = content;
  const starts = (periods as readonly ReportedPeriod[]).map((p) => p.startDate);
  return [startDate as string, ...starts, ...(endDate === undefined ? [] : [addDays(endDate as string, 1)])];
};

/** The stretches of days about which an enrolment says something else after a change than before it. */
export const changedDays = (before: Enrolment | null, after: Enrolment | null): readonly Days[] => {
  const [old, now] = [before && enrolmentAsReported(before), after && enrolmentAsReported(after)];
  const days = [...new Set([...boundaries(old), ...boundaries(now)])].sort();
  const said = (content: AsReported | null, day: IsoDate): string => canonicalJson((content && contentOn(content, day)) ?? null);
  return days.flatMap((from, i) => (said(old, from) === said(now, from) ? [] : [{ from, to: days[i + 1] ?? null }]));
};
