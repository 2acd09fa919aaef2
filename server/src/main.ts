import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { demonstrationLogins, fillDemonstrationCountry } from './demonstration.ts';
import { issueDemonstrationStatements } from './demonstration-statements.ts';
import { migrationSources } from './migrations.ts';
import type { DemonstrationAccess } from './modules/access/index.ts';
import { ensureWebBuilt } from './modules/portal/index.ts';
import { installProgrammes, loadReference, repairKeys } from './modules/register/index.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, readConfig } from './platform/config.ts';
import { type Database, openDatabase } from './platform/db/database.ts';
import { migrate } from './platform/db/migrate.ts';
import { createLog } from './platform/log.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const configuration = (): Config => {
  const config = readConfig(process.env);
  if ('databaseUrl' in config) return config;
  for (const fault of config) process.stderr.write(`${fault.name} ${fault.message}\n`);
  process.exit(78); // EX_CONFIG
};

const announce = (address: string, demo: DemonstrationAccess | undefined): void => {
  say(`\nLeerbron is running.\n\n  Portal             ${address}/\n  API documentation  ${address}/docs`);
  if (demo === undefined) return;
  say('\n  Demonstration log-ins (synthetic people only):');
  for (const l of demo.logins) say(`    ${l.username.padEnd(8)}${l.password.padEnd(28)}${l.role}, ${l.institution} (${l.brin})`);
  say(`  Demonstration client  ${demo.client.clientId}, private key in ${demo.client.keyFile}`);
  say('\nStop with Ctrl-C.');
};

const prepare = async (config: Config, db: Database, signal: AbortSignal): Promise<void> => {
  await migrate(db, migrationSources());
  await installProgrammes(db);
  if (config.demo) await fillDemonstrationCountry(config, db, systemClock(), signal);
  if ((await repairKeys(db)) > 0) say('Built the keys that an interrupted load of learners had set aside.');
};

type Serving = { readonly config: Config; readonly db: Database; readonly log: Logger; readonly signal: AbortSignal };

const serve = async ({ config, db, log, signal }: Serving, onStop: (stop: () => Promise<void>) => void): Promise<void> => {
  await prepare(config, db, signal);
  const demo = config.demo ? await demonstrationLogins(config, db, log) : undefined;
  const app = await createApp({ config, db, log, clock: systemClock(), demonstration: demo });
  onStop(async () => {
    await app.close();
    await db.stop();
  });
  if (demo !== undefined) await issueDemonstrationStatements(db, demo.client.brins, await loadReference(db), systemClock().today());
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  say(`Listening on port ${port}.`);
  announce(config.publicUrl.replace(/:0$/, `:${port}`), demo);
};

/** Starts everything, and stops it in order on Ctrl-C or SIGTERM: no new requests, answers to what was taken in, database. */
const start = async (): Promise<void> => {
  const config = configuration();
  const log = createLog(config.logLevel);
  const stopping = new AbortController();
  let stop = async (): Promise<void> => {};
  const onSignal = (): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    process.stderr.write('\nStopping ...\n');
    void stop().then(
      () => process.exit(0),
      (error: Error) => {
        process.stderr.write(`${error.message}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const [db] = await Promise.all([openDatabase(config), ensureWebBuilt((text) => say(text))]);
  stop = db.stop;
  try {
    await serve({ config, db, log, signal: stopping.signal }, (close) => {
      stop = close;
    });
  } catch (error) {
    if (!stopping.signal.aborted) await stop().catch(() => {}); // a start that fails leaves no database behind
    throw error;
  }
};

start().catch((error: Error & { code?: string }) => {
  const hint = error.code === 'EADDRINUSE' ? ' Is Leerbron already running? Set LEERBRON_PORT to use another port.' : '';
  process.stderr.write(`Leerbron could not start: ${error.message}${hint}\n`);
  process.exit(1);
});
