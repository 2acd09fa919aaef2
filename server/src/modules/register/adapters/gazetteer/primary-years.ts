import { divide, type Random } from './random.ts';
import type { SchoolSite } from './schools.ts';
import { PRIMARY_PUPILS, PUBLISHED_YEARS } from './shares.ts';

export type SiteCount = {
  readonly countingDate: string;
  readonly brin: string;
  readonly siteNo: string;
  readonly schoolType: string;
  readonly pupils: number;
};

/** The national number of a year, on a straight line between the years given. */
export const nationalPupils = (kind: string, year: number): number => {
  const points = PRIMARY_PUPILS[kind] ?? [];
  const after = points.findIndex(([of]) => of >= year);
  const [to, from] = [points[after], points[after - 1]];
  if (to === undefined) return points.at(-1)?.[1] ?? 0;
  if (from === undefined || to[0] === year) return to[1];
  return Math.round(from[1] + ((to[1] - from[1]) * (year - from[0])) / (to[0] - from[0]));
};

type Course = { readonly site: SchoolSite; readonly from: number; readonly to: number; readonly size: number; readonly growth: number };

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Sizes spread by a factor of about 1.6, as of real schools; a school grows or shrinks by some two per cent a year beside others. */
const courseOf = (random: Random, site: SchoolSite): Course => ({
  site,
  from: Number(site.start.slice(0, 4)),
  to: site.end === null ? Number.POSITIVE_INFINITY : Number(site.end.slice(0, 4)) - 1,
  size: Math.exp(0.48 * normal(random)),
  growth: 0.02 * normal(random),
});

const [FIRST, LAST] = PUBLISHED_YEARS;
/** A new school fills up in some years; one that is to close runs empty. */
const OPENING = [0.35, 0.6, 0.8, 0.95] as const;
const CLOSING = [0.45, 0.6, 0.75, 0.9] as const;

const weightIn = (year: number, { from, to, size, growth }: Course): number => {
  if (year < from || year > to) return 0;
  const opening = from > FIRST ? (OPENING[year - from] ?? 1) : 1;
  return size * Math.exp(growth * (year - (FIRST + LAST) / 2)) * opening * (CLOSING[to - year] ?? 1);
};

/** Pupils of every primary and special site on 1 October of every published year: the national numbers at this scale, over the sites there were. */
export const makePrimaryYears = (random: Random, sites: readonly SchoolSite[], scale: number): SiteCount[] => {
  const courses = Map.groupBy(
    sites.filter((site) => site.sectors.includes('po')).map((site) => courseOf(random, site)),
    (course) => course.site.structure,
  );
  const result: SiteCount[] = [];
  for (const [structure, of] of [...courses].sort(([a], [b]) => a.localeCompare(b))) {
    for (let year = FIRST; year <= LAST; year += 1) {
      const schoolType = structure.toLowerCase();
      const weights = of.map((course) => weightIn(year, course));
      if (!weights.some((weight) => weight > 0)) continue;
      const parts = divide(Math.round(nationalPupils(schoolType, year) * scale), weights, random());
      for (const [index, pupils] of parts.entries()) {
        const site = of[index]?.site;
        if (site === undefined || pupils <= 0 || (weights[index] ?? 0) === 0) continue;
        result.push({ countingDate: `${year}-10-01`, brin: site.brin, siteNo: site.siteNo, schoolType, pupils });
      }
    }
  }
  return result;
};
