import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type EnteredParameter,
  enterParameters,
  findScheme,
  issueStatements,
  SCHEMES,
  type Scheme,
  unfinishedRun,
  verifyStatements,
} from '../modules/funding/index.ts';
import { loadReference } from '../modules/register/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/db/database.ts';
import { settle, settledMoment } from '../platform/db/settled-moment.ts';
import { progressBar } from '../platform/progress.ts';
import { readEntries } from './funding-parameters.ts';
import { interruptible } from './interruptible.ts';
import { withDatabase } from './with-database.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const year = (text: string): number => {
  if (!/^[12]\d{3}$/.test(text)) throw new InvalidArgumentError('must be a year, like 2027');
  return Number(text);
};

const instant = (text: string): string => {
  const at = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text) || Number.isNaN(at.getTime()))
    throw new InvalidArgumentError('must be a moment with its time zone, like 2026-12-01T00:00:00Z');
  if (at.getTime() > Date.now()) throw new InvalidArgumentError('must be in the past: nobody knows yet what will be known then');
  return text;
};

const schemeOption = (): Option =>
  new Option('--scheme <scheme>', 'funding scheme').choices(SCHEMES.map((one) => one.id)).makeOptionMandatory();
const schemeOf = (id: string): Scheme => {
  const scheme = findScheme(id);
  if (scheme === undefined) throw new Error(`There is no funding scheme ${id}.`);
  return scheme;
};

type IssueOptions = { readonly scheme: string; readonly year: number; readonly asKnownOn?: string; readonly institution?: string[] };

/** The moment of the run: as asked, or that of a run that was interrupted, or now. */
const momentOf = async (db: Database, options: IssueOptions): Promise<string> => {
  const begun = options.asKnownOn ?? (options.institution ? undefined : await unfinishedRun(db, options.scheme, options.year));
  if (begun === undefined) return settledMoment(db);
  await settle(db, begun);
  return begun;
};

const issue = (options: IssueOptions): Promise<void> =>
  interruptible('\nStopping; the same command goes on from here.', (signal) =>
    withDatabase(async (db) => {
      const reference = await loadReference(db);
      const asKnownOn = await momentOf(db, options);
      const bar = progressBar(`Statements ${options.scheme} ${options.year}`);
      try {
        const { issued, unchanged } = await issueStatements(db, reference, {
          scheme: schemeOf(options.scheme),
          fundingYear: options.year,
          asKnownOn,
          by: 'system:funding',
          today: systemClock().today(),
          ...(options.institution && { brins: options.institution }),
          signal,
          onProgress: (share) => bar.show(share, undefined),
        });
        bar.end();
        say(`As known on ${asKnownOn}: ${issued} statements issued, ${unchanged} institutions unchanged or without funding.`);
      } finally {
        bar.end();
      }
    }),
  );

const verify = (options: { readonly scheme: string; readonly year: number }): Promise<void> =>
  interruptible('\nStopping.', (signal) =>
    withDatabase(async (db) => {
      const reference = await loadReference(db);
      const bar = progressBar(`Computing ${options.scheme} ${options.year} anew`);
      const found = await verifyStatements(db, reference, {
        scheme: schemeOf(options.scheme),
        fundingYear: options.year,
        today: systemClock().today(),
        signal,
        onProgress: (share) => bar.show(share, undefined),
      }).finally(() => bar.end());
      say(`${found.checked} statements computed anew, ${found.different.length} differ.`);
      for (const { number, issuedCents, computedCents } of found.different)
        say(`  ${number}: ${issuedCents} issued, ${computedCents} computed`);
      if (found.different.length > 0) process.exitCode = 1;
    }),
  );

const enter = async (file: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const read = readEntries(text);
  if ('faults' in read) {
    for (const fault of read.faults) say(`line ${fault.line}: ${fault.field}: ${fault.message}`);
    say('Nothing was entered.');
    process.exitCode = 1;
    return;
  }
  const entries: readonly EnteredParameter[] = read.entries;
  await withDatabase((db) => enterParameters(db, entries, 'system:funding'));
  say(
    `Entered ${entries.length} parameters. Amounts that were missing follow from now on; issue statements again where they were issued without.`,
  );
};

const missing = async (): Promise<void> => {
  for (const scheme of SCHEMES)
    for (const regulation of scheme.regulations)
      for (const parameter of regulation.parameters)
        if (parameter.value === null)
          process.stdout.write(`${[scheme.id, regulation.id, parameter.key, parameter.text.en, parameter.source].join('\t')}\n`);
};

/** `leerbron funding`: what the agency does with funding: enter numbers, issue statements, compute them anew. */
export const fundingCommand = (): Command =>
  new Command('funding')
    .description('Funding: enter numbers of regulations, issue statements, compute them anew')
    .addCommand(
      new Command('issue')
        .description('Issue the statements of a funding year: first versions, and new ones where counts or amounts changed')
        .addOption(schemeOption())
        .requiredOption('--year <year>', 'funding year', year)
        .option('--as-known-on <moment>', 'what the register knew then; now when absent, or as an interrupted run began', instant)
        .option('--institution <brin...>', 'only these institutions')
        .action(issue),
    )
    .addCommand(
      new Command('verify')
        .description('Compute the newest statements of a funding year anew, each as known on its own moment, and compare to the cent')
        .addOption(schemeOption())
        .requiredOption('--year <year>', 'funding year', year)
        .action(verify),
    )
    .addCommand(
      new Command('enter')
        .description('Enter numbers of regulations from a CSV file: scheme,year,key,value,source; money in euros for keys that are money')
        .argument('<file>', 'CSV file with these columns')
        .action(enter),
    )
    .addCommand(
      new Command('missing')
        .description('List the numbers of regulations that are neither published as far as is known nor given')
        .action(missing),
    );
