import { type Db, type Tx, transaction } from '../../../platform/db/database.ts';
import type { FileState, FileUpload, SignalCount } from './model.ts';

type Pool = Pick<Db, 'pool'>;

const COLUMNS = `upload_id as "uploadId", brin, actor, scopes, file_name as "fileName", size::float8 as size, received::float8 as received, state, format, encoding,
  reports, answered, accepted, refused, invalid, fault, created_at as "createdAt", changed_at as "changedAt", uploaded_at as "uploadedAt", finished_at as "finishedAt"`;

export type NewUpload = {
  readonly uploadId: string;
  readonly brin: string;
  readonly actor: string;
  readonly scopes: readonly string[] | null;
  readonly fileName: string;
  readonly size: number;
};

/** An identifier by which uploads are in the order in which they began. */
export const newUploadId = async ({ pool }: Pool): Promise<string> =>
  (await pool.query<{ id: string }>('select uuidv7()::text as id')).rows[0]?.id ?? '';

/** Begins an upload. @returns false when the school has as many unfinished ones as it may. */
export const insertUpload = (db: Pool, upload: NewUpload, mostOpen: number): Promise<boolean> =>
  transaction(db, async (tx) => {
    // One at a time for a school, so that many at once cannot pass the limit together.
    await tx.query(`select pg_advisory_xact_lock(hashtext('exchange.file_upload'), hashtext($1))`, [upload.brin]);
    const { rowCount } = await tx.query(
      `insert into exchange.file_upload (upload_id, brin, actor, scopes, file_name, size)
       select $1::uuid, $2::text, $3::text, $4::text[], $5::text, $6::bigint where (select count(*) from exchange.file_upload where brin = $2::text and state = 'uploading') < $7::int`,
      [upload.uploadId, upload.brin, upload.actor, upload.scopes, upload.fileName, upload.size, mostOpen],
    );
    return rowCount === 1;
  });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A file of a school; undefined when the school has none by that identifier. */
export const readUpload = async ({ pool }: Pool, brin: string, uploadId: string): Promise<FileUpload | undefined> =>
  UUID.test(uploadId)
    ? (await pool.query<FileUpload>(`select ${COLUMNS} from exchange.file_upload where brin = $1 and upload_id = $2`, [brin, uploadId]))
        .rows[0]
    : undefined;

/** Files of a school, the newest first; those after one that was seen. */
export const listUploads = async ({ pool }: Pool, brin: string, after: string | undefined, limit: number): Promise<FileUpload[]> =>
  (
    await pool.query<FileUpload>(
      `select ${COLUMNS} from exchange.file_upload where brin = $1 and ($2::uuid is null or upload_id < $2) order by upload_id desc limit $3`,
      [brin, after ?? null, limit],
    )
  ).rows;

/** Which signals the reports of files got, by upload. */
export const readSignalCounts = async ({ pool }: Pool, uploadIds: readonly string[]): Promise<ReadonlyMap<string, SignalCount[]>> => {
  const { rows } = await pool.query<SignalCount & { uploadId: string }>(
    `select upload_id as "uploadId", code, severity, reports from exchange.file_signal where upload_id = any($1::uuid[]) order by reports desc, code`,
    [uploadIds],
  );
  const counts = new Map<string, SignalCount[]>();
  for (const { uploadId, ...count } of rows) counts.set(uploadId, [...(counts.get(uploadId) ?? []), count]);
  return counts;
};

/** Adds bytes at the end of what was received. @returns false when other bytes came first, or the upload is not open any more. */
export const appendPiece = async (tx: Tx, uploadId: string, start: number, bytes: Buffer): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update exchange.file_upload set received = received + $3, changed_at = now() where upload_id = $1 and received = $2 and state = 'uploading'`,
    [uploadId, start, bytes.length],
  );
  if (rowCount !== 1) return false;
  await tx.query('insert into exchange.file_piece (upload_id, start, bytes) values ($1, $2, $3)', [uploadId, start, bytes]);
  return true;
};

/** Says that a file is complete and waits for a server. @returns false when it is not complete. */
export const completeUpload = async (tx: Tx, uploadId: string): Promise<boolean> =>
  (
    await tx.query(
      `update exchange.file_upload set state = 'waiting', uploaded_at = now(), changed_at = now() where upload_id = $1 and state = 'uploading' and received = size`,
      [uploadId],
    )
  ).rowCount === 1;

/** Moves a file of a school from one of some states to another. @returns whether it was in one of them. */
export const moveUpload = async (tx: Tx, brin: string, uploadId: string, from: readonly FileState[], to: FileState): Promise<boolean> =>
  (
    await tx.query(
      `update exchange.file_upload set state = $4, fault = null, changed_at = now(), idle_attempts = 0 where brin = $1 and upload_id = $2 and state = any($3)`,
      [brin, uploadId, from, to],
    )
  ).rowCount === 1;

/** Removes a file with all that was uploaded and its answers; the reports that were handled stay. @returns whether it could be. */
export const deleteUpload = async ({ pool }: Pool, brin: string, uploadId: string): Promise<boolean> =>
  (
    await pool.query(
      `delete from exchange.file_upload where brin = $1 and upload_id = $2 and state in ('uploading', 'done', 'refused', 'cancelled')`,
      [brin, uploadId],
    )
  ).rowCount === 1;

/** What was uploaded, piece by piece. @param uploadId of a file that is known */
export async function* piecesOf({ pool }: Pool, uploadId: string): AsyncGenerator<Buffer> {
  let from = 0;
  while (true) {
    const { rows } = await pool.query<{ bytes: Buffer }>({
      name: 'exchange-file-piece',
      text: 'select bytes from exchange.file_piece where upload_id = $1 and start = $2',
      values: [uploadId, from],
    });
    const bytes = rows[0]?.bytes;
    if (bytes === undefined) return;
    from += bytes.length;
    yield bytes;
  }
}
