import type { FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Db } from '../../platform/db/database.ts';
import type { App } from '../../platform/http/server.ts';
import type { Action } from './actions.ts';
import { type InstitutionNames, registerSession } from './api/session.ts';
import type { AuthenticationDeps } from './authenticate.ts';
import { cleanUpRegularly } from './cleanup.ts';
import { readFactVersion, readMandates } from './client-store.ts';
import { mandateFacts } from './facts.ts';
import { guardRoutes, stillAllowed } from './guard.ts';
import { mountIssuer } from './issuer/mount.ts';
import { createIssuer, PORTAL_CLIENT, portalSecret } from './issuer/provider.ts';
import { registerSignIn } from './issuer/sign-in.ts';
import { derivedSecret, type IssuerKeys, issuerKeys } from './keys.ts';
import { personById, personBySubject } from './people-store.ts';
import { type ProviderSettings, relyingParty } from './portal/relying-party.ts';
import { registerPortal } from './portal/routes.ts';
import { localUrl, publicUrlOf } from './public-url.ts';
import { readSession } from './session-store.ts';
import { issuerUrl, signAccessToken, type TokenRequest, tokenVerifier } from './tokens.ts';

export {
  type Action,
  AGENCY_ACTIONS,
  type AgencyAction,
  INSTITUTION_ACTIONS,
  type InstitutionAction,
  isAgencyAction,
  isInstitutionAction,
  ROLES,
  type Role,
  SCOPES,
} from './actions.ts';
export {
  addClient,
  grantAgencyMandate,
  grantMandates,
  mandatedAmong,
  withdrawAgencyMandate,
  withdrawMandates,
} from './client-store.ts';
export { type DemonstrationAccess, installDemonstrationAccess } from './demonstration.ts';
export { PUBLIC_ROUTES, principalOf } from './guard.ts';
export { hashPassword, passwordFault } from './passwords.ts';
export { grantRole, savePerson, setPassword } from './people-store.ts';
export type { Principal } from './principal.ts';
export { type Absentee, absenteeOf, rightsOf } from './rights.ts';
export { obtainAccessToken } from './token-client.ts';

export type AccessDeps = {
  readonly db: Db;
  /** The address at which users reach the server; port 0 stands for the port that is taken. */
  readonly publicUrl: string;
  /** An outside OpenID provider at which people sign in; without it they sign in at the embedded issuer. */
  readonly provider?: ProviderSettings | undefined;
  readonly institutionNames: InstitutionNames;
};

/** What the rest of the application may ask afterwards. */
export type Access = {
  /**
   * For connections that last: may whoever opened it still do what the route says, or the action named? For a client it costs
   * nothing within a second of the last look.
   */
  readonly stillAllowed: (request: FastifyRequest, action?: Action) => Promise<boolean>;
};

/** A key of 32 bytes for one use, the same on every server of a register; whoever reads the whole database can derive it too. */
export const applicationKey = async (db: Pick<Db, 'pool'>, use: string): Promise<Buffer> => derivedSecret(await issuerKeys(db), use);

const authenticationDeps = (db: Db, keys: IssuerKeys, publicUrl: () => string): AuthenticationDeps => ({
  publicUrl,
  verifyToken: tokenVerifier(keys, publicUrl),
  mandates: mandateFacts({ version: () => readFactVersion(db), mandates: (clientId) => readMandates(db, clientId) }),
  session: (hash) => readSession(db, hash),
});

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Guards the API and adds the issuer (/oidc), sign-in and sign-out (/auth) and the session (/v1/session). Call it before any
 * other route is registered: routes under /v1 that come later must say in `config: { action }` what they do.
 */
export const registerAccess = async (app: App, deps: AccessDeps): Promise<Access> => {
  const { db, provider } = deps;
  const publicUrl = publicUrlOf(app, deps.publicUrl);
  const keys = await issuerKeys(db);
  const authentication = authenticationDeps(db, keys, publicUrl);
  guardRoutes(app, authentication);
  const issuer = once(
    (): Provider => createIssuer({ db, keys, publicUrl: publicUrl(), log: app.log, servesPortal: provider === undefined }),
  );
  await mountIssuer(app, issuer, publicUrl);
  await registerSignIn(app, { db, issuer, secret: derivedSecret(keys, 'sign-in attempts') });
  const embedded = (): ProviderSettings => ({ issuer: issuerUrl(publicUrl()), clientId: PORTAL_CLIENT, clientSecret: portalSecret(keys) });
  registerPortal(app, {
    db,
    authentication,
    party: relyingParty({ settings: () => provider ?? embedded(), publicUrl, localUrl: () => localUrl(app) }),
    personOf: (subject) => (provider === undefined ? personById(db, subject) : personBySubject(db, subject)),
  });
  registerSession(app, { db, institutionNames: deps.institutionNames });
  const stop = cleanUpRegularly(db, app.log);
  app.addHook('onClose', stop);
  return { stillAllowed: (request, action) => stillAllowed(authentication, request, action) };
};

/**
 * Signs an access token with the register's own key, as the issuer would for the client's assertion; it is verified like any
 * other. For load generators next to the database: it needs no running server.
 */
export const issueAccessToken = async (db: Pick<Db, 'pool'>, request: TokenRequest): Promise<string> =>
  signAccessToken(await issuerKeys(db), request);
