import { useQuery } from '@tanstack/react-query';
import { fundingOverviewQuery } from '../../api/queries.ts';
import type { FundingScheme } from '../../api/types.ts';
import { useBrin } from '../school.ts';

/** The schemes by which the school of the address is funded; undefined while they are read. */
export const useSchemes = (): readonly FundingScheme[] | undefined => useQuery(fundingOverviewQuery(useBrin())).data?.schemes;

/** The last funding year of which every day on which is counted has passed; the first there is when none has. */
export const lastCountedYear = ({ years }: FundingScheme): number =>
  (years.findLast((year) => year.basis === 'counted') ?? years[0])?.fundingYear ?? 0;

/** The year before or after, when there is one. */
export const yearBeside = ({ years }: FundingScheme, year: number): number | undefined =>
  years.find((one) => one.fundingYear === year)?.fundingYear;
