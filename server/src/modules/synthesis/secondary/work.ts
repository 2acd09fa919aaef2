import type { Country, SchoolLeavers } from '../country/country.ts';
import type { StrictDenomination } from '../families/denomination.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import type { Random } from '../random.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './cells.ts';
import type { Chain } from './chain.ts';
import { abilityOf } from './levels.ts';
import type { Around } from './matching.ts';
import type { Paths } from './paths.ts';

/** Everything careers in secondary education are made with. */
export type Work = {
  readonly world: World;
  readonly country: Country;
  readonly chain: Chain;
  readonly paths: Paths;
  readonly random: Random;
  readonly around: (site: number) => Around;
  /** The strict denomination of a site, or undefined. */
  readonly strictAt: (site: number) => StrictDenomination | undefined;
  readonly leavers: SchoolLeavers;
  /** Last site in secondary education by household, for brothers and sisters. */
  readonly familySite: Map<number, number>;
  /** Learners on 1 October, by school year from the first. */
  readonly present: Int32Array;
  /** Who came from abroad, by school year from the first. */
  readonly arrived: Int32Array;
  /** The part of the country's learners that the world has. */
  readonly share: number;
};

/** The place in a step of a career. */
export const cellAt = (w: Pick<Work, 'chain' | 'paths'>, path: number, step: number): Cell =>
  w.chain.cells[w.paths.steps.values[(w.paths.first.values[path] as number) + step] as number] as Cell;

/** The level that a career shows: what the learner comes to, rather than where they begin. */
export const abilityOfPath = (w: Work, path: number): number => {
  const last = cellAt(w, path, (w.paths.years.values[path] as number) - 1);
  return abilityOf(last) + SECONDARY.spread.value.level * w.random.normal();
};
