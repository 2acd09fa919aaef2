import { unusable } from './fault.ts';
import type { Table } from './table.ts';
import { linesOf, type TextFile } from './text.ts';

/** One object of a JSON array, or what is wrong with it. */
export type JsonRecord = { readonly line: number; readonly value: Readonly<Record<string, unknown>>; readonly fault: string | undefined };

const parse = (text: string, line: number): JsonRecord => {
  if (text.includes('\ufffd')) return { line, value: {}, fault: 'has bytes that are not in the encoding of the rest of the file' };
  try {
    return { line, value: JSON.parse(text) as Record<string, unknown>, fault: undefined };
  } catch (error) {
    return { line, value: {}, fault: `is not valid JSON (${(error as Error).message})` };
  }
};

/** Whether this looks like a JSON array of objects. */
export const isRecords = async (file: Pick<TextFile, 'chunks'>): Promise<boolean> => {
  for await (const chunk of file.chunks()) return /^\s*\[\s*\{/.test(chunk);
  return false;
};

/** Streams the objects of a JSON array with the line each starts on; one that was cut off at the end is given with its fault. */
export async function* recordsOf(file: Pick<TextFile, 'chunks'>): AsyncGenerator<JsonRecord> {
  let [depth, inString, escaped, startLine, text] = [0, false, false, 0, ''];
  for await (const line of linesOf(file)) {
    let from = 0;
    for (let at = 0; at < line.text.length; at += 1) {
      const c = line.text[at] as string;
      if (inString) {
        if (escaped) escaped = false;
        else if (c === '\\') escaped = true;
        else if (c === '"') inString = false;
      } else if (c === '"') inString = true;
      else if (c === '{' || c === '[') {
        if (depth === 1) [startLine, from, text] = [line.number, at, ''];
        depth += 1;
      } else if (c === '}' || c === ']') {
        depth -= 1;
        if (depth === 1) yield parse(text + line.text.slice(from, at + 1), startLine);
        if (depth <= 1) startLine = 0;
        if (depth === 0) return;
      }
    }
    if (startLine > 0) text += `${line.text.slice(from)}\n`;
  }
  if (startLine > 0) yield { line: startLine, value: {}, fault: 'is cut off: the file ends here' };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';

/**
 * The objects of a JSON array as a table; its columns are the names in the first object, and an object that lacks one of
 * them is at fault.
 * @throws UnusableFile when there is no object at all.
 */
export const openRecords = async (file: Pick<TextFile, 'chunks'>): Promise<Table> => {
  let columns: Set<string> | undefined;
  for await (const record of recordsOf(file)) {
    columns = new Set(Object.keys(record.value).map((name) => name.toUpperCase()));
    break;
  }
  if (columns === undefined) throw unusable('holds no records');
  const expected = columns;
  return {
    columns: expected,
    rows: async function* () {
      for await (const { line, value, fault } of recordsOf(file)) {
        const cells = new Map(Object.entries(value).map(([name, cell]) => [name.toUpperCase(), textOf(cell)]));
        const lacking = [...expected].filter((name) => !cells.has(name));
        yield {
          line,
          cell: (...names) => cells.get(names.find((name) => cells.has(name)) ?? '') ?? '',
          fault: fault ?? (lacking.length > 0 ? `lacks ${lacking.join(', ')}` : undefined),
        };
      }
    },
  };
};
