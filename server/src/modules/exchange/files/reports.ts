import { Readable } from 'node:stream';
import { problem } from '../../../platform/http/problems.ts';
import { linesOf, readLine, readValue, type StreamFault, type StreamItem } from '../stream.ts';
import type { Format } from './content.ts';
import { csvReports } from './csv.ts';
import { decoded, type Encoding } from './encoding.ts';
import type { Raw } from './raw.ts';
import type { Bytes } from './source.ts';
import { xmlReports } from './xml.ts';

/** What is needed to read a file: found out once, and the same at every reading. */
export type Reading = { readonly format: Format; readonly encoding: Encoding; readonly brin: string; readonly limitBytes: number };

async function* ndjsonReports(bytes: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Raw> {
  for await (const { line, text } of linesOf(Readable.from(bytes), limitBytes)) yield { line, value: text, faults: [] };
}

/**
 * The reports of a file in its order, one at a time, as the file says them.
 * @throws a refusal when the file as a whole is not right, at the place where that shows
 */
export const rawReports = (bytes: Bytes, { format, encoding, brin, limitBytes }: Reading): AsyncGenerator<Raw> => {
  if (format === 'ndjson') return ndjsonReports(bytes(), limitBytes);
  const text = decoded(bytes(), encoding);
  return format === 'csv' ? csvReports(text, brin, limitBytes) : xmlReports(text, brin, limitBytes);
};

const BOM = /^\ufeff/;

/** Holds a report to the form of its message; every fault at once. */
export const readRaw = ({ line, value, faults, known }: Raw, limitBytes: number): StreamItem | StreamFault => {
  if (value === undefined) return { line, problem: problem('body-too-large', `A line holds at most ${limitBytes} bytes.`) };
  if (known !== undefined) {
    const message = 'is not a kind of report';
    const error = { in: 'body', pointer: '/record', code: 'invalid-enum', message, fix: `Send one of: ${known.join(', ')}.` };
    return { line, problem: problem('invalid-request', 'The row does not say what kind of report it is.', { errors: [error] }) };
  }
  return typeof value === 'string' ? readLine(value.replace(BOM, ''), line) : readValue(value, line, faults);
};
