import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const COST = 2 ** 15;
const BLOCK = 8;
const LENGTH = 32;

const derive = (password: string, salt: Buffer, cost: number, block: number): Promise<Buffer> => {
  const options: ScryptOptions = { N: cost, r: block, p: 1, maxmem: 256 * cost * block };
  return new Promise((done, fail) =>
    scrypt(password.normalize('NFC'), salt, LENGTH, options, (error, key) => (error ? fail(error) : done(key))),
  );
};

/** Hashes a password with scrypt (RFC 7914) and a salt of its own. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST, BLOCK);
  return `scrypt$${COST}$${BLOCK}$${salt.toString('base64url')}$${key.toString('base64url')}`;
};

// Checked when nobody has that name, so that the answer takes as long as for a known name.
const NOBODY = `scrypt$${COST}$${BLOCK}$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(LENGTH).toString('base64url')}`;

/** Compares a password with a hash in constant time; null (nobody, or no password) costs as much and is never right. */
export const verifyPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const [scheme, cost, block, salt, expected] = (hash ?? NOBODY).split('$');
  if (scheme !== 'scrypt' || salt === undefined || expected === undefined) throw new Error('A stored password hash cannot be read.');
  const key = await derive(password, Buffer.from(salt, 'base64url'), Number(cost), Number(block));
  return timingSafeEqual(key, Buffer.from(expected, 'base64url')) && hash !== null;
};

/** Why a new password is not good enough, or undefined: length counts (NIST SP 800-63B), composition rules do not. */
export const passwordFault = (password: string): string | undefined => {
  if (password.length < 12) return 'A password has at least 12 characters.';
  return password.length > 200 ? 'A password has at most 200 characters.' : undefined;
};
