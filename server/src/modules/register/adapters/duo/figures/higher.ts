import type { Row } from '../../files/table.ts';
import { readBrin, readCount, readMunicipality, readRequired } from '../../files/values.ts';
import type { Read } from '../sites.ts';
import { type FigureLayout, type FigureLine, whole } from './figures.ts';

const SEXES: Readonly<Record<string, string>> = { man: 'male', vrouw: 'female', onbekend: 'unknown' };
const DEGREES: Readonly<Record<string, string>> = { 'associate degree': 'associate', bachelor: 'bachelor', master: 'master' };
const FORMS: Readonly<Record<string, string>> = {
  'voltijd onderwijs': 'full-time',
  'deeltijd onderwijs': 'part-time',
  'duaal onderwijs': 'dual',
};

const readHigher =
  (years: readonly string[]) =>
  (row: Row): Read<FigureLine> => {
    const faults = whole(row);
    if (faults.length > 0) return { faults };
    const among = (field: string, known: Readonly<Record<string, string>>): string => {
      const found = known[row.cell(field).toLowerCase()];
      if (found === undefined) faults.push({ field, value: row.cell(field), reason: `is not one of ${Object.keys(known).join(', ')}` });
      return found ?? '';
    };
    const needed = (field: string): string => readRequired(faults, field, row.cell(field)) ?? '';
    const about = {
      municipality_code: readMunicipality(faults, 'GEMEENTENUMMER', needed('GEMEENTENUMMER')) ?? '',
      brin: readBrin(faults, 'INSTELLINGSCODE ACTUEEL', row.cell('INSTELLINGSCODE ACTUEEL')) ?? '',
      institution_name: needed('INSTELLINGSNAAM ACTUEEL'),
      field: needed('ONDERDEEL'),
      programme_code: needed('OPLEIDINGSCODE ACTUEEL'),
      programme_name: needed('OPLEIDINGSNAAM ACTUEEL'),
      degree: among('TYPE HOGER ONDERWIJS', DEGREES),
      form: among('OPLEIDINGSVORM', FORMS),
      sex: among('GESLACHT', SEXES),
    };
    const rows = years.map((year) => {
      const text = row.cell(year);
      return { ...about, counting_date: `${year}-10-01`, students: text === '<5' ? -1 : (readCount(faults, year, text) ?? 0) };
    });
    if (faults.length > 0) return { faults };
    const { municipality_code: municipality, brin, programme_code: programme, degree, form, sex } = about;
    return { value: { key: [municipality, brin, programme, degree, form, sex].join(' '), rows } };
  };

export const HIGHER: FigureLayout = {
  table: {
    name: 'higher_count',
    key: ['counting_date', 'municipality_code', 'brin', 'programme_code', 'degree', 'form', 'sex'],
    values: ['institution_name', 'field', 'programme_name', 'students'],
    zero: 'students',
  },
  reader: (columns) => readHigher([...columns].filter((name) => /^20\d{2}$/.test(name)).sort()),
};
