import type { Parameter } from '../../scheme.ts';
import { TEACHER_AGE } from './amounts.ts';
import { ageAmountsFrom, amountsFrom, entered } from './parameters.ts';

export const STAFF_2015 =
  'Regeling bekostiging personeel PO 2015–2016 en aanpassing bedragen (BWBR0037118), bedragen van schooljaar 2015–2016';
export const MATERIAL_2016 = 'Regeling vaststelling bedragen programma’s van eisen 2016 (BWBR0037072), bedragen van kalenderjaar 2016';
export const BY_SCHOOL =
  'Besluit bekostiging WPO, art. 11a; Besluit bekostiging WEC, art. 10b: door het bevoegd gezag gemeld, per school in te voeren';

const aged = ageAmountsFrom(`${STAFF_2015}, art. 2 en 3`);
const staff = amountsFrom(`${STAFF_2015}, art. 3, 5 en 6`);
const material = amountsFrom(`${MATERIAL_2016}, bijlage 1`);

/** What the agency enters for each school: `teacher-age:18BR` is 41.36 for teachers of on average 41.36 years. */
export const TEACHER_AGE_PARAMETER: Parameter = entered(
  TEACHER_AGE,
  'Gewogen gemiddelde leeftijd van de leraren',
  'Weighted average age of the teachers',
  BY_SCHOOL,
);

/** Numbers of a basisschool that hold from 2015 and are reused until 2022. */
export const BASIC_STAFF: readonly Parameter[] = [
  ...aged('bo-4-7', 1726.4, 46.59, 'Leerling van 4 tot en met 7 jaar', 'Pupil of 4 to 7 years'),
  ...aged('bo-8', 1201.23, 32.41, 'Leerling vanaf 8 jaar', 'Pupil of 8 years and older'),
  staff('leadership-97', 19_434.99, 'Schoolleiding, ten hoogste 97 leerlingen', 'Leadership, at most 97 pupils'),
  staff('leadership', 36_215.98, 'Schoolleiding, meer dan 97 leerlingen', 'Leadership, more than 97 pupils'),
  ...aged('very-small-school', 97_564.14, 2108.3, 'Zeer kleine school', 'Very small school'),
  staff('staff-policy', 16_245.75, 'Personeels- en arbeidsmarktbeleid per school', 'Staff policy per school'),
  staff('staff-policy-pupil', 451.94, 'Personeels- en arbeidsmarktbeleid per leerling', 'Staff policy per pupil'),
  staff(
    'staff-policy-145',
    11_886.9,
    'Personeels- en arbeidsmarktbeleid, minder dan 145 leerlingen',
    'Staff policy, fewer than 145 pupils',
  ),
  staff('staff-policy-145-pupil', 81.99, 'Vermindering daarvan per leerling', 'Reduction of that per pupil'),
  staff('staff-policy-195', 5266, 'Personeels- en arbeidsmarktbeleid, minder dan 195 leerlingen', 'Staff policy, fewer than 195 pupils'),
];

/** By weights and small schools as they were until school year 2018–2019. */
export const BASIC_STAFF_BY_WEIGHT: readonly Parameter[] = [
  ...aged('small-school', 62_405.83, 1684.01, 'Toeslag kleine scholen', 'Allowance for small schools'),
  ...aged('small-school-pupil', 432.33, 11.67, 'Vermindering daarvan per leerling', 'Reduction of that per pupil'),
  ...aged('disadvantage', 1459.46, 39.38, 'Eenheid schoolgewicht', 'Unit of school weight'),
  staff(
    'staff-policy-weight',
    279.58,
    'Personeels- en arbeidsmarktbeleid per eenheid schoolgewicht',
    'Staff policy per unit of school weight',
  ),
  staff('impulse', 1775, 'Gewichtenleerling in een impulsgebied', 'Weighted pupil in an impulse area'),
  entered(
    'impulse-area',
    'Vestiging in een impulsgebied: 1 ja, 0 nee',
    'Site in an impulse area: 1 yes, 0 no',
    'Besluit bekostiging WPO, art. 28a, lid 1: aangewezen bij ministeriële regeling, per vestiging in te voeren (impulse-area:18BR:00)',
  ),
];

export const BASIC_MATERIAL: readonly Parameter[] = [
  material('material-groups-2', 24_806, 'Twee groepen', 'Two groups'),
  material('material-groups-3', 32_111, 'Drie groepen', 'Three groups'),
  material('material-groups-4', 41_548, 'Vier groepen', 'Four groups'),
  material('material-groups-5', 49_766, 'Vijf groepen', 'Five groups'),
  material('material-groups-6', 55_246, 'Zes groepen', 'Six groups'),
  material('material-groups-more', 6392, 'Elke groep boven zes', 'Each group above six'),
  material('material-groups-over-13', 2435, 'Eenmalig bij meer dan dertien groepen', 'Once above thirteen groups'),
  material('material', 13_421.37, 'Vast bedrag per school', 'Fixed amount per school'),
  material('material-pupil', 318.88, 'Bedrag per leerling', 'Amount per pupil'),
];
