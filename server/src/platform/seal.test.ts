import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

test('a secret is read again with its key for its row, and with no other key, row or content', () => {
  const key = randomBytes(32);
  const sealed = seal(key, 'row-1', 'whsec_geheim');
  expect(unseal(key, 'row-1', sealed)).toBe('whsec_geheim');
  expect(sealed.toString('latin1')).not.toContain('geheim');
  expect(seal(key, 'row-1', 'whsec_geheim').equals(sealed)).toBe(false);
  expect(unseal(randomBytes(32), 'row-1', sealed)).toBeUndefined();
  expect(unseal(key, 'row-2', sealed)).toBeUndefined();
  const changed = Buffer.from(sealed);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(unseal(key, 'row-1', changed)).toBeUndefined();
  expect(unseal(key, 'row-1', Buffer.alloc(3))).toBeUndefined();
});
