import type { FastifyReply, FastifyRequest } from 'fastify';

const ALWAYS: ReadonlyArray<readonly [name: string, value: string]> = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['content-security-policy', "frame-ancestors 'none'"],
  ['referrer-policy', 'no-referrer'],
];

/**
 * Headers that the Dutch API design rules ask of every answer (core/transport/security-headers), unless the handler said
 * otherwise. What the API answers may be personal, so nobody keeps it. Strict-Transport-Security belongs to whoever does TLS.
 */
export const addSecurityHeaders = (request: FastifyRequest, reply: FastifyReply): void => {
  for (const [name, value] of ALWAYS) if (!reply.hasHeader(name)) reply.header(name, value);
  if (request.url.startsWith('/v1') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
};
