import type { Counts } from '../../scheme.ts';
import { BACKGROUND, type Group, groupOf, WEIGHT_TENTHS, type WeightMark } from './kinds.ts';

/** Counts of one school, asked for by kind, site or mark. */
export type Tally = {
  /** Pupils of these kinds, at one site or at all, with a mark or whatever their marks. */
  readonly pupils: (kinds: readonly string[], of?: { readonly siteNo?: string; readonly mark?: string }) => number;
  /** Pupils with a non-Dutch cultural background of these kinds. */
  readonly background: (kinds: readonly string[]) => number;
  /** Sites with pupils of these kinds, in order. */
  readonly sites: (kinds: readonly string[]) => readonly string[];
  /** The sum of the weights of pupils at a site, in tenths. */
  readonly weightTenths: (siteNo: string) => number;
};

export function tallyOf(counts: Counts): Tally {
  const groups = [...counts].filter(([, pupils]) => pupils !== 0).map(([category, pupils]) => groupOf(category, pupils));
  const pupils: Tally['pupils'] = (kinds, { siteNo, mark } = {}) =>
    sum(groups, (one) =>
      kinds.includes(one.kind) && (siteNo === undefined || one.siteNo === siteNo) && (mark === undefined || one.marks.includes(mark))
        ? one.pupils
        : 0,
    );
  return {
    pupils,
    background: (kinds) => pupils(kinds, { mark: BACKGROUND }),
    sites: (kinds) => [...new Set(groups.filter((one) => kinds.includes(one.kind)).map((one) => one.siteNo))].sort(),
    weightTenths: (siteNo) => sum(groups, (one) => (one.siteNo === siteNo ? tenthsOf(one) : 0)),
  };
}

const sum = (groups: readonly Group[], of: (group: Group) => number): number => groups.reduce((total, one) => total + of(one), 0);

const tenthsOf = ({ marks, pupils }: Group): number =>
  pupils * marks.reduce((total, mark) => total + (WEIGHT_TENTHS[mark as WeightMark] ?? 0), 0);
