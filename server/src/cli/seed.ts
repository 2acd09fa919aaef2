import { Command, InvalidArgumentError } from 'commander';
import { forgetCounts } from '../modules/funding/index.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions } from '../modules/register/index.ts';
import { countryChecksum, type SeedReport, seedCountry } from '../modules/synthesis/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/db/database.ts';
import { progressBar } from '../platform/progress.ts';
import { interruptible } from './interruptible.ts';
import { withDatabase } from './with-database.ts';

type Options = { readonly scale: number; readonly seed: number; readonly years: number; readonly checksum?: true };

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const share = (text: string): number => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('must be a number above 0 and at most 1, like 0.02');
  return value;
};

const wholeNumber = (text: string): number => {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('must be a whole number from 0, like 42');
  return value;
};

const fill = async (db: Database, options: Options, signal: AbortSignal): Promise<SeedReport> => {
  await installProgrammes(db);
  const { rowCount } = await db.pool.query('select 1 from register.institution limit 1');
  if (rowCount === 0) await installBuiltInCountry(db, { scale: options.scale });
  await installTertiaryInstitutions(db);
  await forgetCounts(db);
  const bar = progressBar('Synthetic country');
  try {
    const onProgress = (p: { readonly share: number; readonly secondsLeft: number | undefined }): void => bar.show(p.share, p.secondsLeft);
    return await seedCountry(db, { ...options, today: systemClock().today(), signal, onProgress });
  } finally {
    bar.end();
  }
};

const SECTORS = ['po', 'vo', 'mbo', 'hbo', 'wo'] as const;

const summary = (report: SeedReport): void => {
  const n = (value: number): string => value.toLocaleString('en');
  const all = `${n(report.residents)} inhabitants, ${n(report.learners)} learners past and present, ${n(report.enrolments)} enrolments`;
  if (!report.made) {
    say(`The country was there already: ${all}.`);
    return;
  }
  say(`The country is ready: ${all}.`);
  say(`Enrolled on 1 October: ${SECTORS.map((sector) => `${n(report.now[sector] ?? 0)} in ${sector}`).join(', ')}.`);
  say(`Made in ${Math.round(report.secondsMaking)} s, loaded in ${Math.round(report.secondsLoading)} s.`);
};

const run = (options: Options): Promise<void> =>
  interruptible('\nStopping; the next run with the same scale and seed goes on from here.', (signal) =>
    withDatabase(async (db) => {
      summary(await fill(db, options, signal));
      if (options.checksum) process.stdout.write(`${await countryChecksum(db)}\n`);
    }),
  );

/** `leerbron seed`: fills an empty register with a synthetic country; goes on where an interrupted run stopped. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description('Fill an empty register with a synthetic country')
    .option('--scale <share>', 'size as a share of the Netherlands, above 0 and at most 1', share, 0.02)
    .option('--seed <number>', 'the same seed, schools and geography give the same country', wholeNumber, 42)
    .option('--years <number>', 'school years of history, with the running one', wholeNumber, 16)
    .option('--checksum', 'print the checksum of the country in the end')
    .action((options: Options) => run(options));
