import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {} from '@fastify/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { App } from '../../../platform/http/server.ts';

const asset = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const assets = (app: App): void => {
  const serve = (path: string, type: string, text: string) =>
    app.get(path, { schema: { hide: true } }, (_request, reply) =>
      reply.headers({ 'cache-control': 'public, max-age=300', 'x-content-type-options': 'nosniff' }).type(type).send(text),
    );
  serve('/oidc/assets/sign-in.css', 'text/css; charset=utf-8', asset('sign-in.css'));
  serve('/oidc/assets/sign-out.js', 'text/javascript; charset=utf-8', asset('sign-out.js'));
};

/** Hands a request to the issuer, as seen at the public address: what a proxy says about itself is not believed. */
const handOver = (provider: Provider, publicUrl: string, request: FastifyRequest, reply: FastifyReply): void => {
  const { protocol, host } = new URL(publicUrl);
  const raw = request.raw as FastifyRequest['raw'] & { originalUrl?: string };
  const path = raw.url ?? '/';
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  raw.headers['x-forwarded-host'] = host;
  raw.originalUrl = path;
  raw.url = path.replace(/^\/oidc/, '');
  reply.hijack();
  void provider.callback()(raw, reply.raw);
};

/** Mounts the issuer at /oidc; it reads its request bodies itself. */
export const mountIssuer = async (app: App, issuer: () => Provider, publicUrl: () => string): Promise<void> => {
  assets(app);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.route({
      method: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      url: '/oidc/*',
      schema: { hide: true },
      handler: (request, reply) => handOver(issuer(), publicUrl(), request, reply),
    });
  });
};
