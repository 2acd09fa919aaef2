import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem, sendProblem } from '../../platform/http/problems.ts';
import type { App } from '../../platform/http/server.ts';
import { encodingFor, type Site, type SiteFile } from './site.ts';

export type DemonstrationLogin = {
  readonly username: string;
  readonly password: string;
  readonly institution: string;
  readonly role: string;
};

export type PortalDeps = {
  readonly site: Site;
  /** Log-ins to show to everyone, in a demonstration only. */
  readonly demonstration: { readonly logins: readonly DemonstrationLogin[] } | null;
};

// Nothing inline, nothing from elsewhere, in nobody's frame.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

const FOR_EVER = 'public, max-age=31536000, immutable';

const sendFile = (request: FastifyRequest, reply: FastifyReply, file: SiteFile, caching: string): FastifyReply => {
  reply.headers({ ...HEADERS, 'cache-control': caching, etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const encoding = encodingFor(file, request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(file.bodies.get(encoding));
};

/**
 * Serves the portal: its page at / and at every address within it, its files at /assets (their names change with their
 * content, so they may be kept for ever), and at /portal.json what it may tell before anyone signs in.
 */
export const servePortal = (app: App, { site, demonstration }: PortalDeps): void => {
  const schema = { hide: true };
  const page = site.get('index.html');
  if (page === undefined) throw new Error('The portal has not been built: index.html is missing.');
  const logins = demonstration?.logins.map(({ username, password, institution, role }) => ({ username, password, institution, role }));
  const facts = { demonstration: logins ? { logins } : null };
  const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => sendFile(request, reply, page, 'no-cache');
  app.get('/', { schema }, sendPage);
  app.get('/schools/*', { schema }, sendPage);
  app.get('/portal.json', { schema }, (_request, reply) => reply.header('cache-control', 'no-cache').send(facts));
  app.get('/assets/:name', { schema }, (request, reply) => {
    const { name } = request.params as { readonly name: string };
    const file = site.get(`assets/${name}`);
    return file ? sendFile(request, reply, file, FOR_EVER) : sendProblem(reply, problem('not-found', 'The portal has no such file.'));
  });
};
