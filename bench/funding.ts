import { rmSync } from 'node:fs';
import { migrationSources } from '../server/src/migrations.ts';
import { countryYear, type Entered, enteredParameters, SCHEMES, type Scheme, statementOf } from '../server/src/modules/funding/index.ts';
import {
  installBuiltInCountry,
  installProgrammes,
  installTertiaryInstitutions,
  loadReference,
  repairKeys,
} from '../server/src/modules/register/index.ts';
import { seedCountry } from '../server/src/modules/synthesis/index.ts';
import { systemClock } from '../server/src/platform/clock.ts';
import { type Database, openDatabase } from '../server/src/platform/db/database.ts';
import { migrate } from '../server/src/platform/db/migrate.ts';
import { watchMemory } from './support/memory.ts';
import { note, numberOption, temporaryFolder, textOption } from './support/options.ts';
import { plainCountry } from './support/plain-funding.ts';

/** The newest funding year of a scheme that is counted. */
const yearOf = (scheme: Scheme, today: string): number =>
  scheme.years(today).findLast((year) => (scheme.countingDates(year).at(-1) ?? '') <= today) ?? (scheme.years(today).at(-1) as number);

/** What every institution receives by a scheme: `brin` to its total and the amount of each line. */
type Computed = ReadonlyMap<string, string>;

const inWords = (
  totalCents: number,
  lines: readonly { readonly category: string; readonly count: number; readonly amountCents: number | null }[],
): string => [totalCents, ...lines.map(({ category, count, amountCents }) => `${category} ${count} ${amountCents}`)].join('\n');

const computeAll = async (db: Database, scheme: Scheme, fundingYear: number, today: string, entered: Entered): Promise<Computed> => {
  const reference = await loadReference(db);
  const schools = await countryYear(db, { scheme, fundingYear, asKnownOn: null }, reference, entered);
  return new Map(
    schools.map((school) => {
      const { totalCents, lines } = statementOf(scheme, school, today, null);
      return [school.brin, inWords(totalCents, lines)];
    }),
  );
};

const open = async (dir: string | undefined, scale: number, seed: number): Promise<{ db: Database; remove: string | undefined }> => {
  const dataDir = dir ?? temporaryFolder();
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  await migrate(db, migrationSources());
  await installProgrammes(db);
  if (dir === undefined) {
    await installBuiltInCountry(db, { scale });
    await installTertiaryInstitutions(db);
    await seedCountry(db, { scale, seed, today: systemClock().today(), onProgress: () => {} });
  }
  await repairKeys(db);
  return { db, remove: dir === undefined ? dataDir : undefined };
};

/**
 * Computes what every institution of every sector receives for its newest counted year, from the facts of learners, and compares
 * with a slow second computation, learner by learner. Options: --scale S (0.02), --seed N (42); or --country DIR, the data folder
 * of a register that was filled before; --no-check leaves the second computation out.
 */
export const fundingBenchmark = async (args: readonly string[]): Promise<object> => {
  const { db, remove } = await open(textOption(args, 'country'), numberOption(args, 'scale', 0.02), numberOption(args, 'seed', 42));
  try {
    const today = systemClock().today();
    const entered = await enteredParameters(db);
    const memory = watchMemory(db.embeddedPid);
    const started = performance.now();
    const fast = new Map<Scheme, Computed>();
    const seconds: Record<string, number> = {};
    const waiting = [...SCHEMES];
    // One scheme a processor, as an agency would: each is one query that mostly uses one.
    const lane = async (): Promise<void> => {
      for (let scheme = waiting.pop(); scheme !== undefined; scheme = waiting.pop()) {
        const begun = performance.now();
        const year = yearOf(scheme, today);
        fast.set(scheme, await computeAll(db, scheme, year, today, entered));
        seconds[`${scheme.id} ${year}`] = Math.round(performance.now() - begun) / 1000;
        note(`${scheme.id} ${year}: ${seconds[`${scheme.id} ${year}`]} s`);
      }
    };
    await Promise.all([lane(), lane()]);
    const whole = Math.round(performance.now() - started) / 1000;
    const peakMiB = memory.stop();
    const years = new Map(SCHEMES.map((scheme) => [scheme, yearOf(scheme, today)]));
    const institutions = new Set([...fast.values()].flatMap((computed) => [...computed.keys()])).size;
    if (args.includes('--no-check'))
      return { institutions, learners: null, seconds: whole, peakMiB, mismatches: null, bySchemeSeconds: seconds };
    const plain = await plainCountry(db, years, today, entered, (share) => note(`second computation: ${Math.round(share * 100)} %`));
    let mismatches = 0;
    for (const [scheme, computed] of fast) {
      const other = plain.amounts.get(scheme) ?? new Map<string, string>();
      for (const brin of new Set([...computed.keys(), ...other.keys()])) {
        if (computed.get(brin) === other.get(brin)) continue;
        mismatches += 1;
        if (mismatches <= 5) note(`${scheme.id} ${brin}:\n${computed.get(brin)}\nagainst\n${other.get(brin)}`);
      }
    }
    return { institutions, learners: plain.learners, seconds: whole, peakMiB, mismatches, bySchemeSeconds: seconds };
  } finally {
    await db.stop();
    if (remove !== undefined) rmSync(remove, { recursive: true, force: true });
  }
};
