import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { problem, sendProblem } from '../../platform/http/problems.ts';
import type { App } from '../../platform/http/server.ts';
import { type Action, isInstitutionAction } from './actions.ts';
import { type AuthenticationDeps, authenticate, clientPrincipal, sendRefusal } from './authenticate.ts';
import { authorize } from './policy.ts';
import type { Principal } from './principal.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request to this route does; without it a route under /v1 cannot be registered. */
    action?: Action;
  }
  interface FastifyRequest {
    /** Who sends the request; null where nobody needs to be known. */
    principal: Principal | null;
  }
}

/** Open to everyone: texts of the law and code lists, nothing about a person or a school. This list may only shrink. */
export const PUBLIC_ROUTES: ReadonlySet<string> = new Set(['/v1/programmes', '/v1/signals', '/v1/funding-regulations']);

const isApi = (url: string): boolean => url === '/v1' || url.startsWith('/v1/');
const isPublic = (request: FastifyRequest): boolean =>
  PUBLIC_ROUTES.has(request.routeOptions.url ?? '') && (request.method === 'GET' || request.method === 'HEAD');

/** A route of the API that says not who may use it is a mistake of ours: the server does not start. */
const checkRoute = (route: RouteOptions): void => {
  if (!isApi(route.url)) return;
  const methods = [route.method].flat();
  const open = PUBLIC_ROUTES.has(route.url) && methods.every((m) => m === 'GET' || m === 'HEAD');
  const action = route.config?.action;
  if (open) return;
  if (action === undefined)
    throw new Error(`${methods.join(', ')} ${route.url} does not say what it does: add config: { action } to the route.`);
  if (isInstitutionAction(action) && !route.url.includes('/:brin'))
    throw new Error(`${route.url} has action ${action} but no {brin} in its path.`);
};

const brinOf = (request: FastifyRequest): string | null => {
  const params = request.params as Readonly<Record<string, string>> | undefined;
  return params?.brin ?? null;
};

const refuse = (reply: FastifyReply, action: Action, reason: string): FastifyReply => {
  const institution = isInstitutionAction(action);
  const detail = institution ? `You may not do this for this institution: ${reason}.` : `You may not do this: ${reason}.`;
  return sendProblem(reply, problem(institution ? 'not-authorised-for-institution' : 'not-authorised', detail, { action, reason }));
};

/**
 * Guards everything under /v1: before the body is read, a request must come from someone who may do what the route says,
 * for the institution in its path. Must be called before the routes are registered.
 */
export const guardRoutes = (app: App, deps: AuthenticationDeps): void => {
  app.decorateRequest('principal', null);
  app.addHook('onRoute', checkRoute);
  app.addHook('onRequest', async (request, reply) => {
    const url = request.routeOptions.url;
    if (url === undefined || !isApi(url) || isPublic(request)) return;
    const action = request.routeOptions.config.action;
    if (action === undefined) return sendProblem(reply, problem('not-authorised', 'Nobody may use this route.'));
    const who = await authenticate(deps, request);
    if ('refused' in who) return sendRefusal(reply, who, deps.publicUrl());
    const decision = authorize(who, action, brinOf(request));
    if (!decision.allowed) return refuse(reply, action, decision.reason);
    request.principal = who;
  });
};

/**
 * Who sends the request, inside a handler of a route that declares an action.
 * @throws Error on a route that does not, which is a bug.
 */
export const principalOf = (request: FastifyRequest): Principal => {
  if (request.principal === null) throw new Error('This route is open to everyone; it has no principal.');
  return request.principal;
};

/**
 * Looks again, with the facts of now, whether whoever opened a long-lasting connection may still use it.
 * @param action what a part of it does, where that is more than the route says: a line of a stream, for example.
 */
export const stillAllowed = async (deps: AuthenticationDeps, request: FastifyRequest, action?: Action): Promise<boolean> => {
  const who = principalOf(request);
  const wanted = action ?? request.routeOptions.config.action;
  if (wanted === undefined) return false;
  if (who.kind === 'person') {
    const now = await deps.session(who.sessionHash);
    return now !== undefined && authorize(now, wanted, brinOf(request)).allowed;
  }
  const { mandates } = await deps.mandates(who.clientId);
  if (mandates === undefined) return false;
  return authorize(clientPrincipal({ clientId: who.clientId, scopes: who.scopes, expiresAt: 0 }, mandates), wanted, brinOf(request))
    .allowed;
};
