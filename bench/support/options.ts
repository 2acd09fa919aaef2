import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads `--name value` as a number from the command line. */
export const numberOption = (args: readonly string[], name: string, fallback: number): number => {
  const at = args.indexOf(`--${name}`);
  const value = at < 0 ? fallback : Number(args[at + 1]);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} must be a number above 0`);
  return value;
};

/** Reads `--name value` as a text; undefined when it is not there. */
export const textOption = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  if (at < 0) return undefined;
  const value = args[at + 1];
  if (value === undefined || value.startsWith('--')) throw new Error(`--${name} needs a value`);
  return value;
};

/** Progress for whoever watches; the result alone goes to standard output. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/** A fresh folder that the database's own user can enter. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'leerbron-bench-'));
  chmodSync(folder, 0o711);
  return folder;
};
