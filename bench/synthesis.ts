import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrationSources } from '../server/src/migrations.ts';
import {
  importGeography,
  importInstitutions,
  installBuiltInCountry,
  installProgrammes,
  installTertiaryInstitutions,
} from '../server/src/modules/register/index.ts';
import { countryChecksum, describeCountry, seedCountry } from '../server/src/modules/synthesis/index.ts';
import { systemClock } from '../server/src/platform/clock.ts';
import { type Database, openDatabase } from '../server/src/platform/db/database.ts';
import { migrate } from '../server/src/platform/db/migrate.ts';
import { watchMemory } from './support/memory.ts';
import { note, numberOption, temporaryFolder, textOption } from './support/options.ts';

/** Takes over published files from DIR/geo (geography) and from the other folders in DIR (schools and figures). */
const importFrom = async (db: Database, dir: string): Promise<void> => {
  await importGeography(db, join(dir, 'geo'), () => ({}));
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'geo');
  const files = folders.flatMap(({ name }) => readdirSync(join(dir, name)).map((file) => join(dir, name, file)));
  for (const result of await importInstitutions(db, files, () => ({})))
    if ('unusable' in result) note(`left out: ${result.file}: ${result.unusable}`);
};

/**
 * Makes and loads a whole country, and measures how lifelike it is. Options: --scale S (0.02), --seed N (42), --data DIR with published
 * files; without it the country lies over the built-in places.
 */
export const synthesisBenchmark = async (args: readonly string[]): Promise<object> => {
  const scale = numberOption(args, 'scale', 0.02);
  const seed = numberOption(args, 'seed', 42);
  const data = textOption(args, 'data');
  const dataDir = temporaryFolder();
  const db = await openDatabase({ databaseUrl: undefined, dataDir });
  try {
    await migrate(db, migrationSources());
    await installProgrammes(db);
    if (data === undefined) await installBuiltInCountry(db, { scale });
    else await importFrom(db, data);
    await installTertiaryInstitutions(db);
    const memory = watchMemory(db.embeddedPid);
    let tenth = 0;
    const onProgress = ({ share }: { readonly share: number }): void => {
      if (share * 10 >= tenth) note(`${10 * tenth++} %`);
    };
    const report = await seedCountry(db, { scale, seed, today: systemClock().today(), onProgress });
    const peakMiB = memory.stop();
    note('measuring');
    const checksum = await countryChecksum(db);
    const { marginals } = await describeCountry(db, {});
    return {
      learners: report.learners,
      enrolments: report.enrolments,
      people: report.residents,
      secondsGenerate: Math.round(report.secondsMaking * 10) / 10,
      secondsLoad: Math.round(report.secondsLoading * 10) / 10,
      peakMiB,
      checksum,
      marginals: marginals.map(({ name, distance }) => ({ name, distance: Number.isNaN(distance) ? null : Number(distance.toFixed(4)) })),
    };
  } finally {
    await db.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
