import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { fundingLearners } from '../institution.ts';
import type { FundingDeps } from './deps.ts';
import { LearnersQuery, LearnersReply, PROBLEMS, YearParams } from './schemas.ts';
import { noSuchYear, todayOf } from './year.ts';

/** The learners behind an institution's count: for whom it receives, for whom not, and why. */
export const listLearners = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/funding/:year/learners',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'listFundingLearners',
        tags: ['Funding'],
        summary: 'The learners behind a count',
        description: 'Everyone enrolled on the counting date, in order of learner id, with what each counts for and why.',
        params: YearParams,
        querystring: LearnersQuery,
        response: { 200: LearnersReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin, year } = request.params;
      const none = noSuchYear(year, todayOf(deps));
      if (none !== null) return sendProblem(reply, problem('not-found', none));
      const items = await fundingLearners(deps.db, brin, year, deps.reference(), request.query);
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'funding',
          action: 'read',
          learnerIds: items.map((one) => one.learnerId),
          requestId: request.id,
        },
      ]);
      const next = items.length === request.query.limit ? (items.at(-1)?.learnerId ?? null) : null;
      return reply.send({ items: [...items], next });
    },
  );
};
