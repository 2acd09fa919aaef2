import { kilometres } from '../geography.ts';
import type { Site, SiteKind, World } from '../world/world.ts';
import { yearsOf } from '../world/world.ts';

/** Kinds of primary education in this stage. */
export type PrimaryKind = 'bo' | 'sbo' | 'so' | 'vso' | 'so/vso';
const KINDS: ReadonlySet<SiteKind> = new Set(['bo', 'sbo', 'so', 'vso', 'so/vso']);
export const isPrimary = (site: Site): boolean => KINDS.has(site.kind);

/** The kinds between which learners go in the course of their years: from where a kind gets them. */
export const FEEDERS: Readonly<Record<PrimaryKind, readonly PrimaryKind[]>> = {
  bo: ['bo'],
  sbo: ['bo'],
  so: ['bo', 'sbo'],
  vso: ['so', 'so/vso', 'sbo'],
  'so/vso': ['bo', 'sbo'],
};

const NEAR = { bo: 10, sbo: 12, so: 12, vso: 12, 'so/vso': 12 } as const;

export type Neighbours = {
  /** Other sites by kind, nearest to a site first. */
  readonly ofSite: (site: number, kinds: readonly PrimaryKind[]) => readonly number[];
  /** Sites by kind, nearest to an area first. */
  readonly ofArea: (area: number, kinds: readonly PrimaryKind[]) => readonly number[];
};

type Place = { readonly latitude: number; readonly longitude: number };

/** Sites nearest to a place by kind; found when they are asked for, and kept. */
export const neighboursOf = (world: World): Neighbours => {
  const byKind = Map.groupBy(
    world.sites.filter((site) => isPrimary(site)),
    (site) => site.kind as PrimaryKind,
  );
  const nearest = (from: Place, kinds: readonly PrimaryKind[], but: number): readonly number[] =>
    kinds
      .flatMap((kind) => {
        const all = (byKind.get(kind) ?? [])
          .filter((site) => site.index !== but)
          .map((site) => ({ site: site.index, km: kilometres(site, from) }));
        return all.sort((a, b) => a.km - b.km || a.site - b.site).slice(0, NEAR[kind]);
      })
      .sort((a, b) => a.km - b.km || a.site - b.site)
      .map(({ site }) => site);
  const made = new Map<string, readonly number[]>();
  const kept = (key: string, find: () => readonly number[]): readonly number[] => {
    const known = made.get(key) ?? find();
    made.set(key, known);
    return known;
  };
  return {
    ofSite: (index, kinds) => kept(`s${index}${kinds.join()}`, () => nearest(world.sites[index] as Site, kinds, index)),
    ofArea: (index, kinds) => kept(`a${index}${kinds.join()}`, () => nearest(world.areas[index] as Place, kinds, -1)),
  };
};

/** Learners wanted at a site on 1 October of a school year. */
export const wantedAt = (world: World): ((site: number, year: number) => number) => {
  const years = yearsOf(world);
  return (site, year) => world.poPupils[site * years + year - world.firstYear] ?? 0;
};
