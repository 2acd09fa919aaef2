import { regulationOf } from '../../years.ts';
import { PO_2015 } from './po-2015.ts';
import { PO_2019 } from './po-2019.ts';
import { PO_2023, PO_2026 } from './po-2023.ts';
import type { PoRegulation } from './regulation.ts';

/** All regulations of primary and special education, oldest first. */
export const PO_REGULATIONS: readonly PoRegulation[] = [PO_2015, PO_2019, PO_2023, PO_2026];

const BY_YEAR = new Map<number, PoRegulation>();

/** The regulation of a funding year. @throws a bug error for a year without one. */
export function poRegulation(fundingYear: number): PoRegulation {
  const known = BY_YEAR.get(fundingYear) ?? regulationOf(PO_REGULATIONS, fundingYear);
  BY_YEAR.set(fundingYear, known);
  return known;
}
