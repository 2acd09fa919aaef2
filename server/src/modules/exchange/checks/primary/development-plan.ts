import { raise } from '../signals.ts';
import { fieldNames } from './groups.ts';
import { isSpecialPrimary, type PrimaryCheck, START_OF_PLANS } from './kinds.ts';

export const planInSpecialPrimary: PrimaryCheck = (report, _input, found) => {
  if (report.developmentPlans !== undefined && isSpecialPrimary(report)) raise(found, '445', '/developmentPlans');
};

export const planRunsPastEnd: PrimaryCheck = (report, _input, found) => {
  const end = report.endDate;
  if (end === undefined) return;
  for (const [i, { endDate }] of (report.developmentPlans ?? []).entries()) {
    if (endDate === undefined) raise(found, '435', `/developmentPlans/${i}/endDate`, { end: { date: end } });
  }
};

export const planTooEarly: PrimaryCheck = (report, _input, found) => {
  for (const [i, { startDate }] of (report.developmentPlans ?? []).entries()) {
    if (startDate < START_OF_PLANS)
      raise(found, '452', `/developmentPlans/${i}/startDate`, { field: fieldNames.plan, date: { date: startDate } });
  }
};

export const planEndsWrongly: PrimaryCheck = (report, _input, found) => {
  for (const [i, { startDate, endDate }] of (report.developmentPlans ?? []).entries()) {
    if (endDate === undefined || (endDate >= startDate && (report.endDate === undefined || endDate <= report.endDate))) continue;
    raise(found, '453', `/developmentPlans/${i}/endDate`, { start: { date: startDate }, end: { date: endDate } });
  }
};

export const plansOverlap: PrimaryCheck = (report, _input, found) => {
  const all = report.developmentPlans ?? [];
  for (const [i, { startDate, endDate }] of all.entries()) {
    if (all.some((other) => other.startDate > startDate && (endDate === undefined || endDate >= other.startDate)))
      raise(found, '454', `/developmentPlans/${i}/endDate`, { start: { date: startDate } });
  }
};
