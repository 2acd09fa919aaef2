import type pg from 'pg';
import type { Db } from '../../../platform/db/database.ts';
import { exactInstant } from '../../../platform/db/instant.ts';
import type { SchemeId } from '../scheme.ts';
import type { StatementDocument } from './document.ts';

/** An issued statement without its document. */
export type StatementEntry = {
  readonly number: string;
  readonly brin: string;
  readonly scheme: SchemeId;
  readonly fundingYear: number;
  readonly version: number;
  readonly asKnownOn: string;
  readonly issuedAt: string;
  readonly totalCents: number;
  readonly differenceCents: number;
};
export type IssuedStatement = StatementEntry & { readonly document: StatementDocument };

const ENTRY = `number, brin, scheme, funding_year as "fundingYear", version, ${exactInstant('as_known_on')} as "asKnownOn", ${exactInstant('issued_at')} as "issuedAt",
  total_cents::text as total, difference_cents::text as difference`;

type Row = Omit<StatementEntry, 'totalCents' | 'differenceCents'> & { readonly total: string; readonly difference: string };
const entryOf = <R extends Row>({ total, difference, ...rest }: R) => ({
  ...rest,
  totalCents: Number(total),
  differenceCents: Number(difference),
});

/** Statements of an institution, newest first; those issued before the one numbered `before`. */
export const statementsOf = async (
  db: Pick<Db, 'pool'>,
  brin: string,
  filter: { readonly scheme?: string | undefined; readonly fundingYear?: number | undefined; readonly before?: string | undefined },
  limit: number,
): Promise<StatementEntry[]> => {
  const { rows } = await db.pool.query<Row>(
    `select ${ENTRY} from funding.statement
    where brin = $1 and ($2::text is null or scheme = $2) and ($3::smallint is null or funding_year = $3)
      and ($4::text is null or statement_id < (select statement_id from funding.statement where brin = $1 and number = $4))
    order by statement_id desc limit $5`,
    [brin, filter.scheme ?? null, filter.fundingYear ?? null, filter.before ?? null, limit],
  );
  return rows.map(entryOf);
};

/** One statement of an institution with its document; undefined when it has none of that number. */
export const statementByNumber = async (db: Pick<Db, 'pool'>, brin: string, number: string): Promise<IssuedStatement | undefined> => {
  const { rows } = await db.pool.query<Row & { readonly document: StatementDocument }>(
    `select ${ENTRY}, document from funding.statement where brin = $1 and number = $2`,
    [brin, number],
  );
  return rows.map(entryOf)[0];
};

/** The newest statements of institutions for a year, by BRIN. */
export const newestStatements = async (
  tx: pg.PoolClient,
  scheme: string,
  fundingYear: number,
  brins: readonly string[],
): Promise<ReadonlyMap<string, IssuedStatement>> => {
  const { rows } = await tx.query<Row & { readonly document: StatementDocument }>(
    `select distinct on (brin) ${ENTRY}, document from funding.statement
    where scheme = $1 and funding_year = $2 and brin = any($3::text[]) order by brin, version desc`,
    [scheme, fundingYear, brins],
  );
  return new Map(rows.map((row) => [row.brin, entryOf(row)]));
};

/** Freezes statements. */
export const insertStatements = async (
  tx: pg.PoolClient,
  statements: readonly (Omit<IssuedStatement, 'issuedAt'> & { readonly issuedBy: string })[],
): Promise<void> => {
  if (statements.length === 0) return;
  await tx.query(
    `insert into funding.statement (number, brin, scheme, funding_year, version, as_known_on, issued_by, total_cents, difference_cents, document)
    select number, brin, scheme, "fundingYear", version, "asKnownOn", "issuedBy", "totalCents", "differenceCents", document
    from json_to_recordset($1) as s (number text, brin text, scheme text, "fundingYear" smallint, version smallint, "asKnownOn" timestamptz,
      "issuedBy" text, "totalCents" bigint, "differenceCents" bigint, document json)`,
    [JSON.stringify(statements)],
  );
};
