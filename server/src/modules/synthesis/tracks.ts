import type { VoAttributes } from '../register/index.ts';

/** Levels of secondary education from low to high; international education stands apart. */
const LEVEL = { practical: 0, 'vmbo-bb': 1, 'vmbo-kb': 2, 'vmbo-gl': 3, mavo: 4, havo: 5, vwo: 6, international: 9 } as const;
export type Track = keyof typeof LEVEL;

const span = (low: Track, high: Track): readonly Track[] =>
  (Object.keys(LEVEL) as Track[]).filter((track) => LEVEL[track] >= LEVEL[low] && LEVEL[track] <= LEVEL[high]);

// The common first years that lead to several levels (elementcodetabel vo; LWOO variants 004x run parallel).
const COMMON_YEARS: Readonly<Record<string, readonly Track[]>> = {
  '0011': span('vmbo-gl', 'havo'),
  '0012': ['vmbo-gl'],
  '0013': span('vmbo-gl', 'mavo'),
  '0015': span('havo', 'vwo'),
  '0016': span('vmbo-gl', 'vwo'),
  '0017': ['vwo'],
  '0022': span('vmbo-bb', 'havo'),
  '0023': span('vmbo-bb', 'mavo'),
  '0024': span('vmbo-bb', 'vwo'),
  '0031': ['vmbo-bb'],
  '0032': ['vmbo-kb'],
  '0033': span('vmbo-bb', 'vmbo-kb'),
  '0041': ['vmbo-bb'],
  '0042': ['vmbo-gl'],
  '0043': ['vmbo-kb'],
  '0044': span('vmbo-gl', 'mavo'),
  '0045': span('vmbo-bb', 'vmbo-kb'),
  '0046': span('vmbo-bb', 'mavo'),
};

/** The levels a programme can lead to. */
export const tracksOf = (code: string, programme: VoAttributes): readonly Track[] =>
  COMMON_YEARS[code] ?? (programme.track === 'mixed' ? span('vmbo-bb', 'vwo') : [programme.track]);

/** Year of study in which the final exam is taken; undefined where none is (practical and international education, common years). */
export const examYearOf = (programme: VoAttributes): number | undefined => {
  if (!programme.examinable) return undefined;
  if (programme.track === 'vwo') return 6;
  if (programme.track === 'havo') return 5;
  return programme.track === 'mixed' || programme.track === 'practical' || programme.track === 'international' ? undefined : 4;
};

/** Levels between two programmes: 0 where one can follow the other straight on. */
export const levelDistance = (from: readonly Track[], to: readonly Track[]): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const a of from) for (const b of to) nearest = Math.min(nearest, Math.abs(LEVEL[a] - LEVEL[b]));
  return nearest;
};

/** The highest level of a programme, which sets the age and ability of its learners. */
export const highestTrack = (tracks: readonly Track[]): Track =>
  tracks.reduce((high, track) => (LEVEL[track] > LEVEL[high] ? track : high));

/**
 * The profile or sector within upper secondary education, by elementcode: '0172' (atheneum) and '0372' (havo) share '72',
 * '6621' and '6655' (zorg en welzijn, with and without learning support) share 'v6'. Empty where there is none.
 */
export const profileOf = (code: string): string => {
  if (/^0[1-3]7\d$/.test(code)) return code.slice(2);
  if (/^047\d$/.test(code)) return `m${code[3]}`;
  if (/^[67]\d[1-7]\d$/.test(code)) return `v${code[1]}`;
  return '';
};
