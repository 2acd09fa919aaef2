import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/db/database.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'leerbron-last-'));
  chmodSync(dataDir, 0o711);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const alive = (pid: number | undefined): boolean => {
  try {
    process.kill(pid ?? 0, 0);
    return true;
  } catch {
    return false;
  }
};

test('of two that share the embedded database the first to leave lets it run, and the last stops it', async () => {
  const first = await openDatabase({ databaseUrl: undefined, dataDir });
  await first.pool.query('select 1');
  const second = await openDatabase({ databaseUrl: undefined, dataDir });
  await second.pool.query('select 1');
  expect(second.embeddedPid).toBe(first.embeddedPid);
  await first.stop();
  expect(alive(second.embeddedPid)).toBe(true);
  expect((await second.pool.query('select 1 as here')).rows).toEqual([{ here: 1 }]);
  await second.stop();
  expect(alive(second.embeddedPid)).toBe(false);
});
