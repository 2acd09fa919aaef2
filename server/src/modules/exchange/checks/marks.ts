import type { Result } from '../../register/index.ts';
import type { SecondaryResultReport, Signal } from '../model.ts';
import { fields } from './fields.ts';
import type { Check, CheckInput } from './input.ts';
import { programmeOf } from './placement.ts';
import { raise } from './signals.ts';

type ResultCheck = Check<SecondaryResultReport, Result>;
type Subject = SecondaryResultReport['subjects'][number];

export const tenths = (mark: number): number => Math.round(mark * 10);
export const isMark = (mark: number): boolean => mark >= 1 && mark <= 10 && Math.abs(mark * 10 - tenths(mark)) < 1e-6;

const checkMark = (
  mark: number | undefined,
  name: 'schoolMark' | 'centralMark1' | 'centralMark2' | 'centralMark3' | 'projectMark',
  at: string,
  found: Signal[],
): void => {
  if (mark !== undefined && !isMark(mark)) raise(found, 'L08', `${at}/${name}`, { field: fields[name], mark });
};

export const markNotValid: ResultCheck = (report, _input, found) => {
  checkMark(report.projectMark, 'projectMark', '', found);
  for (let i = 0; i < report.subjects.length; i += 1) {
    const subject = report.subjects[i];
    if (subject === undefined) continue;
    const at = `/subjects/${i}`;
    checkMark(subject.schoolMark, 'schoolMark', at, found);
    checkMark(subject.centralMark1, 'centralMark1', at, found);
    checkMark(subject.centralMark2, 'centralMark2', at, found);
    checkMark(subject.centralMark3, 'centralMark3', at, found);
  }
};

export const finalMarkNotWhole: ResultCheck = (report, _input, found) => {
  for (let i = 0; i < report.subjects.length; i += 1) {
    const mark = report.subjects[i]?.finalMark;
    if (mark === undefined || (Number.isInteger(mark) && mark >= 1 && mark <= 10)) continue;
    raise(found, 'L18', `/subjects/${i}/finalMark`, { mark });
  }
};

/** The best central mark counts: a resit never lowers it (Eindexamenbesluit VO art. 51). In tenths; 0 for none. */
const bestCentral = (subject: Subject): number =>
  tenths(Math.max(subject.centralMark1 ?? 0, subject.centralMark2 ?? 0, subject.centralMark3 ?? 0));

/** Whole mark from a sum of tenths with a divisor; a half and more goes up (Eindexamenbesluit VO art. 47). */
export const rounded = (sum: number, parts: number): number => Math.floor((2 * sum + 10 * parts) / (20 * parts));

/** The final marks that the parts allow; the basic vocational track may weigh its school exam double. */
const allowedFinalMarks = (subject: Subject, isBasicVocational: boolean): readonly number[] => {
  const school = subject.schoolMark === undefined ? 0 : tenths(subject.schoolMark);
  const central = bestCentral(subject);
  if (school === 0) return [];
  if (central === 0) return [rounded(school, 1)];
  const mean = rounded(school + central, 2);
  return isBasicVocational ? [mean, rounded(2 * school + central, 3)] : [mean];
};

const isBasicVocational = (report: SecondaryResultReport, input: CheckInput<Result>): boolean =>
  programmeOf(input, report.programme)?.vo?.track === 'vmbo-bb';

export const finalMarkNotTheMean: ResultCheck = (report, input, found) => {
  const basic = isBasicVocational(report, input);
  for (let i = 0; i < report.subjects.length; i += 1) {
    const subject = report.subjects[i];
    if (subject?.finalMark === undefined) continue;
    const allowed = allowedFinalMarks(subject, basic);
    const [expected] = allowed;
    if (expected === undefined || allowed.includes(subject.finalMark)) continue;
    raise(found, 'L09', `/subjects/${i}/finalMark`, { mark: subject.finalMark, subject: subject.subject, expected });
  }
};

export const passedWithoutSubjects: ResultCheck = (report, _input, found) => {
  if (report.outcome !== 'passed') return;
  for (const subject of report.subjects) if (subject.countsForDiploma ?? true) return;
  raise(found, 'L10', '/subjects');
};

export const passedWithoutFinalMark: ResultCheck = (report, _input, found) => {
  if (report.outcome !== 'passed') return;
  for (let i = 0; i < report.subjects.length; i += 1) {
    const subject = report.subjects[i];
    if (subject === undefined || subject.finalMark !== undefined || subject.countsForDiploma === false) continue;
    raise(found, 'L21', `/subjects/${i}/finalMark`, { subject: subject.subject });
  }
};

export const subjectTwice: ResultCheck = (report, _input, found) => {
  const { subjects } = report;
  for (let i = 1; i < subjects.length; i += 1) {
    const subject = subjects[i]?.subject ?? '';
    for (let j = 0; j < i; j += 1) {
      if (subjects[j]?.subject !== subject) continue;
      raise(found, 'L15', `/subjects/${i}/subject`, { subject });
      break;
    }
  }
};

const isSubjectCode = (code: string): boolean => {
  if (code.length !== 3 && code.length !== 4) return false;
  for (let i = 0; i < code.length; i += 1) {
    const digit = code.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
};

export const subjectCodeMalformed: ResultCheck = (report, _input, found) => {
  for (let i = 0; i < report.subjects.length; i += 1) {
    if (isSubjectCode(report.subjects[i]?.subject ?? '')) continue;
    raise(found, '742', `/subjects/${i}/subject`, {
      field: fields.subject,
      format: { nl: 'drie of vier cijfers', en: 'three or four digits' },
    });
  }
};
