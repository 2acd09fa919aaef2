import { primaryPeriodAttributes, within } from '../../../register/index.ts';
import type { PrimaryPeriod } from '../../sectors/primary-report.ts';
import { raise } from '../signals.ts';
import { fieldNames, groupNames } from './groups.ts';
import { END_OF_WEIGHTS, isPrimarySchool, isTravelling, type PrimaryCheck } from './kinds.ts';

/** The two schemes (7.1.7, 7.1.8): `until` is the first day on which it no longer holds. */
const SCHEMES: Readonly<Record<1 | 2, { readonly since: string; readonly until: string; readonly weights: readonly number[] }>> = {
  1: { since: '1990-01-01', until: '2010-08-01', weights: [0, 0.25, 0.4, 0.7, 0.9] },
  2: { since: '2006-08-01', until: END_OF_WEIGHTS, weights: [0, 0.3, 1.2] },
};
const schemeOf = ({ weightScheme }: PrimaryPeriod) => SCHEMES[weightScheme ?? 2];

/** Asked when an enrolment is first reported; one that was registered without it, as before weights were kept, may go on without. */
export const weightMissing: PrimaryCheck = (report, input, found) => {
  if (!isPrimarySchool(report) || isTravelling(input) || report.startDate >= END_OF_WEIGHTS) return;
  if (input.existing?.periods.every((p) => primaryPeriodAttributes(p.attributes).weight === null)) return;
  if (!report.periods.some(({ weight }) => weight !== undefined)) raise(found, '341', '/periods', { group: groupNames.weight });
};

export const weightDoesNotCount: PrimaryCheck = (report, input, found) => {
  for (const [i, { weight, programme, startDate }] of report.periods.entries()) {
    if (weight === undefined || (programme !== 'BO' && programme !== 'SBO')) continue;
    if (programme === 'SBO' || isTravelling(input) || startDate >= END_OF_WEIGHTS) raise(found, '368', `/periods/${i}/weight`);
  }
};

export const weightNotInScheme: PrimaryCheck = (report, _input, found) => {
  for (const [i, period] of report.periods.entries()) {
    if (period.weight === undefined || schemeOf(period).weights.includes(period.weight)) continue;
    raise(found, '741', `/periods/${i}/weight`, { field: fieldNames.weight, value: period.weight });
  }
};

export const weightSchemeNotValid: PrimaryCheck = (report, _input, found) => {
  for (const [i, period] of report.periods.entries()) {
    // After the end of weights it is passed over, not refused.
    if (period.weight === undefined || period.startDate >= END_OF_WEIGHTS) continue;
    const { since, until } = schemeOf(period);
    if (period.startDate >= since && period.startDate < until) continue;
    const at = `/periods/${i}/${period.weightScheme === undefined ? 'weight' : 'weightScheme'}`;
    raise(found, '348', at, { field: fieldNames.weightScheme, value: period.weightScheme ?? 2, date: { date: period.startDate } });
  }
};

export const weightChanges: PrimaryCheck = (report, input, found) => {
  for (const [i, { weight, startDate, weightScheme }] of report.periods.entries()) {
    if (weight === undefined) continue;
    const registered = input.existing?.periods.find((period) => within(period, startDate));
    if (registered === undefined) continue;
    const before = primaryPeriodAttributes(registered.attributes);
    if (before.weight === null || (before.weightScheme ?? 2) !== (weightScheme ?? 2) || before.weight === weight) continue;
    raise(found, '460', `/periods/${i}/weight`, { from: before.weight, to: weight });
  }
};
