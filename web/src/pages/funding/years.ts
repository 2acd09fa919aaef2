import { today } from '../../format.ts';

const FIRST_YEAR = 2022;

/** The last funding year whose counting date, 1 October of the year before, has passed. */
export const lastCountedYear = (day: string = today()): number => Number(day.slice(0, 4)) + (day.slice(5) >= '10-01' ? 1 : 0);

/** Years with a statement, newest first: up to the one after the last counted, which is expected. */
export const statementYears = (day: string = today()): readonly number[] =>
  Array.from({ length: lastCountedYear(day) + 2 - FIRST_YEAR }, (_, index) => FIRST_YEAR + index).reverse();
