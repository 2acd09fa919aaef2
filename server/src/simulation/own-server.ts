import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { createApp } from '../app.ts';
import { migrationSources } from '../migrations.ts';
import { addClient, grantAgencyMandate, grantMandates } from '../modules/access/index.ts';
import { ensureCounted } from '../modules/funding/index.ts';
import { installBuiltInCountry, installProgrammes, installTertiaryInstitutions, loadReference } from '../modules/register/index.ts';
import { seedCountry } from '../modules/synthesis/index.ts';
import { type Clock, clockOver } from '../platform/clock.ts';
import { type Config, readConfig } from '../platform/config.ts';
import type { Database } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import { createLog } from '../platform/log.ts';
import type { Client, World } from './world.ts';

/** A clock that stands on a day we say, from eight in the morning, and ticks on from there. */
export const movableClock = (): { readonly clock: Clock; readonly moveTo: (day: string) => void } => {
  let from = Date.parse('2000-01-01T07:00:00Z');
  let since = performance.now();
  const moveTo = (day: string): void => {
    from = Date.parse(`${day}T07:00:00Z`);
    since = performance.now();
  };
  return { clock: clockOver(() => new Date(from + performance.now() - since)), moveTo };
};

export type CountryOptions = {
  readonly scale: number;
  readonly seed: number;
  /** The last day of the school year of which the country is made. */
  readonly today: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly share: number; readonly secondsLeft: number | undefined }) => void;
};

/** Lays the tables and makes the synthetic country over built-in schools. */
export const makeCountry = async (db: Database, options: CountryOptions): Promise<void> => {
  await migrate(db, migrationSources());
  await installProgrammes(db);
  await installBuiltInCountry(db, { scale: options.scale });
  await installTertiaryInstitutions(db);
  await seedCountry(db, options);
};

const SECTORS = ['po', 'vo', 'mbo', 'hbo', 'wo'] as const;
const FEWEST = 20;

/**
 * Schools with learners on a day, by turns of each sector, the largest first, and one more for which nobody is mandated. Special
 * secondary education is left out: what its enrolments must say nowadays the synthetic country does not have.
 */
export const chooseSchools = async (
  db: Database,
  day: string,
  count: number,
): Promise<{ readonly chosen: readonly string[]; readonly stranger: string }> => {
  const { rows } = await db.pool.query<{ sector: (typeof SECTORS)[number]; brin: string }>(
    `select e.sector::text, e.brin from register.enrolment e where e.during @> $1::date
     and not exists (select from register.enrolment_period p where p.brin = e.brin and p.programme_code in ('VSO', 'SO'))
     group by e.sector, e.brin having count(*) >= $2 order by count(*) desc, e.brin`,
    [day, FEWEST],
  );
  const bySector = SECTORS.map((sector) => rows.filter((row) => row.sector === sector).map(({ brin }) => brin));
  const chosen: string[] = [];
  for (let turn = 0; chosen.length < count && bySector.some((brins) => turn < brins.length); turn += 1)
    for (const brins of bySector) {
      const brin = brins[turn];
      if (brin !== undefined && chosen.length < count) chosen.push(brin);
    }
  const { rows: others } = await db.pool.query<{ brin: string }>(
    `select brin from register.institution where brin <> all($1) order by brin limit 1`,
    [chosen],
  );
  return { chosen, stranger: others[0]?.brin ?? '00ZZ' };
};

const newClient = async (db: Database, clientId: string, name: string): Promise<Client> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await addClient(db, { clientId, name, jwks: { keys: [await exportJWK(publicKey)] } });
  return { clientId, key: await exportJWK(privateKey) };
};

const configOf = (dataDir: string): Config => {
  // Port 0 in the address stands for the port that is taken.
  const config = readConfig({
    LEERBRON_PUBLIC_URL: 'http://127.0.0.1:0',
    LEERBRON_DEMO: 'off',
    LEERBRON_DATA_DIR: dataDir,
    LEERBRON_LOG_LEVEL: 'silent',
  });
  if (!('dataDir' in config)) throw new Error(JSON.stringify(config));
  return config;
};

export type OwnServerOptions = {
  readonly dataDir: string;
  readonly brins: readonly string[];
  readonly stranger: string;
  readonly day: string;
  readonly settleMs: number;
};

/** Starts a server over a filled database on a free port, with a clock that we move, and the clients of schools and population register. */
export const startOwnServer = async (db: Database, options: OwnServerOptions): Promise<World & { readonly stop: () => Promise<void> }> => {
  const { clock, moveTo } = movableClock();
  moveTo(options.day);
  const config = configOf(options.dataDir);
  const log = createLog(config.logLevel);
  const client = await newClient(db, 'simulated-schools', 'Simulated schools');
  await grantMandates(db, client.clientId, options.brins);
  const population = await newClient(db, 'simulated-population-register', 'Simulated population register');
  await grantAgencyMandate(db, population.clientId, ['population:report']);
  const start = async (port: number) => {
    const app = await createApp({ config, db, log, clock });
    await app.listen({ host: '127.0.0.1', port });
    return app;
  };
  let app = await start(0);
  const { port } = app.server.address() as AddressInfo;
  let month = options.day.slice(0, 7);
  const beginDay = async (day: string): Promise<void> => {
    moveTo(day);
    if (day.slice(0, 7) === month) return;
    month = day.slice(0, 7); // the server looks every hour whether a funding year has opened; ours are fast
    await ensureCounted(db, day, await loadReference(db));
  };
  const restart = async (): Promise<void> => {
    await app.close();
    app = await start(port);
  };
  const { stranger, settleMs } = options;
  const stop = () => app.close();
  return { url: `http://127.0.0.1:${port}`, client, population, stranger, now: clock.now, beginDay, restart, settleMs, run: 0, stop };
};
