import { defineConfig } from 'vitest/config';

/**
 * Three projects: `server` and `web` run together, `e2e` afterwards and one file at a time, since a browser and a whole
 * application are heavy. The one embedded PostgreSQL of a run is started by the global setup, for all of them.
 */
const shared = { environment: 'node', pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000, teardownTimeout: 30_000 } as const;

export default defineConfig({
  test: {
    globalSetup: ['server/test/support/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'server', include: ['server/**/*.test.ts', 'bench/**/*.test.ts'], sequence: { groupOrder: 0 } } },
      { test: { ...shared, name: 'web', include: ['web/src/**/*.test.{ts,tsx}'], sequence: { groupOrder: 0 } } },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['web/e2e/**/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
