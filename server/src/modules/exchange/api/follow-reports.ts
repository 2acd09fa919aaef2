import { setTimeout as pause } from 'node:timers/promises';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { feedPosition, reportsSince } from '../feed-store.ts';
import { InstitutionParams } from '../schemas.ts';
import type { ExchangeDeps } from './context.ts';

const POLL_MS = 500;
const PAGE = 100;
const KEEP_ALIVE_MS = 15_000;

/**
 * The reports of a school as they come in, as server-sent events. `Last-Event-ID` goes on where a connection broke.
 * Reads the database, not this process's memory, so it shows what any server of the installation took in.
 */
export const followReports = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/report-events',
    {
      config: { action: 'report:read' },
      schema: { operationId: 'followReports', tags: ['Exchange'], summary: 'Reports as they come in (server-sent events)', produces: ['text/event-stream'], params: InstitutionParams },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { actor } = principalOf(request);
      const given = request.headers['last-event-id'];
      let position = typeof given === 'string' && /^[0-9]{1,19}$/.test(given) ? given : await feedPosition(deps.db.pool);
      const raw = reply.raw;
      reply.hijack();
      raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      raw.write(`retry: 2000\nid: ${position}\n\n`);
      const gone = new AbortController();
      raw.on('close', () => gone.abort());
      let quiet = 0;
      while (!gone.signal.aborted && !deps.stopping()) {
        if (!(await deps.stillAllowed(request).catch(() => false))) break;
        try {
          const next = await reportsSince(deps.db.pool, brin, position, PAGE);
          position = next.position;
          const learnerIds = next.items.flatMap((r) => (r.learnerId === null ? [] : [r.learnerId]));
          if (next.items.length > 0) await audit(deps.db.pool, [{ actor, onBehalfOf: brin, purpose: 'overview', action: 'read', learnerIds, requestId: request.id }]);
          for (const item of next.items) raw.write(`id: ${position}\nevent: report\ndata: ${JSON.stringify(item)}\n\n`);
          quiet = next.items.length > 0 ? 0 : quiet + POLL_MS;
          if (quiet >= KEEP_ALIVE_MS) {
            raw.write(': still here\n\n');
            quiet = 0;
          }
          if (next.items.length === PAGE) continue;
        } catch {
          raw.write(`event: problem\ndata: ${JSON.stringify(problem('database-unavailable', 'The list goes on when the register can be reached again.'))}\n\n`);
        }
        await pause(POLL_MS, undefined, { signal: gone.signal, ref: false }).catch(() => {});
      }
      raw.end();
    },
  );
};
