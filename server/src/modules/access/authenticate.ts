import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, problem, sendProblem } from '../../platform/http/problems.ts';
import type { Mandates } from './client-store.ts';
import { cookieHeader, cookieName, readCookie, SESSION_COOKIE } from './cookies.ts';
import type { MandateFacts } from './facts.ts';
import type { ClientPrincipal, PersonPrincipal, Principal } from './principal.ts';
import { secretHash } from './session-store.ts';
import type { TokenVerifier, VerifiedToken } from './tokens.ts';

export type AuthenticationDeps = {
  readonly publicUrl: () => string;
  readonly verifyToken: TokenVerifier;
  readonly mandates: MandateFacts;
  readonly session: (sessionHash: Buffer) => Promise<PersonPrincipal | undefined>;
};

/** Why somebody is not let in: the problem to answer with, and the challenge that belongs to it. */
export type Refusal = { readonly refused: Problem; readonly challenge?: string; readonly forgetCookie?: boolean };

const REALM = 'Bearer realm="leerbron"';
const nobody = (detail: string, challenge = REALM): Refusal => ({ refused: problem('unauthenticated', detail), challenge });

export const clientPrincipal = (token: VerifiedToken, mandates: Mandates): ClientPrincipal => ({
  kind: 'client',
  actor: `client:${token.clientId}`,
  clientId: token.clientId,
  scopes: token.scopes,
  mandates: mandates.institutions,
  agency: mandates.agency,
  brins: new Set(mandates.institutions.keys()),
});

const byToken = async (deps: AuthenticationDeps, token: string): Promise<Principal | Refusal> => {
  const verified = await deps.verifyToken(token);
  if ('fault' in verified) {
    const detail =
      verified.fault === 'expired' ? 'The access token has expired; ask for a new one.' : 'The access token is not valid here.';
    return nobody(detail, `${REALM}, error="invalid_token", error_description="${detail}"`);
  }
  const { mandates } = await deps.mandates(verified.clientId);
  if (mandates === undefined) return nobody('This client is not known any more.', `${REALM}, error="invalid_token"`);
  return clientPrincipal(verified, mandates);
};

const sameText = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A form or script of another site sends the cookie along, but cannot know the session's token. */
const forged = (request: FastifyRequest, person: PersonPrincipal): Refusal | undefined => {
  if (SAFE.has(request.method)) return undefined;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin')
    return { refused: problem('csrf-token-missing', 'The request comes from another site.') };
  const token = request.headers['x-csrf-token'];
  if (typeof token === 'string' && sameText(token, person.csrfToken)) return undefined;
  return { refused: problem('csrf-token-missing', 'Send the csrfToken of GET /v1/session in the header x-csrf-token.') };
};

const byCookie = async (deps: AuthenticationDeps, request: FastifyRequest, secret: string): Promise<Principal | Refusal> => {
  const person = await deps.session(secretHash(secret));
  if (person === undefined) return { ...nobody('Your session has ended; sign in again.'), forgetCookie: true };
  return forged(request, person) ?? person;
};

/** Finds out who sends a request: by access token if there is one, else by the cookie of a session. */
export const authenticate = async (deps: AuthenticationDeps, request: FastifyRequest): Promise<Principal | Refusal> => {
  const authorization = request.headers.authorization;
  if (authorization !== undefined) {
    const token = /^bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    return token === undefined ? nobody('Send an access token: authorization: Bearer ...') : byToken(deps, token);
  }
  const secret = readCookie(request.headers.cookie, cookieName(deps.publicUrl(), SESSION_COOKIE));
  return secret === undefined ? nobody('Sign in at /auth/login, or send an access token.') : byCookie(deps, request, secret);
};

/** Answers a refusal, with the challenge that a 401 must carry (RFC 9110, 11.6.1). */
export const sendRefusal = (reply: FastifyReply, refusal: Refusal, publicUrl: string): FastifyReply => {
  if (refusal.challenge !== undefined) reply.header('www-authenticate', refusal.challenge);
  if (refusal.forgetCookie) reply.header('set-cookie', cookieHeader(publicUrl, SESSION_COOKIE, '', 0));
  return sendProblem(reply, refusal.refused);
};
