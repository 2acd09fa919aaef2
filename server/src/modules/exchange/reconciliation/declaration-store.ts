import type { Db, Tx } from '../../../platform/db/database.ts';
import { instant } from '../../../platform/db/instant.ts';
import type { Sector } from '../../register/index.ts';
import type { CountingState, CountLine } from './counting-state.ts';

/** Who declared what, on which state. Moments are ISO instants. */
export type Declaration = CountingState & {
  readonly declarationId: string;
  readonly sector: Sector;
  readonly countingDate: string;
  readonly lines: readonly CountLine[];
  readonly declaredAt: string;
  readonly declaredBy: string;
  readonly remark: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly supersededBy: string | null;
  readonly changesSince: number;
};

const SELECT = `select declaration_id::text as "declarationId", sector, counting_date as "countingDate", records, digest, lines,
    ${instant('declared_at')} as "declaredAt", declared_by as "declaredBy", remark, ${instant('withdrawn_at')} as "withdrawnAt", withdrawn_by as "withdrawnBy",
    superseded_by::text as "supersededBy",
    (select count(*)::int from exchange.declared_change c where c.declaration_id = d.declaration_id) as "changesSince"
  from exchange.completeness_declaration d`;

export type NewDeclaration = {
  readonly brin: string;
  readonly sector: Sector;
  readonly countingDate: string;
  readonly state: CountingState;
  readonly at: string;
  readonly actor: string;
  readonly remark: string | null;
};

/** Keeps a declaration; the one before it for the same date stays, as superseded. */
export const insertDeclaration = async (tx: Tx, d: NewDeclaration): Promise<Declaration> => {
  const key = [d.brin, d.sector, d.countingDate];
  const { rows: taken } = await tx.query<{ id: string }>(
    `select nextval(pg_get_serial_sequence('exchange.completeness_declaration', 'declaration_id'))::text as id`,
  );
  const id = taken[0]?.id as string;
  await tx.query(
    `update exchange.completeness_declaration set superseded_by = $4
     where brin = $1 and sector = $2 and counting_date = $3 and withdrawn_at is null and superseded_by is null`,
    [...key, id],
  );
  await tx.query(
    `insert into exchange.completeness_declaration (declaration_id, brin, sector, counting_date, records, digest, lines, declared_at, declared_by, remark)
     overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, ...key, d.state.records, d.state.digest, JSON.stringify(d.state.lines), d.at, d.actor, d.remark],
  );
  const { rows } = await tx.query<Declaration>(`${SELECT} where declaration_id = $1`, [id]);
  return rows[0] as Declaration;
};

/** A school's declarations, latest first: withdrawn and superseded ones too. */
export const declarationsOf = async (db: Tx | Db['pool'], brin: string, sector: Sector | undefined): Promise<Declaration[]> => {
  const { rows } = await db.query<Declaration>(
    `${SELECT} where brin = $1 and ($2::text is null or sector = $2) order by d.declaration_id desc limit 200`,
    [brin, sector ?? null],
  );
  return rows;
};

/** The declaration in force for a counting date, or null. */
export const declarationInForce = async (
  db: Tx | Db['pool'],
  brin: string,
  sector: Sector,
  countingDate: string,
): Promise<Declaration | null> => {
  const { rows } = await db.query<Declaration>(
    `${SELECT} where brin = $1 and sector = $2 and counting_date = $3 and withdrawn_at is null and superseded_by is null`,
    [brin, sector, countingDate],
  );
  return rows[0] ?? null;
};

/** Withdraws a declaration in force; it stays known. @returns it, or undefined when the school has none in force of that identifier. */
export const withdrawDeclaration = async (db: Tx | Db['pool'], brin: string, id: string, at: string, actor: string): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update exchange.completeness_declaration set withdrawn_at = $3, withdrawn_by = $4
     where brin = $1 and declaration_id = $2 and withdrawn_at is null and superseded_by is null`,
    [brin, id, at, actor],
  );
  return rowCount === 1;
};

const DECLARED = {
  name: 'exchange-declared-dates',
  text: `select brin, sector, counting_date, declaration_id::text from exchange.completeness_declaration
    where brin = any($1::text[]) and withdrawn_at is null and superseded_by is null`,
};

export type DeclaredDate = { readonly countingDate: string; readonly declarationId: string };
/** What schools have declared complete, by `${brin} ${sector}`. */
export type Declared = ReadonlyMap<string, readonly DeclaredDate[]>;

/** Which counting dates these schools have declared complete. */
export const declaredDates = async (tx: Tx, brins: readonly string[]): Promise<Declared> => {
  const { rows } = await tx.query<[string, string, string, string]>({ ...DECLARED, values: [brins], rowMode: 'array' });
  const dates = Map.groupBy(rows, ([brin, sector]) => `${brin} ${sector}`);
  return new Map([...dates].map(([key, of]) => [key, of.map(([, , countingDate, declarationId]) => ({ countingDate, declarationId }))]));
};

/** A later change of what a school declared. */
export type DeclaredChange = DeclaredDate & {
  readonly brin: string;
  readonly reportId: string;
  readonly learnerId: string;
  readonly number: string;
};

const WARN = {
  name: 'exchange-warn-declared',
  text: `with changed as (select * from json_to_recordset($1::json)
      as x(brin text, declaration bigint, date text, report bigint, learner bigint, number text)),
    kept as (insert into exchange.declared_change (declaration_id, report_id, learner_id, number)
      select declaration, report, learner, number from changed)
    insert into exchange.notification (brin, kind, learner_id, number, body)
    select brin, 'declared-state-changed', learner, number, json_build_object('countingDate', date, 'declarationId', declaration::text) from changed`,
};

/** Keeps what was changed after it was declared, and warns the school, in the transaction of the change. */
export const warnDeclared = async (tx: Tx, changes: readonly DeclaredChange[]): Promise<void> => {
  if (changes.length === 0) return;
  const rows = changes.map((c) => ({
    brin: c.brin,
    declaration: c.declarationId,
    date: c.countingDate,
    report: c.reportId,
    learner: c.learnerId,
    number: c.number,
  }));
  await tx.query({ ...WARN, values: [JSON.stringify(rows)] });
};
