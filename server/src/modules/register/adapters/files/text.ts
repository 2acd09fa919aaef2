import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import iconv from 'iconv-lite';
import { unusable } from './fault.ts';

export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'windows1252';

type Scan = { valid: number; invalid: number; pending: number; zeros: number };

const startsSequence = (byte: number): number => {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
};

/** Counts sequences of two or more bytes that are sound UTF-8, and bytes that are not. */
const scan = (chunk: Buffer, state: Scan): void => {
  for (const byte of chunk) {
    if (state.pending > 0 && (byte & 0xc0) === 0x80) {
      state.pending -= 1;
      if (state.pending === 0) state.valid += 1;
      continue;
    }
    if (state.pending > 0) state.invalid += 1;
    state.pending = 0;
    if (byte === 0) state.zeros += 1;
    if (byte < 0x80) continue;
    state.pending = startsSequence(byte);
    if (state.pending === 0) state.invalid += 1;
  }
};

const markOf = (head: Buffer): Encoding | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf16be' : undefined;
};

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unusable(error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`);
  });
  if (!found.isFile()) throw unusable('is not a file');
  if (found.size === 0) throw unusable('is empty');
  return found.size;
};

/**
 * Tells how a text file is written. A byte order mark decides; otherwise UTF-8 when (nearly) everything is, so that one
 * damaged line does not garble all others, and else windows-1252.
 * @throws UnusableFile when the file cannot be read or is not text.
 */
export const detectEncoding = async (path: string): Promise<Encoding> => {
  const state: Scan = { valid: 0, invalid: 0, pending: 0, zeros: 0 };
  let first = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first) {
      if (chunk.subarray(0, 2).toString('latin1') === 'PK') throw unusable('is a spreadsheet or zip file; save it as CSV first');
      const mark = markOf(chunk);
      if (mark !== undefined) return mark;
      first = false;
    }
    scan(chunk, state);
  }
  if (state.zeros > 0) throw unusable('is not a text file');
  return state.invalid === 0 || state.valid > 4 * state.invalid ? 'utf8' : 'windows1252';
};

export type TextFile = {
  readonly name: string;
  readonly size: number;
  readonly encoding: Encoding;
  readonly chunks: () => AsyncGenerator<string>;
};

/** Opens a text file of any of the usual encodings; `chunks` streams it, as often as asked. */
export const openText = async (path: string, onBytes: (done: number, total: number) => void = () => {}): Promise<TextFile> => {
  const size = await sizeOf(path);
  const encoding = await detectEncoding(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code?.startsWith('E') ? unusable(`cannot be read (${error.code})`) : error;
  });
  async function* chunks(): AsyncGenerator<string> {
    const decoder = iconv.getDecoder(encoding, { stripBOM: true });
    let done = 0;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      done += chunk.length;
      yield decoder.write(chunk);
      onBytes(done, size);
    }
    yield decoder.end() ?? '';
  }
  return { name: basename(path), size, encoding, chunks };
};

export type Line = { readonly number: number; readonly text: string };

/** Splits into lines, whatever the line ends (CR LF, LF or CR, even mixed). */
export async function* linesOf(file: Pick<TextFile, 'chunks'>): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const chunk of file.chunks()) {
    rest += chunk;
    // A CR at the very end may be the first half of a CR LF.
    const complete = rest.endsWith('\r') ? rest.length - 1 : rest.length;
    const lines = rest.slice(0, complete).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + rest.slice(complete);
    for (const text of lines) yield { number: ++number, text };
  }
  for (const text of rest.split('\r').filter((part) => part !== '')) yield { number: ++number, text };
}
