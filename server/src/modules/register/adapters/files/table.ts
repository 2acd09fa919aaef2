import { unusable } from './fault.ts';
import { linesOf, type TextFile } from './text.ts';

export type Row = {
  readonly line: number;
  /** The cell under one of these column names, without padding; '' when blank or when there is no such column. */
  readonly cell: (...names: readonly string[]) => string;
  /** What is wrong with the line as a whole. */
  readonly fault: string | undefined;
};

export type Table = { readonly columns: ReadonlySet<string>; readonly rows: () => AsyncGenerator<Row> };

/** A bar also occurs inside names of columns: it separates only where nothing else does. */
const SEPARATORS = [';', ',', '\t'] as const;
const LAST_RESORT = '|';

type Cells = { readonly cells: readonly string[]; readonly unclosed: boolean };

/**
 * Splits one line. Fields never contain line ends in these files, so a quote that is not closed spoils its own line only.
 * A quote inside an unquoted field is an ordinary character.
 */
export const splitLine = (text: string, separator: string): Cells => {
  if (!text.includes('"')) return { cells: text.split(separator), unclosed: false };
  const cells: string[] = [];
  let unclosed = false;
  for (let at = 0; at <= text.length; ) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(text.slice(at));
    const after = quoted === null ? '' : text.slice(at + quoted[0].length, at + quoted[0].length + separator.length);
    if (quoted !== null && (after === separator || after === '')) {
      cells.push((quoted[1] ?? '').replaceAll('""', '"'));
      if (after === '') break;
      at += quoted[0].length + separator.length;
      continue;
    }
    const next = text.indexOf(separator, at);
    const cell = next < 0 ? text.slice(at) : text.slice(at, next);
    unclosed ||= /^\s*"/.test(cell);
    cells.push(cell);
    if (next < 0) break;
    at = next + separator.length;
  }
  return { cells, unclosed };
};

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
const columnName = (text: string): string => tidy(text).toUpperCase();

const separatorOf = (header: string): string => {
  const counts = SEPARATORS.map((separator) => splitLine(header, separator).cells.length);
  const most = Math.max(...counts);
  return most === 1 && header.includes(LAST_RESORT) ? LAST_RESORT : (SEPARATORS[counts.indexOf(most)] ?? ';');
};

const faultOf = ({ cells, unclosed }: Cells, width: number): string | undefined => {
  if (unclosed) return 'has a quote that is not closed';
  if (cells.some((cell) => cell.includes('\ufffd'))) return 'has bytes that are not in the encoding of the rest of the file';
  if (cells.length < width) return `has ${cells.length} columns instead of ${width}`;
  return cells.slice(width).some((cell) => tidy(cell) !== '') ? `has ${cells.length} columns instead of ${width}` : undefined;
};

/**
 * Reads the header of a table with any separator; `rows` streams the lines after it.
 * @throws UnusableFile when there is no line at all.
 */
export const openTable = async (file: TextFile): Promise<Table> => {
  let header: string | undefined;
  for await (const line of linesOf(file)) {
    header = line.text;
    if (tidy(header) !== '') break;
  }
  if (header === undefined || tidy(header) === '') throw unusable('has no header');
  const separator = separatorOf(header);
  const names = splitLine(header, separator).cells.map(columnName);
  const position = new Map(names.map((name, index) => [name, index] as const).reverse());
  async function* rows(): AsyncGenerator<Row> {
    let seenHeader = false;
    for await (const { number, text } of linesOf(file)) {
      if (tidy(text).replaceAll(separator, '') === '') continue;
      if (!seenHeader) {
        seenHeader = true;
        continue;
      }
      const split = splitLine(text, separator);
      const cell = (...wanted: readonly string[]): string => {
        const index = wanted.map((name) => position.get(name)).find((found) => found !== undefined);
        return index === undefined ? '' : tidy(split.cells[index] ?? '');
      };
      yield { line: number, cell, fault: faultOf(split, names.length) };
    }
  }
  return { columns: new Set(names), rows };
};
