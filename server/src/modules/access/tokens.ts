import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, errors, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { type IssuerKeys, SIGNING_ALGORITHM } from './keys.ts';

/** Access tokens live ten minutes, in seconds. */
export const TOKEN_LIFETIME = 600;
const KEPT = 50_000;

export type VerifiedToken = { readonly clientId: string; readonly scopes: ReadonlySet<string>; readonly expiresAt: number };
type TokenFault = { readonly fault: 'expired' | 'invalid' };
export type TokenVerifier = (token: string) => VerifiedToken | Promise<VerifiedToken | TokenFault>;

const publicPart = ({ kty, crv, x, y, kid, alg, use }: JWK): JWK => ({ kty, crv, x, y, kid, alg, use }) as JWK;

/** The audience of access tokens: the API at its public address. */
export const apiResource = (publicUrl: string): string => `${publicUrl}/v1`;
export const issuerUrl = (publicUrl: string): string => `${publicUrl}/oidc`;

/**
 * Verifies access tokens (RFC 9068) against the issuer's own keys: signature, issuer, audience, expiry, age. A token that was
 * found good is remembered until it expires, so that each costs one signature check; a bad one is never remembered.
 */
export const tokenVerifier = (keys: IssuerKeys, publicUrl: () => string, now: () => number = Date.now): TokenVerifier => {
  const keySet = createLocalJWKSet({ keys: keys.signing.map(publicPart) });
  const known = new Map<string, VerifiedToken>();
  const remember = (token: string, verified: VerifiedToken): void => {
    if (known.size >= KEPT) for (const oldest of known.keys()) if (known.delete(oldest) && known.size < KEPT) break;
    known.set(token, verified);
  };
  const verify = async (token: string): Promise<VerifiedToken | TokenFault> => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: issuerUrl(publicUrl()),
        audience: apiResource(publicUrl()),
        typ: 'at+jwt',
        algorithms: [SIGNING_ALGORITHM],
        maxTokenAge: TOKEN_LIFETIME,
        requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id'],
        currentDate: new Date(now()),
      });
      const clientId = payload.client_id;
      // Tokens of people never reach the API: they come with the cookie of a session.
      if (typeof clientId !== 'string' || payload.sub !== clientId || payload.exp === undefined) return { fault: 'invalid' };
      const scope = typeof payload.scope === 'string' ? payload.scope : '';
      const verified = { clientId, scopes: new Set(scope.split(' ').filter(Boolean)), expiresAt: payload.exp * 1000 };
      remember(token, verified);
      return verified;
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { fault: 'expired' };
      if (error instanceof errors.JOSEError) return { fault: 'invalid' };
      throw error;
    }
  };
  return (token) => {
    const found = known.get(token);
    if (found !== undefined && found.expiresAt > now()) return found;
    if (found !== undefined) known.delete(token);
    return verify(token);
  };
};

/** What an access token is made of; `lifetime` in seconds, at most the usual one. */
export type TokenRequest = {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly publicUrl: string;
  readonly lifetime?: number;
};

/** Signs an access token as the issuer does for a client's assertion; for load generators and tests that hold the issuer's keys. */
export const signAccessToken = async (keys: IssuerKeys, request: TokenRequest): Promise<string> => {
  const jwk = keys.signing[0];
  if (jwk === undefined) throw new Error('The issuer has no signing key.');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ client_id: request.clientId, scope: request.scopes.join(' ') })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: 'at+jwt', kid: jwk.kid ?? '' })
    .setIssuer(issuerUrl(request.publicUrl))
    .setAudience(apiResource(request.publicUrl))
    .setSubject(request.clientId)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + Math.min(request.lifetime ?? TOKEN_LIFETIME, TOKEN_LIFETIME))
    .sign(await importJWK(jwk, SIGNING_ALGORITHM));
};
