import { strictDenomination } from '../families/denomination.ts';
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

/** How far families of a strict denomination look for another school of it, in km. */
const STRICT_KM = 20;
/** Whether families of one mainstream school would go to another: of the same strict denomination, or both of none. */
export const areAlike = (a: Site, b: Site): boolean => strictDenomination(a.denomination) === strictDenomination(b.denomination);

export type Neighbours = {
  /** Other sites by kind, nearest to a site first; from one mainstream school to another those of the same strict denomination or of none. */
  readonly ofSite: (site: number, kinds: readonly PrimaryKind[]) => readonly number[];
  /** Other sites of a kind whatever their denomination, nearest first. */
  readonly ofAll: (site: number, kind: PrimaryKind) => readonly number[];
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
  const bo = byKind.get('bo') ?? [];
  /** Mainstream schools that families of one would go to; of a strict denomination others where there is none of it near. */
  const alike = (from: Site): readonly number[] => {
    const fit = bo
      .filter((site) => site.index !== from.index && areAlike(site, from))
      .map((site) => ({ site: site.index, km: kilometres(site, from) }));
    fit.sort((a, b) => a.km - b.km || a.site - b.site);
    if (strictDenomination(from.denomination) === undefined) return fit.slice(0, NEAR.bo).map(({ site }) => site);
    return fit
      .filter(({ km }) => km < STRICT_KM)
      .slice(0, NEAR.bo)
      .map(({ site }) => site);
  };
  const made = new Map<string, readonly number[]>();
  const kept = (key: string, find: () => readonly number[]): readonly number[] => {
    const known = made.get(key) ?? find();
    made.set(key, known);
    return known;
  };
  return {
    ofSite: (index, kinds) =>
      kept(`s${index}${kinds.join()}`, () => {
        const site = world.sites[index] as Site;
        return site.kind === 'bo' && kinds.length === 1 && kinds[0] === 'bo' ? alike(site) : nearest(site, kinds, index);
      }),
    ofAll: (index, kind) => kept(`n${index}${kind}`, () => nearest(world.sites[index] as Site, [kind], index)),
    ofArea: (index, kinds) => kept(`a${index}${kinds.join()}`, () => nearest(world.areas[index] as Place, kinds, -1)),
  };
};

/** Learners wanted at a site on 1 October of a school year. */
export const wantedAt = (world: World): ((site: number, year: number) => number) => {
  const years = yearsOf(world);
  return (site, year) => world.poPupils[site * years + year - world.firstYear] ?? 0;
};
