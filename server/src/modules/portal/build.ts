import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const WEB = join(ROOT, 'web');
const STAMP = '.stamp';
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package.json'];
const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;

/** Where the built site is. */
export const SITE = join(WEB, 'dist');

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const sourceFiles = async (): Promise<string[]> => {
  const files = await Promise.all(SOURCES.map((name) => (name.includes('.') ? [join(WEB, name)] : filesUnder(join(WEB, name)))));
  return [...files.flat().filter((file) => !/\.test\.tsx?$/.test(file)), join(ROOT, 'package-lock.json')].sort();
};

/** Changes whenever a source of the portal, or a package it is built with, does. */
const sourceStamp = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await sourceFiles()) {
    const content = await readFile(file);
    hash.update(`${relative(ROOT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

// A process of its own, since building sets NODE_ENV and leaves much memory behind.
const runVite = (outDir: string): Promise<void> => {
  const vite = join(dirname(createRequire(join(WEB, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: WEB,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The portal could not be built:\n${complaint}`))));
  });
};

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compresses once, as small as it gets, what is sent many times. */
const compress = async (folder: string): Promise<void> => {
  const files = (await filesUnder(folder)).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
      await Promise.all([
        brotli(content, quality).then((small) => writeFile(`${file}.br`, small)),
        gzipped(content, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
      ]);
    }),
  );
};

/**
 * Builds the portal when it has not been built from the sources as they are, which takes a few seconds; else does nothing.
 * @returns whether it was built.
 * @throws Error with the builder's complaint.
 */
export const ensureWebBuilt = async (log: (line: string) => void, site: string = SITE): Promise<boolean> => {
  const wanted = await sourceStamp();
  const present = await readFile(join(site, STAMP), 'utf8').catch(() => '');
  if (present === wanted) return false;
  log('Building the portal …');
  const fresh = `${site}-${process.pid}.tmp`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    await runVite(fresh);
    await compress(fresh);
    await writeFile(join(fresh, STAMP), wanted);
    await rm(site, { recursive: true, force: true });
    await rename(fresh, site);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return true;
};
