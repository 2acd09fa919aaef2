import { audit } from '../../../platform/audit.ts';
import { transaction } from '../../../platform/db/database.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import { factsOf, type LearnerFacts } from '../../register/index.ts';
import { explainLearner } from '../learner.ts';
import { todayOf } from './asked.ts';
import type { FundingDeps } from './deps.ts';
import { LearnerFundingReply, LearnerParams, PROBLEMS } from './schemas.ts';

const learnerOf = (deps: FundingDeps, learnerId: string): Promise<LearnerFacts | undefined> =>
  transaction(deps.db, async (tx) => {
    await tx.query('set transaction isolation level repeatable read read only');
    return (await factsOf(tx, [learnerId]))[0];
  });

/** Why a learner counts at a school, or does not: by every scheme and year, with the reason and the amount where it is known. */
export const explainLearnerFunding = (app: App, deps: FundingDeps): void => {
  app.get(
    '/v1/institutions/:brin/learners/:learnerId/funding',
    {
      config: { action: 'funding:read' },
      schema: {
        operationId: 'explainLearnerFunding',
        tags: ['Funding'],
        summary: 'Why a learner counts, or does not',
        description: 'By each scheme and funding year in which the school had the learner, newest first.',
        params: LearnerParams,
        response: { 200: LearnerFundingReply, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { brin, learnerId } = request.params;
      const facts = await learnerOf(deps, learnerId);
      const own = facts?.enrolments.some((one) => one.brin === brin) || facts?.results.some((one) => one.brin === brin);
      const learnerIds = facts === undefined ? [] : [learnerId];
      const entry = { actor: principalOf(request).actor, onBehalfOf: brin, purpose: 'funding' as const, requestId: request.id };
      await audit(deps.db.pool, [{ ...entry, action: own ? 'read' : 'refuse', learnerIds }]);
      if (facts === undefined || !own) return sendProblem(reply, problem('not-found', 'Your institution has no such learner.'));
      return reply.send({ items: explainLearner(facts, brin, deps.reference(), todayOf(deps)) });
    },
  );
};
