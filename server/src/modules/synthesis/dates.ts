import type { IsoDate } from '../register/index.ts';

const DAY = 86_400_000;

/** Days since 1 January 1970: fast to compare and to add to. */
export const dayOf = (date: IsoDate): number => Date.parse(date) / DAY;

const made = new Map<number, IsoDate>();
export const dateOf = (day: number): IsoDate => {
  const known = made.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  made.set(day, date);
  return date;
};

/** A school year runs from 1 August; 2026 is the school year 2026/27. */
export const schoolYearOf = (date: IsoDate): number => Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0);
export const startOf = (schoolYear: number): IsoDate => `${schoolYear}-08-01`;
