import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Fault } from '../../../platform/http/problems.ts';
import { listAt, put, valueIn } from './convert.ts';
import { refusal } from './file-fault.ts';
import { allLists, type Field, type Group, LAYOUTS, type Layout, layoutNamed } from './layout.ts';
import type { Raw } from './raw.ts';

/** The column that says what a row is: a layout by its name, or a list inside the report that was begun above it. */
export const RECORD = 'record';
/** The column with the school's own number of an enrolment, result or advice; in rows of lists, the number of the item. */
const NUMBER = 'number';
/** Optional: the school of which the row is, as a guard against sending a file for the wrong one. */
export const INSTITUTION = 'institution';

const groupsOf = ({ group }: Layout): readonly Group[] => [group, ...allLists(group).map((list) => list.item)];

/** Every column that a file may have. */
export const COLUMNS: ReadonlySet<string> = new Set([
  RECORD,
  NUMBER,
  INSTITUTION,
  ...LAYOUTS.flatMap((layout) => groupsOf(layout).flatMap((group) => group.fields.map((field) => field.path))),
]);

/** Which sign parts the values: the one that the heading has most of, outside quotation marks. */
export const separatorOf = (heading: string): string => {
  const bare = heading.replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
};

const SHOWN = 20;
const naming = (names: readonly string[]): string =>
  names
    .slice(0, SHOWN)
    .map((name) => (name === '' ? '""' : name.slice(0, 60)))
    .join(', ') + (names.length > SHOWN ? ` … (${names.length})` : '');

/** @throws a refusal when the heading cannot be that of a file of reports */
const checkHeading = (columns: readonly string[], line: number): void => {
  const unknown = columns.map((name, i) => ({ name, place: i + 1 })).filter(({ name }) => !COLUMNS.has(name));
  if (!columns.includes(RECORD)) throw refusal('no-record-column', '', line);
  if (unknown.length > 0)
    throw refusal('unknown-columns', naming(unknown.map(({ name, place }) => `${name.slice(0, 60)} (${place})`)), line);
  const repeated = columns.filter((name, i) => columns.indexOf(name) !== i);
  if (repeated.length > 0) throw refusal('repeated-columns', naming(repeated), line);
};

type Open = {
  readonly line: number;
  readonly layout: Layout | undefined;
  readonly report: Record<string, unknown>;
  number: string | undefined;
  size: number;
  readonly faults: Fault[];
};

const faultAt = (pointer: string, code: string, message: string, fix: string): Fault => ({ in: 'body', pointer, code, message, fix });

const fieldsOf = new WeakMap<Group, ReadonlyMap<string, Field>>();
const fieldNamed = (group: Group | undefined, path: string): Field | undefined => {
  if (group === undefined) return undefined;
  const known = fieldsOf.get(group) ?? new Map(group.fields.map((field) => [field.path, field]));
  fieldsOf.set(group, known);
  return known.get(path);
};

type Row = {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  readonly at: { readonly record: number; readonly institution: number };
};

/** Puts the values of a row into a report or an item of one of its lists; empty cells say nothing. */
const fill = (
  target: Record<string, unknown>,
  { cells, columns, at }: Row,
  group: Group | undefined,
  beginning: Open | undefined,
): void => {
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (cell === '' || column === undefined || i === at.record || i === at.institution) continue;
    if (beginning !== undefined && column === NUMBER) beginning.number = cell;
    else put(target, column, valueIn(cell, fieldNamed(group, column)?.schema));
  }
};

const begin = (name: string, line: number, row: Row): Open => {
  const layout = layoutNamed(name);
  const report: Record<string, unknown> = layout?.sector == null ? {} : { sector: layout.sector };
  const open: Open = { line, layout, report, number: undefined, size: 0, faults: [] };
  fill(report, row, layout?.group, open);
  return open;
};

/** Adds a row of a list to the report that it belongs to; a list inside a list goes with the last item of the outer one. */
const add = (open: Open, name: string, line: number, row: Row): void => {
  const lists = open.layout === undefined ? [] : allLists(open.layout.group);
  const list = lists.find((one) => one.path === name);
  if (list === undefined) {
    if (open.layout === undefined) return; // the report itself is not known: that is fault enough
    const known = lists.map((one) => one.path).join(', ');
    const fix = known === '' ? 'This report has no lists: remove the row.' : `Use one of: ${known}.`;
    open.faults.push(faultAt('/record', 'unknown-record', `is not a list of this report (line ${line})`, fix));
    return;
  }
  const outer = lists.filter((one) => name.startsWith(`${one.path}.`)).at(-1);
  const parent = outer === undefined ? open.report : listAt(open.report, outer.path).at(-1);
  if (parent === undefined) {
    const fix = `Put a row ${outer?.path} above it.`;
    open.faults.push(faultAt('/record', 'row-without-parent', `stands above the row that it belongs to (line ${line})`, fix));
    return;
  }
  const item: Record<string, unknown> = {};
  fill(item, row, list.item, undefined);
  listAt(parent, outer === undefined ? list.path : list.path.slice(outer.path.length + 1)).push(item);
};

