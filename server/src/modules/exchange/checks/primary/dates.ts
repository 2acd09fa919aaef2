import { addYears } from '../../../register/index.ts';
import { birthDateOf } from '../input.ts';
import { raise } from '../signals.ts';
import { groupDates, groupNames } from './groups.ts';
import { existsOn, type PrimaryCheck, schoolOf } from './kinds.ts';

const IN_OPEN_SCHOOL = new Set(['early', 'indication', 'guidance']);
const WITHIN_ENROLMENT = new Set(['early', 'plan', 'exitProfile']);
const AFTER_BIRTH = new Set(['indication', 'statement']);

export const groupAtClosedSchool: PrimaryCheck = (report, input, found) => {
  const school = schoolOf(input);
  if (school === undefined) return;
  for (const { group, at, date, field } of groupDates(report)) {
    if (!IN_OPEN_SCHOOL.has(group) || existsOn(school, date) || date < (school.periods[0]?.start ?? date)) continue;
    raise(found, '301', at, { brin: input.brin, date: { date }, field });
  }
};

export const groupBeforeBirth: PrimaryCheck = (report, input, found) => {
  const birth = birthDateOf(report.learner, input.learner);
  if (birth === null) return;
  for (const { group, at, date, field } of groupDates(report)) {
    if (AFTER_BIRTH.has(group) && date <= birth.first) raise(found, '305', at, { field, date: { date }, birthDate: { date: birth.first } });
  }
};

export const groupOutsideEnrolment: PrimaryCheck = (report, _input, found) => {
  const { startDate, endDate } = report;
  if (endDate !== undefined && endDate < startDate) return;
  for (const { group, at, date, field, isStart } of groupDates(report)) {
    if (!isStart || !WITHIN_ENROLMENT.has(group)) continue;
    if (date >= startDate && (endDate === undefined || date <= endDate)) continue;
    const end = endDate === undefined ? { nl: 'heden', en: 'the present' } : { date: endDate };
    raise(found, '321', at, { field, date: { date }, start: { date: startDate }, end });
  }
};

export const groupFarAhead: PrimaryCheck = (report, input, found) => {
  for (const { group, at, date, field } of groupDates(report)) {
    if (group === 'indication' || date <= input.today || date <= addYears(input.today, 1)) continue;
    raise(found, '331', at, { field, value: { date } });
  }
};

export const groupStartsTwice: PrimaryCheck = (report, _input, found) => {
  const seen = new Set<string>();
  for (const { group, list, at, date, field, isStart } of groupDates(report)) {
    if (!isStart || group === 'statement') continue;
    const key = `${list} ${date}`;
    if (seen.has(key)) raise(found, '349', at, { field, value: { date } });
    seen.add(key);
  }
};

/** A weight and an arrangement hold from the first day, if at all. */
export const groupNotFromFirstDay: PrimaryCheck = (report, _input, found) => {
  const start = { date: report.startDate };
  const first = report.periods.find(({ startDate }) => startDate === report.startDate);
  const weighed = report.periods.some(({ weight }) => weight !== undefined);
  if (weighed && first !== undefined && first.weight === undefined) raise(found, '303', '/periods', { group: groupNames.weight, start });
  if (report.arrangement !== undefined && report.arrangement.startDate !== report.startDate)
    raise(found, '303', '/arrangement/startDate', { group: groupNames.arrangement, start });
  for (const [i, { guidance }] of (report.indications ?? []).entries()) {
    // Guidance by a special school is all there is to its enrolment; a primary school's pupil may get it later.
    if (guidance === undefined || report.periods.some(({ programme }) => programme !== 'AB')) continue;
    if (!guidance.some(({ startDate }) => startDate === report.startDate))
      raise(found, '303', `/indications/${i}/guidance`, { group: groupNames.guidance, start });
  }
};
