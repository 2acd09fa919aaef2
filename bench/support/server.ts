import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PUBLIC_URL } from './country.ts';

export type BenchServer = {
  readonly port: number;
  readonly child: ChildProcess;
  readonly databasePid: number;
  readonly stop: () => Promise<void>;
};

const MAIN = resolve(import.meta.dirname, '../../server/src/main.ts');

/** Starts the product as its users do, on a data folder of its own. */
export const startServer = async (dataDir: string): Promise<BenchServer> => {
  const env = {
    ...process.env,
    LEERBRON_DATA_DIR: dataDir,
    LEERBRON_DEMO: 'off',
    LEERBRON_PORT: '0',
    LEERBRON_PUBLIC_URL: PUBLIC_URL,
    LEERBRON_LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, ['--max-semi-space-size=64', MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((found, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const listening = /Listening on port (\d+)/.exec(said);
      if (listening) found(Number(listening[1]));
    });
    child.once('exit', (code) => failed(new Error(`the server stopped with code ${code}\n${said}`)));
  });
  const databasePid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { port, child, databasePid, stop };
};
