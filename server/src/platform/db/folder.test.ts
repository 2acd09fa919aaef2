import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureFolder } from './folder.ts';

test('a folder is made with those above it, and made again without complaint', () => {
  const base = mkdtempSync(join(tmpdir(), 'leerbron-folder-'));
  const deep = join(base, 'a', 'b', 'c');
  ensureFolder(deep);
  ensureFolder(deep);
  expect(existsSync(deep)).toBe(true);
  rmSync(base, { recursive: true });
});

test('where no folder can be made the answer is an error that names it', () => {
  const base = mkdtempSync(join(tmpdir(), 'leerbron-folder-'));
  const file = join(base, 'file');
  writeFileSync(file, '');
  expect(() => ensureFolder(join(file, 'under'))).toThrow(/under cannot be made/);
  rmSync(base, { recursive: true });
});

test.skipIf(process.platform !== 'linux')('a file system that takes no folders does not keep us waiting for ever', () => {
  expect(() => ensureFolder('/proc/leerbron/data')).toThrow(/cannot be made/);
});
