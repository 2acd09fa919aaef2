import type { Tx } from '../../../../../platform/db/database.ts';
import { stage } from '../../files/stage.ts';
import type { Tally } from '../store.ts';
import type { Figure, FigureTable } from './figures.ts';

/** Rows of a table with the line of the file that each comes from. */
export type NumberedFigure = Figure & { readonly line: number };

/**
 * Merges figures into their table: what the file gives replaces what was there, what it says is nothing takes it away, and
 * what it does not name stays. A line counts once in the outcome, whatever its number of figures.
 */
export const saveFigures = async (
  tx: Tx,
  { name, key, values, zero }: FigureTable,
  rows: AsyncIterable<NumberedFigure>,
  signal: AbortSignal | undefined,
): Promise<Tally> => {
  await tx.query(`create temp table stage_figure on commit drop as select 0 as line, t.* from register.${name} t limit 0`);
  await stage(tx, 'stage_figure', rows, signal);
  await tx.query('analyze stage_figure');
  const absent = zero === undefined ? 'false' : `s.${zero} = 0`;
  const of = (alias: string, columns: readonly string[]): string => columns.map((column) => `${alias}.${column}`).join(', ');
  const here = key.map((column) => `t.${column} = s.${column}`).join(' and ');
  const same = `case when ${absent} then t.${key[0]} is null
    else t.${key[0]} is not null and (${of('t', values)}) is not distinct from (${of('s', values)}) end`;
  const { rows: outcomes } = await tx.query<{ outcome: string; lines: string }>(
    `select outcome, count(*) as lines from (
       select case when bool_and(${same}) then 'unchanged' when bool_and(t.${key[0]} is null) then 'added' else 'changed' end as outcome
       from stage_figure s left join register.${name} t on ${here} group by s.line) group by outcome`,
  );
  const columns = [...key, ...values].join(', ');
  await tx.query(`delete from register.${name} t using stage_figure s where ${here} and ${absent}`);
  await tx.query(
    `insert into register.${name} (${columns}) select ${columns} from stage_figure s where not (${absent})
     on conflict (${key.join(', ')}) do update set ${values.map((v) => `${v} = excluded.${v}`).join(', ')}
       where (${of(name, values)}) is distinct from (${of('excluded', values)})`,
  );
  const count = (outcome: string): number => Number(outcomes.find((row) => row.outcome === outcome)?.lines ?? 0);
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
};
