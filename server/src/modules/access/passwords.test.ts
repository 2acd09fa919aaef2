import { expect, test } from 'vitest';
import { hashPassword, passwordFault, verifyPassword } from './passwords.ts';

test('a password is right for its own hash only, and two hashes of one password differ', async () => {
  const [one, other] = await Promise.all([hashPassword('paard batterij nietje'), hashPassword('paard batterij nietje')]);
  expect(one).not.toBe(other);
  expect(one).not.toContain('paard');
  expect(await verifyPassword('paard batterij nietje', one)).toBe(true);
  expect(await verifyPassword('paard batterij nietj', one)).toBe(false);
  expect(await verifyPassword('', one)).toBe(false);
});

test('the same letters written with other code points are the same password', async () => {
  expect(await verifyPassword('caf\u00e9 aan de kade', await hashPassword('cafe\u0301 aan de kade'))).toBe(true);
});

test('nobody has no password at all', async () => {
  expect(await verifyPassword('', null)).toBe(false);
  expect(await verifyPassword('x', null)).toBe(false);
});

test('length is asked of a password, composition is not', () => {
  expect(passwordFault('kort')).toContain('12');
  expect(passwordFault('paard batterij')).toBeUndefined();
  expect(passwordFault('x'.repeat(201))).toContain('200');
});
