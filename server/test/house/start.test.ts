import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const dataDir = mkdtempSync(join(tmpdir(), 'leerbron-start-'));
chmodSync(dataDir, 0o755);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const startWithNpm = (port = '0') =>
  spawn('npm', ['start'], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, LEERBRON_DATA_DIR: dataDir, LEERBRON_PORT: port, LEERBRON_DEMO: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

// The shell that npm starts must give way to the server: otherwise it dies of the signal and the server lives on.
test('a signal to npm alone, as a service manager sends it, stops the server and the database and ends with 0', async () => {
  const npm = startWithNpm();
  let words = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  await expect.poll(() => words, { timeout: 90_000 }).toContain('Leerbron is running.');
  npm.kill('SIGTERM');
  const [code, signal] = (await once(npm, 'exit')) as [number | null, string | null];
  expect([code, signal], words).toEqual([0, null]);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid')), 'the database was left running').toBe(false);
}, 120_000);

test('a start that fails, as on a port that is taken, says why and leaves no database running', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const npm = startWithNpm(String((taken.address() as AddressInfo).port));
  let words = '';
  npm.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const [code] = (await once(npm, 'exit')) as [number | null];
  taken.close();
  expect([code, words]).toEqual([1, expect.stringContaining('Set LEERBRON_PORT to use another port.')]);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid')), 'the database was left running').toBe(false);
}, 120_000);
