import type { FieldFault } from '../files/fault.ts';
import type { Row } from '../files/table.ts';
import { type Faults, readBrin, readMunicipality, readPlace, readPostcode, readRequired, readSiteNo, readText } from '../files/values.ts';
import type { SiteLine } from './model.ts';

export type Read<T> = { readonly value: T } | { readonly faults: readonly FieldFault[] };

const board = (faults: Faults, field: string, text: string): string | null => {
  if (text === '') return null;
  if (/^[0-9]{1,6}$/.test(text)) return text.padStart(5, '0');
  faults.push({ field, value: text, reason: 'is not a board number' });
  return null;
};

/** Reads a line of the lists "alle vestigingen" of primary or secondary education, of any year. */
export const readSite = (row: Row, layout: 'po-sites' | 'vo-sites'): Read<SiteLine> => {
  if (row.fault !== undefined) return { faults: [{ field: '', value: '', reason: row.fault }] };
  const faults: Faults = [];
  const [brinField, siteField] = ['BRIN NUMMER/INSTELLINGSCODE', 'VESTIGINGSNUMMER/VESTIGINGSCODE'];
  const brin = readBrin(faults, brinField, row.cell('BRIN NUMMER', 'INSTELLINGSCODE'));
  const siteNo = readSiteNo(faults, siteField, row.cell('VESTIGINGSNUMMER', 'VESTIGINGSCODE'), brin);
  const name = readRequired(faults, 'VESTIGINGSNAAM', row.cell('VESTIGINGSNAAM'));
  const facts = {
    sectors: [layout === 'po-sites' ? 'po' : 'vo'] as const,
    boardId: board(faults, 'BEVOEGD GEZAG NUMMER', row.cell('BEVOEGD GEZAG NUMMER')),
    street: readText(row.cell('STRAATNAAM')),
    houseNumber: readText(row.cell('HUISNUMMER-TOEVOEGING')),
    postcode: readPostcode(faults, 'POSTCODE', row.cell('POSTCODE')),
    place: readPlace(row.cell('PLAATSNAAM')),
    municipalityCode: readMunicipality(faults, 'GEMEENTENUMMER', row.cell('GEMEENTENUMMER')),
    municipality: readPlace(row.cell('GEMEENTENAAM')),
    province: readText(row.cell('PROVINCIE')),
    denomination: readText(row.cell('DENOMINATIE')),
    structure: layout === 'po-sites' ? 'BO' : readText(row.cell('ONDERWIJSSTRUCTUUR')),
    phone: readText(row.cell('TELEFOONNUMMER')),
    website: readText(row.cell('INTERNETADRES')),
    latitude: null,
    longitude: null,
  };
  if (brin === undefined || siteNo === undefined || name === undefined || faults.length > 0) return { faults };
  return { value: { line: row.line, brin, siteNo, scope: layout === 'po-sites' ? 'primary' : 'secondary', facts: { ...facts, name } } };
};
