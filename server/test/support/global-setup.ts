import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrationSources } from '../../src/migrations.ts';
import { ensureWebBuilt } from '../../src/modules/portal/index.ts';
import { connect } from '../../src/platform/db/database.ts';
import { startEmbedded } from '../../src/platform/db/embedded.ts';
import { migrate } from '../../src/platform/db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** One PostgreSQL for the whole run; each test file copies the migrated template in milliseconds. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'leerbron-test-'));
  chmodSync(dataDir, 0o711); // the database's own user must be able to enter it
  const server = await startEmbedded({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', shared_buffers: '128MB', max_connections: '200' },
  });
  const admin = new pg.Client({ connectionString: server.url.replace('/leerbron?', '/postgres?') });
  await admin.connect();
  await admin.query('create database template_leerbron');
  await admin.end();
  const template = connect(server.url.replace('/leerbron?', '/template_leerbron?'));
  await migrate(template, migrationSources());
  await template.end();
  await ensureWebBuilt(() => {});
  project.provide('databaseUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
};
