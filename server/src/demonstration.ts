import type { Logger } from 'pino';
import { type DemonstrationAccess, installDemonstrationAccess } from './modules/access/index.ts';
import { installBuiltInCountry, installTertiaryInstitutions, loadReference } from './modules/register/index.ts';
import { seedCountry, seedState } from './modules/synthesis/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/db/database.ts';
import { progressBar } from './platform/progress.ts';

const SEED = 42;

const isEmpty = async (db: Database, table: string): Promise<boolean> =>
  (await db.pool.query(`select 1 from ${table} limit 1`)).rowCount === 0;

/**
 * Fills an empty register with a demonstration country: over the schools and places that were imported, or over the built-in
 * country when there are none. Goes on where an earlier start was interrupted; does nothing in a register that is filled.
 */
export const fillDemonstrationCountry = async (config: Config, db: Database, clock: Clock, signal: AbortSignal): Promise<void> => {
  if (['finished', 'foreign'].includes(await seedState(db))) return;
  if (await isEmpty(db, 'register.institution')) await installBuiltInCountry(db, { scale: config.demoScale });
  await installTertiaryInstitutions(db);
  const bar = progressBar('Demonstration country');
  try {
    await seedCountry(db, {
      scale: config.demoScale,
      seed: SEED,
      today: clock.today(),
      signal,
      onProgress: (p) => bar.show(p.share, p.secondsLeft),
    });
  } finally {
    bar.end();
  }
};

const OTHER_SECTORS = ['po', 'mbo', 'hbo'] as const;

/** The institution with most learners of each other sector. */
const largestOfSectors = async (db: Database) => {
  const { rows } = await db.pool.query<{ sector: (typeof OTHER_SECTORS)[number]; brin: string }>(
    `select distinct on (sector) sector::text, brin from register.enrolment where sector = any($1::register.sector[]) and during @> current_date
     group by sector, brin order by sector, count(*) desc, brin`,
    [OTHER_SECTORS],
  );
  return rows;
};

/** The demonstration log-ins, for the schools with most pupils and an institution of each other sector. */
export const demonstrationLogins = async (config: Config, db: Database, log: Logger): Promise<DemonstrationAccess | undefined> => {
  const { rows } = await db.pool.query<{ brin: string }>(
    `select brin from register.enrolment where sector = 'vo' and during @> current_date group by brin order by count(*) desc, brin limit 4`,
  );
  if (rows.length < 2) {
    log.warn('too few schools with learners for demonstration log-ins');
    return undefined;
  }
  const { institutions } = await loadReference(db);
  const named = <T extends { readonly brin: string }>(row: T) => ({ ...row, name: institutions.get(row.brin)?.name ?? row.brin });
  return installDemonstrationAccess(db, {
    dataDir: config.dataDir,
    institutions: rows.map(named),
    ofSectors: (await largestOfSectors(db)).map(named),
  });
};
