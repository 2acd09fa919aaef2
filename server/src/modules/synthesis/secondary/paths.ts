import { column } from '../country/columns.ts';
import type { Random } from '../random.ts';
import type { Cell, Seats } from './cells.ts';
import { type Chain, drawFrom, ENTERED, type Row } from './chain.ts';
import { examTrack, rateIn } from './pass-rates.ts';

/** The longest a career in secondary education is followed. */
const LONGEST = 10;
/** How a career ended: it goes on, without or with a diploma. */
export const GOES_ON = 0;

/**
 * Careers through secondary education: where each begins in `steps`, in which school year, how many years and how it ended.
 * `steps` are cells by index, a year each.
 */
export const makePaths = () => ({
  first: column(Int32Array),
  years: column(Uint8Array),
  from: column(Int16Array),
  /** GOES_ON, LEFT, GRADUATED or EMIGRATED. */
  end: column(Int8Array),
  /** 0 male, 1 female. */
  sex: column(Uint8Array),
  /** 1 for who came in above the first year, from elsewhere. */
  late: column(Uint8Array),
  steps: column(Int32Array),
});
export type Paths = ReturnType<typeof makePaths>;

/** What comes after a year; as many pass an exam as in that year's exams. */
export const drawNext = (chain: Chain, at: number, year: number, random: Random): number => {
  const exam = chain.exams[at];
  if (exam === undefined) return drawFrom(chain.next[at] as Row, random.next());
  const passes = random.chance(rateIn(examTrack(chain.cells[at] as Cell), exam.rate, year + 1));
  return drawFrom(passes ? exam.passed : exam.failed, random.next());
};

type Walk = { readonly cells: number[]; readonly end: number };

/** The years after one in a cell, up to the last school year of the country. */
export const walkOn = (chain: Chain, at: number, year: number, lastYear: number, random: Random): Walk => {
  const cells: number[] = [];
  let here = at;
  for (let now = year; now < lastYear && cells.length < LONGEST; now++) {
    const next = drawNext(chain, here, now, random);
    if (next < 0) return { cells, end: next };
    cells.push(next);
    here = next;
  }
  return { cells, end: GOES_ON };
};

/** The years before one in a cell, last first, back to the entry into secondary education. */
export const walkBack = (chain: Chain, at: number, random: Random): { readonly cells: number[]; readonly late: boolean } => {
  const cells: number[] = [];
  let here = at;
  while (cells.length < LONGEST) {
    const before = drawFrom(chain.before[here] as Row, random.next());
    if (before === ENTERED) break;
    cells.push(before);
    here = before;
  }
  return { cells, late: (chain.cells[here] as Cell).year > 1 };
};

export const addPath = (paths: Paths, cells: readonly number[], from: number, end: number, sex: 0 | 1, late: boolean): number => {
  paths.first.push(paths.steps.length);
  paths.years.push(cells.length);
  paths.from.push(from);
  paths.end.push(end);
  paths.late.push(late ? 1 : 0);
  for (const cell of cells) paths.steps.push(cell);
  return paths.sex.push(sex);
};

/** A career through every seat of the anchor's 1 October. */
export const anchorPaths = (chain: Chain, seats: readonly Seats[], anchor: number, lastYear: number, random: Random): Paths => {
  const paths = makePaths();
  for (const { cell, sex, pupils } of seats)
    for (let i = 0; i < pupils; i++) {
      const back = walkBack(chain, cell, random);
      const on = walkOn(chain, cell, anchor, lastYear, random);
      addPath(paths, [...back.cells.reverse(), cell, ...on.cells], anchor - back.cells.length, on.end, sex, back.late);
    }
  return paths;
};
