import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Top folder of the repository. */
export const ROOT = resolve(import.meta.dirname, '../../..');

const SKIPPED = new Set(['node_modules', '.git', 'data', 'dist', 'coverage', 'test-results']);

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (SKIPPED.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });

const tracked = (): string[] => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
};

/** Paths of all files that belong to the repository, from its top folder; also where it was unpacked without git. */
export const repositoryFiles = (): readonly string[] => (existsSync(join(ROOT, '.git')) ? tracked() : walk(''));

/** Text of one file of the repository. */
export const readRepositoryFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
