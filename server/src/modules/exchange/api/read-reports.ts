import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { latestReports } from '../feed-store.ts';
import { InstitutionParams, ProblemReply, ReportsReply } from '../schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Query = Type.Object(
  { after: Type.Optional(Type.String({ maxLength: 100 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 25 })) },
  { additionalProperties: false },
);

/** The reports that came in for a school, newest first. */
export const readReports = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/reports',
    {
      config: { action: 'report:read' },
      schema: { operationId: 'readReports', tags: ['Exchange'], summary: 'Reports that came in, newest first', params: InstitutionParams, querystring: Query, response: { 200: ReportsReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply } },
    },
    async (request) => {
      const { brin } = request.params;
      const limit = request.query.limit ?? 25;
      const [before] = decodeCursor(request.query.after) ?? [];
      const rows = await latestReports(deps.db.pool, brin, before !== undefined && /^[0-9]{1,18}$/.test(before) ? before : undefined, limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      await audit(deps.db.pool, [{ actor: principalOf(request).actor, onBehalfOf: brin, purpose: 'overview', action: 'read', learnerIds: items.flatMap((r) => (r.learnerId === null ? [] : [r.learnerId])), requestId: request.id }]);
      return { items: items as never, next: rows.length > limit && last ? encodeCursor([last.reportId]) : null };
    },
  );
};
