import { importJWK, type JWK, SignJWT } from 'jose';
import { problemOf } from './problem.ts';

export type Credentials = {
  /** Address of the server, such as https://register.example.nl. */
  readonly url: string;
  readonly clientId: string;
  /** The private key whose public half is registered for the client. */
  readonly key: JWK;
  /** What to ask for; absent means everything the client is mandated for. */
  readonly scopes?: readonly string[];
};

type Token = { readonly value: string; readonly until: number };
type Issuer = { readonly issuer: string; readonly token_endpoint: string };

const MARGIN_MS = 30_000;

const algorithmOf = (key: JWK): string => key.alg ?? (key.kty === 'OKP' ? 'EdDSA' : key.kty === 'EC' ? 'ES256' : 'RS256');

/** Who we are, signed for a minute (RFC 7523). */
const assertion = async ({ clientId, key }: Credentials, audience: string): Promise<string> => {
  const alg = algorithmOf(key);
  const header = key.kid === undefined ? { alg } : { alg, kid: key.kid };
  const signing = new SignJWT({}).setProtectedHeader(header).setIssuer(clientId).setSubject(clientId).setAudience(audience);
  return signing
    .setIssuedAt()
    .setExpirationTime('1m')
    .setJti(crypto.randomUUID())
    .sign(await importJWK(key, alg));
};

const fetchJson = async <T>(send: typeof fetch, url: string, init?: RequestInit): Promise<T> => {
  const response = await send(url, init);
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
};

const obtain = async (credentials: Credentials, send: typeof fetch): Promise<Token> => {
  const base = credentials.url.replace(/\/$/, '');
  const { issuer, token_endpoint } = await fetchJson<Issuer>(send, `${base}/oidc/.well-known/openid-configuration`);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertion(credentials, issuer),
    resource: `${base}/v1`,
    ...(credentials.scopes && { scope: credentials.scopes.join(' ') }),
  });
  const asked = Date.now();
  const answer = await fetchJson<{ access_token: string; expires_in: number }>(send, token_endpoint, { method: 'POST', body });
  return { value: answer.access_token, until: asked + answer.expires_in * 1000 - MARGIN_MS };
};

/** Gives a token that is still good for half a minute, and asks for a new one when need be; many callers share one request. */
export const tokenSource = (
  credentials: Credentials,
  send: typeof fetch,
): { readonly token: () => Promise<string>; readonly forget: () => void } => {
  let current: Token | undefined;
  let asking: Promise<Token> | undefined;
  const token = async (): Promise<string> => {
    if (current !== undefined && Date.now() < current.until) return current.value;
    asking ??= obtain(credentials, send).finally(() => {
      asking = undefined;
    });
    current = await asking;
    return current.value;
  };
  return {
    token,
    forget: () => {
      current = undefined;
    },
  };
};
