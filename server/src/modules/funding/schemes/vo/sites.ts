import { type InstitutionFacts, within } from '../../../register/index.ts';
import { countingDate } from './counting-date.ts';

/** Sites of an institution that give secondary education on a counting date. */
export type SiteCounts = { readonly main: number; readonly other: number };

const NO_SITES: SiteCounts = { main: 0, other: 0 };
const cache = new WeakMap<InstitutionFacts, Map<number, SiteCounts>>();

/** Main site ('00') and other sites with secondary education, open on the counting date. */
export function siteCounts(institution: InstitutionFacts | undefined, fundingYear: number): SiteCounts {
  if (institution === undefined) return NO_SITES;
  const known = cache.get(institution) ?? new Map<number, SiteCounts>();
  cache.set(institution, known);
  const counts = known.get(fundingYear) ?? countSites(institution, countingDate(fundingYear));
  known.set(fundingYear, counts);
  return counts;
}

function countSites(institution: InstitutionFacts, date: string): SiteCounts {
  const open = institution.sites.filter((site) => site.sectors.includes('vo') && site.periods.some((one) => within(one, date)));
  const main = open.filter((site) => site.siteNo === '00').length;
  return { main, other: open.length - main };
}
