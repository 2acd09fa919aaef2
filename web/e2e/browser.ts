import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

type Executable = { readonly path: string; readonly libraries: string | undefined };

/** Extracts the Chromium of the npm package, whole or not at all, once for each user and version. */
const extractPackaged = async (): Promise<string> => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  const { version } = createRequire(import.meta.url)(join(bin, '..', 'package.json')) as { version: string };
  const folder = join(tmpdir(), `leerbron-chromium-${version}-${userInfo().username}`);
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh; // where the package extracts to
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(join(bin, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
};

/** The shared libraries that came with the package, where the system lacks one of them. */
const librariesFor = async (path: string, folder: string): Promise<string | undefined> => {
  const linked = await promisify(execFile)('ldd', [path]).then(
    ({ stdout }) => stdout,
    () => 'not found',
  );
  return linked.includes('not found') ? join(folder, 'al2023', 'lib') : undefined;
};

const findChromium = async (): Promise<Executable> => {
  const installed = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, libraries: undefined };
  const folder = await extractPackaged();
  const path = join(folder, 'chromium');
  return { path, libraries: await librariesFor(path, folder) };
};

/** Starts Chromium: the one of CHROMIUM_PATH, an installed one, or the one from npm, which needs nothing else. */
export const openBrowser = async (): Promise<Browser> => {
  const { path, libraries } = await findChromium();
  const home = join(tmpdir(), `leerbron-browser-${process.pid}`);
  await mkdir(home, { recursive: true });
  const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const env = { ...environment, HOME: home, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  const browser = await chromium.launch({ executablePath: path, args: FLAGS, env });
  browser.on('disconnected', () => void rm(home, { recursive: true, force: true }).catch(() => {}));
  return browser;
};
