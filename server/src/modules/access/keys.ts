import { createHmac, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { type Db, transaction } from '../../platform/db/database.ts';

export const SIGNING_ALGORITHM = 'ES256';

/** The issuer's keys: the first of `signing` signs, all of them verify; `cookie` keys sign cookies and derive other secrets. */
export type IssuerKeys = { readonly signing: readonly JWK[]; readonly cookie: readonly string[] };

const makeSigningKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: SIGNING_ALGORITHM, use: 'sig', kid: randomBytes(12).toString('base64url') };
};

const makeCookieKey = (): JWK => ({ kty: 'oct', k: randomBytes(32).toString('base64url'), kid: randomBytes(12).toString('base64url') });

/** Reads the issuer's keys and makes them at the first start; servers that start together end with the same ones. */
export const issuerKeys = (db: Pick<Db, 'pool'>): Promise<IssuerKeys> =>
  transaction(db, async (tx) => {
    await tx.query('lock table access.signing_key in share row exclusive mode');
    const read = async (purpose: string): Promise<JWK[]> =>
      (await tx.query<{ jwk: JWK }>('select jwk from access.signing_key where purpose = $1 order by created desc', [purpose])).rows.map(
        (r) => r.jwk,
      );
    const ensure = async (purpose: string, make: () => JWK | Promise<JWK>): Promise<JWK[]> => {
      const found = await read(purpose);
      if (found.length > 0) return found;
      const jwk = await make();
      await tx.query('insert into access.signing_key (kid, purpose, jwk) values ($1, $2, $3)', [jwk.kid, purpose, JSON.stringify(jwk)]);
      return [jwk];
    };
    const signing = await ensure('sign', makeSigningKey);
    const cookie = await ensure('cookie', makeCookieKey);
    return { signing, cookie: cookie.map((key) => key.k ?? '') };
  });

/** A secret for one use, derived from the cookie key, so that all servers of one register have the same without storing it. */
export const derivedSecret = (keys: IssuerKeys, use: string): Buffer =>
  createHmac('sha256', keys.cookie[0] ?? '')
    .update(use)
    .digest();
