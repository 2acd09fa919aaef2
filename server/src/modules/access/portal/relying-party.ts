import * as client from 'openid-client';
import { issuerUrl } from '../tokens.ts';

/** Where people of the portal sign in. */
export type ProviderSettings = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined };

export type RelyingPartyDeps = {
  readonly settings: () => ProviderSettings;
  readonly publicUrl: () => string;
  /** The address at which this process reaches itself; calls to the embedded issuer take that way. */
  readonly localUrl: () => string;
};

type StartedSignIn = { readonly location: string; readonly state: string; readonly nonce: string; readonly codeVerifier: string };
type FinishedSignIn = {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string | undefined;
};
export type RelyingParty = {
  readonly start: (language: string | undefined) => Promise<StartedSignIn>;
  /** @throws when the provider's answer does not belong to this sign-in or is not right. */
  readonly finish: (currentUrl: URL, expected: { state: string; nonce: string; codeVerifier: string }) => Promise<FinishedSignIn>;
  readonly signOutUrl: (idToken: string | undefined) => Promise<string>;
};

const discover = (deps: RelyingPartyDeps): Promise<client.Configuration> => {
  const { issuer, clientId, clientSecret } = deps.settings();
  const embedded = issuer === issuerUrl(deps.publicUrl());
  const near = (url: string): string => (embedded ? url.replace(deps.publicUrl(), deps.localUrl()) : url);
  const fetchNear = ((url: string, options: RequestInit) => fetch(near(url), options)) as client.CustomFetch;
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    [client.customFetch]: fetchNear,
    // Plain http is for one's own machine, where the issuer is part of this process.
    execute: issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
    timeout: 10,
  });
};

const finishWith = async (
  config: client.Configuration,
  currentUrl: URL,
  expected: { state: string; nonce: string; codeVerifier: string },
): Promise<FinishedSignIn> => {
  const tokens = await client.authorizationCodeGrant(config, currentUrl, {
    expectedState: expected.state,
    expectedNonce: expected.nonce,
    pkceCodeVerifier: expected.codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The provider sent no ID token.');
  return { subject: claims.sub, claims: { ...claims }, idToken: tokens.id_token };
};

/** Signs people in with OpenID Connect: authorization code with PKCE, state and nonce, at the embedded issuer or any other. */
export const relyingParty = (deps: RelyingPartyDeps): RelyingParty => {
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    discovered ??= discover(deps).catch((error: unknown) => {
      discovered = undefined; // an outside provider that was away may come back
      throw error;
    });
    return discovered;
  };
  const start = async (language: string | undefined): Promise<StartedSignIn> => {
    const config = await configuration();
    const [codeVerifier, state, nonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()];
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: `${deps.publicUrl()}/auth/callback`,
      response_type: 'code',
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(language === undefined ? {} : { ui_locales: language }),
    });
    return { location: url.href, state, nonce, codeVerifier };
  };
  const signOutUrl = async (idToken: string | undefined): Promise<string> => {
    const config = await configuration();
    if (config.serverMetadata().end_session_endpoint === undefined) return `${deps.publicUrl()}/`;
    const hint = idToken === undefined ? {} : { id_token_hint: idToken };
    return client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${deps.publicUrl()}/`, ...hint }).href;
  };
  return { start, finish: async (currentUrl, expected) => finishWith(await configuration(), currentUrl, expected), signOutUrl };
};
