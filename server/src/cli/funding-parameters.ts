import { parse } from 'csv-parse/sync';
import { type EnteredParameter, findScheme, type SchemeId } from '../modules/funding/index.ts';

export type EntryFault = { readonly line: number; readonly field: string; readonly message: string };

const COLUMNS = ['scheme', 'year', 'key', 'value', 'source'];

/**
 * Reads numbers of regulations from CSV, every fault at once. Values of keys whose unit is cents are written in euros
 * (`7766.86`) and kept in cents. A key that no regulation names is taken as it is when it holds a BRIN (`average-age:18BR`).
 */
export const readEntries = (text: string): { readonly entries: EnteredParameter[] } | { readonly faults: EntryFault[] } => {
  const faults: EntryFault[] = [];
  let rows: { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }[];
  try {
    rows = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    return { faults: [{ line: (error as { lines?: number }).lines ?? 1, field: '', message: (error as Error).message }] };
  }
  const names = Object.keys(rows[0]?.record ?? {});
  if (names.join() !== COLUMNS.join())
    return { faults: [{ line: 1, field: names.join(), message: `the columns must be ${COLUMNS.join(',')}` }] };
  const entries = rows.flatMap(({ record, info }) => entryOf(record, info.lines, faults));
  return faults.length > 0 ? { faults } : { entries };
};

const entryOf = (record: Readonly<Record<string, string>>, line: number, faults: EntryFault[]): EnteredParameter[] => {
  const { scheme: id = '', year = '', key = '', value = '', source = '' } = record;
  const before = faults.length;
  const fault = (field: string, message: string): void => void faults.push({ line, field, message });
  const scheme = findScheme(id);
  if (scheme === undefined) fault('scheme', `there is no scheme ${id}`);
  if (!/^[12]\d{3}$/.test(year)) fault('year', 'must be a year, like 2027');
  if (!/^-?\d+(\.\d+)?$/.test(value)) fault('value', 'must be a number with a point, like 7766.86');
  if (source === '') fault('source', 'say where the number was published');
  const regulation = scheme?.regulations.find((one) => one.fromYear <= Number(year) && Number(year) <= (one.throughYear ?? 9999));
  if (scheme !== undefined && regulation === undefined) fault('year', `scheme ${id} has no regulation for ${year}`);
  const parameter = regulation?.parameters.find((one) => one.key === key);
  const ofSchool = /^(?<base>[a-z0-9-]+):[0-9]{2}[A-Z]{2}(:[0-9]{2})?$/.exec(key)?.groups?.['base'];
  const like = parameter ?? regulation?.parameters.find((one) => one.key === ofSchool);
  if (regulation !== undefined && like === undefined) fault('key', `${regulation.id} has no number ${key}`);
  if (faults.length > before) return [];
  const amount = like?.unit === 'cents' ? Math.round(Number(value) * 1e6) / 1e4 : Number(value);
  return [{ scheme: id as SchemeId, fundingYear: Number(year), key, value: amount, source }];
};
