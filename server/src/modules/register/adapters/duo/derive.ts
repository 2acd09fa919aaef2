import type { Tx } from '../../../../platform/db/database.ts';
import type { Observation } from './model.ts';
import { applyVersions, loadPublished, type Published } from './store.ts';
import { type InstitutionVersion, institutionTimeline, type SiteVersion, siteTimeline } from './timeline.ts';

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => Map.groupBy(items, keyOf);

/** Codes by name, from the newest list that has both; lists without codes then get them by name. */
const municipalityCodes = (observations: readonly Observation[]): ReadonlyMap<string, string> => {
  const byAge = [...observations].sort((a, b) => a.referenceDate.localeCompare(b.referenceDate));
  return new Map(
    byAge.flatMap(({ facts: f }) => (f.municipality === null || f.municipalityCode === null ? [] : [[f.municipality, f.municipalityCode]])),
  );
};

/** All versions of sites and institutions, from everything that was published. Pure. */
export const deriveVersions = ({
  editions,
  observations,
  closings,
}: Published): { readonly sites: readonly SiteVersion[]; readonly institutions: readonly InstitutionVersion[] } => {
  const codes = municipalityCodes(observations);
  const coded = observations.map((o): Observation => {
    const code = o.facts.municipalityCode ?? codes.get(o.facts.municipality ?? '') ?? null;
    return code === o.facts.municipalityCode ? o : { ...o, facts: { ...o.facts, municipalityCode: code } };
  });
  const closingsOf = grouped(closings, (c) => c.brin);
  const sites = [...grouped(coded, (o) => o.brin + o.siteNo).values()].flatMap((of) => {
    const ends = (closingsOf.get(of[0]?.brin ?? '') ?? []).map((c) => c.date);
    return siteTimeline(editions, of, ends);
  });
  const institutions = [...grouped(sites, (v) => v.brin).values()].flatMap((of) => institutionTimeline(of));
  return { sites, institutions };
};

/**
 * Brings the register in line with all published lists together.
 * @returns how many versions came or went; 0 when nothing changed.
 */
export const refreshInstitutions = async (tx: Tx, by: string): Promise<number> => {
  const { sites, institutions } = deriveVersions(await loadPublished(tx));
  return applyVersions(tx, institutions, sites, by);
};
