import type pg from 'pg';
import { addDays, type IsoDate, type LearnerFacts, type ReferenceData } from '../register/index.ts';
import { applyTo, countChanges, explainChange } from './consequence.ts';
import { type CountChange, type FundingConsequence, PUPIL_CATEGORIES } from './model.ts';
import { fundingYears } from './regulations.ts';
import { categoryIndex } from './school.ts';

/** One report: the institution that made it and the learner's facts on either side of it. */
export type ReportedChange = { readonly brin: string; readonly before: LearnerFacts | null; readonly after: LearnerFacts | null };

/** What a report means for the school that made it, and for other schools whose funding it changes. */
export type ReportConsequences = {
  readonly own: FundingConsequence[];
  readonly others: ReadonlyArray<{ readonly brin: string; readonly consequence: FundingConsequence }>;
};

type SchoolYear = { readonly brin: string; readonly fundingYear: number; pupils: number[] };
type Delta = { readonly brin: string; readonly fundingYear: number; readonly category: string; halves: number };

/**
 * Brings the counts up to date with a batch of reports, in two statements whatever the size of the batch, and explains each
 * report as if they had come one by one in the order given. The rows written stay locked until the transaction ends: call
 * it last. The consequences given are those of years that change, and always that of the upcoming year, except for an institution
 * without secondary education; unchanged past years are left out, since a reply would carry them for every year of a
 * learner's schooling.
 * @throws a bug error if a count of a shown year would become negative.
 */
export async function applyCountChanges(
  tx: pg.PoolClient,
  perReport: readonly ReportedChange[],
  reference: ReferenceData,
  today: IsoDate,
): Promise<readonly ReportConsequences[]> {
  const shown = fundingYears(today);
  const kept = keptYears(today);
  const lastShown = shown.at(-1) ?? 0;
  const changes = perReport.map((report) => countChanges(report.before, report.after, reference, kept));
  const deltas = sumOf(changes);
  const schools = schoolsOf(perReport, changes, reference, lastShown);
  // Sent together, carried out one after the other: one round trip on a connection that pipelines.
  await Promise.all([writeDeltas(tx, deltas), readCounts(tx, schools)]);
  for (const delta of deltas) rewind(schools, delta);
  return perReport.map((report, index) => explainReport(report, changes[index] ?? [], schools, reference, today, lastShown));
}

/**
 * Years for which reports keep the counts. A year is kept from 31 days before it is shown and recounted from 30 days before
 * (see recount.ts), so that no report can fall between the recount and the first report that keeps the year.
 */
export function keptYears(today: IsoDate): readonly number[] {
  return fundingYears(addDays(today, 31));
}

function explainReport(
  report: ReportedChange,
  changes: readonly CountChange[],
  schools: ReadonlyMap<string, SchoolYear>,
  reference: ReferenceData,
  today: IsoDate,
  lastShown: number,
): ReportConsequences {
  const own: FundingConsequence[] = [];
  const others: Array<{ brin: string; consequence: FundingConsequence }> = [];
  const seen: SchoolYear[] = [];
  const explain = (brin: string, fundingYear: number) => {
    const school = schools.get(keyOf(brin, fundingYear));
    if (school === undefined || seen.includes(school)) return;
    seen.push(school);
    const before = school.pupils;
    school.pupils = applyTo(before, changes, brin, fundingYear);
    const consequence = explainChange({ brin, fundingYear, before, after: school.pupils }, report.after, reference, today);
    if (brin === report.brin) own.push(consequence);
    else others.push({ brin, consequence });
  };
  for (const { brin, fundingYear } of changes) explain(brin, fundingYear);
  explain(report.brin, lastShown);
  return { own, others };
}

