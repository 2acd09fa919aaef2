import { addDays, type IsoDate } from '../../register/index.ts';
import type { RecordKind } from './as-reported.ts';

/** Which records a reconciliation is about. */
export type Scope = 'current' | 'school-year' | 'since' | 'all';
export type Range = { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** The school year (1 August to 31 July) that holds a day, half-open. */
export const schoolYearOf = (day: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);
  return { from: `${year}-08-01`, to: `${year + 1}-08-01` };
};

/** The days a record must touch to be in scope, half-open: an enrolment by its duration, a result by the day of its decision. */
export const rangeOf = (scope: Scope, kind: RecordKind, referenceDate: IsoDate, since: IsoDate | null): Range => {
  if (scope === 'all') return { from: null, to: null };
  if (scope === 'since') return { from: since ?? referenceDate, to: null };
  if (scope === 'current' && kind === 'enrolment') return { from: referenceDate, to: addDays(referenceDate, 1) };
  return schoolYearOf(referenceDate);
};
