import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one: Node's own recursive way never ends where the file system refuses with
 * "no such file or directory", as under /proc.
 * @throws Error that names the folder.
 */
export const ensureFolder = (path: string): void => {
  if (existsSync(path)) return;
  if (dirname(path) !== path) ensureFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (existsSync(path)) return; // another process made it at the same moment
    throw new Error(`The folder ${path} cannot be made: ${(error as Error).message}`);
  }
};
