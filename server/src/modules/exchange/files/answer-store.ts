import type { Db } from '../../../platform/db/database.ts';

/** An answer as it was given, whether it was kept with the report or with the file. */
export type GivenAnswer = {
  readonly ordinal: number;
  readonly line: number;
  readonly kind: string | null;
  readonly number: string | null;
  readonly messageId: string | null;
  readonly httpStatus: number;
  readonly body: string;
  readonly learnerId: string | null;
};

/** Answers of a file in the order of its reports, those after a place. */
export const readAnswers = async (
  { pool }: Pick<Db, 'pool'>,
  brin: string,
  uploadId: string,
  after: number,
  limit: number,
): Promise<GivenAnswer[]> =>
  (
    await pool.query<GivenAnswer>({
      name: 'exchange-file-answers-read',
      text: `select a.ordinal, a.line, a.kind, a.number, a.message_id as "messageId", a.http_status as "httpStatus",
          coalesce(a.body::text, r.answer::text, 'null') as body, r.learner_id::text as "learnerId"
        from exchange.file_answer a left join exchange.report r on a.body is null and r.brin = $1 and r.message_id = a.message_id
        where a.upload_id = $2 and a.ordinal > $3 order by a.ordinal limit $4`,
      values: [brin, uploadId, after, limit],
    })
  ).rows;
