import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { fundingLearners } from '../institution.ts';
import { askedOf, todayOf } from './asked.ts';
import type { FundingDeps } from './deps.ts';
import { LearnersQuery, LearnersReply, PROBLEMS, YearParams } from './schemas.ts';

const noSuchCategory = (categories: readonly string[]) =>
  problem('invalid-request', 'One thing in the request is not right.', {
    errors: [
      {
        in: 'query' as const,
        pointer: 'category',
        code: 'invalid-enum',
        message: 'is not a category of this scheme',
        fix: `Send one of: ${categories.join(', ')}.`,
      },
    ],
  });

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
        description: 'Everyone the scheme looked at, in order of learner id, with what each counts for and why.',
        params: YearParams,
        querystring: LearnersQuery,
        response: { 200: LearnersReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin, year } = request.params;
      const reference = deps.reference();
      const asked = askedOf(brin, year, request.query.scheme, reference, todayOf(deps));
      if (typeof asked === 'string') return sendProblem(reply, problem('not-found', asked));
      const { category, after, limit } = request.query;
      if (category !== undefined && asked.scheme.categories?.includes(category) === false)
        return sendProblem(reply, noSuchCategory(asked.scheme.categories));
      const items = await fundingLearners(deps.db, asked, reference, { category, after, limit });
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'funding',
          action: 'read',
          learnerIds: [...new Set(items.map((one) => one.learnerId))],
          requestId: request.id,
        },
      ]);
      const learners = new Set(items.map((one) => one.learnerId)).size;
      const next = learners === limit ? (items.at(-1)?.learnerId ?? null) : null;
      return reply.send({ unitsPerOne: asked.scheme.unitsPerOne, items: [...items], next });
    },
  );
};
