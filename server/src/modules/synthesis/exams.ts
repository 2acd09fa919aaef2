import { MARKS } from './parameters/marks.ts';
import type { Random } from './random.ts';
import { chooseSubjects, type ExamProgramme, type Subject } from './subjects.ts';

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

/** What moves the marks of a candidate, in whole marks: ability and chance by `level`, the site by `school` and `central`. */
type Shift = { readonly level: number; readonly school: number; readonly central: number };

const drawMarks = (subjects: readonly Subject[], shift: Shift, random: Random): Marks[] =>
  subjects.map((subject) => {
    const ability = shift.level + 0.55 * random.normal();
    const school = inTenths(subject.mean + shift.school + ability + 0.25 * random.normal());
    const central = subject.central === null ? null : inTenths(subject.central + shift.central + ability + 0.55 * random.normal());
    return { subject, school, central, final: finalMark(school, central) };
  });

/** What is known of a candidate: ability in standard deviations from who takes the same level, and what the site adds to marks. */
export type Candidate = { readonly ability: number; readonly school: number; readonly central: number };

/** Draws marks that lead to the given outcome: the level follows ability and chance, and is drawn towards the outcome until it follows. */
export const makeMarks = (cell: ExamProgramme, passed: boolean, candidate: Candidate, random: Random): Marks[] => {
  const { person, outcome } = MARKS;
  const subjects = chooseSubjects(cell, random);
  const base = passed ? outcome.value.passed : outcome.value.failed;
  let level = base + person.value.ability * candidate.ability + person.value.chance * random.normal();
  for (;;) {
    const marks = drawMarks(subjects, { level, school: candidate.school, central: candidate.central }, random);
    if (isPass(marks) === passed) return marks;
    level += passed ? 0.15 : -0.15;
  }
};
