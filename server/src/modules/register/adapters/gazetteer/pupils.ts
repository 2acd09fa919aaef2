import { divide, type Random } from './random.ts';
import type { SchoolSite } from './schools.ts';
import { SECONDARY_PUPILS, SECONDARY_TOTAL, STRUCTURES } from './shares.ts';

export type PupilCount = {
  readonly brin: string;
  readonly siteNo: string;
  readonly schoolType: string;
  readonly programmeCode: string;
  readonly yearOfStudy: number;
  readonly sex: 'male' | 'female';
  readonly pupils: number;
};

/** Types of education of which a site needs one to have pupils in the lower years under this element code. */
const LOWER_YEARS: Readonly<Record<string, readonly string[]>> = {
  '0011': ['HAVO', 'MAVO'],
  '0012': ['MAVO', 'VBO'],
  '0013': ['MAVO'],
  '0015': ['HAVO', 'VWO'],
  '0016': ['HAVO', 'VWO'],
  '0017': ['VWO'],
  '0022': ['HAVO', 'VBO'],
  '0024': ['HAVO', 'VWO'],
  '0100': ['VWO'],
  '0200': ['VWO'],
  '0300': ['HAVO'],
  '0400': ['MAVO'],
};
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  'HAVO lj 4-5': ['HAVO'],
  'VWO lj 4-6': ['VWO'],
  'VMBO TL lj 3-4': ['MAVO'],
  'VMBO GL lj 3-4': ['MAVO', 'VBO'],
  'VMBO KL lj 3-4': ['VBO'],
  'VMBO BL lj 3-4': ['VBO'],
  'Praktijkonderwijs alle vj': ['PRO'],
};

const needed = (schoolType: string, code: string): readonly string[] => {
  if (schoolType === 'Brugjaar 1-2') return [...(LOWER_YEARS[code] ?? ['VBO']), 'BRUGJAAR'];
  return OF_TYPE[schoolType] ?? LOWER_YEARS[code] ?? ['VBO'];
};

/** How large a site is beside others: the mean of its structure, with the spread that schools show (a factor of about 1.6). */
const weightOf = (random: Random, structure: string): number => {
  const mean = STRUCTURES.find(([name]) => name === structure)?.[2] ?? 600;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return mean * Math.exp(0.45 * normal);
};

/**
 * Pupils per secondary site, programme, year of study and sex: the national numbers at this scale, divided over the
 * sites that offer the type by their size.
 */
export const makePupils = (random: Random, sites: readonly SchoolSite[], scale: number): PupilCount[] => {
  const secondary = sites
    .filter((site) => site.sectors.includes('vo'))
    .map((site) => ({ site, types: site.structure.split('/'), weight: weightOf(random, site.structure) }));
  const listed = Object.values(SECONDARY_PUPILS).flatMap((cells) => cells.flatMap((cell) => cell[2]));
  const factor = (scale * SECONDARY_TOTAL) / listed.reduce((sum, n) => sum + n, 0);
  const result: PupilCount[] = [];
  for (const [schoolType, cells] of Object.entries(SECONDARY_PUPILS)) {
    for (const [programmeCode, firstYear, numbers] of cells) {
      const types = needed(schoolType, programmeCode);
      const eligible = secondary.filter((s) => types.some((type) => s.types.includes(type)));
      const weights = eligible.map((s) => s.weight);
      for (const [index, national] of numbers.entries()) {
        const total = Math.floor(national * factor + random());
        const parts = divide(total, weights, random());
        const yearOfStudy = firstYear + Math.floor(index / 2);
        const sex = index % 2 === 0 ? 'male' : 'female';
        for (const [n, pupils] of parts.entries()) {
          const site = eligible[n]?.site;
          if (site !== undefined && pupils > 0)
            result.push({ brin: site.brin, siteNo: site.siteNo, schoolType, programmeCode, yearOfStudy, sex, pupils });
        }
      }
    }
  }
  return result;
};
