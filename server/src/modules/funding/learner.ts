import type { IsoDate, LearnerFacts, ReferenceData } from '../register/index.ts';
import { concerns } from './consequence.ts';
import type { SchemeId } from './scheme.ts';
import { SCHEMES } from './schemes/schemes.ts';
import { basisOf } from './years.ts';

/** What a learner counts for at an institution by one scheme in one funding year, and why. */
export type LearnerFunding = {
  readonly scheme: SchemeId;
  readonly fundingYear: number;
  readonly basis: 'counted' | 'expected';
  readonly unitsPerOne: number;
  readonly standings: Array<{
    readonly number: string | null;
    readonly date: IsoDate | null;
    readonly category: string | null;
    readonly units: number;
    readonly reason: { readonly code: string; readonly text: { readonly nl: string; readonly en: string } };
  }>;
};

/** Funding years of which some day on which is counted falls while the institution has the learner, or in which it counts. */
function yearsOf(scheme: (typeof SCHEMES)[number], facts: LearnerFacts, brin: string, reference: ReferenceData, today: IsoDate): number[] {
  const own = facts.enrolments.filter((one) => one.brin === brin && scheme.sectors.includes(one.sector));
  return scheme
    .years(today)
    .filter(
      (year) =>
        scheme.countingDates(year).some((day) => own.some(({ start, end }) => start <= day && (end === null || day < end))) ||
        scheme.contributions(facts, year, reference).some((one) => one.brin === brin),
    );
}

/** Everything the schemes make of a learner at an institution, the newest year first. */
export function explainLearner(facts: LearnerFacts, brin: string, reference: ReferenceData, today: IsoDate): LearnerFunding[] {
  return SCHEMES.filter((scheme) => concerns(scheme, facts))
    .flatMap((scheme) =>
      yearsOf(scheme, facts, brin, reference, today).map((fundingYear) => ({
        scheme: scheme.id,
        fundingYear,
        basis: basisOf(scheme, fundingYear, today),
        unitsPerOne: scheme.unitsPerOne,
        standings: scheme.explain(facts, brin, fundingYear, reference).map((one) => ({ ...one })),
      })),
    )
    .sort((one, other) => other.fundingYear - one.fundingYear);
}
