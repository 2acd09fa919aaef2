import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { JWK } from 'jose';
import { addDays, isDate, schoolYearOf } from '../modules/register/index.ts';
import { systemClock } from '../platform/clock.ts';
import { type Database, openDatabase } from '../platform/db/database.ts';
import { progressBar } from '../platform/progress.ts';
import { chooseSchools, makeCountry, startOwnServer } from '../simulation/own-server.ts';
import { type Outcome, simulate } from '../simulation/run.ts';
import { figuresOf, summaryOf } from '../simulation/summary.ts';
import type { World } from '../simulation/world.ts';
import { interruptible } from './interruptible.ts';

type Options = {
  readonly schools: number;
  readonly seed: number;
  readonly scale: number;
  readonly days?: number;
  readonly until?: string;
  readonly faults: number;
  readonly lose?: number;
  readonly data?: string;
  readonly json?: true;
  readonly server?: string;
  readonly client?: string;
  readonly key?: string;
  readonly institutions?: readonly string[];
  readonly stranger: string;
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const within =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(`must be a whole number from ${least} to ${most}`);
    return value;
  };
const share =
  (least: number) =>
  (text: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!(value >= least && value <= 1)) throw new InvalidArgumentError(`must be a number from ${least} to 1, like 0.05`);
    return value;
  };
const date = (text: string): string => {
  if (!isDate(text)) throw new InvalidArgumentError('must be an existing date, like 2026-12-31');
  return text;
};
const brins = (text: string): readonly string[] => {
  const found = text.split(',').map((one) => one.trim());
  if (found.length === 0 || found.some((one) => !/^[0-9]{2}[A-Z]{2}$/.test(one)))
    throw new InvalidArgumentError('must be institution codes with commas between them, like 01AA,02BB');
  return found;
};

const watched = async (what: string, work: (show: (share: number, secondsLeft?: number) => void) => Promise<void>): Promise<void> => {
  const bar = progressBar(what);
  try {
    await work((done, secondsLeft) => bar.show(done, secondsLeft));
  } finally {
    bar.end();
  }
};

const live = async (
  world: World,
  of: readonly string[],
  from: string,
  until: string,
  options: Options,
  signal: AbortSignal,
): Promise<Outcome> => {
  let outcome: Outcome | undefined;
  const { seed, faults: faultRate, lose = null } = options;
  const began = performance.now();
  await watched('School year', async (show) => {
    const onProgress = (done: number): void => show(done, ((performance.now() - began) / 1000) * (1 / done - 1));
    outcome = await simulate(world, { brins: of, from, until, seed, faultRate, busy: 1, lose, signal, onProgress });
  });
  return outcome as Outcome;
};

const report = (outcome: Outcome, seconds: number, options: Options): void => {
  process.stdout.write(options.json ? `${JSON.stringify(figuresOf(outcome, seconds))}\n` : `${summaryOf(outcome, seconds)}\n`);
  if (options.json) for (const one of outcome.tally.unexpected) say(JSON.stringify(one));
  if (options.lose !== undefined && outcome.messages < options.lose) say(`There were ${outcome.messages} messages: none was lost.`);
  process.exitCode = !outcome.whole ? 130 : outcome.tally.unexpected.length > 0 ? 1 : 0;
};

/** The running school year: the country is made of the one before, and stands still until it begins. */
const periodOf = (options: Options): { readonly from: string; readonly until: string } => {
  const year = schoolYearOf(systemClock().today());
  const from = `${year}-08-01`;
  const last = `${year + 1}-07-31`;
  const wanted = options.until ?? (options.days === undefined ? last : addDays(from, options.days - 1));
  if (wanted < from || wanted > last) throw new Error(`The school year runs from ${from} to ${last}; --until must lie in it.`);
  return { from, until: wanted };
};

const inOwn = async (db: Database, dataDir: string, options: Options, signal: AbortSignal): Promise<void> => {
  const { from, until } = periodOf(options);
  await watched('Synthetic country', (show) =>
    makeCountry(db, { ...options, today: addDays(from, -1), signal, onProgress: (p) => show(p.share, p.secondsLeft) }),
  );
  const { chosen, stranger } = await chooseSchools(db, addDays(from, -1), options.schools);
  if (chosen.length < options.schools) say(`The country has ${chosen.length} schools that are large enough; those take part.`);
  say('Starting the server; it counts the funding years first.');
  const server = await startOwnServer(db, { dataDir, brins: chosen, stranger, day: from, settleMs: 10_000 });
  try {
    const began = performance.now();
    report(await live(server, chosen, from, until, options, signal), (performance.now() - began) / 1000, options);
  } finally {
    await server.stop();
  }
};

