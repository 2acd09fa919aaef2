import { addYears, type IsoDate } from '../modules/register/index.ts';
import type { Enrolment, Period, Result } from './records.ts';

type Agreement = { readonly number: string; readonly startDate: IsoDate; readonly endDate?: IsoDate; readonly [field: string]: unknown };

const LONGEST_YEARS = 4;
const EMIGRATED = 'emigrated';
const COMPANY = '100018965';

const plannedEnd = ({ plannedEndDate, startDate, endDate }: Enrolment): IsoDate => {
  if (typeof plannedEndDate === 'string') return plannedEndDate;
  const longest = addYears(startDate, LONGEST_YEARS);
  return endDate !== undefined && endDate > longest ? endDate : longest;
};

const agreementFor = ({ startDate, programme }: Period, number: number, plannedEndDate: IsoDate): Agreement => ({
  number: String(number),
  signedOn: startDate,
  startDate,
  plannedEndDate: plannedEndDate < startDate ? startDate : plannedEndDate,
  company: COMPANY,
  programme,
});

const endedBy = (agreements: readonly Agreement[], endDate: IsoDate | undefined): readonly Agreement[] =>
  endDate === undefined
    ? agreements
    : agreements.filter(({ startDate }) => startDate <= endDate).map((one) => (one.endDate === undefined ? { ...one, endDate } : one));

const vocational = (one: Enrolment): Enrolment => {
  const plannedEndDate = plannedEnd(one);
  const agreements = Array.isArray(one['practicalTraining']) ? [...(one['practicalTraining'] as readonly Agreement[])] : [];
  for (const period of one.periods) {
    if (period['learningPath'] !== 'bbl' || agreements.some(({ programme }) => programme === period.programme)) continue;
    agreements.push(agreementFor(period, agreements.length + 1, plannedEndDate));
  }
  const { practicalTraining: _known, ...rest } = one;
  const practicalTraining = endedBy(agreements, one.endDate);
  return { ...rest, plannedEndDate, ...(practicalTraining.length > 0 ? { practicalTraining } : {}) };
};

/**
 * What a school knows and must report, and the synthetic country does not tell: in vocational education the planned end, and the
 * agreements of who learns at work. And the country has another word for
 * moving abroad than reports.
 */
export const completed = (one: Enrolment): Enrolment => {
  const reported = one.endReason === EMIGRATED ? { ...one, endReason: 'moved-abroad' } : one;
  return reported.sector === 'mbo' ? vocational(reported) : reported;
};

/** Likewise of a result: the document in vocational education; in higher education what degree it is, and how it was studied for. */
export const completedResult = (one: Result, place: Period, degrees: ReadonlyMap<string, string>): Result => {
  if (one.sector === 'mbo') return { document: 'diploma', ...one };
  if (one.sector !== 'hbo' && one.sector !== 'wo') return one;
  return { degree: degrees.get(one.programme), form: place['form'], ...one };
};
