import type { FastifyRequest } from 'fastify';
import type { Db } from '../../platform/db/database.ts';
import type { App } from '../../platform/http/server.ts';
import type { AuthenticationDeps } from './authenticate.ts';
import { readFactVersion, readMandates } from './client-store.ts';
import { mandateFacts } from './facts.ts';
import { guardRoutes, stillAllowed } from './guard.ts';
import { issuerKeys } from './keys.ts';
import { publicUrlOf } from './public-url.ts';
import { readSession } from './session-store.ts';
import { signAccessToken, type TokenRequest, tokenVerifier } from './tokens.ts';

export { type Action, INSTITUTION_ACTIONS, type InstitutionAction, isInstitutionAction, ROLES, type Role } from './actions.ts';
export { addClient, grantMandates, withdrawMandates } from './client-store.ts';
export { PUBLIC_ROUTES, principalOf } from './guard.ts';
export { hashPassword, passwordFault } from './passwords.ts';
export { grantRole, savePerson, setPassword } from './people-store.ts';
export type { Principal } from './principal.ts';

export type AccessDeps = { readonly db: Db; readonly publicUrl: string };

/** What the rest of the application may ask afterwards. */
export type Access = {
  /** For connections that last: may whoever opened it still use it? Costs nothing within a second of the last look. */
  readonly stillAllowed: (request: FastifyRequest) => Promise<boolean>;
};

/** Guards the API. Call it before any route is registered. */
export const registerAccess = async (app: App, deps: AccessDeps): Promise<Access> => {
  const { db } = deps;
  const publicUrl = publicUrlOf(app, deps.publicUrl);
  const keys = await issuerKeys(db);
  const authentication: AuthenticationDeps = {
    publicUrl,
    verifyToken: tokenVerifier(keys, publicUrl),
    mandates: mandateFacts({ version: () => readFactVersion(db), mandates: (clientId) => readMandates(db, clientId) }),
    session: (hash) => readSession(db, hash),
  };
  guardRoutes(app, authentication);
  return { stillAllowed: (request) => stillAllowed(authentication, request) };
};

/**
 * Signs an access token with the register's own key, as the issuer would for the client's assertion; it is verified like any
 * other. For load generators next to the database: it needs no running server.
 */
export const issueAccessToken = async (db: Pick<Db, 'pool'>, request: TokenRequest): Promise<string> =>
  signAccessToken(await issuerKeys(db), request);
