import type { Settled } from '../identifiers.ts';
import type { Declared, DeclaredChange } from './declaration-store.ts';
import { changedDays } from './on-day.ts';

type Change = { readonly brin: string; readonly reportId: string; readonly verdict: Settled };

/** Which accepted changes touch what their school declared complete. */
export const declaredChanges = (changes: readonly Change[], declared: Declared): readonly DeclaredChange[] =>
  changes.flatMap(({ brin, reportId, verdict }) => {
    const { before = null, after = null } = verdict.change?.enrolment ?? {};
    const of = after ?? before;
    const dates = of === null ? undefined : declared.get(`${brin} ${of.sector}`);
    if (of === null || dates === undefined || verdict.learnerId === null) return [];
    const days = changedDays(before, after);
    const { learnerId } = verdict;
    return dates
      .filter(({ countingDate: day }) => days.some((d) => d.from <= day && (d.to === null || day < d.to)))
      .map((date) => ({ ...date, brin, reportId, learnerId, number: of.number }));
  });
