import type { Logger } from 'pino';
import { applicationKey, type DemonstrationAccess, registerAccess } from './modules/access/index.ts';
import { registerDeliveries } from './modules/deliveries/index.ts';
import { registerExchange, webhookDescription } from './modules/exchange/index.ts';
import { createParameterCache, ensureCounted, registerFunding } from './modules/funding/index.ts';
import { registerPortal } from './modules/portal/index.ts';
import { createReferenceCache, registerCatalogue } from './modules/register/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/db/database.ts';
import { registerOperations } from './platform/http/operations.ts';
import { collectReference, serveReference } from './platform/http/reference.ts';
import { type App, createHttp } from './platform/http/server.ts';
import { createJobs } from './platform/jobs.ts';

export type AppDeps = {
  readonly config: Config;
  readonly db: Database;
  readonly log: Logger;
  readonly clock: Clock;
  readonly demonstration?: DemonstrationAccess | undefined;
};

const HOUR_MS = 3_600_000;

/**
 * Puts the modules together over a migrated database. `app.close()` takes nothing new in, answers what was taken in, and
 * leaves the database to its owner.
 */
export const createApp = async ({ config, db, log, clock, demonstration }: AppDeps): Promise<App> => {
  const reference = await createReferenceCache(db);
  await ensureCounted(db, clock.today(), reference.current());
  const parameters = await createParameterCache(db);
  const app = createHttp({ logger: log, bodyLimitBytes: config.bodyLimitBytes });
  const jobs = createJobs(db, log);
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    void jobs.stop();
  });
  const common = { db, reference: reference.current, now: clock.now, today: clock.today };
  await collectReference(app, config.publicUrl, webhookDescription());
  registerOperations(app, db);
  const institutionNames = async (brins: readonly string[]) =>
    new Map(brins.map((brin) => [brin, reference.current().institutions.get(brin)?.name ?? brin]));
  const access = await registerAccess(app, { db, publicUrl: config.publicUrl, provider: config.oidc, institutionNames });
  registerCatalogue(app, common);
  const exchange = registerExchange(app, {
    ...common,
    today: clock.today,
    entered: parameters.current,
    stopping: () => stopping,
    stillAllowed: access.stillAllowed,
    lanes: config.batchLanes,
    windowMs: config.batchWindowMs,
    bodyLimitBytes: config.bodyLimitBytes,
    interestMonths: config.interestMonths,
    jobs,
    files: config.files,
    webhooks: {
      ...config.webhooks,
      publicUrl: config.publicUrl,
      sealingKey: config.webhooks.secretsKey ?? (await applicationKey(db, 'webhook secrets')),
    },
  });
  registerFunding(app, common);
  registerDeliveries(app, common);
  await serveReference(app);
  await registerPortal(app, { demonstration: demonstration ?? null });
  await jobs.start();
  // A new counting date opens a new funding year: it is counted before reports keep it.
  const hourly = setInterval(() => {
    ensureCounted(db, clock.today(), reference.current()).catch((error: Error) =>
      log.error({ err: { message: error.message } }, 'counting a new funding year failed'),
    );
  }, HOUR_MS);
  hourly.unref();
  app.addHook('onClose', async () => {
    clearInterval(hourly);
    parameters.stop();
    await jobs.stop();
    await exchange.idle();
    await reference.stop();
  });
  return app;
};
