import { dataOf } from '@leerbron/client/source';
import type { FundingDifference } from './line.ts';
import type { Notice, School } from './school.ts';
import { raise } from './tally.ts';

type Totals = ReadonlyMap<string, number>;

const keyOf = ({ scheme, fundingYear }: { readonly scheme: string; readonly fundingYear: number }): string => `${scheme} ${fundingYear}`;

/** The total of each scheme and year of a school, in cents, from the year of a date on. */
export const totalsOf = async ({ line, brin }: School, day: string): Promise<Totals> => {
  const totals = new Map<string, number>();
  const { schemes } = await dataOf(line.leerbron.api.GET('/v1/institutions/{brin}/funding', { params: { path: { brin } } }));
  for (const { scheme, years } of schemes)
    for (const { fundingYear } of years) {
      if (fundingYear < Number(day.slice(0, 4))) continue;
      const params = { path: { brin, year: fundingYear }, query: { scheme } };
      const found = await dataOf(line.leerbron.api.GET('/v1/institutions/{brin}/funding/{year}', { params }));
      totals.set(keyOf({ scheme, fundingYear }), found.totalCents);
    }
  return totals;
};

/** What the answers to a school, and what it was told about others' reports, add up to. */
export const toldDifferences = (answers: readonly FundingDifference[], notices: readonly Notice[]): Totals => {
  const sums = new Map<string, number>();
  const told = notices.filter(({ kind }) => kind === 'funding-changed').map(({ body }) => body as unknown as FundingDifference);
  for (const one of [...answers, ...told]) raise(sums, keyOf(one), one.differenceCents);
  return sums;
};

/** Where a total changed by another amount than was told. */
export const fundingMismatches = (before: Totals, after: Totals, told: Totals): readonly string[] =>
  [...after].flatMap(([key, total]) => {
    const [changed, sum] = [total - (before.get(key) ?? 0), told.get(key) ?? 0];
    return changed === sum ? [] : [`${key}: the total changed by ${changed} cents, the answers say ${sum}`];
  });
