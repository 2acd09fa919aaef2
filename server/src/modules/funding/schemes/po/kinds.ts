/** How a pupil is counted, as `kind/site` or `kind/site/mark/...`: `bo-4-7/00/0.3`, `so-8/02/cat-2/nnca`. */

/** Kinds of a programme: for who is younger than eight years on the counting date, and for the others. */
export type KindsByAge = readonly [younger: string, older: string];

/** Programme codes of primary and special education that count for a place, with what they count as. */
export type Kinds = Readonly<Record<string, KindsByAge>>;

const SPECIAL: Kinds = { SBO: ['sbo', 'sbo'], SO: ['so-4-7', 'so-8'], VSO: ['vso', 'vso'] };

/** Until 2022 a basisschool was paid by the age of its pupils. */
export const KINDS_BY_AGE: Kinds = { BO: ['bo-4-7', 'bo-8'], ...SPECIAL };
/** From 2023 by one amount. */
export const KINDS_BY_PUPIL: Kinds = { BO: ['bo', 'bo'], ...SPECIAL };

/** Gewichten that count (Besluit bekostiging WPO, art. 27, lid 1), in tenths by the mark of a category. */
export const WEIGHT_TENTHS = { '0.3': 3, '1.2': 12 } as const;
export type WeightMark = keyof typeof WEIGHT_TENTHS;

/** A pupil with a non-Dutch cultural background (NNCA). */
export const BACKGROUND = 'nnca';
/** Ondersteuningscategorie 1 low, 2 middle, 3 high. */
export const supportMark = (category: 1 | 2 | 3): string => `cat-${category}`;

export const categoryOf = (kind: string, siteNo: string, marks: readonly string[]): string => [kind, siteNo, ...marks].join('/');

/** Pupils counted alike. */
export type Group = { readonly kind: string; readonly siteNo: string; readonly marks: readonly string[]; readonly pupils: number };

/** The parts of a category, with the number counted. */
export function groupOf(category: string, pupils: number): Group {
  const [kind = '', siteNo = '', ...marks] = category.split('/');
  return { kind, siteNo, marks, pupils };
}
