import { type Db, transaction } from '../../platform/db/database.ts';
import { institutionsKnownOn, type ReferenceData } from '../register/index.ts';
import type { Entered } from './parameters.ts';
import type { Scheme, SchoolYear } from './scheme.ts';
import { schoolYear } from './school.ts';
import { findRegulation } from './years.ts';

/** What a whole-country computation is about. `asKnownOn`: an ISO 8601 instant, null for what is known now. */
export type CountryYear = { readonly scheme: Scheme; readonly fundingYear: number; readonly asKnownOn: string | null };

type Years = Map<number, Map<string, number>>;

/** Millions of rows are sorted and joined: in memory, without compiling each expression first. */
const ROOM_TO_COUNT = `set local work_mem = '192MB'; set local jit = off`;

/**
 * All that the amounts of every institution in a funding year depend on, counted from the learners' facts in one query for the
 * year and each year it looks back on: institutions for which something counts, and those with a site in one of the scheme's sectors.
 */
export async function countryYear(
  db: Pick<Db, 'pool'>,
  { scheme, fundingYear, asKnownOn }: CountryYear,
  reference: ReferenceData,
  entered: Entered,
): Promise<readonly SchoolYear[]> {
  const years = Array.from({ length: scheme.lookback + 1 }, (_, back) => fundingYear - back).filter(
    (year) => findRegulation(scheme.regulations, year) !== undefined,
  );
  const institutions = asKnownOn === null ? reference.institutions : await institutionsKnownOn(db, asKnownOn);
  const counts = new Map<string, Years>();
  for (const { brin, sectors } of institutions.values())
    if (sectors.some((sector) => scheme.sectors.includes(sector))) counts.set(brin, new Map());
  // The year itself and those it looks back on, two at a time.
  for (let i = 0; i < years.length; i += 2)
    await Promise.all(years.slice(i, i + 2).map((year) => addCounts(db, { scheme, fundingYear: year, asKnownOn }, reference, counts)));
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([brin, byYear]) => schoolYear(scheme, brin, fundingYear, byYear, institutions.get(brin), entered));
}

async function addCounts(
  db: Pick<Db, 'pool'>,
  { scheme, fundingYear, asKnownOn }: CountryYear,
  reference: ReferenceData,
  counts: Map<string, Years>,
): Promise<void> {
  const { text, values } = scheme.standings(fundingYear, reference, 'everyone', asKnownOn);
  const { rows } = await transaction(db, async (tx) => {
    await tx.query(ROOM_TO_COUNT);
    return tx.query<{ brin: string; category: string; units: number }>(
      `${text} select brin, category, sum(units)::integer as units from standing where units > 0 group by brin, category`,
      values,
    );
  });
  for (const { brin, category, units } of rows) {
    const years = counts.get(brin) ?? new Map<number, Map<string, number>>();
    const ofYear = years.get(fundingYear) ?? new Map<string, number>();
    ofYear.set(category, units);
    years.set(fundingYear, ofYear);
    counts.set(brin, years);
  }
}
