/** A source of numbers from 0 up to 1. */
export type Random = () => number;

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5; // FNV-1a
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** The same text gives the same numbers (mulberry32): every choice has a text of its own, so that none disturbs another. */
export const randomOf = (text: string): Random => {
  let state = hashOf(text);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const pick = <T>(random: Random, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

/** A whole number that is `mean` on average: its whole part, or one more as often as its fraction says. */
export const around = (random: Random, mean: number): number => Math.floor(mean) + (random() < mean % 1 ? 1 : 0);
