import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { institutionFunding } from '../institution.ts';
import { enteredParameters } from '../parameter-store.ts';
import { askedOf, todayOf } from './asked.ts';
import { copyOf } from './copy.ts';
import type { FundingDeps } from './deps.ts';
import { PROBLEMS, StatementQuery, StatementReply, YearParams } from './schemas.ts';

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
      const reference = deps.reference();
      const { scheme, asKnownOn = null } = request.query;
      const asked = askedOf(brin, year, scheme, reference, today);
      if (typeof asked === 'string') return sendProblem(reply, problem('not-found', asked));
      const entered = await enteredParameters(deps.db, asKnownOn);
      return reply.send(copyOf(await institutionFunding(deps.db, asked, reference, today, asKnownOn, entered)));
    },
  );
};
