import { addDays, ageOn, type BirthDate, type IsoDate, monthOf, schoolYearOf, yearOf } from '../../../register/index.ts';
import type { PrimaryEnrolmentReport } from '../../sectors/primary-report.ts';
import { birthDateOf, type CheckInput } from '../input.ts';
import { raise } from '../signals.ts';
import { hasGuidance, isMainstream, isPlaced, isSpecialUnderAge, isTravelling, type PrimaryCheck, START_OF_STATEMENTS } from './kinds.ts';

const DEAF_OR_HARD_OF_HEARING = new Set(['21', '22', '24', '25', '26']);
const SO_AGE_LIMIT_SINCE = '2013-08-01';

/** 31 July of the school year of a date. */
const endOfSchoolYear = (date: IsoDate): IsoDate => `${String(schoolYearOf(date) + 1).padStart(4, '0')}-07-31`;

/** Whether someone has reached an age in years and a half on a date. */
const isThreeAndAHalf = (birth: IsoDate, date: IsoDate): boolean => {
  const month = monthOf(birth) + 6;
  const year = yearOf(birth) + 3 + (month > 12 ? 1 : 0);
  const day = `${String(year).padStart(4, '0')}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`;
  return date >= addDays(day, Number(birth.slice(8)) - 1);
};

const born = (report: PrimaryEnrolmentReport, input: CheckInput): BirthDate | null => {
  const birth = birthDateOf(report.learner, input.learner);
  return birth === null || report.startDate <= birth.first ? null : birth;
};

/** A toddler of skippers: in year 0 at a school for travelling people. */
const isSkippersToddler = (report: PrimaryEnrolmentReport, input: CheckInput): boolean =>
  isTravelling(input) && report.periods.some(({ startDate, yearOfStudy }) => startDate === report.startDate && yearOfStudy === 0);

export const youngerThanFour: PrimaryCheck = (report, input, found) => {
  const birth = born(report, input);
  if (birth === null || !isMainstream(report) || isSkippersToddler(report, input)) return;
  if (ageOn(birth.first, report.startDate) < 4) raise(found, '306', '/startDate');
};

export const skippersToddlerTooYoung: PrimaryCheck = (report, input, found) => {
  const birth = born(report, input);
  if (birth === null || !isMainstream(report) || !isSkippersToddler(report, input)) return;
  if (!isThreeAndAHalf(birth.first, report.startDate)) raise(found, '307', '/startDate');
};

export const fifteenOrOlder: PrimaryCheck = (report, input, found) => {
  const birth = born(report, input);
  if (birth === null || isSkippersToddler(report, input)) return;
  const inSpecial = isSpecialUnderAge(report) && report.startDate >= SO_AGE_LIMIT_SINCE && !hasGuidance(report);
  if (!isMainstream(report) && !inSpecial) return;
  if (ageOn(birth.first, endOfSchoolYear(report.startDate)) >= 15) raise(found, '308', '/startDate');
};

export const skippersToddlerTooOld: PrimaryCheck = (report, input, found) => {
  const birth = born(report, input);
  if (birth === null || !isMainstream(report) || !isSkippersToddler(report, input)) return;
  if (ageOn(birth.first, endOfSchoolYear(report.startDate)) >= 8) raise(found, '309', '/startDate');
};

export const yearZeroElsewhere: PrimaryCheck = (report, input, found) => {
  if (isTravelling(input)) return;
  for (const [i, { programme, yearOfStudy }] of report.periods.entries()) {
    if (yearOfStudy === 0 && (programme === 'BO' || programme === 'SBO')) raise(found, '322', `/periods/${i}/yearOfStudy`);
  }
};

/** From August 2014 the age on the first day; before that on the day of the indication when that is later (4.2.9.8). */
export const tooYoungForSpecial: PrimaryCheck = (report, input, found) => {
  const birth = born(report, input);
  if (birth === null || !isPlaced(report) || hasGuidance(report)) return;
  const kinds = [...report.periods.map((p) => p.specialEducation), ...(report.indications ?? []).map((one) => one.kind)];
  const age = kinds.some((kind) => kind !== undefined && DEAF_OR_HARD_OF_HEARING.has(kind)) ? 3 : 4;
  const days = report.startDate < START_OF_STATEMENTS ? (report.indications ?? []).map(({ date }) => date) : [];
  const day = [report.startDate, ...days].sort().at(-1) ?? report.startDate;
  if (ageOn(birth.first, day) < age) raise(found, '333', '/startDate', { age });
};

export const twentyOrOlder: PrimaryCheck = (report, input, found) => {
  const birth = born(report, input);
  if (birth === null || !isPlaced(report) || hasGuidance(report)) return;
  if (ageOn(birth.first, report.startDate) >= 20) raise(found, '334', '/startDate');
};
