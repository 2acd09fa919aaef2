import type { Parameter } from '../../scheme.ts';
import { ageAmountsFrom, amountsFrom, entered } from './parameters.ts';
import { MATERIAL_2016, STAFF_2015 } from './po-2015-basic.ts';
import { CATEGORY_TEXT, KIND_TEXT, SPECIAL_KINDS } from './special-school.ts';

const aged = ageAmountsFrom(`${STAFF_2015}, art. 9, 10, 11, 14 en 16`);
const staff = amountsFrom(`${STAFF_2015}, art. 12, 13, 15, 17, 18 en 32`);
const material = amountsFrom(`${MATERIAL_2016}, bijlage 2`);

export const SPECIAL_BASIC: readonly Parameter[] = [
  ...aged('sbo', 1271.06, 41.16, 'Leerling speciaal basisonderwijs', 'Pupil in special primary education'),
  ...aged('sbo-support', 1816.6, 58.82, 'Ondersteuningsvoorzieningen per leerling', 'Support facilities per pupil'),
  entered(
    'sbo-support-pupils',
    'Leerlingen die voor ondersteuningsvoorzieningen aan de school zijn toegerekend',
    'Pupils attributed to the school for support facilities',
    'Wet op het primair onderwijs, art. 120, lid 4: 2% van de leerlingen van het samenwerkingsverband naar rato verdeeld, per school in te voeren',
  ),
  staff('sbo-leadership-99', 20_008.06, 'Schoolleiding, ten hoogste 99 leerlingen', 'Leadership, at most 99 pupils'),
  staff('sbo-leadership', 37_552.12, 'Schoolleiding, meer dan 99 leerlingen', 'Leadership, more than 99 pupils'),
  ...aged('sbo-disadvantage', 1127.64, 36.51, 'Leerling met NNCA boven de vier', 'Pupil with non-Dutch background above four'),
  staff('sbo-staff-policy', 12_110.73, 'Personeels- en arbeidsmarktbeleid per school', 'Staff policy per school'),
  staff('sbo-staff-policy-pupil', 668.53, 'Personeels- en arbeidsmarktbeleid per leerling', 'Staff policy per pupil'),
  staff(
    'sbo-staff-policy-background',
    169.7,
    'Personeels- en arbeidsmarktbeleid per leerling met NNCA',
    'Staff policy per pupil with non-Dutch background',
  ),
  amountsFrom('grondslag voor speciale scholen voor basisonderwijs niet in onze bronnen: per school in te voeren (sbo-material:18BR)')(
    'sbo-material', null, 'Materiële instandhouding speciaal basisonderwijs', 'Material upkeep in special primary education',
  ), // biome-ignore format: one parameter
];

/** Support by kind and category: low, middle, high (art. 15), and its material part. */
const SUPPORT = {
  'so-4-7': { staff: [9059.77, 13_281.76, 20_228.81], material: [737.71, 1208.11, 1582.58] },
  'so-8': { staff: [8220.95, 14_381.55, 21_328.6], material: [820.02, 1288.99, 1576.21] },
  vso: { staff: [9144.59, 16_229.51, 20_186.72], material: [610.47, 951.02, 1103.09] },
} as const;

const support = (): Parameter[] =>
  SPECIAL_KINDS.flatMap((kind) =>
    ([1, 2, 3] as const).flatMap((category) => {
      const { nl, en } = CATEGORY_TEXT[category];
      const text = [`${KIND_TEXT[kind].nl}, categorie ${nl}`, `${KIND_TEXT[kind].en}, category ${en}`] as const;
      return [
        staff(`${kind}-cat-${category}`, SUPPORT[kind].staff[category - 1] ?? null, `Ondersteuning ${text[0]}`, `Support, ${text[1]}`),
        material(
          `${kind}-cat-${category}-material`,
          SUPPORT[kind].material[category - 1] ?? null,
          `Materiële ondersteuning ${text[0]}`,
          `Material support, ${text[1]}`,
        ),
      ];
    }),
  );

