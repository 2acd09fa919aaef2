import type { Attributes } from './model.ts';

/**
 * What primary and special education (po) keeps in `attributes`: fields of the programme of requirements for primary education
 * (Regeling structurele gegevenslevering WPO/WEC, bijlage 1), under the names by which they are reported. The readers take what the
 * register holds, of whatever age: a field that is absent or of another kind reads as null, so that rules never stumble over it.
 */

/**
 * Codes of programmes in po. BO primary, SBO special primary (together WPO); SO special, VSO special secondary (together WEC);
 * AB guidance by a special school of a pupil who is placed elsewhere (schoolsoort 0): it counts for no place.
 */
export const PRIMARY_PROGRAMMES = ['BO', 'SBO', 'SO', 'VSO', 'AB'] as const;
export type PrimaryProgramme = (typeof PRIMARY_PROGRAMMES)[number];

/** Gewicht, both schemes (7.1.8). */
export const WEIGHTS = [0, 0.25, 0.3, 0.4, 0.7, 0.9, 1.2] as const;

/** Soort onderwijs (7.1.5); the first digit is the cluster. */
export const SPECIAL_EDUCATION = [
  '00', '11', '12', '21', '22', '23', '24', '25', '26', '31', '32', '33', '34', '41', '42', '43',
] as const; // biome-ignore format: a list of codes

/** Soort verblijf (7.1.6), in the order of its codes 1 to 6; absent is code 0. */
export const RESIDENCES = [
  'short-stay',
  'observation',
  'disability-care',
  'closed-youth-care',
  'youth-health-care',
  'juvenile-institution',
] as const;
export type Residence = (typeof RESIDENCES)[number];

/** Bekostigingscategorie of an admission statement: 1 low, 2 middle, 3 high. */
export type SupportCategory = 1 | 2 | 3;

export type PrimaryPeriodAttributes = {
  readonly group: string | null;
  readonly weight: number | null;
  /** 1 until 31 July 2010, 2 from 1 August 2006. */
  readonly weightScheme: 1 | 2 | null;
  readonly specialEducation: string | null;
  readonly residence: Residence | null;
  readonly supportCategory: SupportCategory | null;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const oneOf = <T>(value: unknown, all: readonly T[]): T | null => ((all as readonly unknown[]).includes(value) ? (value as T) : null);

/** The fields of a period in primary or special education. */
export const primaryPeriodAttributes = (attributes: Attributes): PrimaryPeriodAttributes => ({
  group: text(attributes['group']),
  weight: typeof attributes['weight'] === 'number' ? attributes['weight'] : null,
  weightScheme: oneOf(attributes['weightScheme'], [1, 2] as const),
  specialEducation: text(attributes['specialEducation']),
  residence: oneOf(attributes['residence'], RESIDENCES),
  supportCategory: oneOf(attributes['supportCategory'], [1, 2, 3] as const),
});

/** Whether a pupil is only guided by the school, and placed elsewhere. */
export const isGuidanceOnly = (programmes: readonly { readonly programmeCode: string }[]): boolean =>
  programmes.length > 0 && programmes.every(({ programmeCode }) => programmeCode === 'AB');
