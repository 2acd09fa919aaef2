import { fundingYears } from '../regulations.ts';
import type { FundingDeps } from './deps.ts';

/** Today as a calendar date in the Netherlands, where the counting date begins and ends. */
export const todayOf = (deps: FundingDeps): string => deps.now().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Says what is wrong with a funding year, or null when it is counted. */
export const noSuchYear = (fundingYear: number, today: string): string | null => {
  const years = fundingYears(today);
  if (years.includes(fundingYear)) return null;
  return `Funding is known for the years ${years[0]} up to and including ${years.at(-1)}.`;
};
