import type { Db, Tx } from '../../../platform/db/database.ts';
import type { FileFault } from './file-fault.ts';
import type { Inspected } from './inspect.ts';
import type { FileAnswer, SignalCount } from './model.ts';

type Pool = Pick<Db, 'pool'>;

/** A file that a server has taken up; what it writes counts only as long as no other has taken it up since. */
export type Taken = {
  readonly uploadId: string;
  readonly attempt: number;
  readonly idleAttempts: number;
  readonly brin: string;
  readonly actor: string;
  readonly scopes: readonly string[] | null;
  readonly format: Inspected['format'] | null;
  readonly encoding: Inspected['encoding'] | null;
  readonly reports: number | null;
  readonly answered: number;
};

/** Takes a file up. undefined: there is nothing to do, since it was removed, cancelled or done. */
export const takeUp = async ({ pool }: Pool, uploadId: string): Promise<Taken | undefined> =>
  (
    await pool.query<Taken>(
      `update exchange.file_upload set attempt = attempt + 1, idle_attempts = idle_attempts + 1, changed_at = now(),
         state = case when reports is null then 'checking' else 'handling' end
       where upload_id = $1 and state in ('waiting', 'checking', 'handling')
       returning upload_id as "uploadId", attempt, idle_attempts as "idleAttempts", brin, actor, scopes, format, encoding, reports, answered`,
      [uploadId],
    )
  ).rows[0];

const MINE = `upload_id = $1 and attempt = $2 and state in ('checking', 'handling')`;

/** Writes down what a file is. @returns false when it is no longer this server's. */
export const startHandling = async ({ pool }: Pool, { uploadId, attempt }: Taken, found: Inspected): Promise<boolean> =>
  (
    await pool.query(
      `update exchange.file_upload set state = 'handling', format = $3, encoding = $4, reports = $5, changed_at = now(), idle_attempts = 0 where ${MINE}`,
      [uploadId, attempt, found.format, found.encoding, found.reports],
    )
  ).rowCount === 1;

/** Says that the server is still at it, while it reads a long file. */
export const stillAtIt = async ({ pool }: Pool, { uploadId, attempt }: Taken): Promise<boolean> =>
  (await pool.query(`update exchange.file_upload set changed_at = now() where ${MINE}`, [uploadId, attempt])).rowCount === 1;

/** Gives a file back, for whichever server comes next: the attempt was ended by the server, not by the file. */
export const giveBack = async ({ pool }: Pool, { uploadId, attempt }: Taken): Promise<void> => {
  await pool.query(`update exchange.file_upload set state = 'waiting', idle_attempts = 0, changed_at = now() where ${MINE}`, [
    uploadId,
    attempt,
  ]);
};

const tally = (answers: readonly FileAnswer[], test: (status: number) => boolean): number =>
  answers.filter((a) => test(a.httpStatus)).length;

const INSERT_ANSWERS = {
  name: 'exchange-file-answers',
  text: `insert into exchange.file_answer (upload_id, ordinal, line, kind, number, message_id, http_status, body)
    select $1, x.ordinal, x.line, x.kind, x.number, x.message, x.status, x.body
    from json_to_recordset($2::json) as x(ordinal int, line int, kind text, number text, message text, status smallint, body json)`,
};
const ADD_SIGNALS = {
  name: 'exchange-file-signals',
  text: `insert into exchange.file_signal (upload_id, code, severity, reports)
    select $1, x.code, x.severity, x.reports from json_to_recordset($2::json) as x(code text, severity text, reports int)
    on conflict (upload_id, code) do update set reports = exchange.file_signal.reports + excluded.reports`,
};

const answerJson = (a: FileAnswer): string => {
  const { ordinal, line, kind, number, messageId: message, httpStatus: status } = a;
  return `${JSON.stringify({ ordinal, line, kind, number, message, status }).slice(0, -1)},"body":${a.body ?? 'null'}}`;
};

/**
 * Writes down the next answers, with their place, so that whoever goes on begins behind them.
 * @returns false, with nothing written, when the file is no longer this server's.
 */
export const writeAnswers = async (
  tx: Tx,
  { uploadId, attempt }: Taken,
  answers: readonly FileAnswer[],
  signals: readonly SignalCount[],
): Promise<boolean> => {
  const counts = [tally(answers, (s) => s < 300), tally(answers, (s) => s === 422), tally(answers, (s) => s >= 300 && s !== 422)];
  const { rowCount } = await tx.query(
    `update exchange.file_upload set answered = answered + $3, accepted = accepted + $4, refused = refused + $5, invalid = invalid + $6,
       changed_at = now(), idle_attempts = 0 where ${MINE} and answered = $7`,
    [uploadId, attempt, answers.length, ...counts, (answers[0]?.ordinal ?? 1) - 1],
  );
  if (rowCount !== 1) return false;
  await tx.query({ ...INSERT_ANSWERS, values: [uploadId, `[${answers.map(answerJson).join(',')}]`] });
  if (signals.length > 0) await tx.query({ ...ADD_SIGNALS, values: [uploadId, JSON.stringify(signals)] });
  return true;
};

/** Ends a file: done, or refused as a whole. What was uploaded is removed; the answers stay until they are old. */
export const finish = async (tx: Tx, { uploadId, attempt }: Taken, fault: FileFault | null): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update exchange.file_upload set state = $3, fault = $4, finished_at = now(), changed_at = now() where ${MINE}`,
    [uploadId, attempt, fault === null ? 'done' : 'refused', fault === null ? null : JSON.stringify(fault)],
  );
  if (rowCount === 1) await tx.query('delete from exchange.file_piece where upload_id = $1', [uploadId]);
  return rowCount === 1;
};

/** Stops a file that broke off again and again; it may be resumed. */
export const stopTrying = async ({ pool }: Pool, { uploadId, attempt }: Taken, fault: FileFault): Promise<void> => {
  await pool.query(`update exchange.file_upload set state = 'cancelled', fault = $3, changed_at = now() where ${MINE}`, [
    uploadId,
    attempt,
    JSON.stringify(fault),
  ]);
};

/** Files that no server has said anything of for a while, though they are to be handled. */
export const forsakenUploads = async ({ pool }: Pool, minutes: number): Promise<readonly string[]> =>
  (
    await pool.query<{ id: string }>(
      `select upload_id::text as id from exchange.file_upload where state in ('waiting', 'checking', 'handling') and changed_at < now() - make_interval(mins => $1)`,
      [minutes],
    )
  ).rows.map((r) => r.id);

/** Removes what is older than may be kept: finished files with their answers, and those that were never finished. */
export const removeOld = async ({ pool }: Pool, days: number): Promise<number> =>
  (
    await pool.query(
      `delete from exchange.file_upload where state in ('uploading', 'done', 'refused', 'cancelled') and changed_at < now() - make_interval(days => $1)`,
      [days],
    )
  ).rowCount ?? 0;
