import type { Parameter } from '../../scheme.ts';
import type { Text } from '../../text.ts';
import { CATEGORIES_2016, type CostGroup, countedOf } from './vo-2016-categories.ts';

export const STAFF_2016 =
  'Regeling vaststelling van de bedragen landelijke gemiddelde personeelslast, kalenderjaar 2015 en 2016 (BWBR0037129), art. 4';
export const MATERIAL_2016 = 'Regeling bekostiging exploitatiekosten voortgezet onderwijs, kalenderjaar 2015 en 2016 (BWBR0037078)';

const amount = (source: string, key: string, euros: number, nl: string, en: string): Parameter => ({
  key,
  text: { nl, en },
  unit: 'cents',
  value: Math.round(euros * 100),
  source,
});
const bySchoolGroup = (key: string, amounts: readonly number[], nl: string, en: string): Parameter[] =>
  amounts.map((euros, index) =>
    amount(STAFF_2016, `${key}-${index + 1}`, euros, `${nl}, schoolsoortgroep ${index + 1}`, `${en}, school group ${index + 1}`),
  );

/** Costs of exploitation per pupil: I cleaning, II upkeep of building and grounds, III other (tabel 1). In the order of the groups. */
const EXPLOITATION: Readonly<Record<CostGroup, readonly [cleaning: number, building: number, other: number, nl: string, en: string]>> = {
  'lower-years': [197.58, 149.32, 446.8, 'Leerjaar 1 en 2', 'First and second year'],
  'upper-general': [163.29, 120.72, 372.76, 'Vwo, havo en mavo vanaf leerjaar 3', 'Vwo, havo and mavo from the third year'],
  'upper-mixed': [203.99, 149.32, 629.41, 'Gemengde leerweg, leerjaar 3 en 4', 'Mixed track, third and fourth year'],
  'upper-agriculture': [169.71, 149.32, 858.14, 'Vbo landbouw, leerjaar 3 en 4', 'Vbo agriculture, third and fourth year'],
  'upper-vocational': [293.48, 277.22, 1259.57, 'Vbo overige afdelingen, leerjaar 3 en 4', 'Vbo other departments, third and fourth year'],
  'upper-other': [241.17, 315.35, 1877.2, 'Vbo grafimedia en nautisch onderwijs', 'Vbo print media and shipping'],
  practical: [218.53, 149.32, 845.25, 'Praktijkonderwijs', 'Practical education'],
};
export const COST_GROUPS = Object.keys(EXPLOITATION) as CostGroup[];

const exploitation = (): Parameter[] =>
  COST_GROUPS.flatMap((group) => {
    const [cleaning, building, other, nl, en] = EXPLOITATION[group];
    const of = (part: string, euros: number, dutch: string, english: string): Parameter =>
      amount(`${MATERIAL_2016}, art. 5, tabel 1`, `${group}-${part}`, euros, `${nl}, ${dutch}`, `${en}, ${english}`);
    return [
      of('building', building, 'onderhoud', 'upkeep'),
      of('other', cleaning + other, 'schoonmaken en overige kosten', 'cleaning and other costs'),
    ];
  });

export const PARAMETERS_2016: readonly Parameter[] = [
  ...bySchoolGroup(
    'management',
    [83_389.82, 99_526.42, 98_464.06, 95_644.61],
    'Gemiddelde personeelslast directie',
    'Average cost of a post in management',
  ),
  ...bySchoolGroup(
    'teacher',
    [76_575.18, 86_846.67, 82_603.9, 78_612.69],
    'Gemiddelde personeelslast leraren',
    'Average cost of a post of a teacher',
  ),
  amount(
    STAFF_2016,
    'assistant',
    45_986.87,
    'Gemiddelde personeelslast onderwijsondersteunend personeel',
    'Average cost of a post of support staff',
  ),
  amount(STAFF_2016, 'support', 4100.39, 'Ondersteuningsbedrag per leerling lwoo en pro', 'Support per pupil in lwoo and pro'),
  amount(`${MATERIAL_2016}, art. 3`, 'school', 18_707.33, 'Exploitatie per school', 'Exploitation per school'),
  amount(
    `${MATERIAL_2016}, art. 4`,
    'school-building',
    17_078.31,
    'Normatieve ruimtebehoefte per school',
    'Normative need of space per school',
  ),
  ...exploitation(),
  amount(
    `${MATERIAL_2016}, art. 5, lid 4`,
    'support-material',
    174.86,
    'Exploitatie ondersteuning per leerling lwoo en pro',
    'Exploitation of support per pupil in lwoo and pro',
  ),
  amount(`${MATERIAL_2016}, art. 7`, 'teaching-material', 304.8, 'Lesmateriaal per leerling', 'Teaching material per pupil'),
  {
    key: 'school-kinds',
    text: { nl: 'Schoolsoorten van de instelling', en: 'Kinds of school of the institution' },
    unit: 'number',
    value: null,
    source: 'Onderwijsstructuur in het register; niet in te voeren, maar in het register te verbeteren',
  },
];

/** A category of a pupil in words. */
export function categoryText(category: string): Text | undefined {
  const { group, supported, retaking } = countedOf(category);
  const found = EXPLOITATION[group];
  if (found === undefined || !CATEGORIES_2016.includes(category)) return undefined;
  const nl = [found[3], supported ? 'met lwoo' : '', retaking ? 'na zakken bij het vavo' : ''];
  const en = [found[4], supported ? 'with lwoo' : '', retaking ? 'in adult general education after failing' : ''];
  return { nl: nl.filter((one) => one !== '').join(', '), en: en.filter((one) => one !== '').join(', ') };
}
