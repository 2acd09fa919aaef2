import type { FastifyBaseLogger } from 'fastify';
import type { Configuration, KoaContextWithOIDC, Provider as OidcProvider } from 'oidc-provider';
import type { Db } from '../../../platform/db/database.ts';
import { SCOPES } from '../actions.ts';
import { derivedSecret, type IssuerKeys, SIGNING_ALGORITHM } from '../keys.ts';
import { personById } from '../people-store.ts';
import { apiResource, issuerUrl, TOKEN_LIFETIME } from '../tokens.ts';
import { issuerAdapter } from './adapter.ts';
import { errors, Provider } from './library.ts';
import { errorPage, signedOutPage, signOutPage } from './pages.ts';
import { languageOf, sendFromProvider } from './respond.ts';

export type IssuerDeps = {
  readonly db: Db;
  readonly keys: IssuerKeys;
  readonly publicUrl: string;
  readonly log: FastifyBaseLogger;
  /** Whether people of the portal sign in here, rather than at an outside provider. */
  readonly servesPortal: boolean;
};

export const PORTAL_CLIENT = 'leerbron-portal';
const ALL_SCOPES = SCOPES.join(' ');
const CLIENT_ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'] as const;

/** The secret between the portal and the embedded issuer, which run in one process. */
export const portalSecret = (keys: IssuerKeys): string => derivedSecret(keys, 'portal client').toString('base64url');

const portalClient = (keys: IssuerKeys, publicUrl: string) => ({
  client_id: PORTAL_CLIENT,
  client_name: 'Leerbron',
  client_secret: portalSecret(keys),
  redirect_uris: [`${publicUrl}/auth/callback`],
  post_logout_redirect_uris: [`${publicUrl}/`],
  grant_types: ['authorization_code'],
  response_types: ['code' as const],
  token_endpoint_auth_method: 'client_secret_post' as const,
  id_token_signed_response_alg: SIGNING_ALGORITHM as 'ES256',
  scope: 'openid profile',
});

/** Access tokens are for the API and nothing else; a client that names no scopes asks for all that it may be mandated for. */
const resourceServer = (publicUrl: string) => async (ctx: KoaContextWithOIDC, resource: string) => {
  if (resource !== apiResource(publicUrl)) throw new errors.InvalidTarget();
  const { params } = ctx.oidc;
  if (params !== undefined && params.grant_type === 'client_credentials') params.scope ??= ALL_SCOPES;
  return {
    scope: ALL_SCOPES,
    audience: resource,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: TOKEN_LIFETIME,
    jwt: { sign: { alg: SIGNING_ALGORITHM as 'ES256' } },
  };
};

/** People signed in to our own portal need not be asked whether they trust it. */
const grantFirstParty = async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider } = ctx.oidc;
  if (client?.clientId !== PORTAL_CLIENT || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};

const configuration = ({ db, keys, publicUrl, servesPortal }: IssuerDeps): Configuration => ({
  adapter: issuerAdapter(db.pool),
  jwks: { keys: [...keys.signing] },
  clients: servesPortal ? [portalClient(keys, publicUrl)] : [],
  clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
  clientAuthMethods: ['private_key_jwt', 'client_secret_post'],
  enabledJWA: { clientAuthSigningAlgValues: [...CLIENT_ALGORITHMS] },
  responseTypes: ['code'],
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  cookies: {
    keys: [...keys.cookie],
    long: { httpOnly: true, sameSite: 'lax', signed: true, secure: publicUrl.startsWith('https:'), path: '/oidc' },
    short: { httpOnly: true, sameSite: 'lax', signed: true, secure: publicUrl.startsWith('https:') },
  },
  ttl: {
    AccessToken: TOKEN_LIFETIME,
    AuthorizationCode: 60,
    ClientCredentials: TOKEN_LIFETIME,
    Grant: 12 * 3600,
    IdToken: 600,
    Interaction: 1800,
    Session: 12 * 3600,
  },
  clockTolerance: 5,
  clientBasedCORS: () => false,
  findAccount: async (_ctx, id) => {
    const person = await personById(db, id);
    if (person === undefined) return undefined;
    return { accountId: id, claims: async () => ({ sub: id, name: person.displayName, preferred_username: person.username }) };
  },
  loadExistingGrant: grantFirstParty,
  interactions: { url: (_ctx, interaction) => `${issuerUrl(publicUrl)}/interaction/${interaction.uid}` },
  renderError: (ctx, out) => sendFromProvider(ctx, errorPage(languageOf(ctx.req), out.error)),
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: false },
    introspection: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: async (ctx, _client, oneOf) =>
        oneOf ?? (ctx.oidc.params?.grant_type === 'client_credentials' ? apiResource(publicUrl) : ''),
      useGrantedResource: async () => false,
      getResourceServerInfo: resourceServer(publicUrl),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => sendFromProvider(ctx, signOutPage(languageOf(ctx.req), form)),
      postLogoutSuccessSource: (ctx) => sendFromProvider(ctx, signedOutPage(languageOf(ctx.req))),
    },
  },
});

/** The embedded OpenID provider: people sign in with code and PKCE, machines with a signed assertion (RFC 7523). */
export const createIssuer = (deps: IssuerDeps): OidcProvider => {
  const provider = new Provider(issuerUrl(deps.publicUrl), configuration(deps));
  // The mount sets the forwarded headers itself, from the configured public address.
  provider.proxy = true;
  provider.on('server_error', (_ctx, error) =>
    deps.log.error({ err: { type: error.name, message: error.message } }, 'issuer: unexpected error'),
  );
  return provider;
};
