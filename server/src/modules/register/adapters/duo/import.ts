import { type Db, type Tx, transaction } from '../../../../platform/db/database.ts';
import { type FileOutcome, type FileResult, type ImportWatcher, isUnusable, unusable } from '../files/fault.ts';
import { featuresOf, isFeatureCollection } from '../files/features.ts';
import { isRecords, openRecords } from '../files/records.ts';
import { lockImports, stage } from '../files/stage.ts';
import { openTable, type Table } from '../files/table.ts';
import { openText, type TextFile } from '../files/text.ts';
import { refreshInstitutions } from './derive.ts';
import { importFigures } from './figures/import.ts';
import { isFigures } from './figures/layouts.ts';
import { editionDate, recogniseLayout } from './layouts.ts';
import type { CountLayout, Layout, SiteLayout, SiteLine } from './model.ts';
import { readPupils } from './pupils.ts';
import { readMapSchool } from './schools-map.ts';
import { type Read, readSite } from './sites.ts';
import { saveEdition, savePupils, saveTransitions, type Tally } from './store.ts';
import { readTransition, type Transition } from './transitions.ts';

export type ImportOptions = ImportWatcher & {
  /** The day the edition describes, where the file's name does not tell. */
  readonly referenceDate?: string | undefined;
};

type Source = { readonly file: TextFile; readonly layout: Layout; readonly table: Table; readonly date: string; readonly notes: string[] };
type Counts = { read: number; rejected: number; skipped: number };

const openSource = async (path: string, options: ImportOptions): Promise<Source> => {
  const file = await openText(path, options.onProgress);
  const isMap = await isFeatureCollection(file);
  const table: Table = isMap
    ? { columns: new Set(), rows: async function* () {} }
    : (await isRecords(file))
      ? await openRecords(file)
      : await openTable(file);
  const layout = isMap ? 'schools-map' : recogniseLayout(table.columns);
  if (isFigures(layout)) return { file, layout, table, date: '', notes: [] };
  const { date, sure } = editionDate(file.name, layout, table.columns);
  const used = options.referenceDate ?? date;
  const notes =
    sure || layout === 'transitions' || options.referenceDate !== undefined
      ? []
      : [`no date in its name; taken as of ${used} (say --date to change)`];
  return { file, layout, table, date: used, notes };
};

type Reject = (line: number, faults: readonly { readonly field: string; readonly value: string; readonly reason: string }[]) => void;

const rejecter =
  (source: Source, counts: Counts, options: ImportOptions): Reject =>
  (line, faults) => {
    counts.rejected += 1;
    for (const fault of faults) options.onRejection?.({ file: source.file.name, line, ...fault });
  };

const accepted = async function* <L extends { readonly line: number }, T>(
  lines: AsyncIterable<L>,
  read: (line: L) => Read<T>,
  counts: Counts,
  reject: Reject,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  for await (const line of lines) {
    signal?.throwIfAborted();
    counts.read += 1;
    const result = read(line);
    if ('faults' in result) reject(line.line, result.faults);
    else yield result.value;
  }
};

const importSites = async (
  tx: Tx,
  source: Source,
  layout: Exclude<SiteLayout, 'vo-pupils' | CountLayout>,
  counts: Counts,
  reject: Reject,
  options: ImportOptions,
): Promise<Tally> => {
  const lines: AsyncIterable<Read<SiteLine> & { readonly line: number }> =
    layout === 'schools-map'
      ? (async function* () {
          for await (const feature of featuresOf(source.file)) yield { line: feature.line, ...readMapSchool(feature) };
        })()
      : (async function* () {
          for await (const row of source.table.rows()) yield { line: row.line, ...readSite(row, layout) };
        })();
  const sites = new Map<string, SiteLine>();
  for await (const site of accepted(lines, (line) => line, counts, reject, options.signal)) {
    const key = site.brin + site.siteNo;
    const first = sites.get(key);
    if (first === undefined) sites.set(key, site);
    else if (layout === 'schools-map') counts.skipped += 1;
    else reject(site.line, [{ field: 'VESTIGINGSNUMMER/VESTIGINGSCODE', value: key, reason: `is already on line ${first.line}` }]);
  }
  if (layout === 'schools-map' && counts.skipped > 0) source.notes.push(`${counts.skipped} further buildings of the same site skipped`);
  const complete = layout !== 'schools-map' && counts.rejected === 0;
  return saveEdition(tx, { layout, referenceDate: source.date, complete }, [...sites.values()], by(source));
};

