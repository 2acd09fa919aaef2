import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SignalTest, SignalTests } from './modules/exchange/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
// Example by example before over HTTP: those say most precisely when a signal is raised.
const FOLDERS = ['server/src/modules/exchange', 'server/test/exchange', 'server/test/access', 'server/test/faults'];

const TITLE = /\btest(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
const CODES = /\b(?:[LPVMH][0-9]{2}|[0-9]{3})\b/g;

/** The signal codes that the titles of the tests in a file name; `HTTP 400` and amounts of money are no codes. */
export const codesInTitles = (path: string, text: string): readonly (readonly [code: string, test: SignalTest])[] =>
  [...text.matchAll(TITLE)].flatMap(([, , title = '']) => {
    const plain = title.replaceAll(/\\(.)/g, '$1');
    const spoken = plain.replaceAll(/\bHTTP [0-9]{3}( or [0-9]{3})?/g, '');
    if (!/\b(signals?|codes?)\b/.test(spoken)) return [];
    return [...spoken.matchAll(CODES)].map(([code]) => [code, { path, title: plain }] as const);
  });

const testFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return entries
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
};

/** For each signal code the first test whose title names it. */
export const signalTests = async (): Promise<SignalTests> => {
  const found = new Map<string, SignalTest>();
  for (const folder of FOLDERS)
    for (const path of await testFiles(folder))
      for (const [code, test] of codesInTitles(path, await readFile(join(ROOT, path), 'utf8'))) if (!found.has(code)) found.set(code, test);
  return found;
};
