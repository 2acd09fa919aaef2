import { Readable } from 'node:stream';
import { DataStore, ERRORS, MemoryLocker, Server, Upload } from '@tus/server';
import { transaction } from '../../../platform/db/database.ts';
import { PLAIN_TEXT } from '../../../platform/http/faults.ts';
import type { Absentee } from '../../access/index.ts';
import { FILE_JOB, type FileDeps } from './context.ts';
import type { FileUpload } from './model.ts';
import { appendPiece, completeUpload, deleteUpload, insertUpload, newUploadId, readUpload } from './upload-store.ts';

/** Bytes are stored in pieces of this size, each on disk before the next is taken: memory holds one. */
const PIECE_BYTES = 1024 * 1024;
/** Unfinished uploads of one school at once. */
export const MOST_OPEN = 20;
const NAME = new RegExp(PLAIN_TEXT);

/** How the library wants to be told that something cannot be done. */
type Refused = { readonly status_code: number; readonly body: string };
const refused = (status_code: number, body: string): Refused => ({ status_code, body });
const isRefused = (error: unknown): error is Refused => typeof (error as Partial<Refused>).status_code === 'number';

const fileNameOf = ({ metadata }: Upload): string => {
  const name = metadata?.['filename'] ?? 'upload';
  if (name.length === 0 || name.length > 200 || !NAME.test(name))
    throw refused(400, 'The filename in Upload-Metadata has 1 to 200 characters, without control characters.');
  return name;
};

const asUpload = (file: FileUpload): Upload =>
  new Upload({
    id: file.uploadId,
    size: file.size,
    offset: file.received,
    metadata: { filename: file.fileName },
    creation_date: file.createdAt.toISOString(),
  });

/** Takes bytes in pieces. What came before a connection broke is kept as well. */
const storePieces = async (deps: FileDeps, id: string, size: number, from: number, stream: Readable): Promise<number> => {
  let offset = from;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const store = async (): Promise<void> => {
    if (heldBytes === 0) return;
    const bytes = Buffer.concat(held);
    held = [];
    heldBytes = 0;
    const stored = await transaction(deps.db, async (tx) => {
      if (!(await appendPiece(tx, id, offset, bytes))) return false;
      if (offset + bytes.length === size && (await completeUpload(tx, id))) await deps.jobs.send(tx, FILE_JOB, { uploadId: id });
      return true;
    });
    // Another request, perhaps at another server, was first: its bytes count.
    if (!stored) throw ERRORS.INVALID_OFFSET;
    offset += bytes.length;
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes >= PIECE_BYTES) await store();
    }
  } catch (error) {
    if (!isRefused(error)) await store();
    throw error;
  }
  await store();
  return offset;
};

/** The store of one school's uploads as the library wants it, for whoever sends the request. */
const storeFor = (deps: FileDeps, brin: string, who: Absentee): DataStore => {
  const found = async (id: string): Promise<FileUpload> => {
    const file = await readUpload(deps.db, brin, id);
    if (file === undefined) throw ERRORS.FILE_NOT_FOUND;
    return file;
  };
  const own = async (id: string): Promise<FileUpload> => {
    const file = await found(id);
    if (file.actor !== who.actor) throw refused(403, 'An upload is continued by whoever began it.');
    return file;
  };
  return Object.assign(new DataStore(), {
    extensions: ['creation', 'creation-with-upload', 'termination'],
    create: async (upload: Upload): Promise<Upload> => {
      const size = upload.size ?? 0;
      if (size === 0) throw refused(400, 'The file is empty: Upload-Length is at least 1.');
      const fileName = fileNameOf(upload);
      if (!(await insertUpload(deps.db, { uploadId: upload.id, brin, ...who, fileName, size }, MOST_OPEN)))
        throw refused(409, `This institution has ${MOST_OPEN} unfinished uploads. Finish or remove some first.`);
      return upload;
    },
    getUpload: async (id: string): Promise<Upload> => asUpload(await own(id)),
    write: async (stream: Readable, id: string, offset: number): Promise<number> => {
      const { size } = await own(id);
      return storePieces(deps, id, size, offset, stream);
    },
    remove: async (id: string): Promise<void> => {
      await found(id);
      if (!(await deleteUpload(deps.db, brin, id))) throw refused(409, 'The file is being handled. Cancel that first.');
    },
  });
};

// Within a server the later request for an upload interrupts a stalled earlier one; between servers the offset decides.
const locker = new MemoryLocker();

export type TusRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable | undefined;
};
/** The library's answer; `failure` where something went wrong that is not the sender's. */
export type TusAnswer = { readonly response: Response; readonly failure: unknown };

/** Lets the library answer a request of the tus protocol, over our store. */
export const answerTus = async (deps: FileDeps, brin: string, who: Absentee, request: TusRequest): Promise<TusAnswer> => {
  let failure: unknown;
  const server = new Server({
    path: `/v1/institutions/${brin}/file-uploads`,
    relativeLocation: true,
    datastore: storeFor(deps, brin, who),
    locker,
    maxSize: deps.fileLimitBytes,
    allowedOrigins: [],
    namingFunction: () => newUploadId(deps.db),
    onResponseError: (_request, error) => {
      if (!isRefused(error)) failure = error;
      return undefined;
    },
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
  const body = request.body === undefined ? undefined : (Readable.toWeb(request.body) as ReadableStream);
  const init = { method: request.method, headers, ...(body && { body, duplex: 'half' }) };
  const response = await server.handleWeb(
    new Request(`http://localhost${request.url}`, init as RequestInit) as Parameters<Server['handleWeb']>[0],
  );
  return { response, failure };
};
