import type { Tx } from '../../../../../platform/db/database.ts';
import type { FieldFault } from '../../files/fault.ts';
import type { Table } from '../../files/table.ts';
import type { CountLayout, SiteLine } from '../model.ts';
import { saveEdition, type Tally } from '../store.ts';
import type { Figure, FigureLayout } from './figures.ts';
import { FIGURES, type FigureLayoutName } from './layouts.ts';
import { type NumberedFigure, saveFigures } from './store.ts';

export type FigureSource = {
  readonly layout: FigureLayoutName;
  readonly table: Table;
  readonly notes: string[];
  readonly by: string;
  readonly counts: { read: number; skipped: number };
  readonly reject: (line: number, faults: readonly FieldFault[]) => void;
  readonly signal: AbortSignal | undefined;
};

/** What the lines tell about sites, by the day they tell it of: the first line of a site counts, of more kinds the name of both. */
type Sites = Map<string, Map<string, SiteLine>>;

const remember = (sites: Sites, date: string, site: SiteLine): void => {
  const of = sites.get(date) ?? new Map<string, SiteLine>();
  sites.set(date, of);
  const known = of.get(site.brin + site.siteNo);
  if (known === undefined) of.set(site.brin + site.siteNo, site);
  else if (known.facts.structure !== site.facts.structure && [known, site].every((s) => /^(SO|VSO|SO\/VSO)$/.test(s.facts.structure ?? '')))
    of.set(site.brin + site.siteNo, { ...known, facts: { ...known.facts, structure: 'SO/VSO' } });
};

async function* linesOf(source: FigureSource, sites: Sites): AsyncGenerator<NumberedFigure> {
  const read = FIGURES[source.layout].reader(source.table.columns);
  const first = new Map<string, number>();
  const skipped = new Map<string, number>();
  for await (const row of source.table.rows()) {
    source.signal?.throwIfAborted();
    source.counts.read += 1;
    const result = read(row);
    if ('faults' in result) source.reject(row.line, result.faults);
    else if ('skipped' in result.value) {
      source.counts.skipped += 1;
      skipped.set(result.value.skipped, (skipped.get(result.value.skipped) ?? 0) + 1);
    } else {
      const { key, rows, site } = result.value;
      const before = first.get(key);
      if (before !== undefined) {
        source.reject(row.line, [{ field: '', value: key, reason: `is already on line ${before}` }]);
        continue;
      }
      first.set(key, row.line);
      if (site !== undefined) remember(sites, site.date, { line: row.line, ...site.line });
      for (const figure of rows) yield { line: row.line, ...figure } as NumberedFigure;
    }
  }
  for (const [reason, lines] of skipped) source.notes.push(`${lines} lines ${reason} skipped`);
}

/** Puts the lines of one key together, as the first of them. */
async function* combined(source: FigureSource, lines: AsyncIterable<NumberedFigure>, layout: FigureLayout): AsyncGenerator<NumberedFigure> {
  const { combine, table } = layout;
  if (combine === undefined) return yield* lines;
  const all = new Map<string, NumberedFigure>();
  let joined = 0;
  for await (const figure of lines) {
    const key = table.key.map((column) => figure[column]).join(' ');
    const before = all.get(key);
    if (before !== undefined) joined += 1;
    all.set(key, before === undefined ? figure : { ...(combine(before, figure) as Figure), line: before.line });
  }
  source.counts.skipped += joined;
  if (joined > 0) source.notes.push(`${joined} lines added to another of the same site`);
  yield* all.values();
}

const TELLS_OF_SITES: ReadonlySet<string> = new Set<CountLayout>(['po-history', 'po-homes', 'po-distances']);

/**
 * Takes over the figures of a file, and what it tells about sites as editions of lists that are not complete.
 * @returns the outcome by line, and the last day the file told about a site.
 */
export const importFigures = async (tx: Tx, source: FigureSource): Promise<Tally & { readonly date: string | null }> => {
  const layout: FigureLayout = FIGURES[source.layout];
  const sites: Sites = new Map();
  const tally = await saveFigures(tx, layout.table, combined(source, linesOf(source, sites), layout), source.signal);
  if (!TELLS_OF_SITES.has(source.layout)) return { ...tally, date: null };
  for (const [referenceDate, of] of sites) {
    await tx.query('drop table if exists stage_site');
    const edition = { layout: source.layout as CountLayout, referenceDate, complete: false };
    await saveEdition(tx, edition, [...of.values()], source.by);
  }
  return { ...tally, date: [...sites.keys()].sort().at(-1) ?? null };
};
