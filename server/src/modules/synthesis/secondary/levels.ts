import { ADVICE, type Country } from '../country/country.ts';
import { SECONDARY } from '../parameters/secondary.ts';
import type { Random } from '../random.ts';
import { highestTrack } from '../tracks.ts';
import type { Cell } from './cells.ts';

/** The ability that fits a year in secondary education: of a class that leads to several levels, the mean of those. */
export const abilityOf = (cell: Cell): number => {
  const value = SECONDARY.ability.value;
  if (cell.tracks.length === 0) return value[highestTrack([cell.vo.track === 'mixed' ? 'mavo' : cell.vo.track])];
  return cell.tracks.reduce((sum, track) => sum + value[track], 0) / cell.tracks.length;
};

/** Approximation of the inverse of the standard normal distribution (Acklam's central and tail fractions, to 1e-3 here). */
const quantile = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p < 0.5 ? p : 1 - p));
  const z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  return p < 0.5 ? -z : z;
};

const CUTS: readonly number[] = (() => {
  let sum = 0;
  return SECONDARY.advice.value.slice(0, -1).map((share) => {
    sum += share;
    return quantile(sum) * Math.hypot(1, SECONDARY.spread.value.advice);
  });
})();

/** The advice that an ability, seen with some error, leads to: index in ADVICE. */
export const adviceFor = (seen: number): number => {
  const at = CUTS.findIndex((cut) => seen < cut);
  return at < 0 ? ADVICE.length - 1 : at;
};

/** Score on the scale of the Cito end test: 535 on average, 10 a standard deviation, 501 to 550. */
export const scoreFor = (seen: number): number => Math.min(550, Math.max(501, Math.round(535.2 + 10.3 * seen)));

/** Gives a leaver of primary school advice and test score. */
export const advise = ({ people }: Country, person: number, random: Random): void => {
  const ability = people.ability.values[person] as number;
  people.advice.values[person] = adviceFor(ability + SECONDARY.spread.value.advice * random.normal()) + 1;
  people.testScore.values[person] = scoreFor(ability + SECONDARY.spread.value.test * random.normal());
};
