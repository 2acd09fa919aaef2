import type { JWK } from 'jose';
import { importJWK } from 'jose';
import * as client from 'openid-client';
import { apiResource, issuerUrl } from './tokens.ts';

export type TokenOrder = {
  readonly publicUrl: string;
  readonly clientId: string;
  readonly key: JWK;
  readonly scopes?: readonly string[] | undefined;
};
export type Obtained = { readonly accessToken: string; readonly expiresInSeconds: number };

/**
 * Gets an access token as a school administration does: client credentials with a signed assertion (RFC 7523).
 * @throws client.ResponseBodyError when the issuer refuses.
 */
export const obtainAccessToken = async (order: TokenOrder): Promise<Obtained> => {
  const alg = order.key.alg ?? (order.key.kty === 'OKP' ? 'EdDSA' : order.key.kty === 'EC' ? 'ES256' : 'RS256');
  const key = await importJWK(order.key, alg);
  if (key instanceof Uint8Array) throw new Error('The key must be a private key, not a shared secret.');
  const authentication = client.PrivateKeyJwt(order.key.kid === undefined ? key : { key, kid: order.key.kid });
  const insecure = order.publicUrl.startsWith('http:');
  const config = await client.discovery(new URL(issuerUrl(order.publicUrl)), order.clientId, undefined, authentication, {
    execute: insecure ? [client.allowInsecureRequests] : [],
  });
  const tokens = await client.clientCredentialsGrant(config, {
    resource: apiResource(order.publicUrl),
    ...(order.scopes === undefined ? {} : { scope: order.scopes.join(' ') }),
  });
  return { accessToken: tokens.access_token, expiresInSeconds: tokens.expires_in ?? 0 };
};
