import type { Text } from '../../text.ts';

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

const KIND_TEXT: Readonly<Record<string, Text>> = {
  bo: { nl: 'Basisonderwijs', en: 'Primary education' },
  'bo-4-7': { nl: 'Basisonderwijs, 4 tot en met 7 jaar', en: 'Primary education, 4 to 7 years' },
  'bo-8': { nl: 'Basisonderwijs, vanaf 8 jaar', en: 'Primary education, 8 years and older' },
  sbo: { nl: 'Speciaal basisonderwijs', en: 'Special primary education' },
  'so-4-7': { nl: 'Speciaal onderwijs, jonger dan 8 jaar', en: 'Special education, younger than 8 years' },
  'so-8': { nl: 'Speciaal onderwijs, vanaf 8 jaar', en: 'Special education, 8 years and older' },
  vso: { nl: 'Voortgezet speciaal onderwijs', en: 'Special secondary education' },
};
const MARK_TEXT: Readonly<Record<string, Text>> = {
  '0.3': { nl: 'gewicht 0,3', en: 'weight 0.3' },
  '1.2': { nl: 'gewicht 1,2', en: 'weight 1.2' },
  'cat-1': { nl: 'ondersteuningscategorie laag', en: 'support category low' },
  'cat-2': { nl: 'ondersteuningscategorie midden', en: 'support category middle' },
  'cat-3': { nl: 'ondersteuningscategorie hoog', en: 'support category high' },
  [BACKGROUND]: { nl: 'NNCA', en: 'non-Dutch background' },
};

/** A category in words, site included. */
export function categoryText(category: string): Text | undefined {
  const { kind, siteNo, marks } = groupOf(category, 0);
  const text = KIND_TEXT[kind];
  if (text === undefined) return undefined;
  const parts = [
    text,
    ...(siteNo === '' ? [] : [{ nl: `vestiging ${siteNo}`, en: `site ${siteNo}` }]),
    ...marks.map((mark) => MARK_TEXT[mark] ?? { nl: mark, en: mark }),
  ];
  return { nl: parts.map((one) => one.nl).join(', '), en: parts.map((one) => one.en).join(', ') };
}
