import type { Series } from '../parameters/tertiary.ts';

/** Value of a series in a year: straight between its points, level before and after them. */
export const inYear = (series: Series, year: number): number => {
  let before = series[0] as readonly [number, number];
  for (const point of series) {
    if (point[0] >= year) {
      const width = point[0] - before[0];
      return width === 0 ? point[1] : before[1] + ((point[1] - before[1]) * (year - before[0])) / width;
    }
    before = point;
  }
  return before[1];
};

/**
 * A chance moved by a standard normal score on the logit scale. The logit is widened first, so that the mean over a whole
 * population stays at the published chance (probit approximation of the logistic-normal mean).
 */
export const moved = (chance: number, slope: number, score: number): number => {
  if (chance <= 0 || chance >= 1) return chance;
  const middle = Math.log(chance / (1 - chance)) * Math.sqrt(1 + 0.346 * slope * slope);
  return 1 / (1 + Math.exp(-middle - slope * score));
};

/** Distribution function of the standard normal (Abramowitz and Stegun 26.2.17; error below 1e-7). */
export const normalShare = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = poly * 0.3989422804014327 * Math.exp((-z * z) / 2);
  return z > 0 ? 1 - tail : tail;
};

/** The place in a list of shares, low to high, of who has a standard normal score and an own draw: with the shares as published, correlated with the score. */
export const placeIn = (shares: readonly number[], correlation: number, score: number, draw: number): number => {
  let left = normalShare(correlation * score + Math.sqrt(1 - correlation * correlation) * draw);
  for (let i = 0; i < shares.length; i++) {
    left -= shares[i] as number;
    if (left < 0) return i;
  }
  let last = shares.length - 1;
  while (last > 0 && shares[last] === 0) last--;
  return last;
};

/** The household's own push, standard normal-like and the same for all its children; 0 without household. */
export const familyPush = (household: number): number => {
  if (household < 0) return 0;
  let h = Math.imul(household + 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  const [a, b, c] = [h & 1023, (h >>> 10) & 1023, (h >>> 20) & 1023];
  return (a + b + c - 1534.5) / 511.7;
};
