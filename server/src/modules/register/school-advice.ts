import type { IsoDate } from './model.ts';

/** A part of the compulsory test with the reference level reached, of the whole or by domain (PvE PO 7.1.20 to 7.1.23). */
export type TestPart = {
  readonly code: string;
  readonly referenceLevel?: ReferenceLevel;
  readonly domains?: readonly { readonly code: string; readonly referenceLevel?: ReferenceLevel }[];
};
/** Lager dan 1F, 1F, 1S, 2F. */
export const REFERENCE_LEVELS = ['below-1F', '1F', '1S', '2F'] as const;
export type ReferenceLevel = (typeof REFERENCE_LEVELS)[number];

/** Verplichte eindtoets, doorstroomtoets. Taken, or not taken and why. */
export type CompulsoryTest = {
  readonly code: string;
  readonly level?: string;
  /** First day of the test. */
  readonly takenOn?: IsoDate;
  readonly score?: number;
  /** Reden niet-deelname: prevented (illness included), or exempt. */
  readonly absence?: 'prevented' | 'exempt';
  /** Reden ontheffing, two digits. */
  readonly exemption?: string;
  readonly parts?: readonly TestPart[];
};

/** Eindtoets WPO: independent final tests of before August 2014. */
export type EarlierTest = { readonly takenOn: IsoDate; readonly code: string; readonly score?: number };

/** The advice for secondary education in the last year of primary school, with the test of that year. */
export type SchoolAdvice = {
  /** 2025 is 2025/26. */
  readonly schoolYear: number;
  readonly brin: string;
  readonly siteNo: string;
  readonly advice: string | null;
  readonly revisedAdvice: string | null;
  readonly test: CompulsoryTest | null;
  readonly earlierTests: readonly EarlierTest[];
  readonly lastReportId: string | null;
  readonly lastMessageId: string | null;
  readonly lastComposedAt: string | null;
};

type Level = { readonly order: number; readonly until?: IsoDate };

const LEVELS: Readonly<Record<string, Level>> = {
  vso: { order: 1 },
  pro: { order: 10 },
  'vmbo-bb': { order: 20 },
  'vmbo-bb+lwoo': { order: 21 },
  'vmbo-bb/kb': { order: 22 },
  'vmbo-bb/kb+lwoo': { order: 23 },
  'vmbo-bb/gl': { order: 24, until: '2014-08-01' },
  'vmbo-bb/gl+lwoo': { order: 25, until: '2014-08-01' },
  'vmbo-bb/tl': { order: 26, until: '2014-08-01' },
  'vmbo-bb/tl+lwoo': { order: 27, until: '2014-08-01' },
  'vmbo-bb/havo': { order: 28, until: '2014-08-01' },
  'vmbo-bb/vwo': { order: 29, until: '2014-08-01' },
  'vmbo-kb': { order: 30 },
  'vmbo-kb+lwoo': { order: 31 },
  'vmbo-kb/gl': { order: 32 },
  'vmbo-kb/gl+lwoo': { order: 33 },
  'vmbo-kb/gt': { order: 34 },
  'vmbo-kb/gt+lwoo': { order: 35 },
  'vmbo-kb/havo': { order: 36, until: '2014-08-01' },
  'vmbo-kb/vwo': { order: 37, until: '2014-08-01' },
  'vmbo-gl': { order: 40 },
  'vmbo-gl+lwoo': { order: 41 },
  'vmbo-gt': { order: 42 },
  'vmbo-gt+lwoo': { order: 43 },
  'vmbo-gl/havo': { order: 44 },
  'vmbo-gl/vwo': { order: 45, until: '2014-08-01' },
  'vmbo-tl': { order: 50 },
  'vmbo-tl+lwoo': { order: 51 },
  'vmbo-gt/havo': { order: 52 },
  'vmbo-tl/vwo': { order: 53, until: '2014-08-01' },
  havo: { order: 60 },
  'havo/vwo': { order: 61 },
  vwo: { order: 70 },
  none: { order: 80 },
};

/** Advies-vo (7.1.2), in the order of its codes: 01, 10, 20 to 29, 30 to 37, 40 to 45, 50 to 53, 60, 61, 70, 80. */
export const ADVICES: readonly string[] = Object.keys(LEVELS);

/** Whether the second advice is higher than the first, by the order of their codes; `none` (80) is no level and so not higher. */
export const isHigherAdvice = (advice: string, revised: string): boolean =>
  revised !== 'none' && (LEVELS[revised]?.order ?? 0) > (advice === 'none' ? 0 : (LEVELS[advice]?.order ?? 0));

/** Whether an advice could be given on a day. */
export const isAdviceOn = (advice: string, date: IsoDate): boolean => {
  const level = LEVELS[advice];
  if (level === undefined || date < '2000-01-01' || (advice === 'none' && date < '2013-08-01')) return false;
  return level.until === undefined || date < level.until;
};
