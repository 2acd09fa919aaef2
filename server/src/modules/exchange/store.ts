import type { Db, Tx } from '../../platform/db/database.ts';

/** A message that was handled before, with the answer it got. */
export type EarlierReport = {
  readonly brin: string;
  readonly messageId: string;
  readonly fingerprint: string;
  readonly httpStatus: number;
  readonly answer: string;
};

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

export type NotificationRow = {
  readonly brin: string;
  readonly kind: string;
  readonly learnerId: string;
  readonly number: string | null;
  readonly body: unknown;
};

const EARLIER = {
  name: 'exchange-earlier',
  text: `select r.brin, r.message_id, r.fingerprint, r.http_status, r.answer::text as answer
    from unnest($1::text[], $2::text[]) k(brin, message_id) join exchange.report r on r.brin = k.brin and r.message_id = k.message_id`,
};

/** Finds which of these messages were handled before. */
export const earlierReports = async (
  tx: Tx | Db['pool'],
  brins: readonly string[],
  messageIds: readonly string[],
): Promise<EarlierReport[]> => {
  const { rows } = await tx.query<{ brin: string; message_id: string; fingerprint: string; http_status: number; answer: string }>({
    ...EARLIER,
    values: [brins, messageIds],
  });
  return rows.map((r) => ({
    brin: r.brin,
    messageId: r.message_id,
    fingerprint: r.fingerprint,
    httpStatus: r.http_status,
    answer: r.answer,
  }));
};

/** Takes report identifiers; ascending within one call. */
export const takeReportIds = async (tx: Tx, count: number): Promise<string[]> => {
  const { rows } = await tx.query<{ id: string }>({
    name: 'exchange-take-report',
    text: `select nextval('exchange.report_id_seq')::text as id from generate_series(1, $1::int)`,
    values: [count],
  });
  return rows.map((r) => r.id);
};

const INSERT_REPORTS = {
  name: 'exchange-insert-reports',
  text: `insert into exchange.report (report_id, brin, message_id, fingerprint, kind, number, composed_at, received_at, actor, learner_id, status, http_status, answer)
    select x.id, x.brin, x.message, x.print, x.kind, x.number, x.composed, x.received, x.actor, x.learner, x.status, x.http, x.answer
    from json_to_recordset($1::json) as x(id bigint, brin text, message text, print text, kind text, number text, composed timestamptz, received timestamptz,
      actor text, learner bigint, status text, http smallint, answer json)`,
};

/** The row as JSON. The answer is JSON already and goes in as it is, to the letter, without being escaped and parsed again. */
const reportJson = ({ answer, ...r }: ReportRow): string => {
  const rest = JSON.stringify({
    id: r.reportId,
    brin: r.brin,
    message: r.messageId,
    print: r.fingerprint,
    kind: r.kind,
    number: r.number,
    composed: r.composedAt,
    received: r.receivedAt,
    actor: r.actor,
    learner: r.learnerId,
    status: r.status,
    http: r.httpStatus,
  });
  return `${rest.slice(0, -1)},"answer":${answer}}`;
};

/** Stores messages with their answers. */
export const insertReports = async (tx: Tx, rows: readonly ReportRow[]): Promise<void> => {
  if (rows.length > 0) await tx.query({ ...INSERT_REPORTS, values: [`[${rows.map(reportJson).join(',')}]`] });
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
