import { placeAt, running } from '../draw.ts';
import { kilometres } from '../geography.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import { levelDistance } from '../tracks.ts';
import type { Site, World } from '../world/world.ts';
import type { Cell } from './cells.ts';

/** Where a year can lead besides another cell: out of school without and with a diploma; backwards: into school. */
export const LEFT = -1;
export const GRADUATED = -2;
export const ENTERED = -3;
/** Out of the country, or dead. */
export const EMIGRATED = -4;
export const DECEASED = -5;

/** Where a cell leads, with the weights summed up to draw from. */
export type Row = { readonly to: Int32Array; readonly sums: Float64Array };
/** What follows an exam in usual years: the share that passes, and where who passes and who fails goes. */
export type Exam = { readonly rate: number; readonly passed: Row; readonly failed: Row };
export type Chain = {
  readonly cells: readonly Cell[];
  /** By cell; undefined where there is no exam. */
  readonly exams: readonly (Exam | undefined)[];
  readonly next: readonly Row[];
  readonly before: readonly Row[];
  readonly entry: Float64Array;
};

type Weighted = [to: number, weight: number][];

const rowFrom = (to: readonly number[], weights: readonly number[]): Row | undefined => {
  const sums = running(weights);
  return (sums.at(-1) ?? 0) > 0 ? { to: Int32Array.from(to), sums } : undefined;
};

/** Cells to draw from, each as often as it weighs beside the others. @returns undefined where none has any weight. */
export const rowOf = (cells: readonly Cell[], weigh: (cell: Cell) => number): Row | undefined =>
  rowFrom(
    cells.map(({ index }) => index),
    cells.map(weigh),
  );

const NOWHERE: Row = { to: Int32Array.of(LEFT), sums: Float64Array.of(1) };
const rowFor = (list: Weighted): Row =>
  rowFrom(
    list.map(([to]) => to),
    list.map(([, weight]) => weight),
  ) ?? NOWHERE;

/** The place in a row for a number from 0 to 1. */
export const drawFrom = (row: Row, draw: number): number => row.to[placeAt(row.sums, draw)] as number;

const scaled = (list: Weighted, to: number): Weighted => {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0);
  return total === 0 ? [] : list.map(([cell, weight]) => [cell, (weight / total) * to]);
};

const LEVELS: readonly number[] = SECONDARY.levelChange.value;

const liking = (from: Cell, to: Cell): number => {
  const level = LEVELS[levelDistance(from.tracks, to.tracks)] ?? 0;
  if (level === 0) return 0;
  const profile = from.profile !== '' && to.profile !== '' && from.profile !== to.profile ? 0.02 : 1;
  const support = from.vo.learningSupport === to.vo.learningSupport ? 1 : 0.25;
  return to.pupils * level * profile * support * (from.site === to.site ? 6 : 1) * (from.code === to.code ? 3 : 1);
};

const NEAR_INSTITUTIONS = 8;
/** Distance between sites at which a change from one to the other is e times less likely, in km: some institutions are all over the country. */
const CHANGE_KM = 6;

/** The cells within reach: those of the own institution, then of the nearest others. */
const finder = (world: World, cells: readonly Cell[]) => {
  const byBrin = Map.groupBy(cells, (cell) => cell.brin);
  const first = [...byBrin].map(([brin, list]) => ({ brin, site: world.sites[(list[0] as Cell).site] as Site }));
  const near = new Map<string, readonly Cell[]>();
  const around = (brin: string): readonly Cell[] => {
    const known = near.get(brin);
    if (known !== undefined) return known;
    const from = first.find((other) => other.brin === brin)?.site as Site;
    const order = first.filter((other) => other.brin !== brin).map((other) => ({ brin: other.brin, km: kilometres(other.site, from) }));
    order.sort((a, b) => a.km - b.km || (a.brin < b.brin ? -1 : 1));
    const made = order.slice(0, NEAR_INSTITUTIONS).flatMap((other) => byBrin.get(other.brin) ?? []);
    near.set(brin, made);
    return made;
  };
  const nearness = (from: Cell, to: Cell): number => {
    if (from.site === to.site) return 1;
    return Math.exp(-kilometres(world.sites[from.site] as Site, world.sites[to.site] as Site) / CHANGE_KM);
  };
  return (from: Cell, fits: (cell: Cell) => boolean, weigh: (cell: Cell) => number): Weighted => {
    const pick = (list: readonly Cell[]): Weighted =>
      list.flatMap((cell): Weighted => {
        const weight = fits(cell) ? weigh(cell) * nearness(from, cell) : 0;
        return weight > 0 ? [[cell.index, weight]] : [];
      });
    const own = pick(byBrin.get(from.brin) ?? []);
    return own.length > 0 ? own : pick(around(from.brin));
  };
};
type Find = ReturnType<typeof finder>;

export type PassRate = (cell: Cell) => number;

type AfterExam = { readonly passed: Weighted; readonly failed: Weighted };

