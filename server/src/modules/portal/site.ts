import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export type Encoding = 'br' | 'gzip' | 'identity';
export type SiteFile = { readonly type: string; readonly etag: string; readonly bodies: ReadonlyMap<Encoding, Buffer> };

/** The built site by path within it, such as 'assets/index-1a2b.js'. */
export type Site = ReadonlyMap<string, SiteFile>;

const optional = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

const load = async (file: string): Promise<SiteFile> => {
  const [plain, br, gz] = await Promise.all([readFile(file), optional(`${file}.br`), optional(`${file}.gz`)]);
  const bodies = new Map<Encoding, Buffer>([['identity', plain]]);
  if (gz) bodies.set('gzip', gz);
  if (br) bodies.set('br', br);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', etag, bodies };
};

/** Reads the built site into memory; it is small, and nothing outside it can then be asked for. */
export const loadSite = async (folder: string): Promise<Site> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [relative(folder, file).split(sep).join('/'), await load(file)] as const)));
};

/** The smallest form that the browser says it reads. */
export const encodingFor = (file: SiteFile, accepted: string | undefined): Encoding => {
  const names = (accepted ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, weight]) => weight?.replaceAll(' ', '') !== 'q=0');
  const reads = (encoding: Encoding): boolean => file.bodies.has(encoding) && names.some(([name]) => name?.trim() === encoding);
  return reads('br') ? 'br' : reads('gzip') ? 'gzip' : 'identity';
};
