import { isUtf8 } from 'node:buffer';
import type { Format } from './content.ts';
import { refusal } from './file-fault.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/** Where the last sign begins that is not whole yet: at most three bytes from the end. */
const wholeSigns = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
};

const linesIn = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
};

/** Reads all bytes and finds whether they are UTF-8; if not, in which line it shows. Holds one piece at a time. */
const findInvalid = async (source: AsyncIterable<Buffer>): Promise<number | undefined> => {
  let rest: Buffer = Buffer.alloc(0);
  let lines = 1;
  for await (const piece of source) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = wholeSigns(bytes);
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) return lines + linesIn(whole.subarray(0, firstInvalid(whole)));
    lines += linesIn(whole);
    rest = bytes.subarray(end);
  }
  return rest.length > 0 ? lines : undefined;
};

/** How many of the bytes are valid: halved until it is known. */
const firstInvalid = (bytes: Buffer): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, wholeSigns(bytes.subarray(0, middle))))) good = middle;
    else bad = middle;
  }
  return good;
};

const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;
const LATIN = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'cp1252']);

/** What an XML document says of its own encoding. */
const declared = (head: Buffer): Encoding => {
  const said = DECLARED.exec(head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))?.[1]?.toLowerCase() ?? 'utf-8';
  if (LATIN.has(said)) return 'windows-1252';
  if (said === 'utf-8' || said === 'us-ascii') return 'utf-8';
  throw refusal('xml-encoding', said);
};

/**
 * In which encoding a file is: CSV that is not UTF-8 is taken for windows-1252, which spreadsheets in the Netherlands write.
 * @throws a refusal when it cannot be read
 */
export const encodingOf = async (format: Format, head: Buffer, source: AsyncIterable<Buffer>): Promise<Encoding> => {
  const said = format === 'xml' ? declared(head) : 'utf-8';
  if (said !== 'utf-8') return said;
  const line = await findInvalid(source);
  if (line === undefined) return 'utf-8';
  if (format === 'csv') return 'windows-1252';
  throw refusal('encoding', format === 'xml' ? 'XML' : 'NDJSON', line);
};

/** The text of a file, piece by piece, without a byte order mark. */
export async function* decoded(source: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of source) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const text = decoder.decode();
  if (text !== '') yield text;
}
