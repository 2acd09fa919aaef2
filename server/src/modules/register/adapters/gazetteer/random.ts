export type Random = () => number;

/** Mulberry32: small, fast and the same on every machine. Values from 0 to just under 1. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

export const shuffled = <T>(random: Random, items: readonly T[]): T[] => {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
};

/**
 * Divides a whole number over weights, so that the parts add up to it exactly: rounding runs along, from a phase that
 * keeps small numbers from always falling to the first.
 */
export const divide = (total: number, weights: readonly number[], phase = 0.5): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  let cumulative = 0;
  let given = 0;
  return weights.map((weight, index) => {
    cumulative += weight;
    const upTo = index === weights.length - 1 || sum === 0 ? total : Math.min(total, Math.floor((total * cumulative) / sum + phase));
    const part = upTo - given;
    given = upTo;
    return sum === 0 && index < weights.length - 1 ? 0 : part;
  });
};

/** Spreads `count` items over weighted kinds in their shares, evenly: also a handful has about the right mixture. */
export const spread = <T>(count: number, kinds: readonly (readonly [T, number, ...unknown[]])[]): T[] =>
  divide(
    count,
    kinds.map((kind) => kind[1]),
  ).flatMap((n, index) => Array.from({ length: n }, () => (kinds[index] as readonly [T, number])[0]));
