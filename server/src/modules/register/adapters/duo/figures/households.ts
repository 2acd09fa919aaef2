import type { Row } from '../../files/table.ts';
import { readDecimal, readPostcode4 } from '../../files/values.ts';
import type { Read } from '../sites.ts';
import { type FigureLayout, type FigureLine, whole } from './figures.ts';

const COLUMNS = {
  inhabitants: 'INWONERS | TOTAAL | TOTAAL',
  households: 'HUISHOUDEN | TOTAAL | TOTAAL',
  single: 'HUISHOUDEN | SAMENSTELLING | EENPERSOONS',
  multi_without_children: 'HUISHOUDEN | SAMENSTELLING | MEERPERSOONS ZONDER KINDEREN',
  single_parent: 'HUISHOUDEN | SAMENSTELLING | EENOUDER',
  two_parents: 'HUISHOUDEN | SAMENSTELLING | TWEEOUDER',
  mean_size: 'HUISHOUDEN | GROOTTE | HUISHOUDGROOTTE',
} as const;

/** Statistics Netherlands writes a figure that it keeps secret, or does not have, as a number far below zero. */
const SECRET = /^-9999[0-9]$/;

const readHouseholds = (row: Row): Read<FigureLine> => {
  const faults = whole(row);
  if (faults.length > 0) return { faults };
  const postcode4 = readPostcode4(faults, 'Postcode-4', row.cell('POSTCODE-4'));
  const figures = Object.entries(COLUMNS).map(([name, column]) => {
    const text = row.cell(column);
    const value = text === '' || SECRET.test(text) ? null : (readDecimal(faults, column, text) ?? null);
    if (value !== null && (value < 0 || (name !== 'mean_size' && !Number.isInteger(value))))
      faults.push({ field: column, value: text, reason: 'is not a whole number of zero or more' });
    return [name, value] as const;
  });
  if (postcode4 === undefined || faults.length > 0) return { faults };
  return { value: { key: postcode4, rows: [{ postcode4, ...Object.fromEntries(figures) }] } };
};

export const HOUSEHOLDS: FigureLayout = {
  table: { name: 'household_count', key: ['postcode4'], values: Object.keys(COLUMNS) },
  reader: () => readHouseholds,
};
