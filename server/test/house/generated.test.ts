import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { generatedFiles } from '../../src/generated.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { App } from '../../src/platform/http/server.ts';
import { testDatabase } from '../support/database.ts';
import { readRepositoryFile } from './repository.ts';

const FILES = [
  'docs/configuration.md',
  'docs/errors.md',
  'docs/file-layouts.md',
  'docs/file-reports.xsd',
  'docs/signals.md',
  'docs/synthesis-parameters.md',
  'openapi.json',
  'schema.sql',
];

let db: Database;
let app: App;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  db = await testDatabase();
  const config = readConfig({ LEERBRON_DEMO: 'off' });
  if (!('dataDir' in config)) throw new Error(JSON.stringify(config));
  app = await createApp({ config, db, log: pino({ level: 'silent' }), clock: systemClock() });
  files = await generatedFiles(app, db);
});
afterAll(async () => {
  await app.close();
  await db.stop();
});

describe('the generated files', () => {
  test.each(FILES)('%s is what the code makes; otherwise run npm run generate', (path) => {
    expect(readRepositoryFile(path)).toBe(files.get(path));
  });

  test('are all compared here', () => {
    expect([...files.keys()].sort()).toEqual(FILES);
  });
});
