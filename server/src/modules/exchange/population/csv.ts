import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/** The columns of a file, in any order; an empty cell is an absent field. */
const POPULATION_COLUMNS = [
  'changeId',
  'kind',
  'bsn',
  'educationNumber',
  'occurredOn',
  'postcode',
  'country',
  'birthDate',
  'sex',
  'givenNames',
  'surnamePrefix',
  'surname',
  'newBsn',
  'residenceCode',
  'arrivedOn',
] as const;

/** One line of a file as a value to be judged, or why it cannot be read. */
export type FileLine = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly unreadable: string };

const NEEDED = ['changeId', 'kind', 'occurredOn'];

/** A header that nobody could mean. @returns what is wrong with it, or undefined. */
export const headerFault = (header: readonly string[]): string | undefined => {
  const unknown = header.filter((name) => !POPULATION_COLUMNS.some((known) => known === name));
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (unknown.length > 0) return `has columns that are not known: ${unknown.join(', ')}; known are ${POPULATION_COLUMNS.join(', ')}`;
  if (missing.length > 0) return `lacks the columns ${missing.join(', ')}`;
  return new Set(header).size < header.length ? 'names a column twice' : undefined;
};

/** Which character parts the cells of a header line. */
export const delimiterOf = (header: string): string => [';', '\t', ','].find((mark) => header.includes(mark)) ?? ';';

/** A record as the value that a line of NDJSON would have been. A residence right without a code is that of a Dutch national. */
const changeOf = (record: Readonly<Record<string, string>>): unknown => {
  const value: Record<string, unknown> = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
  if (value['kind'] === 'residence-right') value['residenceCode'] ??= null;
  return value;
};

/** Reads the records of a CSV file whose header was found to be good. */
export async function* csvLines(source: Readable, delimiter: string, columns: readonly string[]): AsyncGenerator<FileLine> {
  const parser = source.pipe(
    parse({
      delimiter,
      bom: true,
      from_line: 2,
      relax_column_count: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      max_record_size: 65_536,
    }),
  );
  source.once('error', (error) => parser.destroy(error));
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    const line = info.lines;
    if (record.length !== columns.length) yield { line, unreadable: `has ${record.length} cells instead of ${columns.length}` };
    else if (record.some((cell) => cell.includes('\ufffd'))) yield { line, unreadable: 'is not in UTF-8' };
    else yield { line, value: changeOf(Object.fromEntries(columns.map((name, i) => [name, record[i] ?? '']))) };
  }
}
