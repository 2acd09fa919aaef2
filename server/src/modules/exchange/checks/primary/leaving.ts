import type { Enrolment } from '../../../register/index.ts';
import { ageOn, parseBirthDate, schoolYearOf } from '../../../register/index.ts';
import type { KeyDataChange } from '../../message.ts';
import type { MessageHead } from '../../model.ts';
import type { Check } from '../input.ts';
import { raise } from '../signals.ts';
import { isMainstream, type PrimaryCheck } from './kinds.ts';

const WHAT = {
  advice: { nl: 'schooladvies', en: 'a school advice' },
  test: { nl: 'toets', en: 'a test' },
  both: { nl: 'schooladvies en toets', en: 'a school advice and a test' },
};

/** In year 8 on the last day. The test is asked of primary schools only, and not of who left before there could be one. */
export const leavesWithoutAdvice: PrimaryCheck = (report, input, found) => {
  const { endDate } = report;
  if (endDate === undefined || !isMainstream(report)) return;
  const last = report.periods.reduce((latest, period) =>
    period.startDate <= endDate && period.startDate >= latest.startDate ? period : latest,
  );
  if (last.yearOfStudy !== 8) return;
  const given = input.advices?.find((advice) => advice.schoolYear === schoolYearOf(endDate));
  const noAdvice = given === undefined || given.advice === null;
  const noTest = last.programme === 'BO' && (given === undefined || (given.test === null && given.earlierTests.length === 0));
  if (!noAdvice && !noTest) return;
  raise(found, '316', '/endDate', { what: noAdvice && noTest ? WHAT.both : noAdvice ? WHAT.advice : WHAT.test });
};

/** Deleting an enrolment takes the advice with it that was reported under it. */
export const testDeletedWithEnrolment: Check<MessageHead, Enrolment> = (_report, input, found) => {
  if (input.existing === null || !input.advices?.some(({ brin, test }) => brin === input.brin && test !== null)) return;
  raise(found, '476', '');
};

/** 4 to 14 in primary, 3 to 19 in special education (4.2.11). */
export const ageNoLongerPossible: Check<KeyDataChange> = (report, input, found) => {
  const birth = parseBirthDate(report.after.birthDate);
  if (birth === null || input.learner === null) return;
  for (const { brin, sector, start, periods } of input.learner.enrolments) {
    if (brin !== input.brin || sector !== 'po' || start <= birth.first) continue;
    const programme = periods[0]?.programmeCode ?? 'BO';
    if (programme === 'AB') continue;
    const age = ageOn(birth.first, start);
    const inSummer = ageOn(birth.first, `${String(schoolYearOf(start) + 1).padStart(4, '0')}-07-31`);
    const isTooOld = programme === 'VSO' ? age >= 20 : inSummer >= 15;
    const youngest = programme === 'SO' || programme === 'VSO' ? 3 : 4;
    if (age < youngest || isTooOld) raise(found, '351', '/after/birthDate', { age, start: { date: start } });
  }
};
