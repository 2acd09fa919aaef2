import type { VoAttributes } from '../../../register/index.ts';

/** A group of costs of exploitation (Regeling bekostiging exploitatiekosten, tabel 1): 1, 2, 3, 4, 5, 6 and 7 in this order. */
const UPPER = ['upper-general', 'upper-mixed', 'upper-agriculture', 'upper-vocational', 'upper-other'] as const;
const GROUPS = ['lower-years', ...UPPER, 'practical'] as const;
export type CostGroup = (typeof GROUPS)[number];

/** With leerwegondersteunend onderwijs. */
const SUPPORTED = '-support';
/** Failed the final exam and goes on in adult general education: counts for one half, but in full for teaching material. */
const RETAKING = '-retaking';

/** Every category, in the order of the lines. */
export const CATEGORIES_2016: readonly string[] = [
  'lower-years',
  `lower-years${SUPPORTED}`,
  ...UPPER.flatMap((group) => [group, group + SUPPORTED, group + RETAKING, group + RETAKING + SUPPORTED]),
  'practical',
];

export type Counted = { readonly group: CostGroup; readonly supported: boolean; readonly retaking: boolean };

/** The parts of a category. */
export function countedOf(category: string): Counted {
  const supported = category.endsWith(SUPPORTED);
  const rest = supported ? category.slice(0, -SUPPORTED.length) : category;
  const retaking = rest.endsWith(RETAKING);
  return { group: (retaking ? rest.slice(0, -RETAKING.length) : rest) as CostGroup, supported, retaking };
}

// What bijlage 2 of the Regeling bekostiging exploitatiekosten 2016 says of codes and does not follow from the track; codes that
// came later count as others of their department.
const EITHER = new Set('0015 0017 0100 0200 0300 0400 0700 0802 2210 4011 4021 4031 4040 4050'.split(' '));
const MIXED = new Set(['4711', '4712']);
const AGRICULTURE = /^(67\d\d|77\d\d|4771)$/;
const OTHER = /^(63\d\d|73\d\d|68\d\d|78\d\d|1394|1916)$/;

/**
 * The category of a pupil in a programme. Some codes are used in all years of vwo, havo and mavo: in the first two years they
 * belong to group 1, later to group 2. Agriculture is group 4; print media (now MVI) and shipping are group 6.
 */
export function categoryOf2016(programme: VoAttributes, code: string, yearOfStudy: number | null): string {
  const group = groupOf(programme, code, yearOfStudy);
  if (group === 'practical') return group;
  const retaking = programme.vavo === 'after-failing' && group !== 'lower-years' ? RETAKING : '';
  return group + retaking + (programme.learningSupport ? SUPPORTED : '');
}

function groupOf({ track, stage }: VoAttributes, code: string, yearOfStudy: number | null): CostGroup {
  if (track === 'practical') return 'practical';
  if (OTHER.test(code)) return 'upper-other';
  if (EITHER.has(code) && yearOfStudy !== null) return yearOfStudy > 2 ? 'upper-general' : 'lower-years';
  if (stage === 'lower') return 'lower-years';
  if (AGRICULTURE.test(code)) return 'upper-agriculture';
  if (track === 'vmbo-gl' || MIXED.has(code)) return 'upper-mixed';
  return track === 'vmbo-bb' || track === 'vmbo-kb' ? 'upper-vocational' : 'upper-general';
}
