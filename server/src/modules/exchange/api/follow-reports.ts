import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { feedPosition, readPosition, reportsSince } from '../feed-store.ts';
import { InstitutionParams } from '../message-schemas.ts';
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
      schema: {
        operationId: 'followReports',
        tags: ['Exchange'],
        summary: 'Reports as they come in (server-sent events)',
        produces: ['text/event-stream'],
        params: InstitutionParams,
      },
    },
    async (request, reply) => {
      const { brin } = request.params;
      const { actor } = principalOf(request);
      let position = readPosition(request.headers['last-event-id']) ?? (await feedPosition(deps.db.pool));
      const raw = reply.raw;
      reply.hijack();
      raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      raw.write(`retry: 2000\nid: ${position}\n\n`);
      const gone = new AbortController();
      raw.on('close', () => gone.abort());
      // Half-closed connections are kept open for those who wait for an answer; who follows has nothing to wait for.
      request.raw.socket.once('end', () => gone.abort());
      let quiet = 0;
      let troubled = false;
      while (!gone.signal.aborted && !deps.stopping()) {
        try {
          if (!(await deps.stillAllowed(request))) break;
          const next = await reportsSince(deps.db.pool, brin, position, PAGE);
          const learnerIds = next.flatMap(({ item }) => (item.learnerId === null ? [] : [item.learnerId]));
          if (next.length > 0)
            await audit(deps.db.pool, [
              { actor, onBehalfOf: brin, purpose: 'overview', action: 'read', learnerIds, requestId: request.id },
            ]);
          for (const { item, position: at } of next) {
            position = at;
            if (!raw.write(`id: ${at}\nevent: report\ndata: ${JSON.stringify(item)}\n\n`))
              await once(raw, 'drain', { signal: gone.signal });
          }
          troubled = false;
          quiet = next.length > 0 ? 0 : quiet + POLL_MS;
          if (quiet >= KEEP_ALIVE_MS) {
            raw.write(': still here\n\n');
            quiet = 0;
          }
          if (next.length === PAGE) continue;
        } catch {
          if (gone.signal.aborted) break;
          // Said once: browsers give up on a list that answers a new connection with an error, so this one stays open.
          if (!troubled)
            raw.write(
              `event: problem\ndata: ${JSON.stringify(problem('database-unavailable', 'The list goes on when the register can be reached again.'))}\n\n`,
            );
          troubled = true;
        }
        await pause(POLL_MS, undefined, { signal: gone.signal, ref: false }).catch(() => {});
      }
      raw.end();
    },
  );
};
