import type { App } from '../../../platform/http/server.ts';
import { statementsOf } from '../statements/statement-store.ts';
import type { FundingDeps } from './deps.ts';
import { PROBLEMS, StatementsParams, StatementsQuery, StatementsReply } from './schemas.ts';

/** The statements issued to an institution. */
export const listStatements = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding-statements',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'listFundingStatements',
        tags: ['Funding'],
        summary: 'Statements issued to an institution',
        description:
          'Every version (beschikking) that was issued, newest first: frozen, numbered, with the difference with the version before.',
        params: StatementsParams,
        querystring: StatementsQuery,
        response: { 200: StatementsReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit, ...filter } = request.query;
      const items = await statementsOf(deps.db, request.params.brin, filter, limit);
      return reply.send({ items, next: items.length === limit ? (items.at(-1)?.number ?? null) : null });
    },
  );
};
