import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { createApp } from '../app.ts';
import { generatedFiles } from '../generated.ts';
import { migrationSources } from '../migrations.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import { createLog } from '../platform/log.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Writes the generated files, from an application over an empty database of its own: nobody's settings or data enter. */
const generate = async (): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'leerbron-generate-'));
  const config = readConfig({ LEERBRON_DATA_DIR: dataDir, LEERBRON_DEMO: 'off' });
  if (!('dataDir' in config)) throw new Error(config.map((fault) => `${fault.name} ${fault.message}`).join('\n'));
  const db = await openDatabase(config);
  try {
    await migrate(db, migrationSources());
    const app = await createApp({ config, db, log: createLog('silent'), clock: systemClock() });
    for (const [path, text] of await generatedFiles(app, db)) {
      await writeFile(join(ROOT, path), text);
      process.stdout.write(`${path}\n`);
    }
    await app.close();
  } finally {
    await db.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** `leerbron generate`: for developers of Leerbron, after a change of the API, the tables, the settings, errors or signals. */
export const generateCommand = (): Command =>
  new Command('generate').description('write the generated files of the repository anew').action(generate);
