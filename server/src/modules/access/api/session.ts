import { type Static, Type } from 'typebox';
import type { Db } from '../../../platform/db/database.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { INSTITUTION_ACTIONS, ROLE_ACTIONS, ROLES } from '../actions.ts';
import { principalOf } from '../guard.ts';
import type { PersonPrincipal } from '../principal.ts';
import { switchInstitution } from '../session-store.ts';

/** Names of institutions, by BRIN; one that is not known may be left out. */
export type InstitutionNames = (brins: readonly string[]) => Promise<ReadonlyMap<string, string>>;
export type SessionDeps = { readonly db: Db; readonly institutionNames: InstitutionNames };

const Session = Type.Object(
  {
    person: Type.Object({ username: Type.String(), displayName: Type.String() }),
    institution: Type.Union([Type.String(), Type.Null()], { description: 'BRIN of the institution for which the person works now' }),
    institutions: Type.Array(
      Type.Object({
        brin: Type.String(),
        name: Type.String(),
        roles: Type.Array(Type.Enum([...ROLES])),
        actions: Type.Array(Type.Enum([...INSTITUTION_ACTIONS])),
      }),
    ),
    csrfToken: Type.String({ description: 'To be sent as header x-csrf-token with every request that changes something' }),
    expiresAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false },
);

const Choice = Type.Object({ brin: Type.String({ pattern: '^[0-9]{2}[A-Z]{2}$' }) }, { additionalProperties: false });

const describe = async (deps: SessionDeps, person: PersonPrincipal, institution: string | null): Promise<Static<typeof Session>> => {
  const names = await deps.institutionNames([...person.brins]);
  const institutions = [...person.roles].map(([brin, roles]) => ({
    brin,
    name: names.get(brin) ?? brin,
    roles: [...roles],
    actions: INSTITUTION_ACTIONS.filter((action) => [...roles].some((role) => ROLE_ACTIONS[role].has(action))),
  }));
  return {
    person: { username: person.username, displayName: person.displayName },
    institution,
    institutions: institutions.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    csrfToken: person.csrfToken,
    expiresAt: person.sessionExpires.toISOString(),
  };
};

const personOf = (request: Parameters<typeof principalOf>[0]): PersonPrincipal => {
  const who = principalOf(request);
  if (who.kind !== 'person') throw new Error('The policy let a client use a session.');
  return who;
};

/** GET /v1/session: who am I, for which institutions, with which roles; PUT /v1/session/institution: work for another one. */
export const registerSession = (app: App, deps: SessionDeps): void => {
  app.get(
    '/v1/session',
    {
      config: { action: 'session:use' },
      schema: { operationId: 'readSession', tags: ['session'], summary: 'Who is signed in', response: { 200: Session } },
    },
    async (request, reply) => {
      const person = personOf(request);
      return reply.header('cache-control', 'no-store').send(await describe(deps, person, person.actingFor));
    },
  );
  app.put(
    '/v1/session/institution',
    {
      config: { action: 'session:use' },
      schema: {
        operationId: 'switchInstitution',
        tags: ['session'],
        summary: 'Work for another institution',
        body: Choice,
        response: { 200: Session },
      },
    },
    async (request, reply) => {
      const person = personOf(request);
      const { brin } = request.body;
      if (!person.brins.has(brin)) {
        return sendProblem(
          reply,
          problem('not-authorised-for-institution', 'You have no role at this institution.', { reason: 'no-role-at-institution' }),
        ) as never;
      }
      await switchInstitution(deps.db, person.sessionHash, brin);
      return reply.header('cache-control', 'no-store').send(await describe(deps, person, brin));
    },
  );
};
