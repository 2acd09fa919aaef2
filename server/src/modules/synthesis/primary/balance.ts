import type { Random } from '../random.ts';
import type { Neighbours, PrimaryKind } from './site-group.ts';

/** Share of a kind's pupils who come or go in a year. */
export const TURNOVER: Readonly<Record<PrimaryKind, number>> = { bo: 0.122, sbo: 0.25, so: 0.17, vso: 0.22, 'so/vso': 0.14 };

export type Balance = {
  readonly kindOf: (site: number) => PrimaryKind;
  readonly wanted: (site: number) => number;
  readonly neighbours: Neighbours['ofSite'];
  /** Kilometres from the home of a learner to a site. */
  readonly distance: (person: number, site: number) => number;
};

const CANDIDATES = 10;

/** Of some learners of a list, who lives nearest to a site. */
const nearestOf = (list: readonly number[], site: number, by: Balance, random: Random): number => {
  let best = random.below(list.length);
  let least = by.distance(list[best] as number, site);
  for (let i = 1; i < CANDIDATES; i++) {
    const at = random.below(list.length);
    const distance = by.distance(list[at] as number, site);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
};

/**
 * Schools with more learners than leave room for an ordinary number of others (`wanted` less those present) hand some
 * over to schools nearby of the same kind that have too few, nearest first. Changes the lists.
 */
export const balance = (lists: number[][], sites: readonly number[], by: Balance, random: Random): void => {
  const room = (site: number): number => by.wanted(site) - (lists[site] as number[]).length;
  const usual = (site: number): number => TURNOVER[by.kindOf(site)] * by.wanted(site);
  for (const site of sites) {
    let over = Math.ceil(0.55 * usual(site) - room(site));
    if (over <= 0) continue;
    const list = lists[site] as number[];
    for (const other of by.neighbours(site, [by.kindOf(site)])) {
      while (over > 0 && list.length > 0 && room(other) > 1.15 * usual(other)) {
        const at = nearestOf(list, other, by, random);
        (lists[other] as number[]).push(list[at] as number);
        list[at] = list.at(-1) as number;
        list.pop();
        over--;
      }
      if (over <= 0) break;
    }
  }
};
