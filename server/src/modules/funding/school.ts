import { type IsoDate, type ReferenceData, within } from '../register/index.ts';
import { type FundingStatement, PUPIL_CATEGORIES, type Rate, type StatementLine } from './model.ts';
import { amountCents, basisOf, countingDate, regulationFor } from './regulations.ts';

/** Sites of an institution that give secondary education on a counting date. */
export type SiteCounts = { readonly main: number; readonly other: number };

/** Counted pupils of a school in halves, in the order of PUPIL_CATEGORIES. */
export type PupilHalves = readonly number[];

const INDEX = new Map<string, number>(PUPIL_CATEGORIES.map((category, index) => [category, index]));
const cache = new WeakMap<ReferenceData, Map<string, SiteCounts>>();
const NO_SITES: SiteCounts = { main: 0, other: 0 };

/** Position of a category in PupilHalves. @throws a bug error for an unknown category. */
export function categoryIndex(category: string): number {
  const index = INDEX.get(category);
  if (index === undefined) throw new Error(`bug: unknown funding category ${category}`);
  return index;
}

/** Main site ('00') and other sites with secondary education, open on the counting date. */
export function siteCounts(brin: string, fundingYear: number, reference: ReferenceData): SiteCounts {
  const known = cache.get(reference) ?? new Map<string, SiteCounts>();
  if (known.size === 0) cache.set(reference, known);
  const key = brin + fundingYear;
  const counts = known.get(key) ?? countSites(brin, countingDate(fundingYear), reference);
  known.set(key, counts);
  return counts;
}

/** The whole amount of a school in cents. Each line is rounded by itself. */
export function totalCents(fundingYear: number, sites: SiteCounts, pupils: PupilHalves): number {
  const { fixed, perPupil } = regulationFor(fundingYear);
  let total = sites.main * fixed['main-site'].rateCents + sites.other * fixed['other-site'].rateCents;
  PUPIL_CATEGORIES.forEach((category, index) => {
    total += amountCents(pupils[index] ?? 0, perPupil[category].rateCents);
  });
  return total;
}

/** The statement of a school for a year: every line with its count, rate, amount and article. */
export function statement(
  school: { brin: string; fundingYear: number; sites: SiteCounts; pupils: PupilHalves; asKnownOn: string | null },
  today: IsoDate,
): FundingStatement {
  const regulation = regulationFor(school.fundingYear);
  const { fixed, perPupil } = regulation;
  const lines = [
    line('main-site', fixed['main-site'], school.sites.main * 2),
    line('other-site', fixed['other-site'], school.sites.other * 2),
    ...PUPIL_CATEGORIES.map((category, index) => line(category, perPupil[category], school.pupils[index] ?? 0)),
  ];
  return {
    brin: school.brin,
    fundingYear: school.fundingYear,
    countingDate: countingDate(school.fundingYear),
    basis: basisOf(school.fundingYear, today),
    regulation: regulation.id,
    indexed: school.fundingYear <= regulation.indexedThroughYear,
    provisional: regulation.provisional,
    asKnownOn: school.asKnownOn,
    lines,
    totalCents: lines.reduce((sum, one) => sum + one.amountCents, 0),
  };
}

function line(category: string, rate: Rate, halves: number): StatementLine {
  const { rateCents, description, article } = rate;
  return { category, description, article, count: halves / 2, rateCents, amountCents: amountCents(halves, rateCents) };
}

function countSites(brin: string, date: IsoDate, reference: ReferenceData): SiteCounts {
  const institution = reference.institutions.get(brin);
  if (institution === undefined) return NO_SITES;
  const open = institution.sites.filter((site) => site.sectors.includes('vo') && site.periods.some((one) => within(one, date)));
  const main = open.filter((site) => site.siteNo === '00').length;
  return { main, other: open.length - main };
}
