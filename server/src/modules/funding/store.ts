import type pg from 'pg';
import { addDays, type IsoDate, type LearnerFacts, type ReferenceData } from '../register/index.ts';
import { countChanges, explainChange } from './consequence.ts';
import { type KeptCounts, readCounts, writeDeltas } from './counts-store.ts';
import type { CountChange, FundingConsequence } from './model.ts';
import { type Entered, NOTHING_ENTERED } from './parameters.ts';
import type { Line, Scheme } from './scheme.ts';
import { mainScheme, SCHEMES } from './schemes/schemes.ts';
import { schoolYear } from './school.ts';

/** One report: the institution that made it and the learner's facts on either side of it. */
export type ReportedChange = { readonly brin: string; readonly before: LearnerFacts | null; readonly after: LearnerFacts | null };

/** What a report means for the school that made it, and for other schools whose funding it changes. */
export type ReportConsequences = {
  readonly own: FundingConsequence[];
  readonly others: ReadonlyArray<{ readonly brin: string; readonly consequence: FundingConsequence }>;
};

type School = KeptCounts & { readonly rules: Scheme; lines: readonly Line[] | undefined };
type Delta = { -readonly [K in keyof CountChange]: CountChange[K] };
type Years = { readonly scheme: Scheme; readonly kept: readonly number[]; readonly lastShown: number };
type Context = {
  readonly reference: ReferenceData;
  readonly today: IsoDate;
  readonly entered: Entered;
  readonly years: readonly Years[];
  readonly schools: Map<string, School>;
};

/**
 * Brings the counts up to date with a batch of reports, in two statements whatever the size of the batch, and explains each
 * report as if they had come one by one in the order given. The rows written stay locked until the transaction ends: call
 * it last. The consequences given are those of years that change, and always that of the upcoming year by the scheme of the
 * sector reported; unchanged past years are left out, since a reply would carry them for every year of a learner's schooling.
 * @throws a bug error if a count of a shown year would become negative.
 */
export async function applyCountChanges(
  tx: pg.PoolClient,
  perReport: readonly ReportedChange[],
  reference: ReferenceData,
  today: IsoDate,
  entered: Entered = NOTHING_ENTERED,
): Promise<readonly ReportConsequences[]> {
  const context: Context = { reference, today, entered, years: yearsOn(today), schools: new Map() };
  const changes = perReport.map((report) =>
    context.years.flatMap(({ scheme, kept }) => countChanges(scheme, report.before, report.after, reference, kept)),
  );
  const deltas = sumOf(changes);
  for (const [i, report] of perReport.entries()) wantSchools(context, report, changes[i] ?? []);
  // Sent together, carried out one after the other: one round trip on a connection that pipelines.
  await Promise.all([writeDeltas(tx, deltas), readCounts(tx, [...context.schools.values()])]);
  for (const delta of deltas) rewind(context.schools, delta);
  return perReport.map((report, index) => explainReport(context, report, changes[index] ?? []));
}

/**
 * Years for which reports keep the counts. A year is kept from 31 days before it is shown and recounted from 30 days before
 * (see recount.ts), so that no report can fall between the recount and the first report that keeps the year.
 */
export function keptYears(scheme: Scheme, today: IsoDate): readonly number[] {
  return scheme.years(addDays(today, 31));
}

let lastYears: { readonly today: IsoDate; readonly years: readonly Years[] } | undefined;

/** The years of every scheme; the same all day. */
function yearsOn(today: IsoDate): readonly Years[] {
  if (lastYears?.today !== today) {
    const years = SCHEMES.map((scheme) => ({ scheme, kept: keptYears(scheme, today), lastShown: scheme.years(today).at(-1) ?? 0 }));
    lastYears = { today, years };
  }
  return lastYears.years;
}

/** The schemes by which the sectors are funded in which the reporting institution has this learner. */
function mainSchemes(report: ReportedChange): Scheme[] {
  const found: Scheme[] = [];
  for (const facts of [report.after, report.before]) {
    for (const { brin, sector } of facts?.enrolments ?? []) {
      const scheme = brin === report.brin ? mainScheme(sector) : undefined;
      if (scheme !== undefined && !found.includes(scheme)) found.push(scheme);
    }
  }
  return found;
}

const lastShown = (context: Context, scheme: { readonly id: string }): number =>
  context.years.find((one) => one.scheme.id === scheme.id)?.lastShown ?? 0;

