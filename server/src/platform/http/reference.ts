import swagger from '@fastify/swagger';
import scalar from '@scalar/fastify-api-reference';
import { Type } from 'typebox';
import { completeDescription } from './description.ts';
import { PROBLEMS, type ProblemCode, problem, sendProblem } from './problems.ts';
import type { App } from './server.ts';
import { API_VERSION } from './version.ts';

const DESCRIPTION = `School administrations report enrolments and results here and get checks, signals and the funding consequence in the answer.

Tokens: OAuth 2.0 client credentials with \`private_key_jwt\` at \`/oidc/token\`. Errors are RFC 9457 problems that name every fault at once. Unknown fields are refused.`;

/** What the document says besides routes: schemas of things that are not answered but sent, and the requests we send ourselves. */
export type DescribedBesides = { readonly schemas: Readonly<Record<string, object>>; readonly webhooks: Readonly<Record<string, object>> };

/** Collects the routes that follow into an OpenAPI 3.1 document. Call it before they are registered. */
export const collectReference = async (app: App, publicUrl: string, besides: DescribedBesides): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Leerbron',
        version: API_VERSION,
        description: DESCRIPTION,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
        contact: { name: 'Leerbron', url: publicUrl },
      },
      servers: [{ url: '/' }],
      webhooks: besides.webhooks as never,
      components: {
        schemas: besides.schemas as never,
        securitySchemes: {
          token: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/oidc/token', scopes: {} } } },
          session: { type: 'apiKey', in: 'cookie', name: 'leerbron-session', description: 'The portal; changes also need x-csrf-token' },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    hideUntagged: true,
    transformObject: (made) => completeDescription('openapiObject' in made ? made.openapiObject : made.swaggerObject),
  });
};

/** Serves the document, a browsable reference and the explanation of every problem. */
export const serveReference = async (app: App): Promise<void> => {
  app.get('/openapi.json', async (_request, reply) => reply.header('access-control-allow-origin', '*').send(app.swagger()));
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      withDefaultFonts: false,
      hideClientButton: true,
      // Nothing that sends the description, or what someone types, to the maker of the reference.
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
      telemetry: false,
    } as never,
  });
  app.get('/problems/:code', { schema: { params: Type.Object({ code: Type.String({ maxLength: 60 }) }) } }, async (request, reply) => {
    const { code } = request.params;
    if (Object.hasOwn(PROBLEMS, code)) return { code, ...PROBLEMS[code as ProblemCode] };
    sendProblem(reply, problem('not-found', 'There is no such problem.'));
    return reply;
  });
};