const importPupils = async (tx: Tx, source: Source, counts: Counts, reject: Reject, options: ImportOptions): Promise<Tally> => {
  const columns = 'line int, brin text, site_no text, school_type text, programme_code text, pupils int[]';
  await tx.query(`create temp table stage_pupils (${columns}) on commit drop`);
  const sites = new Map<string, SiteLine>();
  const firstLine = new Map<string, number>();
  const lines = async function* () {
    for await (const { site, schoolType, programmeCode, pupils } of accepted(
      source.table.rows(),
      readPupils,
      counts,
      reject,
      options.signal,
    )) {
      const { line, brin, siteNo } = site;
      const key = [brin, siteNo, schoolType, programmeCode].join(' ');
      const first = firstLine.get(key);
      if (first !== undefined) {
        reject(line, [{ field: 'ELEMENTCODE', value: programmeCode, reason: `of this site and type is already on line ${first}` }]);
        continue;
      }
      firstLine.set(key, line);
      if (!sites.has(brin + siteNo)) sites.set(brin + siteNo, site);
      yield { line, brin, site_no: siteNo, school_type: schoolType, programme_code: programmeCode, pupils };
    }
  };
  await stage(tx, 'stage_pupils', lines(), options.signal);
  await saveEdition(tx, { layout: 'vo-pupils', referenceDate: source.date, complete: false }, [...sites.values()], by(source));
  return savePupils(tx, source.date);
};

const importTransitions = async (tx: Tx, source: Source, counts: Counts, reject: Reject, options: ImportOptions): Promise<Tally> => {
  const found = new Map<string, Transition>();
  for await (const { line, value } of accepted(
    source.table.rows(),
    (row) => withLine(row.line, readTransition(row)),
    counts,
    reject,
    options.signal,
  )) {
    if (value === undefined) {
      counts.skipped += 1;
      continue;
    }
    const key = [value.fromBrin, value.toBrin, value.onDate, value.kind].join(' ');
    if (found.has(key)) reject(line, [{ field: '', value: key, reason: 'is given twice' }]);
    else found.set(key, value);
  }
  if (counts.skipped > 0)
    source.notes.push(
      `${counts.skipped} lines are about boards, administration offices and single sites, which the register does not follow`,
    );
  return saveTransitions(tx, [...found.values()], by(source));
};

const withLine = <T>(line: number, read: Read<T>): Read<{ readonly line: number; readonly value: T }> =>
  'faults' in read ? read : { value: { line, value: read.value } };

const by = (source: Source): string => `import:${source.file.name}`;

const importSource = async (tx: Tx, source: Source, options: ImportOptions): Promise<FileOutcome> => {
  await lockImports(tx, options.onNotice, options.signal);
  const counts: Counts = { read: 0, rejected: 0, skipped: 0 };
  const reject = rejecter(source, counts, options);
  const { layout, notes } = source;
  if (isFigures(layout)) {
    const figures = { layout, table: source.table, notes, by: by(source), counts, reject, signal: options.signal };
    const { date, ...tally } = await importFigures(tx, figures);
    if (counts.read === 0) throw unusable('has a header but no lines');
    if (date !== null) await refreshInstitutions(tx, by(source));
    options.signal?.throwIfAborted();
    return { file: source.file.name, layout, referenceDate: date, ...counts, ...tally, notes };
  }
  const tally =
    layout === 'transitions'
      ? await importTransitions(tx, source, counts, reject, options)
      : layout === 'vo-pupils'
        ? await importPupils(tx, source, counts, reject, options)
        : await importSites(tx, source, layout, counts, reject, options);
  if (counts.read === 0) throw unusable('has a header but no lines');
  options.signal?.throwIfAborted();
  await refreshInstitutions(tx, by(source));
  options.signal?.throwIfAborted();
  return {
    file: source.file.name,
    layout,
    referenceDate: layout === 'transitions' ? null : source.date,
    ...counts,
    ...tally,
    notes,
  };
};

/**
 * Imports published lists of schools, one transaction a file: either all sound lines of a file are in, or nothing.
 * The order of the files does not matter, and importing again changes nothing. An unusable file does not stop the others.
 * @throws the signal's reason when stopped; the file at hand is then rolled back.
 */
export const importInstitutions = async (
  db: Pick<Db, 'pool'>,
  paths: readonly string[],
  optionsOf: (path: string) => ImportOptions = () => ({}),
): Promise<readonly FileResult[]> => {
  const results: FileResult[] = [];
  for (const path of paths) {
    const options = optionsOf(path);
    try {
      const source = await openSource(path, options);
      results.push(await transaction(db, (tx) => importSource(tx, source, options)));
    } catch (error) {
      if (!isUnusable(error)) throw error;
      results.push({ file: path, unusable: error.message });
    }
  }
  return results;
};
