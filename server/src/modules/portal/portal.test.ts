import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createHttp } from '../../platform/http/server.ts';
import { ensureWebBuilt } from './build.ts';
import { servePortal } from './serve.ts';
import { loadSite } from './site.ts';

const FIRST_LOAD_BUDGET = 150_000;

let folder: string;
let app: App;
let script: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  await ensureWebBuilt((line) => lines.push(line), join(folder, 'site'));
  app = createHttp({ logger: pino({ level: 'silent' }), bodyLimitBytes: 1024 });
  const demonstration = { logins: [{ username: 'anna', password: 'niet-geheim', institution: 'School', role: 'reader' }] };
  servePortal(app, { site: await loadSite(join(folder, 'site')), demonstration });
  await app.ready();
  script = /src="(\/assets\/[^"]+\.js)"/.exec((await app.inject('/')).body)?.[1] ?? '';
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the portal', () => {
  test('is built once, and not again while its sources stay the same', async () => {
    expect(lines).toHaveLength(1);
    expect(await ensureWebBuilt((line) => lines.push(line), join(folder, 'site'))).toBe(false);
    expect(lines).toHaveLength(1);
  });
  test('its page is the answer at every address within it, and is asked for anew each time', async () => {
    for (const address of ['/', '/schools/18BR', '/schools/18BR/learners/12?search=x']) {
      const answer = await app.inject(address);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });
  test('allows no inline code and has none', async () => {
    const { headers, body } = await app.inject('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style|style=|onload=/);
  });
  test('files whose name changes with their content are kept for ever', async () => {
    const answer = await app.inject(script);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.inject({ url: script, headers: { 'if-none-match': answer.headers.etag as string } })).statusCode).toBe(304);
  });
  test('a file is sent in the smallest form that the browser reads, and is the same in each', async () => {
    const plain = await app.inject(script);
    const br = await app.inject({ url: script, headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const gz = await app.inject({ url: script, headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect(br.headers['content-encoding']).toBe('br');
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(gz.rawPayload).equals(plain.rawPayload)).toBe(true);
  });
  test('the first load stays within 150 kB of compressed script', async () => {
    const page = await readFile(join(folder, 'site', 'index.html'), 'utf8');
    const preloaded = [...page.matchAll(/rel="modulepreload"[^>]*href="([^"]+)"/g)].map((found) => found[1] as string);
    const sizeOf = async (path: string): Promise<number> => {
      const compressed = await stat(join(folder, 'site', `${path}.gz`)).catch(() => stat(join(folder, 'site', path))); // too small to compress
      return compressed.size;
    };
    const sizes = await Promise.all([script, ...preloaded].map(sizeOf));
    expect(sizes[0]).toBeGreaterThan(10_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_LOAD_BUDGET);
  });
  test('nothing outside the built site can be asked for', async () => {
    for (const address of ['/assets/nothing.js', '/assets/..%2f.stamp', '/assets/%2e%2e%2findex.html', '/.stamp']) {
      const answer = await app.inject(address);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });
  test('tells the log-ins of a demonstration, and only of one', async () => {
    expect((await app.inject('/portal.json')).json()).toMatchObject({ demonstration: { logins: [{ username: 'anna' }] } });
  });
});
