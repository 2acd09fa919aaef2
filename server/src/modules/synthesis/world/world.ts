import type { Sector, VoAttributes } from '../../register/index.ts';

/** Bands of five years as in the published population: 0-4 up to 90-94, and 95 and over. */
export const AGE_BANDS = 20;

/** A postcode area of four digits. */
export type Area = {
  readonly postcode4: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly municipality: string;
  readonly province: string;
  readonly inhabitants: number;
  /** Inhabitants by age band and sex: index band * 2 + sex (0 male, 1 female); zeros where none are published. */
  readonly population: Uint16Array;
  /** Share of the inhabitants who live alone; absent where it is not published. */
  readonly livingAlone?: number;
  /** Radius in km of a disc with the area's surface, to spread homes over it. */
  readonly radius: number;
};

export type SiteKind = 'bo' | 'sbo' | 'so' | 'vso' | 'so/vso' | 'vo' | 'mbo' | 'hbo' | 'wo';

export type Site = {
  readonly index: number;
  readonly brin: string;
  readonly siteNo: string;
  readonly kind: SiteKind;
  readonly name: string;
  readonly denomination: string;
  /** Index in `areas`, and the place itself. */
  readonly area: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly municipality: string;
  /** First and last school year in which it can have learners. */
  readonly from: number;
  readonly to: number;
};

export type WorldProgramme = {
  readonly index: number;
  readonly sector: Sector;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly nominalYears: number | null;
  readonly vo: VoAttributes | null;
  /** mbo: {sector, profile...}; hbo and wo: {field, ...}: register/*-programmes.ts says which. */
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** Secondary pupils of the published table at one site (1 October of `world.voYear`). */
export type VoTarget = {
  readonly site: number;
  readonly programme: number;
  readonly schoolType: string;
  readonly year: number;
  readonly sex: 0 | 1;
  readonly pupils: number;
};

/** Primary pupils by home, one row of the published file; ages 3 (younger than 4) to 25 (older than 24); -1 is 'fewer than five'. */
export type HomeRow = { readonly area: number; readonly site: number; readonly ages: Int16Array };

export type ExamTarget = {
  readonly site: number;
  readonly programmeName: string;
  readonly schoolType: string;
  /** Exam year: 2015 to 2019. */
  readonly year: number;
  readonly candidates: number;
  readonly passed: number;
};

/** Everything the country is made from, read from the register once and cut down to the part that `scale` asks for. */
export type World = {
  readonly seed: number;
  readonly scale: number;
  /** School years from first to last: 2011 and 2026 are 2011/12 and 2026/27. Learners on 1 October of each are in the register. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly areas: readonly Area[];
  readonly sites: readonly Site[];
  readonly programmes: readonly WorldProgramme[];
  /** Index of a programme by sector and code: 'po:BO'. */
  readonly programmeOf: ReadonlyMap<string, number>;
  /** Learners on 1 October by site (index) and school year: `poPupils[site * years + (year - firstYear)]`, primary and special sites; the last year is carried on from the one before where nothing is published. */
  readonly poPupils: Int32Array;
  /** Where pupils lived on 1 October of `homesYear` (2024); empty without such a file. */
  readonly homes: readonly HomeRow[];
  readonly homesYear: number;
  readonly voTargets: readonly VoTarget[];
  readonly voYear: number;
  /** Mean distance in metres from home to school by site index on 1 October 2019; NaN where none is published. */
  readonly distances: Float32Array;
  readonly exams: readonly ExamTarget[];
  /** Published test score of group 8 by site, in standard deviations of the scores of pupils from the mean; NaN or absent where none is. */
  readonly schoolScores?: Float32Array;
};

export const yearsOf = (world: World): number => world.lastYear - world.firstYear + 1;
/** 1 August and 1 October of a year, in days since 1970. */
export const august = (year: number): number => Date.UTC(year, 7, 1) / 86_400_000;
export const october = (year: number): number => Date.UTC(year, 9, 1) / 86_400_000;
