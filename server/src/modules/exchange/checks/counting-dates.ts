import { countingDate, type Enrolment, type EnrolmentPeriod, type IsoDate, within, yearOf } from '../../register/index.ts';
import type { EnrolmentReport, MessageHead } from '../model.ts';
import type { Check } from './input.ts';
import { raise } from './signals.ts';

/** The last year whose counting date needs an accountant's statement: closed on 1 June of the year after. */
const lastClosedYear = (today: IsoDate): number => yearOf(today) - (today.slice(5) >= '06-01' ? 1 : 2);

/** Counting dates longer ago are settled for good. */
const YEARS_BACK = 10;

const firstCountingYear = (start: IsoDate, last: number): number =>
  Math.max(yearOf(start) + (start.slice(5) > '10-01' ? 1 : 0), last - YEARS_BACK);

const reportedOn = (report: EnrolmentReport, date: IsoDate): EnrolmentReport['periods'][number] | undefined => {
  if (date < report.startDate || (report.endDate !== undefined && date > report.endDate)) return undefined;
  let current: EnrolmentReport['periods'][number] | undefined;
  for (const period of report.periods) {
    if (period.startDate <= date && (current === undefined || period.startDate >= current.startDate)) current = period;
  }
  return current;
};

const registeredOn = (enrolment: Enrolment | null, date: IsoDate): EnrolmentPeriod | undefined => {
  if (enrolment !== null) for (const period of enrolment.periods) if (within(period, date)) return period;
  return undefined;
};

const isChanged = (before: EnrolmentPeriod | undefined, after: EnrolmentReport['periods'][number] | undefined): boolean => {
  if (before === undefined || after === undefined) return before !== undefined || after !== undefined;
  return (
    before.siteNo !== after.site ||
    before.programmeCode !== after.programme ||
    before.yearOfStudy !== after.yearOfStudy ||
    before.fundable !== (after.fundable ?? true)
  );
};

export const changesClosedCountingDate: Check<EnrolmentReport, Enrolment> = (report, input, found) => {
  const { existing } = input;
  const start = existing !== null && existing.start < report.startDate ? existing.start : report.startDate;
  const last = lastClosedYear(input.today);
  for (let year = firstCountingYear(start, last); year <= last; year += 1) {
    const date = countingDate(year);
    if (isChanged(registeredOn(existing, date), reportedOn(report, date))) raise(found, 'L03', '', { countingDate: { date } });
  }
};

export const deletesFromClosedCountingDate: Check<MessageHead> = (_report, input, found) => {
  const { existing } = input;
  if (existing === null || !('periods' in existing)) return;
  const last = lastClosedYear(input.today);
  for (let year = firstCountingYear(existing.start, last); year <= last; year += 1) {
    const date = countingDate(year);
    if (registeredOn(existing, date) !== undefined) raise(found, 'L03', '', { countingDate: { date } });
  }
};
