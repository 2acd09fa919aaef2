import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationSource } from './platform/db/migrate.ts';

const ORDER = ['register', 'funding', 'exchange', 'access', 'deliveries', 'portal', 'synthesis'];

/** Where the SQL of each part is, in the order in which they build on each other. */
export const migrationSources = (): MigrationSource[] => [
  { module: 'platform', folder: join(import.meta.dirname, 'platform', 'db') },
  ...ORDER.map((module) => ({ module, folder: join(import.meta.dirname, 'modules', module, 'migrations') })).filter((s) =>
    existsSync(s.folder),
  ),
];