const afterExam = (cell: Cell, find: Find): AfterExam => {
  const theory = cell.tracks.includes('mavo') || cell.tracks.includes('vmbo-gl');
  const share = theory ? SECONDARY.goesOn.value.theory : cell.vo.track === 'havo' ? SECONDARY.goesOn.value.havo : 0;
  const higher = (to: Cell): boolean =>
    to.vo.vavo === 'no' && (theory ? to.vo.track === 'havo' && to.year === 4 : to.vo.track === 'vwo' && to.year === 5);
  const on =
    share === 0
      ? []
      : scaled(
          find(cell, higher, (to) => to.pupils),
          share,
        );
  const { repeat, vavo } = SECONDARY.afterFailing.value;
  const adult = (to: Cell): boolean =>
    to.vo.vavo === 'after-failing' && to.year === cell.year && levelDistance(cell.tracks, to.tracks) === 0;
  const toVavo = scaled(
    find(cell, adult, (to) => to.pupils),
    vavo,
  );
  const shareOf = (list: Weighted): number => list.reduce((sum, [, weight]) => sum + weight, 0);
  return {
    passed: [...on, [GRADUATED, 1 - shareOf(on)]],
    failed: [...toVavo, [cell.index, repeat], [LEFT, 1 - repeat - shareOf(toVavo)]],
  };
};

const togetherOf = ({ passed, failed }: AfterExam, rate: number): Weighted => [
  ...passed.map(([to, weight]): Weighted[number] => [to, weight * rate]),
  ...failed.map(([to, weight]): Weighted[number] => [to, weight * (1 - rate)]),
];

const afterYear = (cell: Cell, stays: number, find: Find): Weighted => {
  const { repeats, leaves } = SECONDARY;
  const havo4 = cell.vo.track === 'havo' && cell.year === 4;
  const practical = cell.vo.track === 'practical' || cell.vo.track === 'international';
  const again = practical
    ? repeats.value.practical
    : havo4
      ? repeats.value.havo4
      : cell.year <= 2
        ? repeats.value.lower
        : repeats.value.upper;
  const away = practical ? 1 - stays : cell.year <= 2 ? leaves.value.lower : leaves.value.upper;
  const next = (to: Cell): boolean => to.year === cell.year + 1 && to.vo.vavo === 'no';
  const on = find(cell, next, (to) => liking(cell, to));
  if (on.length === 0) return [[LEFT, 1]];
  return [...scaled(on, 1 - again - away), [cell.index, again], [LEFT, away]];
};

/** Share of practical and international education that stays for another year, as the numbers of the years show. */
const stayingOf = (cells: readonly Cell[]): ((cell: Cell) => number) => {
  const counts = new Map<string, number>();
  const key = (cell: Cell, year: number): string => `${cell.vo.track} ${year}`;
  for (const cell of cells) counts.set(key(cell, cell.year), (counts.get(key(cell, cell.year)) ?? 0) + cell.pupils);
  return (cell) => Math.min(0.99, (counts.get(key(cell, cell.year + 1)) ?? 0) / (counts.get(key(cell, cell.year)) ?? 1));
};

/**
 * Those who take a year again are the same share of a cell everywhere: where few can be seen to come in, more must have come than
 * are seen, and not more have stayed. Changes the list.
 */
const levelOut = (list: Weighted, cell: Cell): void => {
  const others = list.filter(([from]) => from !== cell.index);
  const come = others.reduce((sum, [, flow]) => sum + flow, 0);
  const stay = list.find(([from]) => from === cell.index)?.[1] ?? 0;
  if (come === 0 || stay === 0 || cell.year === 1) return;
  const by = Math.max(0, cell.pupils * (1 - SECONDARY.entersLate.value) - stay) / come;
  for (const row of others) row[1] *= by;
};

/**
 * How learners go from year to year: a chain over the places that the published table shows, forwards by published rates, and
 * backwards by the same flows turned round. Vavo ends after a year.
 */
export const makeChain = (world: World, cells: readonly Cell[], passRate: PassRate): Chain => {
  const find = finder(world, cells);
  const staying = stayingOf(cells);
  const outcomes = cells.map((cell) => (cell.exam && cell.vo.vavo === 'no' ? afterExam(cell, find) : undefined));
  const next = cells.map((cell, i): Weighted => {
    const outcome = outcomes[i];
    if (outcome !== undefined) return togetherOf(outcome, passRate(cell)).filter(([, weight]) => weight > 1e-9);
    if (cell.vo.vavo !== 'no')
      return [
        [GRADUATED, SECONDARY.vavoPassRate.value],
        [LEFT, 1 - SECONDARY.vavoPassRate.value],
      ];
    return afterYear(cell, staying(cell), find).filter(([, weight]) => weight > 1e-9);
  });
  const flows: Weighted[] = cells.map(() => []);
  next.forEach((list, from) => {
    for (const [to, share] of list) if (to >= 0) flows[to]?.push([from, share * (cells[from] as Cell).pupils]);
  });
  flows.forEach((list, i) => {
    levelOut(list, cells[i] as Cell);
  });
  const entry = new Float64Array(cells.length);
  cells.forEach((cell, i) => {
    const come = (flows[i] as Weighted).reduce((sum, [, flow]) => sum + flow, 0);
    const late = come === 0 ? cell.pupils : SECONDARY.entersLate.value * cell.pupils;
    const enters = cell.year === 1 && cell.vo.vavo === 'no' ? Math.max(0.5 * cell.pupils, cell.pupils - come) : late;
    flows[i]?.push([ENTERED, enters]);
    entry[i] = cell.year === 1 ? enters : 0;
  });
  const exams = outcomes.map((outcome, i) =>
    outcome === undefined
      ? undefined
      : { rate: passRate(cells[i] as Cell), passed: rowFor(outcome.passed), failed: rowFor(outcome.failed.filter(([, w]) => w > 1e-9)) },
  );
  return { cells, exams, next: next.map(rowFor), before: flows.map(rowFor), entry };
};
