/** A seeded stream of pseudo-random numbers (xoshiro128**). The same seed gives the same stream on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Uniform whole number from 0 up to but not including `n`; `n` at least 1. */
  readonly below: (n: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Standard normal. */
  readonly normal: () => number;
};

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** 32-bit hash of a text with a salt (MurmurHash3's mixer), to spread seeds and name parts. */
const hash32 = (text: string, salt = 0): number => {
  let h = salt | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51);
    h = Math.imul(rotate(h, 15), 0x1b873593) + i;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Starts a stream for a named part of the country: parts do not influence each other. */
export const randomFor = (seed: number, part: string): Random => {
  let [a, b, c, d] = [1, 2, 3, 4].map((salt) => hash32(`${seed}|${part}`, salt)) as [number, number, number, number];
  if ((a | b | c | d) === 0) d = 1;
  const bits = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result >>> 0;
  };
  const next = () => bits() / 4_294_967_296;
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
};

/** Shuffles in place (Fisher and Yates) and returns the list. */
export const shuffle = <T>(list: T[], random: Random): T[] => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = list[i] as T;
    list[i] = list[j] as T;
    list[j] = kept;
  }
  return list;
};
