/** Kinds of school in secondary education before 2022 (Formatiebesluit WVO, art. 1, 2 and 3). */
export type SchoolKind = 'PRO' | 'VBO' | 'MAVO' | 'HAVO' | 'VWO';
const ORDER: readonly SchoolKind[] = ['VBO', 'MAVO', 'HAVO', 'VWO'];

/** What an institution is: its kinds without practical education, in order, and whether it has that too. */
export type Kinds = { readonly general: readonly SchoolKind[]; readonly practical: boolean };

/** From the register (`VBO/MAVO/HAVO/VWO`, `PRO`); null when it does not know, or knows only a common first stage (BRUGJAAR). */
export function kindsOf(structure: string | null | undefined): Kinds | null {
  const parts = new Set((structure ?? '').toUpperCase().split('/'));
  const general = ORDER.filter((kind) => parts.has(kind));
  const practical = parts.has('PRO');
  return general.length === 0 && !practical ? null : { general, practical };
}

/** Fixed number of posts for teachers, in thousandths (art. 2, lid 1): tabel 1 for one kind, tabel 2 for more. */
const POSTS: Readonly<Record<string, number>> = {
  PRO: 3140,
  VBO: 2640,
  MAVO: 2430,
  HAVO: 2550,
  VWO: 2550,
  'VBO/MAVO': 4240,
  'VBO/MAVO/HAVO': 3970,
  'VBO/HAVO': 3970,
  'VBO/HAVO/VWO': 3970,
  'VBO/VWO': 3970,
  'VBO/MAVO/VWO': 3970,
  'VBO/MAVO/HAVO/VWO': 5360,
  'MAVO/HAVO': 2650,
  'MAVO/HAVO/VWO': 4910,
  'MAVO/VWO': 2650,
  'HAVO/VWO': 4470,
};

/**
 * Fixed number of posts of a school or combination, in thousandths. The tables name no combination with practical education: beside
 * others it brings no posts of its own (our reading, to be confirmed by an agency).
 */
export function fixedPosts({ general }: Kinds): number {
  return POSTS[general.length === 0 ? 'PRO' : general.join('/')] ?? 0;
}

/** Pupils for one teacher, in hundredths (art. 3, lid 3 and 5): in practical education and wherever there is vbo, and elsewhere. */
export const PUPILS_PER_TEACHER = { vocational: 1714, general: 2000 } as const;
export const pupilsPerTeacher = ({ general }: Kinds): number =>
  general.length === 0 || general.includes('VBO') ? PUPILS_PER_TEACHER.vocational : PUPILS_PER_TEACHER.general;

/** Schoolsoortgroep, by which average costs of staff differ (art. 1); null for a combination that the decree puts in none. */
export function schoolGroup({ general }: Kinds): 1 | 2 | 3 | 4 | null {
  const has = (kind: SchoolKind): boolean => general.includes(kind);
  if (!has('HAVO') && !has('VWO')) return 1;
  if (!has('VBO') && !has('MAVO')) return 2;
  if (!has('HAVO') || !has('MAVO')) return null;
  return has('VBO') ? 4 : 3;
}
