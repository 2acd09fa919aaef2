import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createHttp } from './server.ts';

let app: App;
beforeAll(() => {
  app = createHttp({ logger: pino({ level: 'silent' }), bodyLimitBytes: 1024 });
  app.get('/v1/things', async () => ({ thing: 1 }));
  app.get('/v1/open-things', async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send({ thing: 1 }));
  app.get('/page', async (_request, reply) => reply.header('content-security-policy', "default-src 'self'").send('page'));
});
afterAll(() => app.close());

const headersOf = async (url: string) => (await app.inject({ method: 'GET', url })).headers;

describe('an answer', () => {
  test.each(['/v1/things', '/v1/nothing', '/page'])('to %s tells a browser to trust nothing it need not', async (url) => {
    const headers = await headersOf(url);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toBeDefined();
  });

  test('of the API is kept by nobody, unless it is public', async () => {
    expect((await headersOf('/v1/things'))['cache-control']).toBe('no-store');
    expect((await headersOf('/v1/nothing'))['cache-control']).toBe('no-store');
    expect((await headersOf('/v1/open-things'))['cache-control']).toBe('public, max-age=300');
  });

  test('keeps the policy that its page gave it', async () => {
    expect((await headersOf('/page'))['content-security-policy']).toBe("default-src 'self'");
  });

  test('carries the version of the API', async () => {
    expect((await headersOf('/v1/things'))['api-version']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
