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

/** The demonstration log-ins, for the schools with most pupils. */
export const demonstrationLogins = async (config: Config, db: Database, log: Logger): Promise<DemonstrationAccess | undefined> => {
  const { rows } = await db.pool.query<{ brin: string }>(
    `select brin from register.enrolment where sector = 'vo' and during @> current_date group by brin order by count(*) desc, brin limit 4`,
  );
  if (rows.length < 2) {
    log.warn('too few schools with learners for demonstration log-ins');
    return undefined;
  }
  const { institutions } = await loadReference(db);
  return installDemonstrationAccess(db, {
    dataDir: config.dataDir,
    institutions: rows.map(({ brin }) => ({ brin, name: institutions.get(brin)?.name ?? brin })),
  });
};
