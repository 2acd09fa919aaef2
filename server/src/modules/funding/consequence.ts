import type { IsoDate, LearnerFacts, ReferenceData, Sector } from '../register/index.ts';
import type { CountChange, FundingConsequence, FundingLine } from './model.ts';
import type { Contribution, Counts, Line, Scheme } from './scheme.ts';
import { missingIn, totalOf } from './school.ts';
import { basisOf, lastCountingDate, regulationOf } from './years.ts';

const NOTHING: readonly Contribution[] = [];

/** Whether a learner's facts can count for a scheme at all: a look at a few sectors spares looking at every year. */
export function concerns(scheme: Scheme, facts: LearnerFacts | null): boolean {
  if (facts === null) return false;
  const of = ({ sector }: { readonly sector: Sector }) => scheme.sectors.includes(sector);
  return facts.enrolments.some(of) || facts.results.some(of);
}

/**
 * What a change of one learner's facts adds to and takes from the counts of institutions by one scheme, in units. Years in
 * which nothing changes give nothing, so the result is empty for most reports about the past.
 */
export function countChanges(
  scheme: Scheme,
  before: LearnerFacts | null,
  after: LearnerFacts | null,
  reference: ReferenceData,
  years: readonly number[],
): CountChange[] {
  const changes: CountChange[] = [];
  if (before === after) return changes;
  const from = concerns(scheme, before) ? before : null;
  const to = concerns(scheme, after) ? after : null;
  if (from === null && to === null) return changes;
  for (const fundingYear of years) {
    const old = from === null ? NOTHING : scheme.contributions(from, fundingYear, reference);
    const fresh = to === null ? NOTHING : scheme.contributions(to, fundingYear, reference);
    for (const { brin, category, units } of difference(old, fresh)) changes.push({ scheme: scheme.id, brin, fundingYear, category, units });
  }
  return changes;
}

/** What is added (positive) and taken away (negative), summed by institution and category, without what stays. */
function difference(old: readonly Contribution[], fresh: readonly Contribution[]): readonly Contribution[] {
  if (old.length === 0 && fresh.length === 0) return NOTHING;
  const sums: { brin: string; category: string; units: number }[] = [];
  const add = ({ brin, category, units }: Contribution, sign: 1 | -1): void => {
    const known = sums.find((one) => one.brin === brin && one.category === category);
    if (known === undefined) sums.push({ brin, category, units: sign * units });
    else known.units += sign * units;
  };
  for (const one of old) add(one, -1);
  for (const one of fresh) add(one, 1);
  return sums.filter((one) => one.units !== 0);
}

/** The counts of a school after changes; changes of other schools, schemes and years are left out. */
export function applyTo(counts: Counts, changes: readonly CountChange[], scheme: Scheme, brin: string, fundingYear: number): Counts {
  const result = new Map(counts);
  for (const change of changes) {
    if (change.scheme !== scheme.id || change.brin !== brin || change.fundingYear !== fundingYear) continue;
    result.set(change.category, (result.get(change.category) ?? 0) + change.units);
  }
  return result;
}

/**
 * What changes mean for one school in one year: its total before and after, the lines that changed, and why the learner
 * counts there, or does not, after the report.
 */
export function explainChange(
  school: {
    readonly scheme: Scheme;
    readonly brin: string;
    readonly fundingYear: number;
    readonly before: readonly Line[];
    readonly after: readonly Line[];
  },
  learner: LearnerFacts | null,
  reference: ReferenceData,
  today: IsoDate,
): FundingConsequence {
  const { scheme, brin, fundingYear, before, after } = school;
  const regulation = regulationOf(scheme.regulations, fundingYear);
  const beforeCents = totalOf(before);
  const afterCents = totalOf(after);
  return {
    scheme: scheme.id,
    fundingYear,
    countingDate: lastCountingDate(scheme, fundingYear),
    basis: basisOf(scheme, fundingYear, today),
    regulation: regulation.id,
    indexed: fundingYear <= regulation.indexedThroughYear,
    beforeCents,
    afterCents,
    differenceCents: afterCents - beforeCents,
    missing: missingIn(after),
    lines: before === after ? [] : changedLines(before, after),
    reason: weightiest(scheme.explain(learner, brin, fundingYear, reference)),
  };
}

/** Of several reasons the one by which the learner counts most, else the first. */
function weightiest(standings: ReturnType<Scheme['explain']>): FundingConsequence['reason'] {
  let best = standings[0];
  for (const one of standings) if (best === undefined || one.units > best.units) best = one;
  if (best === undefined) throw new Error('bug: a scheme that explains nothing');
  return best.reason;
}

function changedLines(before: readonly Line[], after: readonly Line[]): FundingLine[] {
  const lines: FundingLine[] = [];
  const left = new Map(before.map((line) => [line.category, line]));
  for (const to of after) {
    const from = left.get(to.category);
    left.delete(to.category);
    if (from?.count !== to.count || from.amountCents !== to.amountCents) lines.push(changed(from, to, to));
  }
  for (const gone of left.values()) lines.push(changed(gone, undefined, gone));
  return lines;
}

function changed(from: Line | undefined, to: Line | undefined, shown: Line): FundingLine {
  return {
    category: shown.category,
    description: shown.description,
    article: shown.article,
    countBefore: from?.count ?? 0,
    countAfter: to?.count ?? 0,
    rateCents: shown.rateCents,
    beforeCents: from === undefined ? 0 : from.amountCents,
    afterCents: to === undefined ? 0 : to.amountCents,
    arithmetic: to?.arithmetic ?? '0',
  };
}
