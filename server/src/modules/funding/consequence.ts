import type { IsoDate, LearnerFacts, ReferenceData } from '../register/index.ts';
import { countingAt, placeOf } from './counting.ts';
import { type CountChange, type FundingConsequence, type FundingLine, PUPIL_CATEGORIES } from './model.ts';
import { reason } from './reasons.ts';
import { amountCents, basisOf, countingDate, regulationFor } from './regulations.ts';
import { categoryIndex, type PupilHalves, siteCounts, totalCents } from './school.ts';

/**
 * What a change of one learner's facts adds to and takes from the counts of institutions, in halves. Years in which nothing
 * changes give nothing, so the result is empty for most reports about the past.
 */
export function countChanges(
  before: LearnerFacts | null,
  after: LearnerFacts | null,
  reference: ReferenceData,
  years: readonly number[],
): CountChange[] {
  const changes: CountChange[] = [];
  if (before === after) return changes;
  for (const fundingYear of years) {
    const from = placeOf(before, fundingYear, reference);
    const to = placeOf(after, fundingYear, reference);
    if (from?.brin === to?.brin && from?.category === to?.category) {
      const halves = (to?.halves ?? 0) - (from?.halves ?? 0);
      if (to !== null && halves !== 0) changes.push({ brin: to.brin, fundingYear, category: to.category, halves });
      continue;
    }
    if (from !== null) changes.push({ brin: from.brin, fundingYear, category: from.category, halves: -from.halves });
    if (to !== null) changes.push({ brin: to.brin, fundingYear, category: to.category, halves: to.halves });
  }
  return changes;
}

/** The pupils of a school after changes; changes of other schools and years are left out. */
export function applyTo(pupils: PupilHalves, changes: readonly CountChange[], brin: string, fundingYear: number): number[] {
  const result = [...pupils];
  for (const change of changes) {
    if (change.brin !== brin || change.fundingYear !== fundingYear) continue;
    const index = categoryIndex(change.category);
    result[index] = (result[index] ?? 0) + change.halves;
  }
  return result;
}

/**
 * What changes mean for one school in one year: its total before and after, the lines that changed, and why the learner
 * counts there, or does not, after the report.
 */
export function explainChange(
  school: { readonly brin: string; readonly fundingYear: number; readonly before: PupilHalves; readonly after: PupilHalves },
  learner: LearnerFacts | null,
  reference: ReferenceData,
  today: IsoDate,
): FundingConsequence {
  const { brin, fundingYear, before, after } = school;
  const regulation = regulationFor(fundingYear);
  const sites = siteCounts(brin, fundingYear, reference);
  const beforeCents = totalCents(fundingYear, sites, before);
  const afterCents = totalCents(fundingYear, sites, after);
  return {
    fundingYear,
    countingDate: countingDate(fundingYear),
    basis: basisOf(fundingYear, today),
    regulation: regulation.id,
    indexed: fundingYear <= regulation.indexedThroughYear,
    beforeCents,
    afterCents,
    differenceCents: afterCents - beforeCents,
    lines: changedLines(fundingYear, before, after),
    reason: reason(countingAt(learner, brin, fundingYear, reference).code),
  };
}

function changedLines(fundingYear: number, before: PupilHalves, after: PupilHalves): FundingLine[] {
  const { perPupil } = regulationFor(fundingYear);
  const lines: FundingLine[] = [];
  for (const [index, category] of PUPIL_CATEGORIES.entries()) {
    const from = before[index] ?? 0;
    const to = after[index] ?? 0;
    if (from === to) continue;
    const { rateCents, description, article } = perPupil[category];
    lines.push({
      category,
      description,
      article,
      countBefore: from / 2,
      countAfter: to / 2,
      rateCents,
      beforeCents: amountCents(from, rateCents),
      afterCents: amountCents(to, rateCents),
    });
  }
  return lines;
}
