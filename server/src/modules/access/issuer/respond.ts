import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Language, Page } from './pages.ts';

/** The pages hold nothing of others, run one script of our own and can be framed by nobody. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Dutch, unless the address asks for English or the browser prefers it to Dutch. */
export const languageOf = (request: Pick<IncomingMessage, 'url' | 'headers'>): Language => {
  const asked = new URL(request.url ?? '/', 'http://local').searchParams;
  const explicit = asked.get('lang') ?? asked.get('ui_locales')?.split(' ')[0];
  if (explicit === 'nl' || explicit === 'en') return explicit;
  const accepted = (request.headers['accept-language'] ?? '').toLowerCase();
  const [dutch, english] = [accepted.search(/\bnl\b/), accepted.search(/\ben\b/)];
  return english >= 0 && (dutch < 0 || english < dutch) ? 'en' : 'nl';
};

/** Answers with a page. */
export const sendPage = (reply: FastifyReply, page: Page): FastifyReply =>
  reply.code(page.status).headers(HEADERS).type('text/html; charset=utf-8').send(page.html);

/** The same from inside the issuer, which does not use Fastify. */
export const sendFromProvider = (ctx: KoaContextWithOIDC, page: Page): void => {
  ctx.set({ ...HEADERS });
  ctx.type = 'html';
  ctx.status = ctx.status >= 400 ? ctx.status : page.status;
  ctx.body = page.html;
};