const onOwnServer = async (options: Options, signal: AbortSignal): Promise<void> => {
  const dataDir = options.data === undefined ? mkdtempSync(join(tmpdir(), 'leerbron-simulation-')) : resolve(options.data);
  if (options.data !== undefined && isFilled(dataDir))
    throw new Error(`${dataDir} is not empty: every simulation begins with a country of its own.`);
  try {
    const db = await openDatabase({ databaseUrl: undefined, dataDir });
    try {
      await inOwn(db, dataDir, options, signal);
    } finally {
      await db.stop();
    }
  } finally {
    if (options.data === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
};

const isFilled = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
};

/** @throws Error at once when nobody is there: later on a school has patience with a server that is away. */
const mustAnswer = async (url: string): Promise<void> => {
  const answer = await fetch(`${url}/oidc/.well-known/openid-configuration`).catch(() => undefined);
  if (answer?.ok !== true) throw new Error(`No Leerbron answers at ${url}.`);
};

const DAYS_BACK = 14;

const onRunningServer = async (url: string, options: Options, signal: AbortSignal): Promise<void> => {
  const { client, key, institutions } = options;
  if (client === undefined || key === undefined || institutions === undefined)
    throw new Error('With --server also give --client, --key (its private key) and --institutions (for which it has a mandate).');
  if (options.until !== undefined) throw new Error('--until goes with a server of its own; here the last day is today. Use --days.');
  await mustAnswer(url);
  const until = systemClock().today();
  const from = addDays(until, 1 - (options.days ?? DAYS_BACK));
  say(`Enrols synthetic people at ${institutions.join(', ')} on ${url}: never do that to a register of real people.`);
  say(
    `The clock is that of the server: everything of ${from} to ${until} is reported now. It is not stopped, and the population register is silent.`,
  );
  const world: World = {
    url,
    client: { clientId: client, key: JSON.parse(readFileSync(key, 'utf8')) as JWK },
    population: null,
    stranger: options.stranger,
    now: () => new Date(),
    beginDay: async () => {},
    restart: null,
    settleMs: 10_000,
    run: 1 + Math.floor(Math.random() * 3_000_000),
  };
  const began = performance.now();
  report(await live(world, institutions, from, until, options, signal), (performance.now() - began) / 1000, options);
};

const run = (options: Options): Promise<void> =>
  interruptible('\nStopping after what is under way; once more stops at once.', (signal) =>
    options.server === undefined ? onOwnServer(options, signal) : onRunningServer(options.server.replace(/\/$/, ''), options, signal),
  );

const administrations = (): Command =>
  new Command('administrations')
    .description('Let school administrations live through a school year, faults included, and compare everything in the end')
    .option('--schools <number>', 'how many, by turns of each sector', within(1, 200), 10)
    .option('--seed <number>', 'the same seed gives the same country and the same year', within(0, 2_147_483_647), 42)
    .option('--scale <share>', 'size of the country as a share of the Netherlands', share(0.001), 0.003)
    .option('--days <number>', 'how many days from 1 August; with --server: up to today', within(1, 366))
    .option('--until <date>', 'the last day; absent means 31 July', date)
    .option('--faults <share>', 'share of messages with which something goes wrong', share(0), 0.05)
    .option('--lose <number>', 'lose this message, to see that the comparison finds it', within(1, 10_000_000))
    .option('--data <folder>', 'keep the database in this empty folder; absent means a temporary one')
    .option('--json', 'print one JSON object; what is unexpected goes to standard error')
    .option('--server <url>', 'a server that is running, instead of one of its own')
    .option('--client <id>', 'with --server: the client')
    .option('--key <file>', 'with --server: its private key, as a JSON Web Key')
    .option('--institutions <codes>', 'with --server: schools for which the client has a mandate, like 01AA,02BB', brins)
    .option('--stranger <code>', 'with --server: a school for which it has none', '00ZZ')
    .action((options: Options) => run(options));

/** `leerbron simulate`: users of the register that do not exist. Exit code 1 when something is not as it should be. */
export const simulateCommand = (): Command =>
  new Command('simulate').description('Simulated users, to try a server with').addCommand(administrations());
