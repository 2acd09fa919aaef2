import type { Counts, SchoolYear } from '../../scheme.ts';
import { studentCategory } from './categories.ts';
import type { Part } from './qualification.ts';
import type { BudgetPart } from './regulations.ts';

/** A term of the student value: so many tenths of students, by path and price factor. */
export type Term = { readonly path: string; readonly tenths: number; readonly factor: string; readonly key: string };

/** The value of one part of the contribution, in hundredths of a point. */
export type StudentValue = {
  readonly hundredths: number;
  readonly terms: readonly Term[];
  /** Weighted enrolments on 1 October and 1 February, in tenths. */
  readonly october: number;
  readonly february: number;
  readonly missing: readonly string[];
};

/** Half a unit upwards; both not negative. */
export function divideRounded(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** A decimal number such as 1.3 in millionths. */
export const millionths = (value: number): bigint => BigInt(Math.round(value * 1_000_000));

/**
 * IDW of an institution (Uitvoeringsbesluit WEB, art. 2.2.2 en 2.2.3, lid 2): students by weight of their path, price factor and
 * factor of stay (already in the units counted), times 0.8 from level 2 and times the correction factor for the second
 * counting date, rounded to two decimals.
 */
export function studentValue(school: SchoolYear, part: BudgetPart): StudentValue {
  const { terms, missing } = termsOf(school, part);
  const october = weighted(school.counts, 'october', part);
  const february = weighted(school.counts, 'february', part);
  let sum = 0n;
  for (const { path, tenths, factor } of terms)
    sum += BigInt(tenths) * BigInt(path === 'bbl' ? part.workBasedTenths : 10) * millionths(Number(factor));
  // Tenths of students × tenths of path × millionths of factor × tenths of part: 10^9; the result in hundredths.
  const numerator = sum * BigInt(part.studentTenths) * BigInt(october + february) * 100n;
  const hundredths = october === 0 ? 0 : divideRounded(numerator, 1_000_000_000n * 2n * BigInt(october));
  return { hundredths, terms, october, february, missing };
}

function termsOf(school: SchoolYear, part: BudgetPart): { readonly terms: Term[]; readonly missing: string[] } {
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const [category, tenths] of school.counts) {
    const student = studentCategory(category);
    if (student === null || tenths === 0 || !part.parts.includes(student.part as Part)) continue;
    const entered = student.parameter === null ? null : school.parameter(student.parameter);
    const factor = student.factor ?? (entered === null ? null : String(entered));
    if (factor === null) missing.push(student.parameter ?? category);
    else terms.push({ path: student.path, tenths, factor, key: category });
  }
  const order = ({ path, factor, key }: Term): string => `${path === 'bol' ? 0 : 1}${Number(factor).toFixed(6)}${key}`;
  terms.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return { terms, missing: [...new Set(missing)].sort() };
}

/** [Dbbl × weight + Dbol] on a counting date, in tenths (art. 2.2.2, lid 4, en 2.2.3, lid 5). */
function weighted(counts: Counts, date: 'october' | 'february', { parts, workBasedTenths }: BudgetPart): number {
  let tenths = 0;
  for (const part of parts) {
    tenths += counts.get(`${date}/${part}/bol`) ?? 0;
    // Units are tenths of a student already; a weight of tenths needs one more.
    tenths += ((counts.get(`${date}/${part}/bbl`) ?? 0) * workBasedTenths) / 10;
  }
  return tenths;
}

/** IDiW in hundredths (art. 2.2.3, lid 6), with the sum of the values of diplomas in tenths. */
export function diplomaValue(
  counts: Counts,
  { parts, diplomaTenths }: BudgetPart,
): { readonly hundredths: number; readonly tenths: number } {
  let tenths = 0;
  for (const part of parts) tenths += counts.get(`diplomas/${part}`) ?? 0;
  return { tenths, hundredths: divideRounded(BigInt(tenths) * BigInt(diplomaTenths ?? 0), 1n) };
}
