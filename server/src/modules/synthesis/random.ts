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

/** Spreads the bits of a whole number (MurmurHash3's finish). */
const mixed = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** 32-bit hash of a text with a salt (MurmurHash3's mixer), to spread seeds and name parts. */
const hash32 = (text: string, salt = 0): number => {
  let h = salt | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51);
    h = Math.imul(rotate(h, 15), 0x1b873593) + i;
  }
  return mixed(h);
};

/** A stream that can be started again for one numbered part after another, which costs less than a new one for each. */
export type Restartable = Random & { readonly startAt: (part: number) => void };

const streamFrom = (first: readonly [number, number, number, number]): Restartable => {
  let [a, b, c, d] = first;
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
    startAt: (part) => {
      [a, b, c, d] = [mixed(first[0] ^ part), mixed(first[1] + part), mixed(first[2] - part), mixed(first[3] ^ ~part) | 1];
    },
  };
};

/** Starts a stream for a named part of the country: parts do not influence each other. */
export const randomFor = (seed: number, part: string): Random => numberedRandom(seed, part);

/** A stream for each of the numbered parts of a kind: `startAt(number)` begins the one of that number. */
export const numberedRandom = (seed: number, kind: string): Restartable => {
  const [a, b, c, d] = [1, 2, 3, 4].map((salt) => hash32(`${seed}|${kind}`, salt)) as [number, number, number, number];
  return streamFrom([a, b, c, (a | b | c | d) === 0 ? 1 : d]);
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
