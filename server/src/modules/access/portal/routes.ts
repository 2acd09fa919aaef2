import type {} from '@fastify/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../../platform/db/database.ts';
import type { App } from '../../../platform/http/server.ts';
import { type AuthenticationDeps, authenticate, sendRefusal } from '../authenticate.ts';
import { cookieHeader, cookieName, readCookie, SESSION_COOKIE, SIGN_IN_COOKIE } from '../cookies.ts';
import { failedPage, unknownPersonPage } from '../issuer/pages.ts';
import { languageOf, sendPage } from '../issuer/respond.ts';
import type { Person } from '../people-store.ts';
import { endSession, keepSignIn, SESSION_HOURS, startSession, takeSignIn } from '../session-store.ts';
import type { RelyingParty } from './relying-party.ts';

export type PortalDeps = {
  readonly db: Db;
  readonly authentication: AuthenticationDeps;
  readonly party: RelyingParty;
  readonly personOf: (subject: string) => Promise<Person | undefined>;
};

/** Only a place within the portal: never another site. */
const localPath = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked) && !asked.startsWith('/auth/') ? asked : '/';

const login = (deps: PortalDeps) => async (request: FastifyRequest, reply: FastifyReply) => {
  const query = request.query as Readonly<Record<string, unknown>>;
  const language = query.lang === 'nl' || query.lang === 'en' ? query.lang : undefined;
  const started = await deps.party.start(language);
  const secret = await keepSignIn(deps.db, { ...started, returnTo: localPath(query.returnTo) });
  return reply
    .headers({ 'cache-control': 'no-store', 'set-cookie': cookieHeader(deps.authentication.publicUrl(), SIGN_IN_COOKIE, secret, 600) })
    .redirect(started.location, 303);
};

/** The code is not for sharing: what went wrong is logged without it. */
const failed = (request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply => {
  const { name, code } = error as { name?: string; code?: string };
  request.log.warn({ name, code }, 'a sign-in did not succeed');
  return sendPage(reply, failedPage(languageOf(request.raw)));
};

const callback = (deps: PortalDeps) => async (request: FastifyRequest, reply: FastifyReply) => {
  const publicUrl = deps.authentication.publicUrl();
  const forget = cookieHeader(publicUrl, SIGN_IN_COOKIE, '', 0);
  reply.headers({ 'cache-control': 'no-store', 'set-cookie': forget });
  const secret = readCookie(request.headers.cookie, cookieName(publicUrl, SIGN_IN_COOKIE));
  const signIn = secret === undefined ? undefined : await takeSignIn(deps.db, secret);
  if (signIn === undefined) return sendPage(reply, failedPage(languageOf(request.raw)));
  let finished: Awaited<ReturnType<RelyingParty['finish']>>;
  try {
    finished = await deps.party.finish(new URL(request.raw.url ?? '/', publicUrl), signIn);
  } catch (error) {
    return failed(request, reply, error);
  }
  const person = await deps.personOf(finished.subject);
  if (person === undefined) return sendPage(reply, unknownPersonPage(languageOf(request.raw)));
  const session = await startSession(deps.db, { personId: person.personId, claims: finished.claims, idToken: finished.idToken });
  return reply.header('set-cookie', cookieHeader(publicUrl, SESSION_COOKIE, session, SESSION_HOURS * 3600)).redirect(signIn.returnTo, 303);
};

const logout = (deps: PortalDeps) => async (request: FastifyRequest, reply: FastifyReply) => {
  const publicUrl = deps.authentication.publicUrl();
  const who = await authenticate(deps.authentication, request);
  if ('refused' in who) return sendRefusal(reply, who, publicUrl);
  const idToken = who.kind === 'person' ? await endSession(deps.db, who.sessionHash) : undefined;
  return reply
    .headers({ 'cache-control': 'no-store', 'set-cookie': cookieHeader(publicUrl, SESSION_COOKIE, '', 0) })
    .send({ location: await deps.party.signOutUrl(idToken) });
};

/**
 * Sign-in and sign-out of the portal. GET /auth/login?returnTo=/path&lang=nl begins; POST /auth/logout (header x-csrf-token)
 * ends the session and answers `{ location }`, the address at the provider where the browser must go next.
 */
export const registerPortal = (app: App, deps: PortalDeps): void => {
  const schema = { hide: true };
  app.get('/auth/login', { schema }, login(deps));
  app.get('/auth/callback', { schema }, callback(deps));
  app.post('/auth/logout', { schema }, logout(deps));
};
