import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Command } from 'commander';
import { type ImportTally, importPopulationChanges, type RejectedLine } from '../modules/exchange/index.ts';
import { createParameterCache } from '../modules/funding/index.ts';
import { loadReference } from '../modules/register/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/db/database.ts';
import { progressBar } from '../platform/progress.ts';
import { interruptible } from './interruptible.ts';
import { configured, withDatabase } from './with-database.ts';

/** Rejected lines shown on the screen; the file of rejects has them all. */
const SHOWN = 50;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const describe = ({ file, line, changeId, problem }: RejectedLine): string => {
  const errors = 'errors' in problem ? (problem.errors ?? []) : [];
  const places = errors.map(({ pointer, message, fix }) => `${pointer} ${message}. ${fix}`);
  return `${file}:${line}${changeId === null ? '' : ` ${changeId}`} ${places.length > 0 ? places.join(' ') : problem.detail}`;
};

type Rejects = { readonly add: (line: RejectedLine) => void; readonly close: () => Promise<void> };

/** @throws Error when the file cannot be written, before anything is imported. */
const openRejects = async (path: string | undefined): Promise<Rejects> => {
  let count = 0;
  const stream = path === undefined ? undefined : createWriteStream(path);
  if (stream !== undefined)
    await once(stream, 'open').catch((error: Error) => {
      throw new Error(`The file of rejects cannot be written: ${error.message}`);
    });
  const add = (line: RejectedLine): void => {
    count += 1;
    stream?.write(`${JSON.stringify(line)}\n`);
    if (count <= SHOWN) say(describe(line));
  };
  const close = async (): Promise<void> => {
    if (count > SHOWN) say(`and ${count - SHOWN} more rejected lines${path === undefined ? '; --rejects FILE keeps them all' : ''}`);
    if (stream === undefined) return;
    stream.end();
    await once(stream, 'finish');
  };
  return { add, close };
};

const summary = (tally: ImportTally): void => {
  const n = (value: number): string => value.toLocaleString('en');
  process.stdout.write(
    `${n(tally.read)} read: ${n(tally.applied)} taken over, ${n(tally.unchanged)} as known already, ${n(tally.repeated)} taken over before, ${n(tally.notLearners)} of people who are no learners, ${n(tally.rejected)} rejected\n`,
  );
};

const takeFile = async (db: Database, path: string, rejects: Rejects, signal: AbortSignal): Promise<ImportTally> => {
  const reference = await loadReference(db);
  const parameters = await createParameterCache(db);
  const { interestMonths } = configured();
  const bar = progressBar('Population changes');
  const actor = 'operator:import';
  const context = {
    db,
    reference: () => reference,
    today: systemClock().today,
    entered: parameters.current,
    interestMonths,
    actor,
    requestId: null,
  };
  try {
    return await importPopulationChanges(path, context, {
      onProgress: (done, total) => bar.show(total === 0 ? 1 : done / total, undefined),
      onRejected: rejects.add,
      signal,
    });
  } finally {
    bar.end();
    parameters.stop();
  }
};

/** `leerbron import population-changes`: takes over a file of the population register. Exit code 2 when lines were rejected. */
export const populationChangesCommand = (): Command =>
  new Command('population-changes')
    .description('Take over changes of persons from the population register; the same file again goes on where it stopped')
    .argument('<file>', 'NDJSON, or CSV with a header; docs/webhooks.md has the fields')
    .option('--rejects <file>', 'write every rejected line with its faults to this file, as NDJSON')
    .action((path: string, options: { readonly rejects?: string }) =>
      interruptible('stopping; run the same command again to go on', async (signal) => {
        const rejects = await openRejects(options.rejects);
        try {
          const tally = await withDatabase((db) => takeFile(db, path, rejects, signal));
          summary(tally);
          process.exitCode = signal.aborted ? 130 : tally.rejected > 0 ? 2 : 0;
        } finally {
          await rejects.close();
        }
      }),
    );
