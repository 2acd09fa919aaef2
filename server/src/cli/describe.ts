import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { type Description, describeCountry, descriptionPage, descriptionText } from '../modules/synthesis/index.ts';
import type { Database } from '../platform/db/database.ts';
import { progressBar } from '../platform/progress.ts';
import { interruptible } from './interruptible.ts';
import { withDatabase } from './with-database.ts';

/** `html`: where the page goes, true for the usual place, false for no page. */
type Options = { readonly html: string | boolean; readonly json?: true };

const USUAL = 'leerbron-description.html';
const fileOf = ({ html }: Options): string | undefined => (html === false ? undefined : resolve(html === true ? USUAL : html));

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether the page can be written, before minutes of measuring: a folder that is there and may be written in. @throws saying why not. */
const checkPlace = async (file: string): Promise<void> => {
  const folder = dirname(file);
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true) throw new Error(`The page cannot be written: there is no folder ${folder}.`);
  if ((await stat(file).catch(() => undefined))?.isDirectory() === true)
    throw new Error(`The page cannot be written: ${file} is a folder; name a file in it.`);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new Error(`The page cannot be written in ${folder}: ${reason(error)}`);
  });
};

/** Writes the page whole or not at all. */
const writePage = async (file: string, page: string): Promise<void> => {
  const part = `${file}.part`;
  try {
    await writeFile(part, page);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw new Error(`The page cannot be written: ${reason(error)}`);
  }
};

const measure = async (db: Database, signal: AbortSignal): Promise<Description> => {
  const bar = progressBar('Describing the country');
  const began = performance.now();
  try {
    const onProgress = (share: number): void => bar.show(share, ((performance.now() - began) / 1000) * (1 / share - 1));
    return await describeCountry(db, { signal, onProgress });
  } finally {
    bar.end();
  }
};

const run = (options: Options): Promise<void> =>
  interruptible('\nStopping.', async (signal) => {
    const file = fileOf(options);
    if (file !== undefined) await checkPlace(file);
    const description = await withDatabase((db) => measure(db, signal));
    process.stdout.write(`${options.json ? JSON.stringify(description) : descriptionText(description)}\n`);
    if (file === undefined) return;
    await writePage(file, descriptionPage(description));
    process.stderr.write(`The page with pictures: ${pathToFileURL(file).href}\n`);
  });

/** `leerbron describe`: how lifelike the synthetic country in the register is, as a table and as a page with pictures. */
export const describeCommand = (): Command =>
  new Command('describe')
    .description('Measure the synthetic country in the register beside the published figures')
    .option('--html [file]', `where the page with pictures goes; ${USUAL} in this folder unless told otherwise`)
    .option('--no-html', 'write no page')
    .option('--json', 'print one JSON object instead of the table')
    .action((options: { readonly html?: string | boolean; readonly json?: true }) => run({ ...options, html: options.html ?? true }));
