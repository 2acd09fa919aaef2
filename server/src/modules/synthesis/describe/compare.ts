import { countDistance, meanDifference, relative, shareDistance } from './distance.ts';
import type { Marginal, PictureRow } from './marginal.ts';

export type Pair = { readonly ours: number; readonly published: number };
type About = Pick<Marginal, 'name' | 'group' | 'wanted' | 'source' | 'series'>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const split = (pairs: readonly Pair[]): [number[], number[]] => [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.published)];
export const totalOf = (pairs: readonly Pair[]): Pair => ({
  ours: sum(pairs.map((pair) => pair.ours)),
  published: sum(pairs.map((pair) => pair.published)),
});

/** Counts cell by cell: a country that is too small is at a distance as well. */
export const cells = (pairs: readonly Pair[], about: About): Marginal => ({
  ...about,
  kind: 'total variation',
  distance: countDistance(...split(pairs)),
  ...totalOf(pairs),
});

/** Shares of a whole, whatever its size. */
export const shares = (pairs: readonly Pair[], about: About): Marginal => ({
  ...about,
  kind: 'total variation',
  distance: shareDistance(...split(pairs)),
  ...totalOf(pairs),
});

/** One figure beside its published value. */
export const figure = ({ ours, published }: Pair, about: About): Marginal => ({
  ...about,
  kind: 'relative difference',
  distance: relative(ours, published),
  ours,
  published,
});

/** A row of figures: the mean of their differences, each relative to its published value and counted by its weight. */
export const figures = (pairs: readonly (Pair & { readonly weight: number })[], about: About): Marginal => ({
  ...about,
  kind: 'relative difference',
  distance: meanDifference(pairs),
  ours: null,
  published: null,
});

/** Adds up by key, in the order in which keys first come. */
export const sumBy = <T>(rows: Iterable<T>, key: (row: T) => string, count: (row: T) => number): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + count(row));
  return sums;
};

/** Puts counts of the same keys beside each other; what one side lacks is none. */
export const beside = (ours: ReadonlyMap<string, number>, published: ReadonlyMap<string, number>): (Pair & { readonly key: string })[] =>
  [...new Set([...published.keys(), ...ours.keys()])].map((key) => ({ key, ours: ours.get(key) ?? 0, published: published.get(key) ?? 0 }));

/** The largest first, by what is published; equal ones in the order of their labels. */
export const largestFirst = (rows: readonly PictureRow[]): PictureRow[] =>
  [...rows].sort((a, b) => (b.published ?? 0) - (a.published ?? 0) || b.ours - a.ours || (a.label < b.label ? -1 : 1));
