import { JOBS_SCHEMA } from '../jobs.ts';
import type { Db } from './database.ts';

const COLUMNS = `
  select n.nspname as schema, c.relname as name, string_agg(
    '  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attidentity = '' then '' else ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
      || case when a.attnotnull then ' not null' else '' end, E',\\n' order by a.attnum) as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p') and n.nspname = any($1)
  group by 1, 2 order by 1, 2`;

/** Constraints (but those that say only "not null"), indexes that no constraint made, triggers: each by its table. */
const REST = `
  select n.nspname as schema, r.relname as name, k.text from (
    select conrelid as oid, 1 as kind, 'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as text
      from pg_constraint where contype <> 'n' and conrelid <> 0
    union all
    select i.indrelid, 2, pg_get_indexdef(i.indexrelid) from pg_index i
      where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
    union all
    select tgrelid, 3, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  ) k join pg_class r on r.oid = k.oid join pg_namespace n on n.oid = r.relnamespace
  where n.nspname = any($1) order by 1, 2, k.kind, k.text`;

const DOMAINS = `
  select 'create domain ' || t.oid::regtype || ' as ' || format_type(t.typbasetype, t.typtypmod)
    || coalesce((select string_agg(' ' || pg_get_constraintdef(c.oid), '' order by c.conname) from pg_constraint c where c.contypid = t.oid and c.contype = 'c'), '') as text
  from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'd' and n.nspname = any($1) order by 1`;

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = any($1) and p.prokind in ('f', 'p') order by n.nspname, p.proname, p.oid::regprocedure::text`;

// The tables of jobs are laid by the library that keeps them, in a schema of its own.
const SCHEMAS = `select nspname as name from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', '${JOBS_SCHEMA}') order by 1`;

type Named = { readonly schema: string; readonly name: string; readonly text: string };

/** The schema that all migrations together make, as text to read and to compare; not meant to be run. */
export const schemaText = async (db: Pick<Db, 'pool'>): Promise<string> => {
  const texts = async (sql: string, schemas: readonly string[]) => (await db.pool.query<Named>(sql, [schemas])).rows;
  const schemas = (await db.pool.query<{ name: string }>(SCHEMAS)).rows.map((row) => row.name);
  const rest = await texts(REST, schemas);
  const tables = (await texts(COLUMNS, schemas)).map((table) => {
    const own = rest.filter((one) => one.schema === table.schema && one.name === table.name).map((one) => `${one.text};`);
    return [`create table ${table.schema}.${table.name} (\n${table.text}\n);`, ...own].join('\n');
  });
  const domains = (await texts(DOMAINS, schemas)).map((one) => `${one.text};`).join('\n');
  const functions = (await texts(FUNCTIONS, schemas)).map((one) => `${one.text.trimEnd()};`);
  const heading = '-- What all migrations together make. Written by `npm run generate`, to read and to compare; migrations are what runs.';
  return `${[heading, domains, ...tables, ...functions].join('\n\n')}\n`;
};
