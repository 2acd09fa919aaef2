import { raise } from '../signals.ts';
import { fieldNames } from './groups.ts';
import type { PrimaryCheck } from './kinds.ts';

/** First days of the programmes (7.1.1); none has ended. */
const SINCE: Readonly<Record<string, string>> = {
  '01': '1995-01-01',
  '02': '1995-01-01',
  '03': '2000-01-01',
  '04': '2005-01-01',
  '05': '1995-01-01',
  '06': '1995-01-01',
};

export const preschoolMonthsImpossible: PrimaryCheck = (report, _input, found) => {
  const months = report.preschoolMonths;
  if (months !== undefined && (months < 1 || months > 24)) raise(found, '313', '/preschoolMonths', { months });
};

export const earlyProgrammeEndsWrongly: PrimaryCheck = (report, _input, found) => {
  for (const [i, { startDate, endDate }] of (report.earlyProgrammes ?? []).entries()) {
    if (endDate === undefined) continue;
    if (endDate > startDate && (report.endDate === undefined || endDate <= report.endDate)) continue;
    raise(found, '324', `/earlyProgrammes/${i}/endDate`, { start: { date: startDate }, end: { date: endDate } });
  }
};

export const earlyProgrammesOverlap: PrimaryCheck = (report, _input, found) => {
  const all = report.earlyProgrammes ?? [];
  for (const [i, { startDate, endDate }] of all.entries()) {
    const next = all.some((other) => other.startDate > startDate && (endDate === undefined || endDate >= other.startDate));
    if (next) raise(found, '342', `/earlyProgrammes/${i}/endDate`, { start: { date: startDate } });
  }
};

export const earlyProgrammeNotValid: PrimaryCheck = (report, _input, found) => {
  for (const [i, { programme, startDate }] of (report.earlyProgrammes ?? []).entries()) {
    const since = SINCE[programme];
    if (since === undefined || startDate >= since) continue;
    raise(found, '348', `/earlyProgrammes/${i}/programme`, {
      field: fieldNames.earlyProgramme,
      value: programme,
      date: { date: startDate },
    });
  }
};
