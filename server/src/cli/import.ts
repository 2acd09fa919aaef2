import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { type FileResult, type ImportWatcher, importGeography, importInstitutions, type Rejection } from '../modules/register/index.ts';
import type { Db } from '../platform/db/database.ts';
import { interruptible } from './interruptible.ts';
import { populationChangesCommand } from './population.ts';
import { withDatabase } from './with-database.ts';

/** Rejections shown on the screen per file; the report has them all. */
const SHOWN = 50;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

type Report = { readonly write: (rejection: Rejection) => void; readonly close: () => Promise<void> };

/** @throws Error when the report cannot be written, before anything is imported. */
const openReport = async (path: string | undefined): Promise<Report> => {
  if (path === undefined) return { write: () => {}, close: async () => {} };
  const stream = createWriteStream(path);
  await once(stream, 'open').catch((error: Error) => {
    throw new Error(`The report cannot be written: ${error.message}`);
  });
  const close = async (): Promise<void> => {
    stream.end();
    await once(stream, 'finish');
  };
  return { write: (rejection) => stream.write(`${JSON.stringify(rejection)}\n`), close };
};

const describe = (r: Rejection): string => {
  const field = r.field === '' ? '' : ` ${r.field}`;
  return `${r.file}:${r.line}${field}${r.value === '' ? '' : ` "${r.value}"`} ${r.reason}`;
};

/** Shows progress on a terminal, and rejections and notices between two states of the bar. */
const watch = (path: string, report: Report, signal: AbortSignal): ImportWatcher & { readonly done: () => void } => {
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: `${basename(path)} {bar} {percentage}%`, stream: process.stderr, clearOnComplete: true })
    : undefined;
  let started = false;
  let shown = 0;
  return {
    signal,
    onProgress: (done, total) => {
      if (!started) bar?.start(total, 0);
      started = true;
      bar?.update(done);
    },
    onRejection: (rejection) => {
      report.write(rejection);
      shown += 1;
      if (shown <= SHOWN) say(describe(rejection));
    },
    onNotice: (text) => say(`${basename(path)}: ${text}`),
    done: () => {
      if (started) bar?.stop();
      if (shown > SHOWN) say(`${basename(path)}: and ${shown - SHOWN} more faults; --report FILE lists them all`);
    },
  };
};

const summary = (results: readonly FileResult[]): void => {
  const n = (value: number): string => value.toLocaleString('en');
  for (const r of results) {
    if ('unusable' in r) {
      say(`${r.file}: ${r.unusable}`);
      continue;
    }
    const skipped = r.skipped > 0 ? `, ${n(r.skipped)} skipped` : '';
    const date = r.referenceDate === null ? '' : ` of ${r.referenceDate}`;
    process.stdout.write(
      `${r.file} (${r.layout}${date}): ${n(r.read)} read, ${n(r.added)} new, ${n(r.changed)} changed, ${n(r.unchanged)} unchanged${skipped}, ${n(r.rejected)} rejected\n`,
    );
    for (const note of r.notes) process.stdout.write(`  ${note}\n`);
  }
};

/** 0: everything was taken over; 2: some lines were rejected; 1: a file could not be used. */
const exitCode = (results: readonly FileResult[]): number => {
  if (results.some((r) => 'unusable' in r)) return 1;
  return results.some((r) => 'rejected' in r && r.rejected > 0) ? 2 : 0;
};

type Work = (db: Db, watcherOf: (path: string) => ImportWatcher) => Promise<readonly FileResult[]>;

const run = (work: Work, reportPath: string | undefined): Promise<void> =>
  interruptible('stopping; the file at hand is not imported', async (signal) => {
    const report = await openReport(reportPath);
    const watchers = new Map<string, ReturnType<typeof watch>>();
    const watcherOf = (path: string): ImportWatcher => {
      const watcher = watch(path, report, signal);
      watchers.set(path, watcher);
      return watcher;
    };
    try {
      const results = await withDatabase((db) => work(db, watcherOf));
      for (const watcher of watchers.values()) watcher.done();
      summary(results);
      process.exitCode = exitCode(results);
    } finally {
      await report.close();
    }
  });

const day = (text: string): string => {
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!exists) throw new InvalidArgumentError('must be a date like 2026-01-01');
  return text;
};

type Options = { readonly date?: string; readonly report?: string };

/** `leerbron import`: takes over published lists of schools and files of geography. */
export const importCommand = (): Command => {
  const command = new Command('import').description('Import published lists of schools, geography, or changes of persons');
  command
    .command('institutions')
    .description('Import open-data lists of schools: sites, pupils per site, schools with coordinates, mergers and transfers')
    .argument('<file...>', 'CSV or GeoJSON files, in any order; encoding, separator and layout are recognised')
    .option('--date <date>', 'the day the lists describe, where their names do not tell', day)
    .option('--report <file>', 'write every rejected field to this file, as NDJSON')
    .action((files: string[], options: Options) =>
      run(
        (db, watcherOf) => importInstitutions(db, files, (path) => ({ ...watcherOf(path), referenceDate: options.date })),
        options.report,
      ),
    );
  command
    .command('geography')
    .description('Import postcode areas, municipalities and population from a folder')
    .argument('<dir>', 'folder with postcode4-places.csv, postcode4.geojson, municipalities-2021.geojson and the population files')
    .option('--report <file>', 'write every rejected field to this file, as NDJSON')
    .action((dir: string, options: Options) => run((db, watcherOf) => importGeography(db, dir, watcherOf), options.report));
  command.addCommand(populationChangesCommand());
  return command;
};
