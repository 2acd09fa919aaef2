import type { ReferenceData } from '../../register/index.ts';
import type { Asked } from '../institution.ts';
import { findScheme, mainScheme } from '../schemes/schemes.ts';
import { findRegulation } from '../years.ts';
import type { FundingDeps } from './deps.ts';

/** Today as a calendar date in the Netherlands, where counting dates begin and end. */
export const todayOf = (deps: FundingDeps): string => deps.now().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The scheme and year of a request, or a text that says why there is nothing to ask. Without a scheme: the one of the
 * institution's first sector.
 */
export const askedOf = (
  brin: string,
  fundingYear: number,
  id: string | undefined,
  reference: ReferenceData,
  today: string,
): Asked | string => {
  const [sector] = reference.institutions.get(brin)?.sectors ?? ['vo' as const];
  const scheme = id === undefined ? mainScheme(sector ?? 'vo') : findScheme(id);
  if (scheme === undefined) return `There is no funding scheme ${id ?? `for the sector ${sector}`}.`;
  const last = scheme.years(today).at(-1) ?? 0;
  if (fundingYear <= last && findRegulation(scheme.regulations, fundingYear) !== undefined) return { scheme, brin, fundingYear };
  const first = Math.min(...scheme.regulations.map((one) => one.fromYear));
  return `Funding is known for the years ${first} up to and including ${last} (${scheme.id}).`;
};
