import type { InstitutionFacts, IsoDate } from '../register/index.ts';
import type { FundingStatement } from './model.ts';
import { type Entered, parametersOf } from './parameters.ts';
import type { Counts, Line, Scheme, SchoolYear } from './scheme.ts';
import { basisOf, regulationOf } from './years.ts';

export const NO_COUNTS: Counts = new Map();

/** Counts of one institution by scheme: of the funding year itself and of those before it that the scheme looks back on. */
export type CountsByYear = ReadonlyMap<number, Counts>;

/** Puts together what the amounts of an institution in a year depend on. */
export function schoolYear(
  scheme: Scheme,
  brin: string,
  fundingYear: number,
  counts: CountsByYear,
  institution: InstitutionFacts | undefined,
  entered: Entered,
): SchoolYear {
  return {
    brin,
    fundingYear,
    institution,
    counts: counts.get(fundingYear) ?? NO_COUNTS,
    earlier: (year) => counts.get(year) ?? NO_COUNTS,
    parameter: parametersOf(scheme.id, regulationOf(scheme.regulations, fundingYear), fundingYear, entered),
  };
}

/** Sum of the lines whose amount is known. */
export function totalOf(lines: readonly Line[]): number {
  let total = 0;
  for (const line of lines) total += line.amountCents ?? 0;
  return total;
}

/** Keys of all parameters that lines miss, each once. */
export function missingIn(lines: readonly Line[]): string[] {
  return [...new Set(lines.flatMap((line) => line.missing))];
}

/** The statement of an institution for a year: every line with its count, rate, amount, arithmetic and article. */
export function statementOf(scheme: Scheme, school: SchoolYear, today: IsoDate, asKnownOn: string | null): FundingStatement {
  const regulation = regulationOf(scheme.regulations, school.fundingYear);
  const lines = scheme.lines(school);
  return {
    brin: school.brin,
    scheme: scheme.id,
    fundingYear: school.fundingYear,
    countingDates: scheme.countingDates(school.fundingYear),
    basis: basisOf(scheme, school.fundingYear, today),
    regulation: regulation.id,
    indexed: school.fundingYear <= regulation.indexedThroughYear,
    provisional: regulation.provisional,
    asKnownOn,
    lines,
    totalCents: totalOf(lines),
    missing: missingIn(lines),
  };
}
