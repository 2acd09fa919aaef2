import { migrationSources } from '../migrations.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { type Database, openDatabase } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';

/** The settings of the environment. @throws with every fault of them. */
export const configured = (): Config => {
  const config = readConfig(process.env);
  if (!('dataDir' in config)) throw new Error(config.map((fault) => `${fault.name} ${fault.message}`).join('\n'));
  return config;
};

/** Opens the configured database, lays its tables, and closes it after the work. */
export const withDatabase = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
  const db = await openDatabase(configured());
  try {
    await migrate(db, migrationSources());
    return await work(db);
  } finally {
    await db.stop();
  }
};
