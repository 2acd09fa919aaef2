import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isGzip } from './content.ts';
import { refusal } from './file-fault.ts';

/** The bytes of a file, readable as often as wanted. */
export type Bytes = () => AsyncIterable<Buffer>;

/** The first piece of a file; empty when there is none. */
export const headOf = async (bytes: Bytes): Promise<Buffer> => {
  for await (const piece of bytes()) return piece;
  return Buffer.alloc(0);
};

async function* unpacked(packed: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Buffer> {
  const source = Readable.from(packed);
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  source.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  try {
    for await (const piece of source.pipe(gunzip)) {
      size += (piece as Buffer).length;
      // A few kilobytes can unpack to gigabytes: nobody waits for the end of that.
      if (size > limitBytes) throw refusal('unpacked-too-large', String(limitBytes));
      yield piece as Buffer;
    }
  } catch (error) {
    if (/^(Z_|ERR_ZLIB)/.test((error as { code?: string }).code ?? '')) throw refusal('broken-gzip');
    throw error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** A file as it is to be read: unpacked where it is compressed. */
export const readable = async (bytes: Bytes, limitBytes: number): Promise<Bytes> =>
  isGzip(await headOf(bytes)) ? () => unpacked(bytes(), limitBytes) : bytes;
