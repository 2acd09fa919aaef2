import { regulationOf } from '../../years.ts';
import type { VoRegulation } from './regulation.ts';
import { VO_2016 } from './vo-2016.ts';
import { VO_2022 } from './vo-2022.ts';

/** All regulations of secondary education, oldest first. */
export const VO_REGULATIONS: readonly VoRegulation[] = [VO_2016, VO_2022];

const BY_YEAR = new Map<number, VoRegulation>();

/** The regulation of a funding year. @throws a bug error for a year without one. */
export function voRegulation(fundingYear: number): VoRegulation {
  const known = BY_YEAR.get(fundingYear) ?? regulationOf(VO_REGULATIONS, fundingYear);
  BY_YEAR.set(fundingYear, known);
  return known;
}
