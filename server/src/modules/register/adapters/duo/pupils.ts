import type { Row } from '../files/table.ts';
import { type Faults, readBrin, readCount, readPlace, readRequired, readSiteNo, readText } from '../files/values.ts';
import type { SiteLine } from './model.ts';
import type { Read } from './sites.ts';

export type PupilLine = {
  readonly site: SiteLine;
  readonly schoolType: string;
  readonly programmeCode: string;
  /** Boys and girls of the first year of study, then of the second, to the sixth: twelve numbers. */
  readonly pupils: readonly number[];
};

const YEARS = [1, 2, 3, 4, 5, 6] as const;
const SEXES = ['MAN', 'VROUW'] as const;

const readProgramme = (faults: Faults, text: string): string => {
  if (!/^[0-9]{1,4}$/.test(text))
    faults.push({ field: 'ELEMENTCODE', value: text, reason: text === '' ? 'is missing' : 'is not an element code' });
  return text.padStart(4, '0');
};

const blankFacts = {
  boardId: null,
  street: null,
  houseNumber: null,
  postcode: null,
  municipalityCode: null,
  municipality: null,
  denomination: null,
  structure: null,
  phone: null,
  website: null,
  latitude: null,
  longitude: null,
} as const;

/** Reads a line of "leerlingen vo per vestiging naar onderwijstype": the pupils of a site in one programme, by year of study and sex. */
export const readPupils = (row: Row): Read<PupilLine> => {
  if (row.fault !== undefined) return { faults: [{ field: '', value: '', reason: row.fault }] };
  const faults: Faults = [];
  const brin = readBrin(faults, 'BRIN NUMMER', row.cell('BRIN NUMMER'));
  const siteNo = readSiteNo(faults, 'VESTIGINGSNUMMER', row.cell('VESTIGINGSNUMMER'), brin);
  const name = readRequired(faults, 'INSTELLINGSNAAM VESTIGING', row.cell('INSTELLINGSNAAM VESTIGING'));
  const typeField = 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR';
  const schoolType = readRequired(faults, typeField, row.cell(typeField));
  const programmeCode = readProgramme(faults, row.cell('ELEMENTCODE'));
  const pupils = YEARS.flatMap((year) =>
    SEXES.map((sex) => {
      const field = `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`;
      return readCount(faults, field, row.cell(field)) ?? 0;
    }),
  );
  if (brin === undefined || siteNo === undefined || name === undefined || schoolType === undefined || faults.length > 0) return { faults };
  const facts = {
    ...blankFacts,
    sectors: ['vo'] as const,
    name,
    place: readPlace(row.cell('PLAATSNAAM VESTIGING')),
    province: readText(row.cell('PROVINCIE VESTIGING')),
  };
  return { value: { site: { line: row.line, brin, siteNo, scope: 'secondary', facts }, schoolType, programmeCode, pupils } };
};