function wantSchools(context: Context, report: ReportedChange, changes: readonly CountChange[]): void {
  const want = (rules: Scheme, brin: string, fundingYear: number): void => {
    const key = keyOf(rules.id, brin, fundingYear);
    if (context.schools.has(key)) return;
    const { id: scheme, lookback } = rules;
    context.schools.set(key, { rules, scheme, brin, fundingYear, lookback, years: new Map(), lines: undefined });
  };
  for (const scheme of mainSchemes(report)) want(scheme, report.brin, lastShown(context, scheme));
  for (const { scheme, brin, fundingYear } of changes) {
    const rules = context.years.find((one) => one.scheme.id === scheme);
    if (rules !== undefined && fundingYear <= rules.lastShown) want(rules.scheme, brin, fundingYear);
  }
}

function linesOf(context: Context, { rules, brin, fundingYear, years }: School): readonly Line[] {
  return rules.lines(schoolYear(rules, brin, fundingYear, years, context.reference.institutions.get(brin), context.entered));
}

function explainReport(context: Context, report: ReportedChange, changes: readonly CountChange[]): ReportConsequences {
  const own: FundingConsequence[] = [];
  const others: Array<{ brin: string; consequence: FundingConsequence }> = [];
  const touched = new Map<School, CountChange[]>();
  const touch = (school: School | undefined, change?: CountChange): void => {
    if (school === undefined) return;
    const known = touched.get(school) ?? [];
    if (change !== undefined) known.push(change);
    touched.set(school, known);
  };
  for (const change of changes) touch(context.schools.get(keyOf(change.scheme, change.brin, change.fundingYear)), change);
  for (const scheme of mainSchemes(report)) touch(context.schools.get(keyOf(scheme.id, report.brin, lastShown(context, scheme))));
  // A year can be looked back on by another: all counts first, then what they make of the amounts.
  const before = new Map([...touched.keys()].map((school) => [school, school.lines ?? linesOf(context, school)]));
  for (const change of changes) advance(context.schools, change, 1);
  for (const [school, ownChanges] of touched) {
    const old = before.get(school) ?? [];
    school.lines = ownChanges.length > 0 || school.lookback > 0 ? linesOf(context, school) : old;
    const { rules: scheme, brin, fundingYear } = school;
    const lines = { scheme, brin, fundingYear, before: old, after: school.lines };
    const consequence = explainChange(lines, report.after, context.reference, context.today);
    if (brin === report.brin) own.push(consequence);
    else others.push({ brin, consequence });
  }
  return { own, others };
}

/** Summed per row and in one order, so that two transactions lock the rows they share in that order. */
function sumOf(changes: ReadonlyArray<readonly CountChange[]>): Delta[] {
  const sums = new Map<string, Delta>();
  for (const one of changes) {
    for (const change of one) {
      const key = `${keyOf(change.scheme, change.brin, change.fundingYear)} ${change.category}`;
      const delta = sums.get(key);
      if (delta === undefined) sums.set(key, { ...change });
      else delta.units += change.units;
    }
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, delta]) => delta);
}

/** From the counts after the whole batch back to those before it. */
function rewind(schools: ReadonlyMap<string, School>, delta: CountChange): void {
  advance(schools, delta, -1);
}

/** Changes the counts of a year, at the year itself and wherever it is looked back on. */
function advance(schools: ReadonlyMap<string, School>, change: CountChange, sign: 1 | -1): void {
  const { scheme, brin, fundingYear, category, units } = change;
  const apply = (school: School): void => {
    const counts = school.years.get(fundingYear) ?? new Map<string, number>();
    counts.set(category, (counts.get(category) ?? 0) + sign * units);
    school.years.set(fundingYear, counts);
  };
  const own = schools.get(keyOf(scheme, brin, fundingYear));
  if (own !== undefined) apply(own);
  const furthest = SCHEMES.find((one) => one.id === scheme)?.lookback ?? 0;
  for (let later = fundingYear + 1; later <= fundingYear + furthest; later += 1) {
    const school = schools.get(keyOf(scheme, brin, later));
    if (school !== undefined) apply(school);
  }
}

function keyOf(scheme: string, brin: string, fundingYear: number): string {
  return `${scheme} ${brin} ${fundingYear}`;
}
