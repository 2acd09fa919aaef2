import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { statementByNumber } from '../statements/statement-store.ts';
import { differencesWithBefore } from '../statements/versions.ts';
import { copyOf } from './copy.ts';
import type { FundingDeps } from './deps.ts';
import { IssuedStatementReply, NumberParams, PROBLEMS } from './schemas.ts';

/** One statement as it was issued, with what changed since the version before. */
export const readIssuedStatement = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding-statements/:number',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'readFundingStatement',
        tags: ['Funding'],
        summary: 'A statement as issued',
        params: NumberParams,
        response: { 200: IssuedStatementReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin, number } = request.params;
      const issued = await statementByNumber(deps.db, brin, number);
      if (issued === undefined) return sendProblem(reply, problem('not-found', `There is no statement ${number} of this institution.`));
      const { document, ...entry } = issued;
      const { counts, institutionName, ...statement } = document;
      const differences = await differencesWithBefore(deps.db, issued);
      return reply.send({ ...entry, institutionName, counts, differences, statement: copyOf(statement) });
    },
  );
};
