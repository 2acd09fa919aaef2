import pino from 'pino';
import { registerAccess } from '../../src/modules/access/index.ts';
import type { ProviderSettings } from '../../src/modules/access/portal/relying-party.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { type App, createHttp } from '../../src/platform/http/server.ts';

export type TestServer = { readonly app: App; readonly url: string; readonly stop: () => Promise<void> };

/** A real server on a free port, with the access module and two endpoints of the kind that others write. */
export const testServer = async (
  db: Db,
  options: { readonly provider?: () => ProviderSettings; readonly publicUrl?: string } = {},
): Promise<TestServer> => {
  const app = createHttp({ logger: pino({ level: process.env.TEST_LOG ?? 'silent' }), bodyLimitBytes: 65_536 });
  const access = await registerAccess(app, {
    db,
    publicUrl: options.publicUrl ?? 'http://127.0.0.1:0',
    provider: options.provider?.(),
    institutionNames: async (brins) => new Map(brins.map((brin) => [brin, `School ${brin}`])),
  });
  app.get('/v1/institutions/:brin/funding/:year', { config: { action: 'funding:read' } }, async (request) => ({
    actor: request.principal?.actor,
  }));
  app.put('/v1/institutions/:brin/enrolments/:number', { config: { action: 'enrolment:report' } }, async (request) => ({
    actor: request.principal?.actor,
  }));
  app.get('/v1/institutions/:brin/report-events', { config: { action: 'report:read' } }, async (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (let i = 0; i < 100 && (await access.stillAllowed(request)); i++) {
      reply.raw.write(`${JSON.stringify({ mayReport: await access.stillAllowed(request, 'result:report') })}\n`);
      await new Promise((done) => setTimeout(done, 100));
    }
    reply.raw.end();
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { app, url: `http://127.0.0.1:${address.port}`, stop: () => app.close() };
};

type Cookie = { readonly value: string; readonly path: string };

/** A browser without scripts: keeps cookies by path and follows redirects by hand. `near` says where an address really is. */
export const browser = (near: (url: string) => string = (url) => url) => {
  const jar = new Map<string, Cookie>();
  const keep = (response: Response): void => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/; */);
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const path = attributes.find((a) => a.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      const gone = value === '' || attributes.some((a) => a.toLowerCase() === 'max-age=0');
      if (gone) jar.delete(name);
      else jar.set(name, { value, path });
    }
  };
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname } = new URL(url);
    const cookie = [...jar].flatMap(([name, c]) => (pathname.startsWith(c.path) ? [`${name}=${c.value}`] : [])).join('; ');
    const response = await fetch(near(url), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie },
    });
    keep(response);
    return response;
  };
  const follow = async (url: string, init: RequestInit = {}): Promise<{ response: Response; url: string }> => {
    let [at, response] = [url, await send(url, init)];
    for (let hops = 0; response.status >= 300 && response.status < 400 && hops < 10; hops++) {
      at = new URL(response.headers.get('location') ?? '', at).href;
      // The portal itself is not part of this server: arriving there is the end.
      if (!/^\/(auth|oidc|v1)\//.test(new URL(at).pathname)) return { response, url: at };
      response = await send(at);
    }
    return { response, url: at };
  };
  return { jar, send, follow };
};
export type Browser = ReturnType<typeof browser>;

export const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});

/** Goes to the sign-in page and fills in name and password. */
export const signIn = async (server: TestServer, b: Browser, username: string, password: string, path = '/auth/login') => {
  const page = await b.follow(`${server.url}${path}`);
  return b.follow(page.url, form({ username, password }));
};