function schoolsOf(
  perReport: readonly ReportedChange[],
  changes: ReadonlyArray<readonly CountChange[]>,
  reference: ReferenceData,
  lastShown: number,
): Map<string, SchoolYear> {
  const schools = new Map<string, SchoolYear>();
  const add = (brin: string, fundingYear: number) => {
    const key = keyOf(brin, fundingYear);
    if (!schools.has(key)) schools.set(key, { brin, fundingYear, pupils: PUPIL_CATEGORIES.map(() => 0) });
  };
  for (const { brin } of perReport) if (reference.institutions.get(brin)?.sectors.includes('vo')) add(brin, lastShown);
  for (const one of changes) for (const { brin, fundingYear } of one) if (fundingYear <= lastShown) add(brin, fundingYear);
  return schools;
}

/** Summed per row and in one order, so that two transactions lock the rows they share in that order. */
function sumOf(changes: ReadonlyArray<readonly CountChange[]>): Delta[] {
  const sums = new Map<string, Delta>();
  for (const one of changes) {
    for (const { brin, fundingYear, category, halves } of one) {
      const key = `${keyOf(brin, fundingYear)} ${category}`;
      const delta = sums.get(key);
      if (delta === undefined) sums.set(key, { brin, fundingYear, category, halves });
      else delta.halves += halves;
    }
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, delta]) => delta);
}

// Both statements take arrays as text made here, and the counts come back as one text: this runs for every report, and a
// value at a time through the driver costs more than the counting itself. BRINs, years and counts need no quoting.
const CATEGORIES = `{${PUPIL_CATEGORIES.join(',')}}`;

async function writeDeltas(tx: pg.PoolClient, deltas: readonly Delta[]): Promise<void> {
  const changed = deltas.filter((delta) => delta.halves !== 0);
  if (changed.length === 0) return;
  await tx.query({
    name: 'funding-write-deltas',
    text: `insert into funding.pupil_count as c (brin, funding_year, category, halves)
      select d.brin, d.funding_year, ($5::text[])[d.category], d.halves
      from unnest($1::text[], $2::smallint[], $3::integer[], $4::integer[]) as d (brin, funding_year, category, halves)
      on conflict (brin, funding_year, category) do update set halves = c.halves + excluded.halves`,
    values: [
      arrayOf(changed, (delta) => delta.brin),
      arrayOf(changed, (delta) => delta.fundingYear),
      arrayOf(changed, (delta) => categoryIndex(delta.category) + 1),
      arrayOf(changed, (delta) => delta.halves),
      CATEGORIES,
    ],
  });
}

async function readCounts(tx: pg.PoolClient, schools: ReadonlyMap<string, SchoolYear>): Promise<void> {
  if (schools.size === 0) return;
  const wanted = [...schools.values()];
  const { rows } = await tx.query<{ counts: string | null }>({
    name: 'funding-read-counts',
    text: `select string_agg(k.place || ' ' || c.category || ' ' || c.halves, ',') as counts
      from unnest($1::text[], $2::smallint[]) with ordinality as k (brin, funding_year, place)
      join funding.pupil_count c on c.brin = k.brin and c.funding_year = k.funding_year`,
    values: [arrayOf(wanted, (school) => school.brin), arrayOf(wanted, (school) => school.fundingYear)],
  });
  for (const row of rows[0]?.counts?.split(',') ?? []) {
    const [place, category = '', halves] = row.split(' ');
    const school = wanted[Number(place) - 1];
    if (school === undefined) throw new Error('bug: counts of a school that was not asked for');
    if (Number(halves) < 0) throw new Error(`bug: negative count of ${category} for ${school.brin} in ${school.fundingYear}`);
    school.pupils[categoryIndex(category)] = Number(halves);
  }
}

function arrayOf<T>(items: readonly T[], text: (item: T) => string | number): string {
  return `{${items.map(text).join(',')}}`;
}

/** From the counts after the whole batch back to those before it. */
function rewind(schools: ReadonlyMap<string, SchoolYear>, delta: Delta): void {
  const school = schools.get(keyOf(delta.brin, delta.fundingYear));
  if (school === undefined) return;
  const index = categoryIndex(delta.category);
  school.pupils[index] = (school.pupils[index] ?? 0) - delta.halves;
}

function keyOf(brin: string, fundingYear: number): string {
  return brin + fundingYear;
}
