import type { IsoDate } from '../register/index.ts';
import type { Regulation, Scheme } from './scheme.ts';

/** The regulation of a scheme that governs a funding year; undefined for a year without one. */
export function findRegulation<R extends Regulation>(regulations: readonly R[], fundingYear: number): R | undefined {
  return regulations.find((one) => one.fromYear <= fundingYear && (one.throughYear === null || fundingYear <= one.throughYear));
}

/** As findRegulation, for years the scheme is known to have. @throws a bug error for a year without a regulation. */
export function regulationOf<R extends Regulation>(regulations: readonly R[], fundingYear: number): R {
  const regulation = findRegulation(regulations, fundingYear);
  if (regulation === undefined) throw new Error(`bug: no funding regulation for ${fundingYear}`);
  return regulation;
}

/** The last day on which is counted for a funding year. */
export function lastCountingDate(scheme: Scheme, fundingYear: number): IsoDate {
  return scheme.countingDates(fundingYear).at(-1) ?? `${fundingYear}-01-01`;
}

/** 'expected' while the last counting date is still to come. */
export function basisOf(scheme: Scheme, fundingYear: number, today: IsoDate): 'counted' | 'expected' {
  return lastCountingDate(scheme, fundingYear) > today ? 'expected' : 'counted';
}

/**
 * Funding years of a scheme that counts on 1 October of the year before: from `first` up to the one that belongs to the next
 * counting date after `today`, the upcoming year.
 */
export function yearsCountedOnOctoberFirst(first: number, today: IsoDate): readonly number[] {
  return yearsCountedOn('10-01', first, today);
}

/** The same for a scheme that counts on 1 February of the year before. */
export function yearsCountedOnFebruaryFirst(first: number, today: IsoDate): readonly number[] {
  return yearsCountedOn('02-01', first, today);
}

function yearsCountedOn(day: string, first: number, today: IsoDate): readonly number[] {
  const year = Number(today.slice(0, 4));
  const upcoming = today < `${year}-${day}` ? year + 1 : year + 2;
  return Array.from({ length: Math.max(upcoming - first + 1, 0) }, (_, index) => first + index);
}
