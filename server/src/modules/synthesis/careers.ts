import { affinity, type Cell, type Leaving } from './affinity.ts';
import { kilometres } from './geography.ts';
import { PARAMETERS } from './parameters.ts';
import { type Random, shuffle } from './random.ts';

export type Step = { readonly schoolYear: number; readonly cell: Cell };
export type Exam = { readonly schoolYear: number; readonly cell: Cell; readonly passed: boolean };

/** The way of one learner through secondary education, one step a school year; `left` stays undefined while it goes on. */
export type Career = { readonly steps: Step[]; readonly exams: Exam[]; left: Leaving | undefined };

type Pair = { readonly from: number; readonly to: number; readonly score: number };
type Waiting = Readonly<Record<Leaving, Career[][]>>;

const VAVO = 200;
const LEAVINGS: readonly Leaving[] = ['failed', 'underway', 'passed'];

const byScore = (a: Pair, b: Pair): number => b.score - a.score || a.from - b.from || a.to - b.to;

const pairsOf = (
  cells: readonly Cell[],
  froms: readonly number[],
  tos: readonly number[],
  leaving: Leaving,
  near: (a: Cell, b: Cell) => boolean,
): Pair[] => {
  const pairs: Pair[] = [];
  for (const from of froms) {
    for (const to of tos) {
      const [a, b] = [cells[from] as Cell, cells[to] as Cell];
      const score = near(a, b) ? affinity(a, b, leaving) : 0;
      if (score > 0) pairs.push({ from, to, score });
    }
  }
  return pairs.sort(byScore);
};

const sameInstitution = (a: Cell, b: Cell): boolean => a.institution === b.institution;

const withinReach = (a: Cell, b: Cell): boolean =>
  a.institution !== b.institution &&
  a.site.place !== null &&
  b.site.place !== null &&
  kilometres(a.site.place, b.site.place) <= PARAMETERS.transferMaxKm;

const groupByInstitution = (cells: readonly Cell[]): number[][] => {
  const groups: number[][] = [];
  cells.forEach((cell, index) => {
    const group = groups[cell.institution];
    if (group === undefined) groups[cell.institution] = [index];
    else group.push(index);
  });
  return groups;
};

const repeatRate = (cell: Cell): number => {
  const { lower, upper, havo4, practical } = PARAMETERS.repeat;
  if (cell.programme.track === 'practical' || cell.programme.vavo !== 'no') return practical;
  if (cell.programme.track === 'havo' && cell.year === 4) return havo4;
  return cell.year <= 2 ? lower : upper;
};

const passRate = (cell: Cell): number => {
  if (cell.programme.vavo !== 'no') return PARAMETERS.vavoPassRate;
  const rates: Readonly<Record<string, number>> = PARAMETERS.passRate;
  return rates[cell.programme.track] ?? rates.mavo ?? 1;
};

/** Makes the careers of one region, school year after school year, such that every cell holds its number of pupils on each 1 October. */
export const makeCareers = (cells: readonly Cell[], schoolYears: readonly number[], random: Random): Career[] => {
  const careers: Career[] = [];
  const groups = groupByInstitution(cells);
  const all = groups.flatMap((group) =>
    LEAVINGS.map((leaving) => ({ leaving, pairs: pairsOf(cells, group, group, leaving, sameInstitution) })),
  );
  const inside = (leaving: Leaving): Pair[][] => all.filter((entry) => entry.leaving === leaving).map((entry) => entry.pairs);
  const pairs = { failed: inside('failed'), underway: inside('underway'), passed: inside('passed') };
  let present: Career[][] = cells.map(() => []);

  const enter = (into: Career[][], index: number, count: number, schoolYear: number): void => {
    const cell = cells[index] as Cell;
    for (let i = 0; i < count; i++) {
      const career: Career = { steps: [{ schoolYear, cell }], exams: [], left: undefined };
      careers.push(career);
      (into[index] as Career[]).push(career);
    }
  };

  schoolYears.forEach((schoolYear, turn) => {
    const demand = cells.map((cell) => (cell.site.schoolYears.has(schoolYear) ? cell.pupils : 0));
    const next: Career[][] = cells.map(() => []);
    const place = (career: Career, to: number): void => {
      career.steps.push({ schoolYear, cell: cells[to] as Cell });
      (next[to] as Career[]).push(career);
      demand[to] = (demand[to] as number) - 1;
    };
    const match = (list: readonly Pair[], supply: Career[][], least = 0): void => {
      for (const { from, to, score } of list) {
        if (score < least) break;
        const waiting = supply[from] as Career[];
        while (waiting.length > 0 && (demand[to] as number) > 0) place(waiting.pop() as Career, to);
      }
    };
    if (turn > 0) {
      const waiting = leaveYear(cells, present, schoolYear - 1, random);
      repeat(cells, waiting.underway, demand, place, random);
      for (const list of pairs.failed) match(list, waiting.failed, VAVO);
      sendAway(waiting.failed, random);
      for (const leaving of LEAVINGS) for (const list of pairs[leaving]) match(list, waiting[leaving]);
      for (const leaving of LEAVINGS) {
        const froms = cells.flatMap((_, index) => ((waiting[leaving][index] as Career[]).length > 0 ? [index] : []));
        const tos = cells.flatMap((_, index) => ((demand[index] as number) > 0 ? [index] : []));
        match(pairsOf(cells, froms, tos, leaving, withinReach), waiting[leaving]);
      }
      for (const leaving of LEAVINGS) for (const rest of waiting[leaving]) for (const career of rest) career.left = leaving;
    }
    for (const index of cells.keys()) enter(next, index, demand[index] as number, schoolYear);
    present = next;
  });
  return careers;
};

/** Ends a school year: exams are taken, and everyone waits, shuffled, for a place in the next. */
const leaveYear = (cells: readonly Cell[], present: readonly Career[][], schoolYear: number, random: Random): Waiting => {
  const waiting: Waiting = { failed: [], underway: [], passed: [] };
  cells.forEach((cell, index) => {
    for (const leaving of LEAVINGS) waiting[leaving][index] = [];
    for (const career of shuffle((present[index] as Career[]).slice(), random)) {
      const leaving: Leaving = !cell.exam ? 'underway' : random.chance(passRate(cell)) ? 'passed' : 'failed';
      if (cell.exam) career.exams.push({ schoolYear, cell, passed: leaving === 'passed' });
      (waiting[leaving][index] as Career[]).push(career);
    }
  });
  return waiting;
};

const repeat = (
  cells: readonly Cell[],
  underway: Career[][],
  demand: readonly number[],
  place: (career: Career, to: number) => void,
  random: Random,
): void => {
  cells.forEach((cell, index) => {
    const rate = repeatRate(cell);
    const staying: Career[] = [];
    underway[index] = (underway[index] as Career[]).filter((career) => {
      const last = career.steps.at(-2)?.cell;
      const again = last?.year !== cell.year && random.chance(rate);
      if (again) staying.push(career);
      return !again;
    });
    for (const career of staying) {
      if ((demand[index] as number) > 0) place(career, index);
      else (underway[index] as Career[]).push(career);
    }
  });
};

/** Those who failed and found no place in vavo either take the year again or leave. */
const sendAway = (failed: Career[][], random: Random): void => {
  failed.forEach((careers, index) => {
    failed[index] = careers.filter((career) => {
      const stays = random.chance(PARAMETERS.repeatAfterFailing);
      if (!stays) career.left = 'failed';
      return stays;
    });
  });
};
