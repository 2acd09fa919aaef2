/** Levels of study from low to high, as careers go through them. */
export const KIND = [
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'hbo-associate',
  'hbo-bachelor',
  'hbo-master',
  'wo-bachelor',
  'wo-master',
] as const;
export const [MBO1, MBO2, MBO3, MBO4, ASSOCIATE, HBO_BACHELOR, HBO_MASTER, WO_BACHELOR, WO_MASTER] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

export const isMbo = (kind: number): boolean => kind <= MBO4;
export const isHbo = (kind: number): boolean => kind >= ASSOCIATE && kind <= HBO_MASTER;
export const isWo = (kind: number): boolean => kind >= WO_BACHELOR;

/** Index in DESTINATION (parameters/tertiary.ts): levels of mbo apart, hbo and wo as a whole. */
export const destinationOf = (kind: number): number => (isMbo(kind) ? kind + 1 : isHbo(kind) ? 5 : 6);
const FIRST_KIND = [-1, MBO1, MBO2, MBO3, MBO4, HBO_BACHELOR, WO_BACHELOR] as const;
/** Where a beginner starts at a destination; -1 for `out`. */
export const kindAt = (destination: number): number => FIRST_KIND[destination] ?? -1;

/** Years a programme takes where the register does not say. */
const NOMINAL = [1, 2, 3, 4, 2, 4, 1, 3, 1] as const;
export const nominalOf = (kind: number, years: number | null): number => Math.max(1, Math.round(years ?? NOMINAL[kind] ?? 1));

/** Kind of a programme by sector and the words for its level or degree; -1 for who is not tertiary. */
export const kindOf = (sector: string, level: string): number => {
  if (sector === 'mbo') return Math.min(MBO4, Math.max(MBO1, (Number.parseInt(level.replace(/\D/g, ''), 10) || 4) - 1));
  if (sector === 'hbo') return /assoc/i.test(level) ? ASSOCIATE : /master/i.test(level) ? HBO_MASTER : HBO_BACHELOR;
  if (sector === 'wo') return /master/i.test(level) ? WO_MASTER : WO_BACHELOR;
  return -1;
};
