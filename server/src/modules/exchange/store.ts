import type { Tx } from '../../platform/db/database.ts';

/** A message that was handled before, with the answer it got. */
export type EarlierReport = { readonly brin: string; readonly messageId: string; readonly fingerprint: string; readonly httpStatus: number; readonly answer: string };

export type ReportRow = {
  readonly reportId: string;
  readonly brin: string;
  readonly messageId: string;
  readonly fingerprint: string;
  readonly kind: string;
  readonly number: string | null;
  readonly composedAt: string;
  readonly receivedAt: string;
  readonly actor: string;
  readonly learnerId: string | null;
  readonly status: 'accepted' | 'refused';
  readonly httpStatus: number;
  /** JSON, exactly as it was sent. */
  readonly answer: string;
};

export type NotificationRow = { readonly brin: string; readonly kind: string; readonly learnerId: string; readonly number: string | null; readonly body: unknown };

const EARLIER = {
  name: 'exchange-earlier',
  text: `select r.brin, r.message_id, r.fingerprint, r.http_status, r.answer::text as answer
    from unnest($1::text[], $2::text[]) k(brin, message_id) join exchange.report r on r.brin = k.brin and r.message_id = k.message_id`,
};

/** Finds which of these messages were handled before. */
export const earlierReports = async (tx: Tx, brins: readonly string[], messageIds: readonly string[]): Promise<EarlierReport[]> => {
  const { rows } = await tx.query<{ brin: string; message_id: string; fingerprint: string; http_status: number; answer: string }>({ ...EARLIER, values: [brins, messageIds] });
  return rows.map((r) => ({ brin: r.brin, messageId: r.message_id, fingerprint: r.fingerprint, httpStatus: r.http_status, answer: r.answer }));
};

/** Takes report identifiers; ascending within one call. */
export const takeReportIds = async (tx: Tx, count: number): Promise<string[]> => {
  const { rows } = await tx.query<{ id: string }>({ name: 'exchange-take-report', text: `select nextval('exchange.report_id_seq')::text as id from generate_series(1, $1::int)`, values: [count] });
  return rows.map((r) => r.id);
};

const INSERT_REPORTS = {
  name: 'exchange-insert-reports',
  text: `insert into exchange.report (report_id, brin, message_id, fingerprint, kind, number, composed_at, received_at, actor, learner_id, status, http_status, answer)
    select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::text[],
      $10::bigint[], $11::text[], $12::smallint[], $13::json[])`,
};

/** Stores messages with their answers. */
export const insertReports = async (tx: Tx, rows: readonly ReportRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const column = <K extends keyof ReportRow>(key: K): ReportRow[K][] => rows.map((r) => r[key]);
  await tx.query({
    ...INSERT_REPORTS,
    values: [
      column('reportId'), column('brin'), column('messageId'), column('fingerprint'), column('kind'), column('number'), column('composedAt'),
      column('receivedAt'), column('actor'), column('learnerId'), column('status'), column('httpStatus'), column('answer'),
    ],
  });
};

const INSERT_NOTIFICATIONS = {
  name: 'exchange-insert-notifications',
  text: `insert into exchange.notification (brin, kind, learner_id, number, body)
    select x.brin, x.kind, x.learner, x.number, x.body from json_to_recordset($1::json) as x(brin text, kind text, learner bigint, number text, body json)`,
};

/** Leaves notices for schools to fetch. */
export const insertNotifications = async (tx: Tx, rows: readonly NotificationRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const body = rows.map((r) => ({ brin: r.brin, kind: r.kind, learner: r.learnerId, number: r.number, body: r.body }));
  await tx.query({ ...INSERT_NOTIFICATIONS, values: [JSON.stringify(body)] });
};
