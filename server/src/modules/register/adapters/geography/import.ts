import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Db, type Tx, transaction } from '../../../../platform/db/database.ts';
import { type FieldFault, type FileOutcome, type FileResult, type ImportWatcher, isUnusable, unusable } from '../files/fault.ts';
import { featuresOf, isFeatureCollection } from '../files/features.ts';
import { lockImports } from '../files/stage.ts';
import { openTable } from '../files/table.ts';
import { openText, type TextFile } from '../files/text.ts';
import {
  type AreaShape,
  joinShapes,
  type Numbered,
  readArea,
  readFigures,
  readMunicipalityShape,
  readPlaceRow,
  readResidents,
} from './files.ts';
import { readPartnership, savePartnerships } from './partnerships.ts';
import { type GeographyTally, saveAreas, saveFigures, saveMunicipalities, savePlaces, saveResidents } from './store.ts';

type Read<T> = { readonly value: T } | { readonly faults: readonly FieldFault[] };
type Counts = { read: number; rejected: number; skipped: number };
type Source = {
  readonly file: TextFile;
  readonly counts: Counts;
  readonly notes: string[];
  readonly reject: (line: number, faults: readonly FieldFault[]) => void;
  readonly signal: AbortSignal | undefined;
};
type Loader = { readonly name: string; readonly load: (tx: Tx, source: Source) => Promise<GeographyTally> };

const read = async <L extends { readonly line: number }, T>(
  source: Source,
  lines: AsyncIterable<L>,
  reader: (line: L) => Read<T>,
  keyOf: (value: T) => string,
): Promise<Numbered<T>[]> => {
  const result = new Map<string, Numbered<T>>();
  for await (const line of lines) {
    source.signal?.throwIfAborted();
    source.counts.read += 1;
    const found = reader(line);
    if ('faults' in found) {
      source.reject(line.line, found.faults);
      continue;
    }
    const key = keyOf(found.value);
    const first = key === '' ? undefined : result.get(key);
    if (first !== undefined) source.reject(line.line, [{ field: '', value: key, reason: `is already on line ${first.line}` }]);
    else result.set(key === '' ? `record ${source.counts.read}` : key, { line: line.line, value: found.value });
  }
  return [...result.values()];
};

const rowsOf = async (source: Source, ...needs: readonly string[]) => {
  const table = await openTable(source.file);
  const lacking = needs.filter((name) => !table.columns.has(name));
  if (lacking.length > 0) throw unusable(`lacks the column ${lacking.join(', ').toLowerCase()}`);
  return table.rows();
};

const featuresIn = async (source: Source) => {
  if (!(await isFeatureCollection(source.file))) throw unusable('is not a GeoJSON FeatureCollection');
  return featuresOf(source.file);
};

/** An area that lies in several places is given once for each; different parts of one area are put together. */
const joined = (source: Source, areas: readonly Numbered<AreaShape>[]): AreaShape[] => {
  const groups = [...Map.groupBy(areas, (area) => area.value.postcode4).values()];
  source.counts.skipped += areas.length - groups.length;
  if (source.counts.skipped > 0) source.notes.push(`${source.counts.skipped} repeats of an area that lies in several places`);
  return groups.map((group) => joinShapes(group.map((area) => area.value)));
};

const LOADERS: readonly Loader[] = [
  {
    name: 'postcode4-places.csv',
    load: async (tx, s) =>
      savePlaces(tx, await read(s, await rowsOf(s, 'POSTCODE', 'PLAATS', 'GEMEENTE'), readPlaceRow, (p) => p.postcode4)),
  },
  {
    name: 'postcode4.geojson',
    load: async (tx, s) => saveAreas(tx, joined(s, await read(s, await featuresIn(s), readArea, () => ''))),
  },
  {
    name: 'population-by-postcode4-age.csv',
    load: async (tx, s) => {
      const rows = await read(
        s,
        await rowsOf(s, 'POSTCODE', 'LEEFTIJD', 'INWONERS_MAN', 'INWONERS_VROUW'),
        readResidents,
        (r) => r.map((x) => `${x.postcode4} ${x.ageFrom}`).at(0) ?? '',
      );
      s.counts.skipped = rows.filter((row) => row.value.length === 0).length;
      if (s.counts.skipped > 0) s.notes.push(`${s.counts.skipped} lines without published figures`);
      return saveResidents(tx, rows);
    },
  },
  {
    name: 'municipalities-2021.geojson',
    load: async (tx, s) => saveMunicipalities(tx, await read(s, await featuresIn(s), readMunicipalityShape, (m) => m.code)),
  },
  {
    name: 'municipality-population.csv',
    load: async (tx, s) => {
      const rows = await read(s, await rowsOf(s, 'GEMEENTE', 'INWONERS'), readFigures, (m) => m.name);
      const { unknown, ...tally } = await saveFigures(tx, rows);
      for (const { line, value } of unknown)
        s.reject(line, [{ field: 'gemeente', value, reason: 'is not the name of a municipality in municipalities-2021.geojson' }]);
      return tally;
    },
  },
  {
    name: 'partnerships.csv',
    load: async (tx, s) =>
      savePartnerships(tx, await read(s, await rowsOf(s, 'NUMMER', 'NAAM', 'BEGINDATUM', 'EINDDATUM'), readPartnership, (p) => p.number)),
  },
];

const loadFile = async (db: Pick<Db, 'pool'>, path: string, loader: Loader, watcher: ImportWatcher): Promise<FileOutcome> => {
  const file = await openText(path, watcher.onProgress);
  const counts: Counts = { read: 0, rejected: 0, skipped: 0 };
  const reject = (line: number, faults: readonly FieldFault[]): void => {
    counts.rejected += 1;
    for (const fault of faults) watcher.onRejection?.({ file: file.name, line, ...fault });
  };
  const notes: string[] = [];
  const tally = await transaction(db, async (tx) => {
    await lockImports(tx, watcher.onNotice, watcher.signal);
    const saved = await loader.load(tx, { file, counts, notes, reject, signal: watcher.signal });
    if (counts.read === 0) throw unusable('has no lines');
    watcher.signal?.throwIfAborted();
    return saved;
  });
  return { file: file.name, layout: 'geography', referenceDate: null, ...counts, ...tally, notes };
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Imports postcode areas, municipalities, population and partnerships from a folder; one transaction a file. Files that are not there
 * are named, the others loaded. Importing again changes nothing.
 */
export const importGeography = async (
  db: Pick<Db, 'pool'>,
  folder: string,
  watcherOf: (path: string) => ImportWatcher = () => ({}),
): Promise<readonly FileResult[]> => {
  const results: FileResult[] = [];
  const missing: string[] = [];
  for (const loader of LOADERS) {
    const path = join(folder, loader.name);
    if (!(await exists(path))) {
      missing.push(loader.name);
      continue;
    }
    try {
      results.push(await loadFile(db, path, loader, watcherOf(path)));
    } catch (error) {
      if (!isUnusable(error)) throw error;
      results.push({ file: path, unusable: error.message });
    }
  }
  if (results.length === 0) return [{ file: folder, unusable: `holds none of the files of geography: ${missing.join(', ')}` }];
  if (missing.length > 0) watcherOf(folder).onNotice?.(`not found, and left as it was: ${missing.join(', ')}`);
  return results;
};