/** Instellingen of cluster 1 and 2, with their support (art. 32) and the material part of it (bijlage 2, 2). */
const INSTITUTIONS = [
  ['25GP', 'Visio Onderwijsinstelling Noord', 2_962_795.96, 415_382.04],
  ['25GR', 'Bartimeus', 9_534_516.27, 910_638.67],
  ['25HD', 'Koninklijk Instituut tot Onderwijs van Slechtziende en Blinden', 5_394_467.51, 579_603.01],
  ['25HE', 'Onderwijsinstelling Sensis', 11_300_668.12, 1_451_387.86],
  ['01JO', 'Koninklijke Auris Groep', 60_970_904, 6_361_706.83],
  ['08ZP', 'Zuid', 21_250_097.82, 2_236_324.02],
  ['17GW', 'Koninklijke Kentalis', 91_814_418.79, 9_890_174.62],
  ['20WR', 'VierTaal', 23_639_195.56, 2_313_415.5],
] as const;

const institutions = (): Parameter[] => [
  staff('institution-support', null, 'Ondersteuning van een instelling', 'Support of an institution'),
  material('institution-material', null, 'Materiële ondersteuning van een instelling', 'Material support of an institution'),
  ...INSTITUTIONS.flatMap(([brin, name, forStaff, forMaterial]) => [
    staff(`institution-support:${brin}`, forStaff, `Ondersteuning ${name}`, `Support of ${name}`),
    material(`institution-material:${brin}`, forMaterial, `Materiële ondersteuning ${name}`, `Material support of ${name}`),
  ]),
];

export const SPECIAL: readonly Parameter[] = [
  ...aged('special-school', 26_060.77, 1180.52, 'Vast bedrag per school', 'Fixed amount per school'),
  ...aged('so-4-7', 1254.84, 56.84, 'Leerling speciaal onderwijs jonger dan 8 jaar', 'Pupil in special education younger than 8 years'),
  ...aged('so-8', 872.84, 39.54, 'Leerling speciaal onderwijs vanaf 8 jaar', 'Pupil in special education of 8 years and older'),
  ...aged('vso', 1699.04, 76.96, 'Leerling voortgezet speciaal onderwijs', 'Pupil in special secondary education'),
  ...support(),
  staff('special-leadership-49', 22_243.35, 'Schoolleiding, ten hoogste 49 leerlingen', 'Leadership, at most 49 pupils'),
  staff('special-leadership', 41_915.7, 'Schoolleiding SO of VSO, vanaf 50 leerlingen', 'Leadership SO or VSO, 50 pupils and more'),
  staff('special-leadership-both', 61_588.05, 'Schoolleiding SO en VSO, vanaf 50 leerlingen', 'Leadership SO and VSO, 50 pupils and more'),
  ...aged('special-disadvantage', 855.07, 38.73, 'Leerling met NNCA boven de vier', 'Pupil with non-Dutch background above four'),
  staff('special-staff-policy', 451.94, 'Personeels- en arbeidsmarktbeleid per leerling', 'Staff policy per pupil'),
  staff(
    'special-staff-policy-background',
    132.4,
    'Personeels- en arbeidsmarktbeleid per leerling met NNCA',
    'Staff policy per pupil with non-Dutch background',
  ),
  material('so-4-7-material', 659.14, 'Leerling speciaal onderwijs jonger dan 8 jaar', 'Pupil in special education younger than 8 years'),
  material('so-8-material', 578.78, 'Leerling speciaal onderwijs vanaf 8 jaar', 'Pupil in special education of 8 years and older'),
  material('vso-material', 1198.19, 'Leerling voortgezet speciaal onderwijs', 'Pupil in special secondary education'),
  amountsFrom(`${MATERIAL_2016}, bijlage 2, 1, II: naar onderwijssoort, die het register niet per school kent; per school in te voeren`)(
    'special-material-fixed', null, 'Vaste voet materiële instandhouding', 'Fixed amount of material upkeep',
  ), // biome-ignore format: one parameter
  ...institutions(),
];