const isBeginning = (name: string, open: Open | undefined): boolean =>
  open === undefined || layoutNamed(name) !== undefined || !ALL_LISTS.has(name);
const ALL_LISTS: ReadonlySet<string> = new Set(LAYOUTS.flatMap(({ group }) => allLists(group).map((list) => list.path)));

const rawOf = ({ line, layout, report, number, faults }: Open): Raw =>
  layout === undefined
    ? { line, value: { kind: undefined }, faults: [], known: LAYOUTS.map((one) => one.name) }
    : { line, value: { kind: layout.kind, ...(number !== undefined && { number }), report }, faults };

/** What csv-parse tells of a row. */
type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Where the parser was: of a quotation mark that is not closed, where that was opened. */
const lineOf = (error: CsvError): number | undefined => (typeof error['lines'] === 'number' ? error['lines'] : undefined);

/** The rows of a CSV text, and on which line each begins. @throws a refusal when they cannot be told apart */
async function* rowsOf(text: AsyncIterable<string>, limitBytes: number): AsyncGenerator<{ cells: readonly string[]; line: number }> {
  const ahead = text[Symbol.asyncIterator]();
  let start = '';
  while (!start.includes('\n') && start.length <= limitBytes) {
    const next = await ahead.next();
    if (next.done) break;
    start += next.value;
  }
  const whole = async function* (): AsyncGenerator<string> {
    yield start;
    for (let next = await ahead.next(); !next.done; next = await ahead.next()) yield next.value;
  };
  const source = Readable.from(whole());
  const parser = parse({
    delimiter: separatorOf(start.slice(0, start.search(/\r|\n|$/))),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: limitBytes,
  });
  source.on('error', (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      const inside = record.reduce((lines, cell) => lines + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
      line = info.lines - inside;
      yield { cells: record, line };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw refusal('row-too-long', String(limitBytes), line + 1);
    throw refusal('broken-csv', error.code.replace('CSV_', '').toLowerCase().replaceAll('_', ' '), lineOf(error));
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/**
 * The reports of a CSV file: a row begins a report, rows of lists follow it. Holds one report at a time.
 * @param limitBytes of a row, and of a report with all its rows
 * @throws a refusal when the file as a whole is not right
 */
export async function* csvReports(text: AsyncIterable<string>, brin: string, limitBytes: number): AsyncGenerator<Raw> {
  let columns: readonly string[] | undefined;
  let at = { record: -1, institution: -1 };
  let open: Open | undefined;
  for await (const { cells, line } of rowsOf(text, limitBytes)) {
    if (columns === undefined) {
      columns = cells.map((cell) => cell.trim());
      checkHeading(columns, line);
      at = { record: columns.indexOf(RECORD), institution: columns.indexOf(INSTITUTION) };
      continue;
    }
    const name = (cells[at.record] ?? '').trim();
    const of = (cells[at.institution] ?? '').trim();
    if (of !== '' && of !== brin) throw refusal('other-institution', of.slice(0, 20), line);
    if (name === '' && cells.every((cell) => cell.trim() === '')) continue; // what spreadsheets leave below a table
    const row: Row = { cells, columns, at };
    if (isBeginning(name, open)) {
      if (open !== undefined) yield rawOf(open);
      open = begin(name, line, row);
    } else if (open !== undefined && open.size <= limitBytes) add(open, name, line, row);
    if (open === undefined) continue;
    open.size += cells.reduce((size, cell) => size + cell.length, 0);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      open.faults.push(
        faultAt(
          '/',
          'too-many-values',
          `line ${line} has ${cells.length} values where the heading has ${columns.length} columns`,
          'Put quotation marks around values that hold the separator.',
        ),
      );
    if (open.size > limitBytes) throw refusal('report-too-long', String(limitBytes), open.line);
  }
  if (open !== undefined) yield rawOf(open);
}
