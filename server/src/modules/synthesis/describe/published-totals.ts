import { TERTIARY } from '../parameters/tertiary.ts';
import { inYear } from '../tertiary/rates.ts';

/** Pupils in secondary education and special secondary education together, 1 October, by year from 2011. */
export const SECONDARY_PUPILS = {
  first: 2011,
  value: [985_326, 998_643, 1_013_570, 1_025_556, 1_034_330, 1_033_474, 1_022_910, 1_005_739, 988_192, 971_942, 967_666, 974_983],
  source: 'DUO, leerlingentellingen vo en vso 2011/12 to 2022/23, as given by NCOJ',
} as const;

/** Pupils of secondary education on 1 October 2019 in the table by site (DUO, leerlingen vo per vestiging naar onderwijstype). */
export const NATIONAL_PUPILS = 956_857;

/** Published pupils of secondary and special secondary education in a year; null where none are. */
export const secondaryPupils = (year: number): number | null => SECONDARY_PUPILS.value[year - SECONDARY_PUPILS.first] ?? null;

const STUDENTS = { mbo: TERTIARY.mboStudents, hbo: TERTIARY.hboStudents, wo: TERTIARY.woStudents } as const;
export type Tertiary = keyof typeof STUDENTS;

/** Last year of which students are published; the series of the parameters go on with expectations. */
const LAST = 2024;

/** Published students of a sector in a year; null where none are. */
export const students = (sector: Tertiary, year: number): number | null => {
  const series = STUDENTS[sector].value;
  return year < (series[0] as readonly [number, number])[0] || year > LAST ? null : inYear(series, year);
};
export const studentsSource = (sector: Tertiary): string => STUDENTS[sector].source;
