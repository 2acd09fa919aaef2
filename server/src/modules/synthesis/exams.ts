import type { ResultSubject } from '../register/index.ts';
import type { Cell } from './affinity.ts';
import type { Random } from './random.ts';
import { chooseSubjects, type Subject } from './subjects.ts';

export type Marks = { readonly subject: Subject; readonly school: number; readonly central: number | null; readonly final: number };

const CORE: ReadonlySet<string> = new Set(['1001', '1002', '1024', '1025', '1026', '0011']);

const inTenths = (mark: number): number => Math.min(100, Math.max(10, Math.round(mark * 10)));
/** The final mark is the mean of school and central mark, rounded half up (Eindexamenbesluit VO art. 47). */
const finalMark = (school: number, central: number | null): number => Math.round((central === null ? school : (school + central) / 2) / 10);

/**
 * Whether marks are enough for a diploma (Eindexamenbesluit VO art. 49 and 50): central marks 5.5 on average, Dutch, English
 * and mathematics at most one 5 and nothing lower (vmbo: Dutch at least 5), no mark below 4, and of all final marks one 5, or one 4,
 * two of 5, or a 4 and a 5 with 6 on average.
 */
export const isPass = (marks: readonly Marks[]): boolean => {
  const central = marks.flatMap((m) => (m.central === null ? [] : [m.central]));
  if (central.reduce((sum, mark) => sum + mark, 0) < 55 * central.length) return false;
  const finals = marks.map((m) => m.final);
  if (finals.some((mark) => mark < 4)) return false;
  const core = marks.filter((m) => CORE.has(m.subject.code)).map((m) => m.final);
  if (core.some((mark) => mark < 5) || core.filter((mark) => mark < 6).length > 1) return false;
  const short = finals.filter((mark) => mark < 6);
  if (short.length === 0 || (short.length === 1 && short[0] === 5)) return true;
  const missing = short.reduce((sum, mark) => sum + 6 - mark, 0);
  return short.length <= 2 && missing <= 3 && finals.reduce((sum, mark) => sum + mark, 0) >= 6 * finals.length;
};

const drawMarks = (subjects: readonly Subject[], level: number, random: Random): Marks[] =>
  subjects.map((subject) => {
    const ability = level + 0.55 * random.normal();
    const school = inTenths(subject.mean + ability + 0.25 * random.normal());
    const central = subject.central ? inTenths(subject.mean - 0.25 + ability + 0.55 * random.normal()) : null;
    return { subject, school, central, final: finalMark(school, central) };
  });

/** Draws marks that lead to the given outcome: ability is drawn first, and drawn towards the outcome until it follows. */
export const makeMarks = (cell: Cell, passed: boolean, random: Random): Marks[] => {
  const subjects = chooseSubjects(cell, random);
  let level = (passed ? 0.1 : -0.9) + 0.4 * random.normal();
  for (;;) {
    const marks = drawMarks(subjects, level, random);
    if (isPass(marks) === passed) return marks;
    level += passed ? 0.15 : -0.15;
  }
};

/** The marks as the register keeps them. */
export const toResultSubjects = (marks: readonly Marks[]): ResultSubject[] =>
  marks.map(({ subject, school, central, final }) => ({
    subjectCode: subject.code,
    countsForDiploma: true,
    part: subject.part,
    level: null,
    schoolMark: school,
    centralMark1: central,
    centralMark2: null,
    centralMark3: null,
    finalMark: final,
  }));
