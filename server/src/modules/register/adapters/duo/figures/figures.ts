import type { Row } from '../../files/table.ts';
import { type Faults, readDecimal, readText } from '../../files/values.ts';
import type { SiteFacts, SiteLine } from '../model.ts';
import type { Read } from '../sites.ts';

export type Figure = Readonly<Record<string, string | number | null | readonly number[]>>;

/** A table of published figures; a row with 0 in the column `zero` says that there is nothing, and takes away what was there. */
export type FigureTable = {
  readonly name: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  readonly zero?: string;
};

/** What one line of a published file gives. `skipped`: why it is left out, though sound. */
export type FigureLine =
  | { readonly skipped: string }
  | {
      /** What tells the line apart in its file. */
      readonly key: string;
      readonly rows: readonly Figure[];
      /** The site, where the line tells about it, as of a day. */
      readonly site?: { readonly date: string; readonly line: Omit<SiteLine, 'line'> } | undefined;
    };

/** How one layout is read. `rowsOf`: given the names of its columns, once a file. */
export type FigureLayout = {
  readonly table: FigureTable;
  readonly reader: (columns: ReadonlySet<string>) => (row: Row) => Read<FigureLine>;
  /** Lines of one key are put together, for tables that do not tell apart what the file does. */
  readonly combine?: (a: Figure, b: Figure) => Figure;
};

/** The faults of the line as a whole, to begin with. */
export const whole = (row: Row): Faults => (row.fault === undefined ? [] : [{ field: '', value: '', reason: row.fault }]);

const KINDS: Readonly<Record<string, { readonly scope: 'primary' | 'special'; readonly kind: string }>> = {
  bo: { scope: 'primary', kind: 'bo' },
  sbo: { scope: 'special', kind: 'sbo' },
  so: { scope: 'special', kind: 'so' },
  vso: { scope: 'special', kind: 'vso' },
  'so/vso': { scope: 'special', kind: 'so/vso' },
};

/** BO, SBO, SO, VSO or SO/VSO, in capitals or not. */
export const readKind = (faults: Faults, field: string, text: string): { readonly scope: 'primary' | 'special'; readonly kind: string } => {
  const found = KINDS[text.toLowerCase()];
  if (found === undefined) faults.push({ field, value: text, reason: 'is not a kind of primary or special education' });
  return found ?? { scope: 'primary', kind: 'bo' };
};

/** A mean with a decimal comma; these files leave the zero before it away. */
export const readMean = (faults: Faults, field: string, text: string): number | undefined =>
  readDecimal(faults, field, text.replace(/^,/, '0,'));

const BLANK: Omit<SiteFacts, 'name' | 'sectors'> = {
  boardId: null,
  street: null,
  houseNumber: null,
  postcode: null,
  place: null,
  municipalityCode: null,
  municipality: null,
  province: null,
  denomination: null,
  structure: null,
  phone: null,
  website: null,
  latitude: null,
  longitude: null,
};

/** A primary or special site of which the file tells some facts. */
export const poFacts = (known: Partial<SiteFacts> & { readonly name: string }): SiteFacts => ({ ...BLANK, sectors: ['po'], ...known });

export const readBoard = (text: string): string | null => (/^[0-9]{1,6}$/.test(text) ? text.padStart(5, '0') : readText(text) && null);
