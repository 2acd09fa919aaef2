import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { latestReports, readPosition } from '../feed-store.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { ProblemReply, ReportsReply } from '../reply-schemas.ts';
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
      schema: {
        operationId: 'readReports',
        tags: ['Exchange'],
        summary: 'Reports that came in, newest first',
        params: InstitutionParams,
        querystring: Query,
        response: { 200: ReportsReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => {
      const { brin } = request.params;
      const limit = request.query.limit ?? 25;
      const rows = await latestReports(deps.db.pool, brin, readPosition(request.query.after), limit + 1);
      const page = rows.slice(0, limit);
      const items = page.map((r) => r.item);
      const learnerIds = items.flatMap((r) => (r.learnerId === null ? [] : [r.learnerId]));
      await audit(deps.db.pool, [
        { actor: principalOf(request).actor, onBehalfOf: brin, purpose: 'overview', action: 'read', learnerIds, requestId: request.id },
      ]);
      return { items: items as never, next: rows.length > limit ? (page.at(-1)?.position ?? null) : null };
    },
  );
};
