import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { institutionFunding } from '../institution.ts';
import type { FundingDeps } from './deps.ts';
import { PROBLEMS, StatementQuery, StatementReply, YearParams } from './schemas.ts';
import { noSuchYear, todayOf } from './year.ts';

/** What an institution receives for a calendar year, with every line explained. */
export const readStatement = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding/:year',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'readFunding',
        tags: ['Funding'],
        summary: 'What an institution receives for a year',
        description: 'Each line with its count, rate, product and legal source; now, or as the register knew it at a moment in the past.',
        params: YearParams,
        querystring: StatementQuery,
        response: { 200: StatementReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin, year } = request.params;
      const today = todayOf(deps);
      const none = noSuchYear(year, today);
      if (none !== null) return sendProblem(reply, problem('not-found', none));
      const found = await institutionFunding(deps.db, brin, year, deps.reference(), today, request.query.asKnownOn ?? null);
      return reply.send({ ...found, lines: [...found.lines] });
    },
  );
};
