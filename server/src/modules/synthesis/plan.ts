import type { CountryInput, Target } from './model.ts';
import { PARAMETERS } from './parameters.ts';
import { randomFor } from './random.ts';
import { makeRegions, type Size, sampleInstitutions } from './sample.ts';

export type Region = {
  readonly name: string;
  readonly targets: readonly Target[] /** On the last counting date. */;
  readonly pupils: number;
};

/** Which institutions take part, in which regions, over which school years. */
export type Plan = {
  readonly regions: readonly Region[];
  readonly schoolYears: readonly number[];
  readonly institutions: number;
  readonly pupils: number;
  readonly notPlaced: { readonly unknownProgramme: number; readonly closedSite: number };
};

const sum = (targets: readonly Target[]): number => targets.reduce((total, target) => total + target.pupils, 0);

const sizesOf = (targets: readonly Target[], country: CountryInput): Size[] => {
  const sizes = new Map<string, Size>();
  for (const target of targets) {
    const known = sizes.get(target.brin);
    const place = known?.place ?? country.sites.get(target.brin + target.siteNo)?.place ?? null;
    sizes.set(target.brin, { brin: target.brin, pupils: (known?.pupils ?? 0) + target.pupils, place });
  }
  return [...sizes.values()];
};

/**
 * Plans the country. Targets of programmes that the register does not know, and of sites that no longer exist in the
 * running school year, count as not placed; a closed site still has its pupils in the years in which it existed.
 */
export const planCountry = (
  country: CountryInput,
  options: { readonly scale: number; readonly seed: number },
  schoolYears: readonly number[],
): Plan => {
  const running = schoolYears.at(-1) ?? 0;
  const known = country.targets.filter((target) => country.programmes.has(target.programmeCode));
  const exists = (target: Target, years: readonly number[]): boolean => {
    const site = country.sites.get(target.brin + target.siteNo);
    return site !== undefined && years.some((year) => site.schoolYears.has(year));
  };
  const placeable = known.filter((target) => exists(target, schoolYears));
  const now = placeable.filter((target) => exists(target, [running]));
  const wanted = Math.round(options.scale * PARAMETERS.nationalPupils);
  const chosen = sampleInstitutions(sizesOf(now, country), wanted, randomFor(options.seed, 'sample'));
  const regions = makeRegions(chosen).map((members): Region => {
    const brins = new Set(members.map((member) => member.brin));
    const name = [...brins].join(' ');
    return {
      name,
      targets: placeable.filter((target) => brins.has(target.brin)),
      pupils: members.reduce((total, member) => total + member.pupils, 0),
    };
  });
  return {
    regions,
    schoolYears,
    institutions: chosen.length,
    pupils: regions.reduce((total, region) => total + region.pupils, 0),
    notPlaced: { unknownProgramme: sum(country.targets) - sum(known), closedSite: sum(known) - sum(now) },
  };
};
