import type {} from '@fastify/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Db } from '../../../platform/db/database.ts';
import type { App } from '../../../platform/http/server.ts';
import { verifyPassword } from '../passwords.ts';
import { personByUsername } from '../people-store.ts';
import { beginAttempt, forgetAttempt } from './attempts.ts';
import { errors } from './library.ts';
import { expiredPage, signInPage } from './pages.ts';
import { languageOf, sendPage } from './respond.ts';

export type SignInDeps = { readonly db: Db; readonly issuer: () => Provider; readonly secret: Buffer };

type Outcome = { readonly personId: string } | { readonly fault: 'wrong' | 'tooMany' };

/** Takes as long for an unknown name as for a wrong password, and says the same. */
const checkPassword = async (deps: SignInDeps, username: string, password: string, address: string): Promise<Outcome> => {
  const attempt = await beginAttempt(deps.db, deps.secret, username, address);
  if (attempt.tooMany) return { fault: 'tooMany' };
  const person = await personByUsername(deps.db, username);
  const right = await verifyPassword(password, person?.passwordHash ?? null);
  if (!right || person === undefined) return { fault: 'wrong' };
  await forgetAttempt(deps.db, attempt);
  return { personId: person.personId };
};

const fields = (body: unknown): { username: string; password: string } => {
  const form = new URLSearchParams(typeof body === 'string' ? body : '');
  return { username: (form.get('username') ?? '').slice(0, 100), password: (form.get('password') ?? '').slice(0, 200) };
};

/** The sign-in under way that belongs to this browser's cookie, if it is still asking for a sign-in. */
const interactionOf = async (provider: Provider, request: FastifyRequest<{ Params: { uid: string } }>, reply: FastifyReply) => {
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    return interaction.uid === request.params.uid && interaction.prompt.name === 'login' ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
};

/** The page where people give name and password, in between the steps of the issuer. */
export const registerSignIn = async (app: App, deps: SignInDeps): Promise<void> => {
  await app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) =>
      done(null, body),
    );
    const path = '/oidc/interaction/:uid';
    scope.get<{ Params: { uid: string } }>(path, { schema: { hide: true } }, async (request, reply) => {
      const language = languageOf(request.raw);
      const interaction = await interactionOf(deps.issuer(), request, reply);
      return sendPage(
        reply,
        interaction === undefined ? expiredPage(language) : signInPage(language, { uid: interaction.uid, username: '' }),
      );
    });
    scope.post<{ Params: { uid: string } }>(path, { schema: { hide: true } }, async (request, reply) => {
      const language = languageOf(request.raw);
      const interaction = await interactionOf(deps.issuer(), request, reply);
      const site = request.headers['sec-fetch-site'];
      if (interaction === undefined || (site !== undefined && site !== 'same-origin')) return sendPage(reply, expiredPage(language));
      const { username, password } = fields(request.body);
      const outcome = await checkPassword(deps, username, password, request.ip);
      if ('fault' in outcome) return sendPage(reply, signInPage(language, { uid: interaction.uid, username, fault: outcome.fault }));
      const returnTo = await deps
        .issuer()
        .interactionResult(request.raw, reply.raw, { login: { accountId: outcome.personId, amr: ['pwd'] } });
      return reply.header('cache-control', 'no-store').redirect(returnTo, 303);
    });
  });
};
