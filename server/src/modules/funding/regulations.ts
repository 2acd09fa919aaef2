import type { IsoDate } from '../register/index.ts';
import type { Regulation } from './model.ts';
import { VO_2022 } from './vo-2022.ts';

/** All regulations, oldest first; the years of two never overlap. See docs/adding-a-regulation.md. */
export const REGULATIONS: readonly Regulation[] = [VO_2022];

const FIRST_YEAR = 2022;
const LAST_YEAR = 2199;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const DATES = new Map<number, IsoDate>(YEARS.map((year) => [year, `${year - 1}-10-01`]));
const BY_YEAR = new Map<number, Regulation>();
for (const year of YEARS) {
  const regulation = REGULATIONS.find((one) => one.fromYear <= year && year <= (one.throughYear ?? LAST_YEAR));
  if (regulation !== undefined) BY_YEAR.set(year, regulation);
}

/** The regulation that governs a funding year; undefined for a year without one. */
export function findRegulation(fundingYear: number): Regulation | undefined {
  return BY_YEAR.get(fundingYear);
}

/** As findRegulation, for years that come from fundingYears. @throws a bug error for a year without a regulation. */
export function regulationFor(fundingYear: number): Regulation {
  const regulation = BY_YEAR.get(fundingYear);
  if (regulation === undefined) throw new Error(`bug: no funding regulation for ${fundingYear}`);
  return regulation;
}

/** 1 October of the year before (Bekostigingsbesluit WVO, art. 8, lid 2). */
export function countingDate(fundingYear: number): IsoDate {
  return DATES.get(fundingYear) ?? `${fundingYear - 1}-10-01`;
}

/** Funding years from 2022 up to the one that belongs to the next counting date after `today`, the upcoming year. */
export function fundingYears(today: IsoDate): readonly number[] {
  const year = Number(today.slice(0, 4));
  const upcoming = today < `${year}-10-01` ? year + 1 : year + 2;
  return YEARS.slice(0, Math.max(upcoming - FIRST_YEAR + 1, 0));
}

/** 'expected' while the counting date is still to come. */
export function basisOf(fundingYear: number, today: IsoDate): 'counted' | 'expected' {
  return countingDate(fundingYear) > today ? 'expected' : 'counted';
}

/** An amount for a count in halves, rounded to whole cents, a half cent upwards. */
export function amountCents(halves: number, rateCents: number): number {
  return Math.floor((halves * rateCents + 1) / 2);
}
