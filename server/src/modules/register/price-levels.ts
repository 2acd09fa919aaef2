/**
 * Bekostigingsniveau of programmes of higher education: the standard of their part of the central register of programmes (CROHO),
 * and the programmes that differ. Source: Uitvoeringsbesluit WHW 2008 (BWBR0006152), annex 1, as it stood on 29 November 2015; since
 * 2019 the levels stand in the Regeling financiën hoger onderwijs (Stcrt. 2018, 50577), of which we do not have the annex. A programme
 * keeps its level when its name changes but not its code (art. 4.3, lid 8).
 */
import type { HigherProgramme } from './higher-programmes.ts';

export const PRICE_LEVELS = ['low', 'high', 'top'] as const;
export type PriceLevel = (typeof PRICE_LEVELS)[number];

const STANDARD: Readonly<Record<string, PriceLevel>> = {
  education: 'high',
  agriculture: 'high',
  'natural-sciences': 'high',
  technology: 'high',
  healthcare: 'high',
  economics: 'low',
  law: 'low',
  behaviour: 'low',
  'language-and-arts': 'low',
  'cross-sector': 'low',
};

const codes = (level: PriceLevel | null, list: string): (readonly [string, PriceLevel | null])[] =>
  list.split(' ').map((code) => [code, level] as const);

const EXCEPTIONS = new Map<string, PriceLevel | null>([
  // Education: primary school teachers, and teachers of languages, society and care.
  ...codes('low', '34808 35025 35193 35195 35196 35197 35198 35201 35202 35203 35204 35255 35388 35411 35421 35441'),
  ...codes('low', '45262 45264 45265 45266 45267 45269 45271 45275'),
  // Healthcare: nursing, therapies, management, nutrition; and the clinical programmes.
  ...codes('low', '34538 34560 34570 34572 34574 34578 34579 34585 40065 80011'),
  ...codes('top', '34134 34576 49115 49246 55007 56551 56561 66551 66560'),
  // Veterinary medicine stands in healthcare, pharmacy in nature.
  ...codes('top', '56157 56570 66157 66570'),
  // Economics: hotel and facility management, food and business, journalism; translation.
  ...codes('high', '34411 34432 34500 34686 80004 34098'),
  // Language and culture: the arts, architecture, museums; liberal arts and sciences.
  ...codes('high', '30099 34733 34735 34739 34798 34860 39109 39110 39111 44336 44337 44338 44739 44852 49114 49238 50393'),
  // Not to be told from the annex: merged or renamed since, or a sub-part that is not known here.
  ...codes(null, '44103 39218 35207 35514 35525 34644 34419 35516 30041 39206 39210 30017 45292 49148 49302 49304'),
  ...codes(null, '50003 59329 60099 68534'),
  // Associate degrees stood under their bachelor in 2015; here those in parts with exceptions that have no bachelor of that name.
  ...codes(null, '80142 80166 80167 80041 80078 80144 80160'),
]);

/** The price level of a programme; null where the source does not tell. */
export function priceLevelOf({ code, field }: Pick<HigherProgramme, 'code' | 'field'>): PriceLevel | null {
  const exception = EXCEPTIONS.get(code);
  return exception === undefined ? (STANDARD[field] ?? null) : exception;
}

/** Codes of the exceptions, so that a test can say that each is a programme we have. */
export const PRICE_LEVEL_EXCEPTIONS: readonly string[] = [...EXCEPTIONS.keys()];
